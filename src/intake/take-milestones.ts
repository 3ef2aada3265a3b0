import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadBlock, ReadCell, ReadDocument } from "../docx-reader/read-document.ts";
import { milestoneTable, tableHeaders } from "../form/build-tables.ts";
import { type DocumentWords, documentWords } from "../messages/document-words.ts";
import { valueOfWord, wordOfValue } from "../messages/value-words.ts";
import type { Milestone } from "../model/entry.ts";
import { readWrittenDate } from "../swedish/read-written-date.ts";
import type { ValueChange } from "./edit-entry.ts";
import { freeId } from "./free-id.ts";
import type { Question } from "./question.ts";
import { line, plain, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import {
  type DifferentValue,
  findChangedInForm,
  marksIn,
  matchInTurn,
  originalMark,
  rowsOf,
  send,
  type TableVersions,
  type TakenTable,
} from "./table-rows.ts";

export interface MilestoneVersions extends TableVersions<Milestone> {
  readonly bookmarks: ReadDocument["bookmarks"];
}

/** What a row says, as far as it can be read. */
interface Row {
  readonly cells: readonly ReadCell[];
  readonly name: string;
  readonly due: string | undefined;
  readonly done: boolean | undefined;
  readonly written: { readonly due: string; readonly state: string };
  /** The names of the bookmarks in it. */
  readonly marks: readonly string[];
}

/**
 * Takes in milestones, row by row: a milestone is known by the bookmark of its row, or by its words. A date must mean one
 * day only, or a person is asked; a row without a name or a date is no milestone. A milestone whose row is gone stays.
 */
export function takeMilestones(versions: MilestoneVersions): TakenTable {
  const { id, present, base, blocks, bookmarks, language } = versions;
  const fixed = documentWords[language];
  const changes: ValueChange[] = [];
  const brought: TakenTable["brought"][number][] = [];
  const conflicts: TakenTable["conflicts"][number][] = [];
  const questions: Question[] = [];
  const destinations = new Map<ReadBlock, Destination>();
  const added: Record<string, string>[] = [];
  const flag = (done: boolean): string => wordOfValue("flag", done, language);
  const rows = rowsOf(blocks, tableHeaders.milestones(fixed))
    .map((cells) => readRow(cells, fixed, bookmarks))
    .filter(({ name, written }) => name !== "" || written.due !== "" || written.state !== "");
  const known = matchRows(rows, present, id);
  for (const row of rows) {
    const { name, due, done, written, cells } = row;
    const milestone = present[known.get(row) ?? -1];
    const about = name === "" ? (milestone?.name ?? "") : name;
    if (name === "") questions.push({ kind: "noName", about, text: written.due });
    if (due === undefined) questions.push({ kind: "date", about, text: written.due });
    if (done === undefined) questions.push({ kind: "state", about, text: written.state });
    if (milestone || name === "" || due === undefined) continue;
    const isTwin = present.some((other) => plain(other.name) === plain(name));
    if (isTwin) questions.push({ kind: "sameMilestone", about, text: written.due });
    if (isTwin) continue;
    const taken = [...present.map((other) => other.id), ...added.map((item) => item["id"] ?? "")];
    added.push({ id: idOf(row, id, taken), name, due, ...(done ? { done: flag(true) } : {}) });
    brought.push(line(`${name}: ${due}`));
    for (const cell of cells.slice(0, done === undefined ? 2 : 3))
      send(destinations, cell, { fate: "entry", to: `${id}/milestones/-` });
  }
  const versionsOf = (row: Row, milestone: Milestone) =>
    [
      ["name", milestone.name, row.name === "" ? undefined : row.name],
      ["due", milestone.due, row.due],
      ["done", flag(milestone.done), row.done === undefined ? undefined : flag(row.done)],
    ] as const;
  const pairs = [...known].flatMap(([row, index]) => {
    const milestone = present[index];
    return milestone ? [{ row, index, milestone }] : [];
  });
  const differing = pairs.flatMap(({ row, index, milestone }) =>
    versionsOf(row, milestone).flatMap(([key, now, then]): DifferentValue[] =>
      then === undefined || plain(now) === plain(then) ? [] : [{ index, key }],
    ),
  );
  const build = (isReturned: (index: number, key: string) => boolean) => [
    milestoneTable(
      present.map((milestone, index): Milestone => {
        const row = pairs.find((pair) => pair.index === index)?.row;
        const name = isReturned(index, "name") ? row?.name : undefined;
        const due = isReturned(index, "due") ? row?.due : undefined;
        const done = isReturned(index, "done") ? row?.done : undefined;
        return {
          ...milestone,
          name: name ?? milestone.name,
          due: due ?? milestone.due,
          done: done ?? milestone.done,
        };
      }),
      id,
      fixed,
    ),
  ];
  const isChangedInForm = findChangedInForm(differing, build, base);
  for (const { row, index, milestone } of pairs)
    for (const [at, [key, now, then]] of versionsOf(row, milestone).entries()) {
      const to = `${id}/milestones/${index}/${key}`;
      if (then === undefined) continue;
      const isDifferent = differing.some((own) => own.index === index && own.key === key);
      if (!isDifferent || isChangedInForm?.(index, key) === false)
        send(destinations, row.cells[at], { fate: "unchanged", to });
      else if (isChangedInForm) {
        changes.push({ kind: "word", pointer: `/milestones/${index}/${key}`, value: then });
        brought.push(line(`${milestone.name}: ${key === "done" ? row.written.state : then}`));
        send(destinations, row.cells[at], { fate: "entry", to });
      } else {
        const shown = (value: string): string =>
          key !== "done" ? value : value === flag(true) ? fixed.reached : fixed.notReached;
        conflicts.push({
          present: [line(`${milestone.name}: ${shown(now)}`)],
          returned: [line(`${milestone.name}: ${shown(then)}`)],
        });
      }
    }
  for (const [index, milestone] of present.entries())
    if (rows.length > 0 && ![...known.values()].includes(index))
      questions.push({ kind: "missingMilestone", about: milestone.name, text: milestone.due });
  if (added.length > 0) changes.push({ kind: "items", pointer: "/milestones", value: added });
  return { changes, brought, conflicts, questions, destinations };
}

function readRow(
  cells: readonly ReadCell[],
  fixed: DocumentWords,
  bookmarks: ReadDocument["bookmarks"],
): Row {
  const [name = "", due = "", state = ""] = cells.map(({ blocks }) => textOfBlocks(blocks));
  return {
    cells,
    name,
    due: readWrittenDate(due),
    done: readState(state, fixed),
    written: { due, state },
    marks: marksIn(cells, bookmarks),
  };
}

/** Whether a milestone is reached: by the report's words, or others that mean the same. Nothing is not reached. */
function readState(text: string, fixed: DocumentWords): boolean | undefined {
  const word = plain(text);
  if ([fixed.notReached, fixed.overdue].some((own) => plain(own) === word) || word === "") return false;
  if ([fixed.reached, fixed.reachedLate].some((own) => plain(own) === word)) return true;
  if (valueOfWord("outcome", word)?.value === "done") return true;
  return valueOfWord("flag", word)?.value;
}

/**
 * For each row the number of its milestone in the entry. A row that was copied has the bookmark of the other one, or a copy
 * of it, so a milestone belongs to the row that has its words as well, or that nobody has touched.
 */
function matchRows(rows: readonly Row[], present: readonly Milestone[], id: string): Map<Row, number> {
  const isMarked = ({ marks }: Row, own: Milestone): boolean =>
    marks.some((mark) => originalMark(mark) === bookmarkName(`${id}.milestones.${own.id}`));
  const isNamed = ({ name }: Row, own: Milestone): boolean => plain(name) === plain(own.name);
  const isBoth = (row: Row, own: Milestone): boolean => isMarked(row, own) && isNamed(row, own);
  const isUntouched = (row: Row, own: Milestone): boolean =>
    isNamed(row, own) && row.due === own.due && row.done === own.done;
  return matchInTurn(rows, present, [isBoth, isUntouched, isMarked, isNamed]);
}

/** The id of a new milestone: the one that it had last month, by its bookmark, or else one from its words. */
function idOf({ name, marks }: Row, id: string, taken: readonly string[]): string {
  const start = `${id}.milestones.`;
  const marked = marks.find((mark) => mark.startsWith(start))?.slice(start.length);
  if (marked !== undefined && !taken.includes(marked) && /^[a-z0-9-]+$/.test(marked)) return marked;
  return freeId(name, taken);
}
