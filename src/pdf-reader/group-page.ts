import { type Draft, firstOf } from "./draft.ts";
import { findTables } from "./find-tables.ts";
import { groupLines } from "./group-lines.ts";
import { groupTags, isTagged } from "./group-tags.ts";
import type { TypeMeasures } from "./measure-type.ts";
import type { Segment } from "./segment.ts";

/** The paragraphs of a page, and whether its tags say what they are. */
export interface GroupedPage {
  readonly drafts: readonly Draft[];
  readonly isTagged: boolean;
}

/** Puts the lines of a page together to paragraphs: by its tags where it has them, else by where they stand. */
export function groupPage(segments: readonly Segment[], measures: TypeMeasures): GroupedPage {
  if (isTagged(segments)) {
    const drafts = groupTags(segments).map((draft): Draft => {
      // One paragraph by its tag, and several by the gaps between its lines.
      const isOne = draft.cell !== undefined || groupLines(draft.segments, measures).length === 1;
      return isOne ? draft : { ...draft, guess: "break" };
    });
    return { drafts, isTagged: true };
  }
  const drafts = findTables(segments, measures).flatMap(({ segments: stretch, cell }): Draft[] => {
    const grouped = groupLines(stretch, measures);
    if (cell === undefined) return grouped.map((draft) => checkItem(draft));
    return grouped.map((draft) => ({ ...draft, cell, guess: "table" }));
  });
  return { drafts, isTagged: false };
}

/** An item whose mark may also be a word is a guess. */
function checkItem(draft: Draft): Draft {
  const mark = firstOf(draft).mark?.text ?? "";
  return draft.kind === "item" && /^[\p{L}\d(*·-]/u.test(mark)
    ? { ...draft, guess: draft.guess ?? "item" }
    : draft;
}
