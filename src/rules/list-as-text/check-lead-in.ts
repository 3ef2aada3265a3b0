import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import type { Breach } from "../rule.ts";
import { endsLine } from "../texts/line-ends.ts";
import { placeOf, replaceWords, type Span } from "../texts/place-words.ts";

/** The words before a list end with a colon, or with another mark that ends a sentence. */
export function checkLeadIn(prose: Prose, passage: Passage, leadIn: Span): Breach<"text/list-as-text">[] {
  const words = passage.words.slice(0, leadIn.end).trimEnd();
  const { length: end } = words;
  // After a comma or a dash something else is wrong.
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

/** A paragraph that is wholly bold or wholly a link is no sentence. */
function isLabel({ inlines }: Passage): boolean {
  return inlines.every(
    (inline) =>
      inline.kind === "strong" ||
      inline.kind === "link" ||
      inline.kind === "emphasis" ||
      (inline.kind === "words" && inline.text.trim() === ""),
  );
}
