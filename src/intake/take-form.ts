import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { isEntryField, isRequiredField } from "../fields/entry-fields.ts";
import { type FormHeading, formHeadings } from "../form/build-form.ts";
import { formWords } from "../messages/form-words.ts";
import type { Report } from "../model/report.ts";
import { EntryIntake } from "./entry-intake.ts";
import { FormReading } from "./form-reading.ts";
import type { IntakePlaces } from "./intake-places.ts";
import type { Question } from "./question.ts";
import { textOfBlocks } from "./read-units.ts";
import { takeFormChoice } from "./take-form-choice.ts";
import { type FormPart, takeFormTable } from "./take-form-table.ts";
import type { TakenReport } from "./take-report.ts";

/** What a form brought, beside what it has in common with a report. */
export interface TakenForm extends TakenReport {
  readonly questions: readonly Question[];
  /** What the office alone is to read, paragraph by paragraph. */
  readonly message: readonly string[];
}

/**
 * Takes in a form of one workstream: its fields by the bookmarks of their headings, or else by their words. Texts come in
 * as those of a report do; choices, answers and milestones value by value. Throws `UnwrittenText`.
 */
export function takeForm(
  read: ReadDocument,
  report: Report,
  places: IntakePlaces,
  workstream: string,
): TakenForm {
  return new FormIntake(read, report, places, workstream).result;
}

class FormIntake {
  readonly #read: ReadDocument;
  readonly #report: Report;
  readonly #entry: EntryIntake;
  readonly #headings: readonly FormHeading[];
  readonly #form: FormReading;
  readonly #message: string[] = [];
  /** Whether nobody has written in the entry yet, or it is there no longer. */
  readonly #isNew: boolean;
  #isNothing = false;

  constructor(read: ReadDocument, report: Report, places: IntakePlaces, workstream: string) {
    this.#read = read;
    this.#report = report;
    const part = report.parts.find((own) => own.workstream.id === workstream);
    if (!part) throw new Error(`${workstream} does not report in ${report.period}`);
    this.#entry = new EntryIntake(part, report, places);
    this.#headings = formHeadings(report.programme, report.period, workstream);
    this.#isNew = this.#entry.isFresh;
    this.#form = new FormReading(read, this.#headings, formWords[this.#language]);
    if (!this.#form.hasHeadings) return;
    for (const heading of this.#headings) this.#takeField(heading, this.#form.takeSection(heading));
    if (!this.#isNothing) this.#askForTexts();
  }

  get result(): TakenForm {
    const { leftovers, destinations, questions } = this.#form;
    return { entries: [this.#entry], others: [], leftovers, destinations, questions, message: this.#message };
  }

  get #language() {
    return this.#report.programme.language;
  }

  #takeField(heading: FormHeading, blocks: readonly ReadBlock[] | undefined): void {
    const { field, anchor } = heading;
    // Nobody can have taken away what stood in an entry that is not there.
    const base = this.#isNew ? undefined : this.#form.base?.get(anchor);
    if (isEntryField(field)) this.#entry.takeText(field, blocks, this.#read, base?.slice(1), new Set());
    else if (field === "message") this.#message.push(...(blocks ?? []).map((block) => textOfBlocks([block])));
    else if (field === "status" || field === "nothingToReport") {
      const texts = this.#headings.filter(
        (own) => isEntryField(own.field) && this.#entry.willHave(own.field),
      );
      const taken = takeFormChoice({ ...this.#versions(heading, blocks, base), field, texts });
      if (field === "nothingToReport") this.#isNothing = taken.value === true;
      this.#takePart(heading, taken);
    } else this.#takePart(heading, takeFormTable({ ...this.#versions(heading, blocks, base), field }));
  }

  #versions(heading: FormHeading, blocks: readonly ReadBlock[] = [], base: readonly string[] | undefined) {
    return {
      heading: heading.text,
      blocks,
      base,
      entry: this.#entry,
      read: this.#read,
      isNew: this.#isNew,
      language: this.#language,
    };
  }

  #takePart(heading: FormHeading, { receipt, changes, destinations, questions, leftovers }: FormPart): void {
    this.#form.questions.push(...questions);
    this.#form.leave(heading.text, leftovers);
    if (receipt) this.#entry.takeValue(receipt, changes, destinations);
  }

  /** Asks for required texts that neither the entry nor the form has. */
  #askForTexts(): void {
    for (const { field, text } of this.#headings)
      if (field !== "message" && isRequiredField(field) && !this.#entry.willHave(field))
        this.#form.questions.push({ kind: "emptyText", about: text, text: "" });
  }
}
