import { type Draft, firstOf, lastOf } from "./draft.ts";
import { endsSentence, nextWordFits } from "./line-ends.ts";
import type { TypeMeasures } from "./measure-type.ts";
import { hasSameSize } from "./segment.ts";

/** Joins the paragraphs that go on over the end of a page or of a column. */
export function joinDrafts(drafts: readonly Draft[], measures: TypeMeasures): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const answer = before ? goesOn(before, draft, measures) : "no";
    if (before && answer !== "no") {
      const guess = answer === "guess" ? "join" : before.guess;
      joined[joined.length - 1] = { ...before, segments: [...before.segments, ...draft.segments], guess };
    } else joined.push(draft);
  }
  return joined;
}

/** Whether a paragraph goes on in the next, which stands on another page or higher up on the same. */
function goesOn(before: Draft, next: Draft, measures: TypeMeasures): "yes" | "guess" | "no" {
  const [last, first] = [lastOf(before), firstOf(next)];
  const isAfterBreak = first.page > last.page || first.bottom > last.bottom + 5 * first.size;
  const areTexts = (before.kind === "paragraph" || before.kind === "item") && isText(next);
  if (!isAfterBreak || !areTexts || before.cell || next.cell || !hasSameSize(last, first)) return "no";
  if (nextWordFits(last, first, measures)) return "no";
  if (!endsSentence(last.text)) return /^\p{Lu}/u.test(first.text) ? "guess" : "yes";
  // Word leaves no line of a paragraph alone at the end or the beginning of a page.
  const isAlone = before.segments.length === 1 || next.segments.length === 1;
  return isAlone ? "no" : "guess";
}

/** Whether a draft may be the rest of another. An item of a tagged file that has no mark is one. */
function isText(draft: Draft): boolean {
  const isMarked = firstOf(draft).mark !== undefined || draft.marks.length > 0;
  return draft.kind === "paragraph" || (draft.kind === "item" && !isMarked);
}
