import { printJson } from "../diagnostics/print-json.ts";
import type { History } from "../history/history.ts";
import { summarizeHistory } from "../history/summarize-history.ts";
import { hasJsonKeys } from "./has-json-keys.ts";

/** Prints a history as JSON by schemas/trend-output.schema.json, which omits keys without a value. */
export function printTrendJson({ workstreams, ...history }: History): string {
  const summary = summarizeHistory({ workstreams, to: history.to });
  return printJson({ version: 1, ...history, summary, workstreams });
}

/** Whether a text is a trend in JSON, judged by its keys. */
export function isTrendJson(text: string): boolean {
  return hasJsonKeys(text, ["version", "periods", "workstreams"]);
}
