import type { Draft } from "./draft.ts";
import type { Segment } from "./segment.ts";

/** Whether a page's tags cover its text, all but a little. */
export function isTagged(segments: readonly Segment[]): boolean {
  const [tagged, all] = [segments.filter(({ tag }) => tag), segments].map((list) =>
    list.reduce((sum, { text }) => sum + text.length, 0),
  );
  return all !== undefined && tagged !== undefined && tagged >= 0.8 * all && tagged > 0;
}

/** Puts the segments of a page together to paragraphs as its tags say, in their order. */
export function groupTags(segments: readonly Segment[]): Draft[] {
  const groups = new Map<number, Segment[]>();
  let block = 0;
  for (const segment of segments) {
    // What has no tag stays with what is before it.
    block = segment.tag?.block ?? block;
    const group = groups.get(block);
    if (group) group.push(segment);
    else groups.set(block, [segment]);
  }
  const drafts: Draft[] = [];
  const items = new Set<number>();
  let marks: Segment[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    const tag = group.find((segment) => segment.tag)?.tag;
    if (tag?.role === "mark") {
      marks.push(...group);
      continue;
    }
    const isItem = tag !== undefined && tag.item > 0 && !items.has(tag.item);
    if (isItem) items.add(tag.item);
    const named =
      tag?.role === "heading" || tag?.role === "title" || tag?.role === "quote" ? tag.role : undefined;
    const kind = named ?? (isItem || group[0]?.mark ? "item" : "paragraph");
    const level = kind === "heading" || kind === "item" ? (tag?.level ?? 0) : 0;
    drafts.push({
      ...{ kind, level, segments: group, marks, cell: tag?.cell, guess: undefined },
    });
    marks = [];
  }
  const last = drafts.at(-1);
  // A mark without a text.
  if (marks.length > 0)
    drafts.push({
      kind: "paragraph",
      level: 0,
      segments: marks,
      marks: [],
      cell: last?.cell,
      guess: undefined,
    });
  return drafts;
}
