import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import type { Breach } from "../rule.ts";
import { endsLine } from "../texts/line-ends.ts";
import { placeOf, replaceWords, type Span } from "../texts/place-words.ts";

/** Checks that the words before a list end with a colon, or with another mark that ends a sentence. */
export function checkLeadIn(prose: Prose, passage: Passage, leadIn: Span): Breach<"text/list-as-text">[] {
  const words = passage.words.slice(0, leadIn.end).trimEnd();
  const { length: end } = words;
  // Words that end with a comma or a dash lack more than a colon.
  if (!/[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(words) || /[.!?:…][)\]”"»’]+$/u.test(words)) return [];
  const isAddress = passage.opaque.some(
    (span) => span.end >= end && span.start < end && span.kind !== "quote",
  );
  if (isAddress || isLabel(passage)) return [];
  const start = words.search(/\S+$/u);
  const found = words.slice(start);
  const written = `${found}:`;
  const isWhole = end === passage.words.trimEnd().length;
  const place = placeOf(prose, passage, { start, end });
  const fix =
    isWhole && !endsLine(prose, passage) ? undefined : replaceWords(prose, passage, { start, end }, written);
  return [{ params: { problem: "lead-in", found, written }, place, fix }];
}

/** Whether a paragraph has only bold or italic words and links: it is then not a sentence. */
function isLabel({ inlines }: Passage): boolean {
  return inlines.every(
    (inline) =>
      inline.kind === "strong" ||
      inline.kind === "link" ||
      inline.kind === "emphasis" ||
      (inline.kind === "words" && inline.text.trim() === ""),
  );
}
