import type { FileKind } from "../diagnostics/codes.ts";
import { hashKey } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { EntryField } from "../fields/entry-fields.ts";
import type { Images } from "../model/image.ts";
import type { Report } from "../model/report.ts";
import { textHeading } from "../model/text-heading.ts";
import type { Source } from "../yaml/source.ts";
import type { ValueChange } from "./edit-entry.ts";
import { EntryPictures } from "./entry-pictures.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { readUnits } from "./read-units.ts";
import type { Destination, FieldReceipt } from "./receipt.ts";
import { takeField } from "./take-field.ts";
import type { TextReading } from "./text-reading.ts";

/** A file of a month that words come back to. */
export interface IntakeTarget {
  readonly kind: FileKind;
  /** The name of the file without its ending. */
  readonly id: string;
  /** Whose words it holds, as people say it. */
  readonly name: string;
  /** Undefined where it cannot be read. */
  readonly source: Source | undefined;
  readonly images: Images;
  readonly textOf: (field: EntryField) => string | undefined;
  /** Whether somebody can have changed it since a document was made of it. */
  readonly isThere: boolean;
}

/** What one or several files bring for one file of a month. A conflict in one text of it holds back all others. */
export abstract class FileIntake {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  /** Undefined where the file cannot be read. */
  readonly source: Source | undefined;
  readonly pictures: EntryPictures;
  readonly #target: IntakeTarget;
  readonly #report: Report;
  readonly #fields: FieldReceipt[] = [];
  readonly #changes: ValueChange[] = [];
  readonly #readings: TextReading[] = [];
  readonly #destinations = new Map<ReadBlock, Destination>();
  #isHeldBack = false;

  constructor(target: IntakeTarget, report: Report, { isTaken }: IntakePlaces) {
    this.id = target.id;
    this.name = target.name;
    this.kind = target.kind;
    this.source = target.source;
    this.#target = target;
    this.#report = report;
    this.pictures = new EntryPictures(target.id, target.images, isTaken);
  }

  /**
   * Takes in what stands below the heading of a text. A heading that is gone, or nothing below it, never means that the
   * text shall be empty: `blocks` is undefined where the heading is gone.
   */
  takeText(
    field: EntryField,
    blocks: readonly ReadBlock[] | undefined,
    read: ReadDocument,
    base: readonly string[] | undefined,
    notices: ReadonlySet<string>,
    guessedFrom?: string,
  ): void {
    const { programme, period } = this.#report;
    const isNotice = (hash: string): boolean => notices.has(hash);
    const units = readUnits(blocks ?? [], read, programme.language, (picture) => this.pictures.read(picture));
    for (const { key, block } of units)
      if (isNotice(hashKey(key))) this.#destinations.set(block, { fate: "form", to: null });
    const returned = units.filter(({ key }) => !isNotice(hashKey(key)));
    const made = base?.filter((hash) => !isNotice(hash));
    // A file that nobody has written in yet has no text that somebody could have changed.
    const origin = this.#target.isThere ? made : undefined;
    const present = this.#target.textOf(field);
    const pointer = `/${field}`;
    const to = `${this.id}${pointer}`;
    const about = {
      workstream: this.id,
      name: this.name,
      pointer,
      heading: textHeading(field, programme, period),
      ...(guessedFrom === undefined ? {} : { guessedFrom }),
    };
    if (returned.length === 0) {
      const wasThere = (made?.length ?? 0) > 0 && present !== undefined;
      if (wasThere)
        this.#fields.push({ ...about, state: "missing", brought: [], conflicts: [], typography: 0 });
      return;
    }
    const taken = takeField({
      present,
      base: origin,
      returned,
      pictures: this.pictures,
      breaksEndParagraphs: read.madeBy?.startsWith("LibreOffice") ?? false,
    });
    const { state, value, conflicts, typography } = taken;
    this.#readings.push({ pointer, units: taken.units, value });
    for (const own of returned) {
      const isNew = taken.taken.has(own);
      const fate = !isNew ? "unchanged" : state === "conflict" ? "outside" : "entry";
      this.#destinations.set(own.block, { fate, to: fate === "outside" ? null : to });
    }
    const isGuess = guessedFrom !== undefined && value !== undefined;
    this.#fields.push({
      ...about,
      state: isGuess ? "guessed" : state,
      brought: taken.brought,
      conflicts,
      typography,
    });
    if (value !== undefined) this.#changes.push({ kind: "text", pointer, value });
  }

  /** Takes in a value that is no text, and says where the words of blocks went that say it. */
  takeValue(
    receipt: FieldReceipt,
    changes: readonly ValueChange[],
    destinations: ReadonlyMap<ReadBlock, Destination>,
  ): void {
    this.#fields.push(receipt);
    if (receipt.state !== "conflict") this.#changes.push(...changes);
    for (const [block, destination] of destinations) this.#destinations.set(block, destination);
  }

  /** Holds back what the file would get, where it cannot be written. */
  holdBack(): void {
    this.#isHeldBack = true;
  }

  get hasConflict(): boolean {
    return this.#isHeldBack || this.#fields.some(({ state }) => state === "conflict");
  }

  /** What became of each text; those that are held back are in conflict, too. */
  get fields(): readonly FieldReceipt[] {
    if (!this.hasConflict) return this.#fields;
    return this.#fields.map((field) =>
      ["written", "merged", "guessed"].includes(field.state)
        ? { ...field, state: "conflict", isHeldBack: true }
        : field,
    );
  }

  get changes(): readonly ValueChange[] {
    return this.hasConflict ? [] : this.#changes;
  }

  /** What the file says of each text that it has, whether the entry takes it or not. */
  get readings(): readonly TextReading[] {
    return this.#readings;
  }

  get destinations(): ReadonlyMap<ReadBlock, Destination> {
    if (!this.hasConflict) return this.#destinations;
    return new Map(
      [...this.#destinations].map(([block, destination]) => [
        block,
        destination.fate === "entry" ? { fate: "outside", to: null } : destination,
      ]),
    );
  }
}
