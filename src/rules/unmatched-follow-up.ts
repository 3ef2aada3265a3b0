import { expectedItems, pairAlike, pairSame } from "../follow-up/expected-items.ts";
import type { Language } from "../messages/language.ts";
import { findPair } from "../yaml/source-node.ts";
import { type EntryPair, pairWithEarlier } from "./pair-with-earlier.ts";
import type { Breach, Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/**
 * A follow-up has the items that last month's entry left to follow up: those of its plan, and those that its own follow-up
 * left open. The rule compares the words, and ignores quotation marks, spaces and capitals.
 *
 * The rule does not demand a follow-up of an entry that has none. It reports nothing when last month's entry is missing or
 * left no items. A writer gives an item that was no commitment `outcome: dropped`, or omits it and writes the reason in an
 * ignore comment above `followUp`.
 */
export const unmatchedFollowUp: Rule<"report/unmatched-follow-up"> = {
  code: "report/unmatched-follow-up",
  severities: ["warning"],
  isSettable: true,
  checkMonth(input) {
    return pairWithEarlier(input).flatMap((pair) => checkFollowUp(pair, input.programme.language));
  },
};

function checkFollowUp(
  { path: file, entry, earlier }: EntryPair,
  language: Language,
): Breach<"report/unmatched-follow-up">[] {
  const written = entry.followUp.map(({ planned }) => planned);
  if (written.length === 0) return [];
  const expected = expectedItems(earlier.plan, earlier.followUp, language).map(({ planned }) => planned);
  if (expected.length === 0) return [];
  const same = pairSame(written, expected);
  const meant = pairAlike(written, expected, language);
  const unplanned = written.flatMap((planned, index): Breach<"report/unmatched-follow-up">[] => {
    if (same[index] !== undefined) return [];
    const place = { file, ...rangeAt(entry, `/followUp/${index}/planned`) };
    const original = expected[meant[index] ?? -1];
    return [{ params: { problem: "unplanned", planned, original }, place }];
  });
  const answered = new Set(meant);
  const [first, ...others] = expected.filter((_, index) => !answered.has(index));
  if (first === undefined) return unplanned;
  const range = findPair(entry.source.root, "followUp")?.keyRange;
  const place = { file, pointer: "/followUp", ...(range ? { range } : {}) };
  const params = { problem: "missing", planned: first, more: others.length } as const;
  return [{ params, place }, ...unplanned];
}
