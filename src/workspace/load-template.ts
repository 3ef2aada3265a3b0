import type { HostFiles } from "../host/host.ts";
import { readTemplate } from "../template/read-template.ts";
import type { TemplateFile, TemplateProblem } from "../template/template.ts";
import { readWithin } from "./read-within.ts";

/** Reads the template at a path relative to a folder of the workspace, or says why it cannot be one. */
export function loadTemplate(
  host: HostFiles,
  root: string,
  folder: string,
  source: string,
): TemplateFile | TemplateProblem {
  const file = readWithin(host, root, folder, source);
  if (typeof file === "string") return { problem: file, names: [] };
  const template = readTemplate(file.bytes);
  return "problem" in template ? template : { ...file, ...template };
}
