import { type BaseHashes, parseBaseHashes } from "../document/base-hashes.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { isEntryField, isRequiredField } from "../fields/entry-fields.ts";
import { type FormHeading, formHeadings } from "../form/build-form.ts";
import { formWords } from "../messages/form-words.ts";
import type { Report } from "../model/report.ts";
import { cutGuides } from "./cut-guides.ts";
import { EntryIntake } from "./entry-intake.ts";
import { readFormBeginning } from "./form-beginning.ts";
import type { IntakePlaces } from "./intake-places.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, plain, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import type { Leftover } from "./region.ts";
import { type FormSection, splitForm } from "./split-form.ts";
import { findMarkedParagraphs } from "./split-report.ts";
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
  readonly #base: BaseHashes | undefined;
  readonly #questions: Question[] = [];
  readonly #destinations = new Map<ReadBlock, Destination>();
  readonly #leftovers: Leftover[] = [];
  readonly #message: string[] = [];
  /** Whether there is no entry yet, or no longer. */
  readonly #isNew: boolean;
  #isNothing = false;

  constructor(read: ReadDocument, report: Report, places: IntakePlaces, workstream: string) {
    this.#read = read;
    this.#report = report;
    const part = report.parts.find((own) => own.workstream.id === workstream);
    if (!part) throw new Error(`${workstream} does not report in ${report.period}`);
    this.#entry = new EntryIntake(part, report, places);
    this.#headings = formHeadings(report.programme, report.period, workstream);
    this.#base = parseBaseHashes(read.properties);
    this.#isNew = !places.isTaken(`${workstream}.yaml`);
    const sections = splitForm(read, this.#headings);
    const beginning = sections.find(({ anchor }) => anchor === "")?.blocks ?? [];
    const { own, written } = readFormBeginning(beginning, read.title, this.#own);
    this.#send(own, { fate: "form", to: null });
    this.#leave(undefined, written);
    if (!sections.some(({ anchor }) => anchor !== "")) {
      this.#questions.push({ kind: "noHeadings", about: "", text: "" });
      return;
    }
    for (const heading of this.#headings) {
      const section = sections.find(({ anchor }) => anchor === heading.anchor);
      if (section) this.#takeHeading(section, heading);
      else this.#askForHeading(heading, sections);
      this.#takeField(heading, section && this.#withoutGuides(section, heading));
    }
    if (!this.#isNothing) this.#askForTexts();
  }

  get result(): TakenForm {
    return {
      entries: [this.#entry],
      others: [],
      leftovers: this.#leftovers,
      destinations: this.#destinations,
      questions: this.#questions,
      message: this.#message,
    };
  }

  get #language() {
    return this.#report.programme.language;
  }

  get #own() {
    return formWords[this.#language];
  }

  #send(blocks: readonly ReadBlock[], destination: Destination): void {
    for (const paragraph of paragraphsOf(blocks)) this.#destinations.set(paragraph, destination);
  }

  #leave(heading: string | undefined, blocks: readonly ReadBlock[]): void {
    const [first] = blocks;
    if (first) this.#leftovers.push({ heading, blocks, place: first.place });
  }

  /** A heading in other words stays one, but its words are nobody's. */
  #takeHeading({ heading }: FormSection, { text }: FormHeading): void {
    if (!heading) return;
    const words = plain(heading.text).replace(/\s*:$/, "");
    if (plain(text).startsWith(words)) this.#send([heading], { fate: "form", to: null });
    else this.#leave(text, [heading]);
  }

  #withoutGuides({ blocks }: FormSection, { anchor, guide }: FormHeading): ReadBlock[] {
    const own = findMarkedParagraphs(this.#read.bookmarks, [{ anchor: `${anchor}.guide` }]);
    const others = this.#headings.map((heading) => heading.guide).filter((other) => other !== guide);
    return cutGuides(blocks, [guide, ...others], [...own.keys()][0]).flatMap(({ block, isGuide }) => {
      if (isGuide) this.#send([block], { fate: "form", to: null });
      return isGuide ? [] : [block];
    });
  }

  #takeField(heading: FormHeading, blocks: readonly ReadBlock[] | undefined): void {
    const { field, anchor } = heading;
    // Nobody can have taken away what stood in an entry that is not there.
    const base = this.#isNew ? undefined : this.#base?.get(anchor);
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
    this.#questions.push(...questions);
    this.#leave(heading.text, leftovers);
    if (receipt) this.#entry.takeValue(receipt, changes, destinations);
  }

  /** Asks where the text of a heading is that the form had. */
  #askForHeading({ anchor, text }: FormHeading, sections: readonly FormSection[]): void {
    if (!this.#base?.has(anchor)) return;
    const before = this.#headings.slice(
      0,
      this.#headings.findIndex((heading) => heading.anchor === anchor),
    );
    const last = before.findLast((heading) => sections.some((section) => section.anchor === heading.anchor));
    this.#questions.push({ kind: "missingHeading", about: text, text: last?.text ?? "" });
  }

  /** Asks for required texts that neither the entry nor the form has. */
  #askForTexts(): void {
    for (const { field, text } of this.#headings)
      if (field !== "message" && isRequiredField(field) && !this.#entry.willHave(field))
        this.#questions.push({ kind: "emptyText", about: text, text: "" });
  }
}
