import { type Block, type Cell, type Table, words } from "../document/document.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import type { FormWords } from "../messages/form-words.ts";
import type { FollowUpItem, Milestone } from "../model/entry.ts";

/** The words above the columns of each table. */
export const tableHeaders = {
  followUp: ({ planned, outcome, comment }: DocumentWords): string[] => [planned, outcome, comment],
  milestones: ({ milestone, due, state }: DocumentWords): string[] => [milestone, due, state],
};

/** How many letters a cell has room for beside others, whose words are still to be written. */
const lettersToCome = 50;

/**
 * Builds the table of planned items with a drop-down list of outcomes and an empty cell for a comment; none if there are
 * no items. Those that are still open come first. Each list keeps the number that its item has in the entry.
 */
export function followUpTable(
  items: readonly FollowUpItem[],
  id: string,
  fixed: DocumentWords,
  own: FormWords,
): Block[] {
  if (items.length === 0) return [];
  const numbered = items.map((item, index) => ({ ...item, tag: `${id}.followUp.${index + 1}` }));
  const rows = [...numbered.filter(isOpen), ...numbered.filter((item) => !isOpen(item))].map(
    ({ planned, outcome, comment, tag }): Cell[] => [
      [words(planned)],
      [
        {
          role: "choice",
          tag,
          title: `${fixed.outcome}: ${planned}`,
          choices: Object.values(fixed.outcomes),
          text: outcome ? fixed.outcomes[outcome] : own.choose,
        },
      ],
      comment === undefined ? [] : [words(comment)],
    ],
  );
  return [
    {
      role: "table",
      header: tableHeaders.followUp(fixed).map((text) => [words(text)]),
      rows,
      specimen: ["", longestOf(Object.values(fixed.outcomes)), lineToCome],
    },
  ];
}

/**
 * Builds the table of milestones in plain cells, with two empty rows for new ones. The name of a milestone's row is its
 * id, so that it stays the same milestone whatever its words and its date become.
 */
export function milestoneTable(milestones: readonly Milestone[], id: string, fixed: DocumentWords): Table {
  const rows = milestones.map(({ name, due, done }) =>
    [name, due, done ? fixed.reached : fixed.notReached].map((text) => [words(text)]),
  );
  const empty: Cell[] = [[], [], []];
  return {
    role: "table",
    header: tableHeaders.milestones(fixed).map((text) => [words(text)]),
    rows: [...rows, empty, empty],
    rowAnchors: milestones.map((milestone) => `${id}.milestones.${milestone.id}`),
    specimen: [lineToCome, "2023-05-31", longestOf([fixed.reached, fixed.notReached])],
  };
}

/** Letters in short words, so that the column is no wider than it must be. */
export const lineToCome = "m ".repeat(lettersToCome / 2).trim();

function isOpen({ outcome }: FollowUpItem): boolean {
  return outcome !== "done" && outcome !== "dropped";
}

/** The longest of several texts. */
export function longestOf(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), "");
}
