import { parseBaseHashes } from "../document/base-hashes.ts";
import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { isEntryField, isRequiredField } from "../fields/entry-fields.ts";
import { type FormHeading, formHeadings } from "../form/build-form.ts";
import { documentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import { wordOfValue } from "../messages/value-words.ts";
import type { Entry } from "../model/entry.ts";
import type { Report } from "../model/report.ts";
import { cutGuide } from "./cut-guide.ts";
import type { ValueChange } from "./edit-entry.ts";
import { EntryIntake } from "./entry-intake.ts";
import { readFormBeginning } from "./form-beginning.ts";
import type { IntakePlaces } from "./intake-places.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, textOfBlocks } from "./read-units.ts";
import type { Destination, FieldReceipt } from "./receipt.ts";
import type { Leftover } from "./region.ts";
import { type ReturnedSection, splitReport } from "./split-report.ts";
import { takeChoice } from "./take-choice.ts";
import { line, plain, type TakenTable, takeFollowUp } from "./take-follow-up.ts";
import { takeMilestones } from "./take-milestones.ts";
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
  readonly #present: Entry | undefined;
  readonly #questions: Question[] = [];
  readonly #destinations = new Map<ReadBlock, Destination>();
  readonly #leftovers: Leftover[] = [];
  readonly #message: string[] = [];

  constructor(read: ReadDocument, report: Report, places: IntakePlaces, workstream: string) {
    this.#read = read;
    this.#report = report;
    const part = report.parts.find((own) => own.workstream.id === workstream);
    if (!part) throw new Error(`${workstream} does not report in ${report.period}`);
    this.#entry = new EntryIntake(part, report, places);
    this.#present = part.entry;
    const headings = formHeadings(report.programme, report.period, workstream);
    const sections = splitReport(read, headings);
    const beginning = sections.find(({ anchor }) => anchor === "")?.blocks ?? [];
    const { own, written } = readFormBeginning(beginning, read, this.#own);
    this.#send(own, { fate: "form", to: null });
    this.#leave(undefined, written);
    const base = parseBaseHashes(read.properties);
    let isNothing = part.entry?.nothingToReport ?? false;
    for (const heading of headings) {
      const section = sections.find(({ anchor }) => anchor === heading.anchor);
      if (section?.heading) this.#send([section.heading], { fate: "form", to: null });
      const blocks = this.#withoutGuide(section, heading);
      if (heading.field === "nothingToReport" && plain(textOfBlocks(blocks)) === plain(this.#own.yes))
        isNothing = true;
      this.#takeField(heading, section && blocks, base?.get(heading.anchor));
    }
    if (!isNothing) this.#askForTexts(headings);
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

  #withoutGuide(section: ReturnedSection | undefined, { anchor, guide }: FormHeading): ReadBlock[] {
    const bookmark = this.#read.bookmarks.find(({ name }) => name === bookmarkName(`${anchor}.guide`));
    return cutGuide(section?.blocks ?? [], guide, bookmark).flatMap(({ block, isGuide }) => {
      if (isGuide) this.#send([block], { fate: "form", to: null });
      return isGuide ? [] : [block];
    });
  }

  #takeField(
    heading: FormHeading,
    blocks: readonly ReadBlock[] | undefined,
    base: readonly string[] | undefined,
  ): void {
    const { field } = heading;
    if (isEntryField(field)) this.#entry.takeText(field, blocks, this.#read, base?.slice(1), new Set());
    else if (field === "message") {
      for (const block of blocks ?? []) this.#message.push(textOfBlocks([block]));
    } else if (field === "status" || field === "nothingToReport")
      this.#takeChoice(heading, blocks ?? [], base);
    else this.#takeTable(heading, field, blocks ?? [], base);
  }

  #takeChoice(
    { field, text: heading }: FormHeading,
    blocks: readonly ReadBlock[],
    base: readonly string[] | undefined,
  ): void {
    const pointer = `/${field}`;
    const common = { base, blocks, choose: this.#own.choose };
    const { statuses } = documentWords[this.#language];
    const taken =
      field === "status"
        ? takeChoice({
            ...common,
            kind: "status",
            present: this.#present?.status,
            // The table has a word for each status, which the type of entries does not say.
            words: Object.entries(statuses) as [keyof typeof statuses, string][],
          })
        : takeChoice({
            ...common,
            kind: "flag",
            present: this.#present?.nothingToReport || undefined,
            words: [
              [true, this.#own.yes],
              [false, this.#own.no],
            ],
          });
    const said = textOfBlocks(blocks);
    if (taken.state === "unknown") {
      this.#questions.push({
        kind: field === "status" ? "status" : "flag",
        about: heading,
        text: taken.text,
      });
      return;
    }
    const isWritten = taken.state === "written";
    const changes: ValueChange[] = isWritten
      ? [{ kind: "word", pointer, value: this.#wordOf(taken.value) }]
      : [];
    const fate = isWritten ? "entry" : taken.state === "unchanged" ? "unchanged" : "outside";
    const destination: Destination = { fate, to: fate === "outside" ? null : `${this.#entry.id}${pointer}` };
    const receipt = this.#receipt(pointer, heading, taken.state, isWritten ? [line(said)] : []);
    const now = this.#present?.status;
    const conflicts =
      taken.state === "conflict"
        ? [{ present: [line(now ? statuses[now] : this.#own.yes)], returned: [line(said)] }]
        : [];
    this.#entry.takeValue(
      { ...receipt, conflicts },
      changes,
      new Map(paragraphsOf(blocks).map((paragraph) => [paragraph, destination])),
    );
  }

  #wordOf(value: Entry["status"] | boolean): string {
    if (typeof value === "boolean") return wordOfValue("flag", value, this.#language);
    return value === undefined ? "" : wordOfValue("status", value, this.#language);
  }

  #takeTable(
    { text: heading, guide }: FormHeading,
    field: "followUp" | "milestones",
    blocks: readonly ReadBlock[],
    base: readonly string[] | undefined,
  ): void {
    const common = { id: this.#entry.id, base, blocks, language: this.#language };
    const { controls, bookmarks } = this.#read;
    const present = this.#present;
    const taken =
      field === "followUp"
        ? takeFollowUp({ ...common, controls, present: present?.followUp ?? [] })
        : takeMilestones({ ...common, bookmarks, present: present?.milestones ?? [] });
    for (const block of blocks)
      if (block.role === "table")
        this.#send(
          (block.rows[0]?.cells ?? []).flatMap((cell) => cell.blocks),
          { fate: "form", to: null },
        );
      else if (plain(block.text) !== plain(guide)) this.#leave(heading, [block]);
    this.#questions.push(...taken.questions);
    const isConflict = taken.conflicts.length > 0;
    const state = isConflict ? "conflict" : taken.changes.length > 0 ? "written" : "unchanged";
    const { conflicts, brought, answered } = taken;
    const receipt = { ...this.#receipt(`/${field}`, heading, state, brought), conflicts };
    this.#entry.takeValue(
      answered ? { ...receipt, answered } : receipt,
      isConflict ? [] : taken.changes,
      taken.destinations,
    );
  }

  #receipt(
    pointer: string,
    heading: string,
    state: FieldReceipt["state"],
    brought: TakenTable["brought"],
  ): FieldReceipt {
    const about = { workstream: this.#entry.id, name: this.#entry.part.name, pointer, heading };
    return { ...about, state, brought, conflicts: [], typography: 0 };
  }

  /** Asks for required texts that neither the entry nor the form has. */
  #askForTexts(headings: readonly FormHeading[]): void {
    for (const { field, text } of headings) {
      if (field === "message" || !isRequiredField(field)) continue;
      const has = this.#entry.fields.some(
        ({ pointer, state }) => pointer === `/${field}` && state !== "missing",
      );
      if (!has && !this.#entry.hasWritten(field))
        this.#questions.push({ kind: "emptyText", about: text, text: "" });
    }
  }
}
