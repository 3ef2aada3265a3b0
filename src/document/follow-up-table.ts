import type { DocumentWords } from "../messages/document-words.ts";
import type { FollowUpItem } from "../model/entry.ts";
import { type Block, paragraph, words } from "./document.ts";

/** Puts the items first that somebody is still to do, each group in the order of its entry. */
export function openFirst(items: readonly FollowUpItem[]): FollowUpItem[] {
  return [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
}

function isOpen({ outcome }: FollowUpItem): boolean {
  return outcome !== "done" && outcome !== "dropped";
}

/** Builds the follow-up of a plan: how many items are done, and a table of all of them, the open ones first. */
export function followUpTable(items: readonly FollowUpItem[], fixed: DocumentWords): Block[] {
  if (items.length === 0) return [];
  const countOf = (outcome: FollowUpItem["outcome"]): number =>
    items.filter((item) => item.outcome === outcome).length;
  const header = [fixed.planned, fixed.outcome, fixed.comment].map((text) => [words(text)]);
  const rows = openFirst(items).map(({ planned, outcome, comment }) =>
    [planned, outcome ? fixed.outcomes[outcome] : fixed.unanswered, comment ?? ""].map((text) => [
      words(text),
    ]),
  );
  return [
    paragraph(words(fixed.followUpCount(countOf("done"), countOf("dropped"), items.length))),
    { role: "table", header, rows },
  ];
}
