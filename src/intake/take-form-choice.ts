import { type EntryField, textFields } from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import { wordOfValue } from "../messages/value-words.ts";
import type { Status } from "../model/entry.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { EntryIntake } from "./entry-intake.ts";
import type { Question } from "./question.ts";
import { line, paragraphsOf } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import { takeChoice } from "./take-choice.ts";
import { type FormPart, type FormPartVersions, valueReceipt } from "./take-form-table.ts";

interface ChoiceVersions extends FormPartVersions {
  readonly field: "status" | "nothingToReport";
  /** The headings of the texts that somebody has written, in the entry or in the form. */
  readonly texts: readonly { readonly text: string }[];
}

/** Takes in a drop-down list of a form. `value` is what the entry has afterwards. */
export function takeFormChoice(
  versions: ChoiceVersions,
): FormPart & { readonly value: Status | boolean | undefined } {
  const { field, heading, entry, blocks, base, language, texts } = versions;
  const own = formWords[language];
  const { statuses } = documentWords[language];
  const { status, nothingToReport } = entry.part.entry ?? {};
  const common = { base, blocks, choose: own.choose };
  const said =
    field === "status"
      ? takeChoice({
          ...common,
          kind: "status",
          present: status,
          // The table has a word for each status, which the type of entries does not say.
          words: Object.entries(statuses) as [Status, string][],
        })
      : takeChoice({
          ...common,
          kind: "flag",
          present: nothingToReport || undefined,
          words: [
            [true, own.yes],
            [false, own.no],
          ],
        });
  // An entry without the key says no already.
  const isNo = "value" in said && said.value === false && !nothingToReport;
  const taken = isNo ? { state: "unchanged" as const, blocks: said.blocks } : said;
  const present = field === "status" ? status : nothingToReport;
  const part = { changes: [], destinations: new Map(), leftovers: [], value: present };
  if (taken.state === "unknown") {
    const kind = field === "status" ? "status" : "flag";
    return { ...part, receipt: undefined, questions: [{ kind, about: heading, text: taken.text }] };
  }
  const leftovers = blocks.filter((block) => !taken.blocks.includes(block));
  const wordOf = (value: Status | boolean): string =>
    typeof value === "boolean"
      ? wordOfValue("flag", value, language)
      : wordOfValue("status", value, language);
  const now = present === undefined ? "" : wordOf(present);
  const questions: Question[] = [];
  if (taken.state === "emptied" && field === "status")
    questions.push({ kind: "emptied", about: heading, text: now });
  const value = "value" in taken ? taken.value : present;
  const contradicted = value === true ? texts.map(({ text }) => text) : [];
  if (contradicted.length > 0)
    questions.push({ kind: "nothingButText", about: heading, text: contradicted.join(", ") });
  const isNew = taken.state === "written" && contradicted.length === 0;
  const isLeft = taken.state === "conflict" || (taken.state === "written" && !isNew);
  const pointer = `/${field}`;
  const word = "value" in taken ? wordOf(taken.value) : "";
  const destination: Destination = isLeft
    ? { fate: "outside", to: null }
    : { fate: isNew ? "entry" : "unchanged", to: `${entry.id}${pointer}` };
  const state = isNew ? "written" : taken.state === "conflict" ? "conflict" : "unchanged";
  return {
    receipt: {
      ...valueReceipt(entry, pointer, heading, state),
      brought: isNew ? [line(word)] : [],
      conflicts: state === "conflict" ? [{ present: [line(now)], returned: [line(word)] }] : [],
    },
    changes: isNew
      ? [{ kind: "word", pointer, value: word }, ...(value === true ? removeTexts(entry) : [])]
      : [],
    destinations: new Map(paragraphsOf(taken.blocks).map((paragraph) => [paragraph, destination])),
    questions,
    leftovers,
    value,
  };
}

/** An entry that has nothing to report has no texts either, not even those of the scaffold. */
function removeTexts({ part }: EntryIntake): ValueChange[] {
  return textFields
    .filter((field: EntryField) => part.entry?.[field] !== undefined)
    .map((field) => ({ kind: "removal", pointer: `/${field}` }));
}
