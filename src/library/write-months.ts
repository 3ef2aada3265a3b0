import type { Context } from "../commands/context.ts";
import type { Reports } from "../commands/load-span.ts";
import { writeOutput } from "../commands/named-output.ts";
import type { Document } from "../document/document.ts";
import { slugFrom } from "../swedish/slug.ts";
import type { CompiledDocument, FormatOptions } from "./face.d.ts";
import { requireFormat } from "./require-format.ts";

/** Two periods as they are given; undefined for the usual ones. */
export type Span = readonly [from: string | undefined, to: string | undefined];

/** Writes what several months say, under the name that the command line gives it. */
export async function writeMonths(
  { host }: Context,
  title: string,
  { from, to }: Reports,
  document: Document,
  { format = "docx" }: FormatOptions,
): Promise<CompiledDocument> {
  const written = requireFormat(format, ["docx", "html", "md"]);
  const bytes = await writeOutput(written, { document, host, pathOf: ({ path }) => path });
  const name = slugFrom(`${title} ${from.period} ${to.period}`);
  return { fileName: name + written.ending, bytes: new Uint8Array(bytes) };
}
