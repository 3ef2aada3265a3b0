import type { ReadBlock, ReadCell, ReadDocument } from "../docx-reader/read-document.ts";
import { followUpTable, tableHeaders } from "../form/build-tables.ts";
import { documentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import { findExplainedWord, valueOfWord, wordOfValue } from "../messages/value-words.ts";
import type { FollowUpItem, Outcome } from "../model/entry.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { Question } from "./question.ts";
import { line, plain, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import {
  type DifferentValue,
  findChangedInForm,
  paragraphNumbers,
  rowsOf,
  send,
  type TableVersions,
  type TakenTable,
} from "./table-rows.ts";

export interface FollowUpVersions extends TableVersions<FollowUpItem> {
  readonly controls: ReadDocument["controls"];
}

/** What a row says of an item, as far as it can be read. */
export interface FollowUpRow {
  readonly planned: string;
  readonly answer: string;
  readonly outcome: Outcome | undefined;
  readonly comment: string;
  readonly cells: readonly ReadCell[];
}

/**
 * Takes in the answers of a follow-up, row by row: the item is known by its words, or by the number in the name of its list.
 * An answer that the entry got meanwhile stays, and is a conflict if it differs.
 */
export function takeFollowUp(versions: FollowUpVersions): TakenTable {
  const { id, present, base, blocks, controls, language } = versions;
  const own = formWords[language];
  const fixed = documentWords[language];
  const changes: ValueChange[] = [];
  const brought: TakenTable["brought"][number][] = [];
  const conflicts: TakenTable["conflicts"][number][] = [];
  const questions: Question[] = [];
  const destinations = new Map<ReadBlock, Destination>();
  const rows = new Map<number, FollowUpRow>();
  let answered = 0;
  for (const cells of rowsOf(blocks, tableHeaders.followUp(fixed))) {
    const row = readFollowUpRow(cells, own.choose);
    const { planned, answer, outcome, comment } = row;
    if (answer === "") send(destinations, cells[1], { fate: "form", to: null });
    if (planned === "" && answer === "" && comment === "") continue;
    const index = findItem(row, present, controls, id, rows);
    const item = present[index];
    if (!item || rows.has(index)) {
      const said = [answer, comment].filter((text) => text !== "").join(". ");
      questions.push({ kind: item ? "sameItem" : "newItem", about: planned || answer, text: said });
      continue;
    }
    rows.set(index, row);
    if (plain(item.planned) !== plain(planned))
      questions.push({ kind: "changedItem", about: item.planned, text: planned });
    else send(destinations, cells[0], { fate: "unchanged", to: `${id}/followUp/${index}/planned` });
    if (answer !== "") answered += 1;
    if (answer !== "" && !outcome) questions.push({ kind: "outcome", about: item.planned, text: answer });
  }
  const differing = [...rows].flatMap(([index, { outcome, answer, comment }]): DifferentValue[] => [
    ...(present[index]?.outcome === outcome || (answer !== "" && !outcome)
      ? []
      : [{ index, key: "outcome" }]),
    ...(plain(present[index]?.comment ?? "") === plain(comment) ? [] : [{ index, key: "comment" }]),
  ]);
  const build = (isReturned: (index: number, key: string) => boolean) =>
    followUpTable(
      present.map((item, index) => ({
        ...item,
        outcome: isReturned(index, "outcome") ? rows.get(index)?.outcome : item.outcome,
        comment: isReturned(index, "comment") ? rows.get(index)?.comment || undefined : item.comment,
      })),
      id,
      fixed,
      own,
    );
  const isChangedInForm = findChangedInForm(differing, build, base);
  for (const [index, { outcome, comment, cells }] of rows) {
    const item = present[index];
    if (!item) continue;
    const wordOf = (value: Outcome | undefined): string =>
      value ? wordOfValue("outcome", value, language) : "";
    for (const [key, now, then, cell] of [
      ["outcome", wordOf(item.outcome), wordOf(outcome), cells[1]],
      ["comment", item.comment ?? "", comment, cells[2]],
    ] as const) {
      const to = `${id}/followUp/${index}/${key}`;
      const pointer = `/followUp/${index}/${key}`;
      const isDifferent = differing.some((own) => own.index === index && own.key === key);
      const isHers = isChangedInForm?.(index, key) ?? now === "";
      if (!isDifferent || (isChangedInForm && !isHers) || then === "") {
        if (isDifferent && isHers && now !== "")
          questions.push({ kind: "emptied", about: item.planned, text: now });
        if (then !== "") send(destinations, cell, { fate: "unchanged", to });
      } else if (isHers) {
        changes.push({ kind: key === "outcome" ? "word" : "text", pointer, value: then });
        brought.push(line(`${item.planned}: ${then}`));
        send(destinations, cell, { fate: "entry", to });
      } else
        conflicts.push({
          present: [line(`${item.planned}: ${now}`)],
          returned: [line(`${item.planned}: ${then}`)],
        });
    }
  }
  for (const [index, item] of present.entries())
    if (rows.size > 0 && !rows.has(index))
      questions.push({ kind: "missingItem", about: item.planned, text: "" });
  return {
    changes,
    brought,
    conflicts,
    questions,
    destinations,
    answered: { count: answered, of: present.length },
  };
}

/** Reads a row. What follows an outcome in its cell is a comment: “klart, men sent”. */
export function readFollowUpRow(cells: readonly ReadCell[], choose: string): FollowUpRow {
  const [planned = "", shown = "", ...comments] = cells.map(({ blocks }) => textOfBlocks(blocks));
  const answer = shown === choose ? "" : shown;
  const explained = valueOfWord("outcome", answer) ? undefined : findExplainedWord("outcome", answer);
  const outcome = valueOfWord("outcome", explained?.written ?? answer)?.value;
  const comment = [explained?.explanation ?? "", ...comments]
    .filter((text) => text !== "")
    .map((text, index, all) => (index < all.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text))
    .join(" ");
  return { planned, answer, outcome, comment, cells };
}

/** The number of the item that a row is about: by its words, or else by the name of its list, which counts from 1. */
function findItem(
  { planned, cells }: FollowUpRow,
  present: readonly FollowUpItem[],
  controls: ReadDocument["controls"],
  id: string,
  taken: ReadonlyMap<number, unknown>,
): number {
  const words = plain(planned);
  const same = present.findIndex((item, index) => plain(item.planned) === words && !taken.has(index));
  if (same >= 0) return same;
  const twin = present.findIndex((item) => plain(item.planned) === words);
  if (twin >= 0) return twin;
  const paragraphs = paragraphNumbers(cells);
  const start = `${id}.followUp.`;
  const tag = controls.find(
    ({ place, tag: own }) => paragraphs.has(place.paragraph) && own.startsWith(start),
  )?.tag;
  const index = tag === undefined ? -1 : Number(tag.slice(start.length)) - 1;
  return taken.has(index) ? -1 : index;
}
