import { printJson } from "../diagnostics/print-json.ts";
import type { Comparison, SectionChange, WorkstreamChange } from "../diff/changes.ts";
import { hasJsonKeys } from "./has-json-keys.ts";

/** Prints a comparison as JSON by schemas/diff-output.schema.json, which omits keys without a value. */
export function printComparisonJson({ month, workstreams, ...comparison }: Comparison): string {
  const own = month && { ...month, summary: month.summary && sectionJson(month.summary) };
  return printJson({ version: 1, ...comparison, month: own, workstreams: workstreams.map(workstreamJson) });
}

/** Where a status is the same in both, the JSON says nothing of it, as of everything that has not changed. */
function workstreamJson({ sections, statuses: _, ...workstream }: WorkstreamChange): unknown {
  return { ...workstream, sections: sections.map(sectionJson) };
}

/** Builds the JSON of a section, with only the paragraphs that differ. */
function sectionJson({ paragraphs, ...section }: SectionChange): unknown {
  return { ...section, changes: paragraphs.filter(({ kind }) => kind !== "same") };
}

/** Whether a text is a comparison in JSON, judged by its keys. */
export function isComparisonJson(text: string): boolean {
  return hasJsonKeys(text, ["version", "summary", "workstreams"]);
}
