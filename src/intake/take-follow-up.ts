import { hashKey, keyOf, type Unit, unit, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadCell, ReadDocument, ReadTable } from "../docx-reader/read-document.ts";
import { followUpTable } from "../form/build-tables.ts";
import { documentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import type { Language } from "../messages/language.ts";
import { findExplainedWord, valueOfWord, wordOfValue } from "../messages/value-words.ts";
import type { FollowUpItem } from "../model/entry.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";

/** What a table of a form brought: changes of values, and what a person must look at. */
export interface TakenTable {
  readonly changes: readonly ValueChange[];
  readonly brought: readonly Unit[];
  readonly conflicts: readonly { readonly present: readonly Unit[]; readonly returned: readonly Unit[] }[];
  readonly questions: readonly Question[];
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
  /** Of the planned items, how many are answered in the file. */
  readonly answered?: { readonly count: number; readonly of: number };
}

export interface FollowUpVersions {
  readonly id: string;
  readonly present: readonly FollowUpItem[];
  readonly base: readonly string[] | undefined;
  readonly blocks: readonly ReadBlock[];
  readonly controls: ReadDocument["controls"];
  readonly language: Language;
}

/**
 * Takes in the answers of a follow-up, row by row: the item is known by its words, or by the number in the name of its list.
 * An answer that the entry got meanwhile stays, and is a conflict if it differs.
 */
export function takeFollowUp({
  id,
  present,
  base,
  blocks,
  controls,
  language,
}: FollowUpVersions): TakenTable {
  const own = formWords[language];
  const fixed = documentWords[language];
  const changes: ValueChange[] = [];
  const brought: Unit[] = [];
  const conflicts: { present: Unit[]; returned: Unit[] }[] = [];
  const questions: Question[] = [];
  const destinations = new Map<ReadBlock, Destination>();
  const isAsSent = isTableOf(followUpTable(present, id, fixed, own), base);
  let answered = 0;
  for (const row of rowsOf(blocks)) {
    const [plannedCell, outcomeCell, commentCell] = row;
    const planned = textOfBlocks(plannedCell?.blocks ?? []);
    const answer = textOfBlocks(outcomeCell?.blocks ?? []);
    const comment = (commentCell?.blocks ?? [])
      .map((block) => textOfBlocks([block]))
      .join(" ")
      .trim();
    const isAnswered = answer !== "" && answer !== own.choose;
    if (planned === "" && !isAnswered && comment === "") continue;
    const number = numberOf(row, controls, id);
    const same = present.findIndex((item) => plain(item.planned) === plain(planned));
    const index = same >= 0 ? same : (number ?? 0) - 1;
    const item = present[index];
    if (!item) {
      questions.push({
        kind: "newItem",
        about: planned,
        text: [answer, comment].filter((text) => text !== "").join(". "),
      });
      continue;
    }
    if (same < 0) questions.push({ kind: "changedItem", about: item.planned, text: planned });
    else send(destinations, plannedCell, { fate: "unchanged", to: `${id}/followUp/${index}/planned` });
    const explained = valueOfWord("outcome", answer) ? undefined : findExplainedWord("outcome", answer);
    const value = valueOfWord("outcome", explained?.written ?? answer)?.value;
    if (isAnswered) answered += 1;
    if (isAnswered && !value) questions.push({ kind: "outcome", about: item.planned, text: answer });
    const put = (
      key: "outcome" | "comment",
      now: string | undefined,
      text: string,
      change: ValueChange,
      cell: ReadCell | undefined,
    ): void => {
      const to = `${id}/followUp/${index}/${key}`;
      if (text === "" || (now !== undefined && plain(now) === plain(text)))
        send(destinations, cell, { fate: "unchanged", to });
      else if (now === undefined || isAsSent) {
        changes.push(change);
        brought.push(line(`${item.planned}: ${text}`));
        send(destinations, cell, { fate: "entry", to });
      } else
        conflicts.push({
          present: [line(`${item.planned}: ${now}`)],
          returned: [line(`${item.planned}: ${text}`)],
        });
    };
    if (value) {
      const word = wordOfValue("outcome", value, language);
      const now = item.outcome && wordOfValue("outcome", item.outcome, language);
      put(
        "outcome",
        now,
        word,
        { kind: "word", pointer: `/followUp/${index}/outcome`, value: word },
        outcomeCell,
      );
    }
    const said = [explained?.explanation ?? "", comment].filter((text) => text !== "").join(" ");
    put(
      "comment",
      item.comment,
      said,
      { kind: "text", pointer: `/followUp/${index}/comment`, value: said },
      commentCell,
    );
  }
  return {
    changes,
    brought,
    conflicts,
    questions,
    destinations,
    answered: { count: answered, of: present.length },
  };
}

/** The rows of tables below their headers. */
export function rowsOf(blocks: readonly ReadBlock[]): (readonly ReadCell[])[] {
  return blocks
    .filter((block): block is ReadTable => block.role === "table")
    .flatMap(({ rows }) => rows.slice(1).map(({ cells }) => cells));
}

/** Whether a table is still what the form had. */
export function isTableOf(
  table: Parameters<typeof unitsOf>[0],
  base: readonly string[] | undefined,
): boolean {
  const [own] = unitsOf(table);
  return own !== undefined && base?.[1] === hashKey(keyOf(own));
}

export function send(
  destinations: Map<ReadBlock, Destination>,
  cell: ReadCell | undefined,
  destination: Destination,
): void {
  for (const paragraph of paragraphsOf(cell?.blocks ?? [])) destinations.set(paragraph, destination);
}

/** A line of a receipt. */
export function line(text: string): Unit {
  return unit("paragraph", 0, [{ role: "words", text }]);
}

/** The number of an item that the name of the list in its row says, from 1. */
function numberOf(
  row: readonly ReadCell[],
  controls: ReadDocument["controls"],
  id: string,
): number | undefined {
  const paragraphs = new Set(
    row.flatMap((cell) => paragraphsOf(cell.blocks)).map(({ place }) => place.paragraph),
  );
  const tag = controls.find(
    ({ place, tag: own }) => paragraphs.has(place.paragraph) && own.startsWith(`${id}.followUp.`),
  )?.tag;
  return tag === undefined ? undefined : Number(tag.split(".").at(-1));
}

export function plain(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/[“”„]/g, '"')
    .replaceAll(" – ", " - ")
    .trim()
    .toLowerCase();
}
