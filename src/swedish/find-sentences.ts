import type { TextSpan } from "./find-words.ts";

/** Abbreviations in Swedish and English reports whose point does not end a sentence. */
const abbreviations = new Set(
  "t.ex tex t ex bl.a bla s.k dvs d.v.s osv o.s.v etc m.m mm ca kl nr st ev resp inkl exkl f.d fr.o.m t.o.m m.fl o.d p.g.a pga i.e e.g vs approx no dr prof ing jfr s sid kap tel forts".split(
    " ",
  ),
);

/** Abbreviations that end a list of examples: before a capital they nearly always end the sentence as well. */
const closing = new Set("osv o.s.v m.m m.fl etc o.d e.d o.dyl".split(" "));

/** Whether a word is one of these abbreviations, with its inner points or in another usual spelling (tex, bla). */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word.toLowerCase());
}

/**
 * A mark that may end a sentence, with closing quotes or brackets, before a space and a character that may begin the
 * next sentence. The match begins at the first of several marks, so that the search reads a long row of marks only once.
 */
const end = /(?<![.!?…])[.!?…]+[”"»’)\]]*(?=\s+[”"«„’([]?[\p{Lu}\p{N}])/gu;

/**
 * Finds the sentences of a passage, without the spaces between them.
 *
 * A sentence ends at . ! ? or … before a space and a capital or a digit, with or without a quotation mark or bracket
 * before it. The point of an abbreviation does not end a sentence, unless it ends a list (“m.m. Vidare …”), nor does a point before a small letter (“den 3. maj”,
 * which people write although it is not correct Swedish).
 */
export function findSentences(passage: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  let from = 0;
  for (const match of passage.matchAll(end)) {
    const to = match.index + match[0].length;
    if (endsAbbreviation(passage, match.index, to)) continue;
    add(sentences, passage, from, to);
    from = to;
  }
  add(sentences, passage, from, passage.length);
  return sentences;
}

/** Whether the marks from `at` to `to` are the point of an abbreviation within a sentence. */
function endsAbbreviation(passage: string, at: number, to: number): boolean {
  if (passage.slice(at, to) !== ".") return false;
  const before = /[\p{L}.]+$/u.exec(passage.slice(Math.max(at - 20, 0), at))?.[0] ?? "";
  // Before a name in capitals (“SÄS m.fl. VGR-sjukhus”) the sentence may go on.
  if (closing.has(before.toLowerCase()))
    return !/^\s+[”"«„’([]?\p{Lu}[\p{Ll}\s]/u.test(passage.slice(to, to + 6));
  if (isAbbreviation(before)) return true;
  // The point may follow the initial of a name: A. Andersson.
  return /^\p{Lu}$/u.test(before);
}

function add(sentences: TextSpan[], passage: string, from: number, to: number): void {
  const piece = passage.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const text = piece.trim();
  if (text !== "") sentences.push({ text, start, end: start + text.length });
}
