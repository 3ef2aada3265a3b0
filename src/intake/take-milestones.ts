import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadBlock, ReadCell, ReadDocument } from "../docx-reader/read-document.ts";
import { milestoneTable } from "../form/build-tables.ts";
import { type DocumentWords, documentWords } from "../messages/document-words.ts";
import type { Language } from "../messages/language.ts";
import { valueOfWord, wordOfValue } from "../messages/value-words.ts";
import type { Milestone } from "../model/entry.ts";
import { readWrittenDate } from "../swedish/read-written-date.ts";
import { slugFrom } from "../swedish/slug.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import { isTableOf, line, plain, rowsOf, send, type TakenTable } from "./take-follow-up.ts";

export interface MilestoneVersions {
  readonly id: string;
  readonly present: readonly Milestone[];
  readonly base: readonly string[] | undefined;
  readonly blocks: readonly ReadBlock[];
  readonly bookmarks: ReadDocument["bookmarks"];
  readonly language: Language;
}

/** What a row says, as far as it can be read. */
interface Row {
  readonly cells: readonly ReadCell[];
  readonly name: string;
  readonly due: string | undefined;
  readonly done: boolean | undefined;
  readonly written: { readonly due: string; readonly state: string };
}

/**
 * Takes in milestones, row by row: a milestone is known by the name of its row, or by its words. A date must mean one day
 * only, or a person is asked; a row without a name or a date is no milestone. A milestone whose row is gone stays.
 */
export function takeMilestones({
  id,
  present,
  base,
  blocks,
  bookmarks,
  language,
}: MilestoneVersions): TakenTable {
  const fixed = documentWords[language];
  const changes: ValueChange[] = [];
  const brought: TakenTable["brought"][number][] = [];
  const conflicts: TakenTable["conflicts"][number][] = [];
  const questions: Question[] = [];
  const destinations = new Map<ReadBlock, Destination>();
  const added: Record<string, string>[] = [];
  const isAsSent = isTableOf([milestoneTable(present, id, fixed)], base);
  const seen = new Set<number>();
  const flag = (done: boolean): string => wordOfValue("flag", done, language);
  for (const cells of rowsOf(blocks)) {
    const row = readRow(cells, fixed);
    if (row.name === "" && row.written.due === "" && row.written.state === "") continue;
    const index = findMilestone(row, present, bookmarks, id);
    const known = present[index];
    const about = row.name === "" ? (known?.name ?? "") : row.name;
    if (row.name === "") questions.push({ kind: "noName", about, text: row.written.due });
    if (row.due === undefined) questions.push({ kind: "date", about, text: row.written.due });
    if (row.done === undefined) questions.push({ kind: "state", about, text: row.written.state });
    if (!known) {
      if (row.name === "" || row.due === undefined) continue;
      const slug = freeSlug(row.name, [
        ...present.map((milestone) => milestone.id),
        ...added.map((item) => item["id"] ?? ""),
      ]);
      added.push({ id: slug, name: row.name, due: row.due, done: flag(row.done ?? false) });
      brought.push(line(`${row.name}: ${row.due}`));
      for (const cell of cells) send(destinations, cell, { fate: "entry", to: `${id}/milestones/-` });
      continue;
    }
    seen.add(index);
    const values: readonly (readonly [
      key: string,
      now: string,
      then: string | undefined,
      cell: ReadCell | undefined,
    ])[] = [
      ["name", known.name, row.name === "" ? undefined : row.name, cells[0]],
      ["due", known.due, row.due, cells[1]],
      ["done", flag(known.done), row.done === undefined ? undefined : flag(row.done), cells[2]],
    ];
    for (const [key, now, then, cell] of values) {
      const to = `${id}/milestones/${index}/${key}`;
      if (then === undefined) continue;
      if (plain(now) === plain(then)) send(destinations, cell, { fate: "unchanged", to });
      else if (isAsSent) {
        changes.push({ kind: "word", pointer: `/milestones/${index}/${key}`, value: then });
        brought.push(line(`${known.name}: ${then}`));
        send(destinations, cell, { fate: "entry", to });
      } else
        conflicts.push({
          present: [line(`${known.name}: ${now}`)],
          returned: [line(`${known.name}: ${then}`)],
        });
    }
  }
  for (const [index, milestone] of present.entries())
    if (!seen.has(index) && rowsOf(blocks).length > 0)
      questions.push({ kind: "missingMilestone", about: milestone.name, text: milestone.due });
  if (added.length > 0) changes.push({ kind: "items", pointer: "/milestones", value: added });
  return { changes, brought, conflicts, questions, destinations };
}

function readRow(cells: readonly ReadCell[], fixed: DocumentWords): Row {
  const [name = "", due = "", state = ""] = cells.map(({ blocks }) => textOfBlocks(blocks));
  return { cells, name, due: readWrittenDate(due), done: readState(state, fixed), written: { due, state } };
}

/** Whether a milestone is reached: by the report's words, or others that mean the same. Nothing is not reached. */
function readState(text: string, fixed: DocumentWords): boolean | undefined {
  const word = plain(text);
  if (word === "" || word === plain(fixed.notReached)) return false;
  if (word === plain(fixed.reached) || valueOfWord("outcome", word)?.value === "done") return true;
  return valueOfWord("flag", word)?.value;
}

/** The number of the milestone in the entry: by the name of its row, or by its words; -1 for a new one. */
function findMilestone(
  { cells, name }: Row,
  present: readonly Milestone[],
  bookmarks: ReadDocument["bookmarks"],
  id: string,
): number {
  const paragraphs = new Set(
    cells.flatMap((cell) => paragraphsOf(cell.blocks)).map(({ place }) => place.paragraph),
  );
  const names = bookmarks
    .filter(({ start }) => paragraphs.has(start.paragraph))
    .map((bookmark) => bookmark.name.replace(/_Copy_\d+$/, ""));
  const marked = present.findIndex((milestone) =>
    names.includes(bookmarkName(`${id}.milestones.${milestone.id}`)),
  );
  return marked >= 0 ? marked : present.findIndex((milestone) => plain(milestone.name) === plain(name));
}

/** An id from the words of a name that no other milestone has. */
function freeSlug(name: string, taken: readonly string[]): string {
  const slug = slugFrom(name).slice(0, 40).replace(/-$/, "");
  let own = slug;
  for (let number = 2; taken.includes(own); number += 1) own = `${slug}-${number}`;
  return own;
}
