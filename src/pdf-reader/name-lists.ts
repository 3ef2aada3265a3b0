import type { ListMembership } from "../docx-reader/read-document.ts";
import { type Draft, firstOf, markOf } from "./draft.ts";
import { firstNumber, isNumber } from "./find-mark.ts";

/** The level and the list of an item. */
export interface Membership {
  readonly level: number;
  readonly list: ListMembership;
}

/** Finds the lists that items belong to: items that follow each other, by where their marks stand, as their levels. */
export function nameLists(drafts: readonly Draft[]): ReadonlyMap<Draft, Membership> {
  const found = new Map<Draft, Membership>();
  let count = 0;
  for (let index = 0; index < drafts.length; index += 1) {
    const run: Draft[] = [];
    for (let draft = drafts[index]; draft?.kind === "item"; draft = drafts[index + run.length])
      run.push(draft);
    const edges = edgesOf(run);
    const open: (ListMembership | undefined)[] = [];
    for (const draft of run) {
      const left = Math.round(leftOf(draft));
      const level = draft.level || Math.min(edges.filter((edge) => edge < left - 3).length, 8);
      const mark = markOf(draft) ?? "•";
      const kind = isNumber(mark) ? "number" : "bullet";
      open.length = level + 1;
      let list = open[level];
      if (list?.kind !== kind) {
        count += 1;
        list = { id: String(count), kind, start: kind === "number" ? firstNumber(mark) : 1 };
        open[level] = list;
      }
      found.set(draft, { level, list });
    }
    index += Math.max(run.length - 1, 0);
  }
  return found;
}

/** Where the marks of items stand, each distance once: a few points more or less are the same. */
function edgesOf(items: readonly Draft[]): readonly number[] {
  const edges: number[] = [];
  for (const left of items.map((item) => Math.round(leftOf(item))).sort((a, b) => a - b))
    if (left > (edges.at(-1) ?? Number.NEGATIVE_INFINITY) + 3) edges.push(left);
  return edges;
}

function leftOf(item: Draft): number {
  const first = firstOf(item);
  return first.mark?.left ?? item.marks[0]?.left ?? first.left;
}
