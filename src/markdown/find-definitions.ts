import MarkdownIt from "markdown-it";
import type { UnsupportedMarkup } from "./tree.ts";

/** The start of a link's definition, with its label: `[vårdskiftet]: https://…`. A label may run over line ends. */
const definition = /^[ \t>]*\[((?:[^\\[\]]|\\.)+)\]:[^\n]*(?:\n[ \t>]*\S[^\n]*)?/gm;

/** More of one kind in one text tell nobody more. */
const mostShown = 100;

/** An address that is one whatever the text does with its label. */
const address = /^(?:https?:|mailto:|www\.|[/.#<])/i;

/**
 * Finds the definitions of links that stand apart from their words (CommonMark 0.31, clause 4.7). millrep reads none of
 * them, so that no line of a text vanishes, and would print them. A line such as “[Anm]: mars” is one only if the text has
 * its label elsewhere too.
 */
export function findDefinitions(text: string): UnsupportedMarkup[] {
  if (!text.includes("]:")) return [];
  const env: { references?: Record<string, { href: string; title: string }> } = {};
  // Few texts come here, so the parser is made when one does.
  const parser = new MarkdownIt("commonmark", { html: false });
  const { normalizeReference } = parser.utils;
  parser.parse(text, env);
  const known = env.references ?? {};
  const uses = countLabels(text, normalizeReference);
  const found = [...text.matchAll(definition)].flatMap((match): UnsupportedMarkup[] => {
    const label = normalizeReference(match[1] ?? "");
    const reference = known[label];
    // The definition itself is one of the uses of its label.
    if (!reference || !(address.test(reference.href) || (uses.get(label) ?? 0) > 1)) return [];
    const start = match.index + match[0].indexOf("[");
    const line = text.indexOf("\n", start + (match[1] ?? "").length + 3);
    return [{ markup: "reference", start, end: line === -1 ? text.length : line }];
  });
  return found.slice(0, mostShown);
}

/** How often a text has each label between brackets. */
function countLabels(text: string, normalize: (label: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { 1: written = "" } of text.matchAll(/\[((?:[^\\[\]]|\\.)+)\]/g)) {
    const label = normalize(written);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
