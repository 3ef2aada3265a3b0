import { printable } from "../diagnostics/printable.ts";

/**
 * Returns a catalogue whose sentences show each value on one line and without characters that control a terminal:
 * arguments, paths and file names can contain anything. The sentences themselves do not change.
 */
export function withPrintableValues<Texts extends object>(texts: Texts): Texts {
  // Every text keeps its type: a sentence stays a sentence, and a function keeps its parameters and its result.
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, show(text)])) as Texts;
}

function show(text: unknown): unknown {
  if (typeof text === "object" && text !== null && !Array.isArray(text)) return withPrintableValues(text);
  if (typeof text !== "function") return text;
  return (...values: readonly unknown[]): unknown => text(...values.map(showValue));
}

function showValue(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  return Array.isArray(value) ? value.map(showValue) : value;
}
