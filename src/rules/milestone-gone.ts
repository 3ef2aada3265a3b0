import { pairAlike } from "../follow-up/expected-items.ts";
import type { Language } from "../messages/language.ts";
import type { Milestone } from "../model/entry.ts";
import { seenText } from "../yaml/seen-text.ts";
import { findPair } from "../yaml/source-node.ts";
import { type EntryPair, pairWithEarlier } from "./pair-with-earlier.ts";
import type { Breach, Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/**
 * A milestone of last month's entry that is not done is listed again, under the same id: done, with a new date, or as it was.
 *
 * Where a milestone under a new id has a like name, it is the same one, and the rule asks for the old id. It reports nothing
 * of an entry with nothing to report that lists no milestones, nor where last month's entry is missing.
 */
export const milestoneGone: Rule<"report/milestone-gone"> = {
  code: "report/milestone-gone",
  severities: ["warning"],
  isSettable: true,
  checkMonth(input) {
    return pairWithEarlier(input).flatMap((pair) => checkMilestones(pair, input.programme.language));
  },
};

function checkMilestones(
  { path: file, entry, earlier }: EntryPair,
  language: Language,
): Breach<"report/milestone-gone">[] {
  const { milestones, nothingToReport } = entry;
  if (nothingToReport && milestones.length === 0) return [];
  const listed = new Set(milestones.map(idOf));
  const gone = earlier.milestones.filter((milestone) => !milestone.done && !listed.has(idOf(milestone)));
  if (gone.length === 0) return [];
  const known = new Set(earlier.milestones.map(idOf));
  const added = [...milestones.entries()].filter(([, milestone]) => !known.has(idOf(milestone)));
  const pairs = pairAlike(
    gone.map(({ name }) => name),
    added.map(([, { name }]) => name),
    language,
  );
  const renamed = gone.flatMap(({ id, name }, index): Breach<"report/milestone-gone">[] => {
    const [at, now] = added[pairs[index] ?? -1] ?? [];
    if (at === undefined || !now) return [];
    const place = { file, ...rangeAt(entry, `/milestones/${at}/id`) };
    return [{ params: { problem: "renamed", name, id, newId: now.id }, place }];
  });
  const [first, ...others] = gone.filter((_, index) => pairs[index] === undefined);
  if (!first) return renamed;
  const range = findPair(entry.source.root, "milestones")?.keyRange;
  const place = { file, ...(range ? { pointer: "/milestones", range } : {}) };
  const params = { problem: "unlisted", name: first.name, due: first.due, more: others.length } as const;
  return [{ params, place }, ...renamed];
}

function idOf({ id }: Milestone): string {
  return seenText(id).trim();
}
