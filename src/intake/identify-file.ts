import type { ReadDocument } from "../docx-reader/read-document.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";

/**
 * What a file says that it is. Its name says nothing: mail programs and people rename files. `comparison` is the document of
 * `diff`, which no text of an entry comes from.
 */
export type FileIdentity =
  | { readonly kind: "form"; readonly period: Period; readonly workstream: string }
  | { readonly kind: "report"; readonly period: Period }
  | { readonly kind: "comparison" }
  | { readonly kind: "other" };

/** Identifies a file by the properties that millrep gave it, which Word and LibreOffice keep. */
export function identifyFile({ properties }: Pick<ReadDocument, "properties">): FileIdentity {
  const stated = properties.get("period") ?? "";
  if (!properties.has("millrepVersion")) return { kind: "other" };
  if (stated.includes("/")) return { kind: "comparison" };
  const period = parsePeriod(stated);
  const workstream = properties.get("millrepWorkstream");
  if (period === undefined) return { kind: "other" };
  if (workstream !== undefined) return { kind: "form", period, workstream };
  return { kind: "report", period };
}
