import type { Place, ReadBlock } from "../../docx-reader/read-document.ts";
import type { EntryField } from "../../fields/entry-fields.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { type Above, type ChosenHeadings, placeHeading } from "./place-heading.ts";
import type { FieldMeaning } from "./read-heading.ts";

/** A heading that led to a text, or that the programme file has itself. */
export interface SectionHeading {
  readonly text: string;
  readonly place: Place;
  readonly workstream: string | undefined;
  readonly field: EntryField | undefined;
  /** Whether it says so in exactly these words. */
  readonly isSure: boolean;
}

/** What stands below one heading. */
export interface Section {
  readonly heading: string | undefined;
  readonly blocks: ReadBlock[];
  /** Undefined where no workstream has it. */
  readonly owner: SectionOwner | undefined;
}

export interface SectionOwner {
  readonly workstream: string;
  /** Undefined for what stands right below a workstream's heading. */
  readonly field: EntryField | undefined;
  readonly isSure: boolean;
  readonly isVague: boolean;
  /** The headings that led to it, from the upper to the lower. */
  readonly headings: readonly string[];
}

/** Reads lines from top to bottom and keeps what the headings above them say. */
export class SectionReading {
  readonly sections: Section[] = [];
  readonly headings: SectionHeading[] = [];
  readonly #chosen: ChosenHeadings;
  #above: Above = { workstream: undefined, fieldLine: undefined };
  /** Where texts go. */
  #open: Section | undefined;
  #lastHeading: string | undefined;

  constructor(lines: readonly Line[], chosen: ChosenHeadings) {
    this.#chosen = chosen;
    for (const [at, line] of lines.entries()) {
      if (line.kind === "text") this.#add(line.block);
      else if (line.kind === "end") this.#close();
      else if (line.kind === "heading") this.#readHeading(line, lines[at + 1]);
      else
        this.#note(line.block.text.trim(), line.block.place, line.meaning?.workstream, line.meaning?.field);
    }
  }

  #readHeading(line: HeadingLine, next: Line | undefined): void {
    const place = placeHeading(line, next, this.#above, this.#chosen);
    if (place === "text") {
      if (line.block) this.#add(line.block);
      return;
    }
    // What stands behind a table does not stand below a cell of it.
    if (line.look.kind !== "cell") this.#lastHeading = line.text;
    if (place === "closing" || place === "other") {
      if (place === "closing") {
        this.#close();
        this.#above = { ...this.#above, unknown: line };
      }
      this.#openSection(line.text, undefined, line.block ? [line.block] : []);
      return;
    }
    if (place === "own") this.#openOwn(line);
    if (place === "workstream") this.#openWorkstream(line);
    if (place === "field") this.#openField(line);
    if (line.rest) this.#add(line.rest);
  }

  #openOwn(line: HeadingLine): void {
    this.#close();
    if (line.block) this.#note(line.text, line.place);
  }

  #openWorkstream(line: HeadingLine): void {
    const named = this.#chosen.workstreams.get(line);
    if (!named) return;
    const { field } = line.meaning ?? {};
    const upper = this.#chosen.isFieldFirst ? this.#above.fieldLine : undefined;
    const fieldLine = field ? line : upper;
    this.#above = { workstream: { ...named, line }, fieldLine };
    if (line.block) this.#note(line.text, line.place, named.id, field, named.isSure);
    this.#openText(line, fieldLine);
  }

  #openField(line: HeadingLine): void {
    const { workstream } = this.#above;
    const { field } = line.meaning ?? {};
    const isUpper = this.#chosen.isFieldFirst;
    this.#above = { workstream: isUpper ? undefined : workstream, fieldLine: line };
    const owner = isUpper ? undefined : workstream;
    if (line.block) this.#note(line.text, line.place, owner?.id, field, owner?.isSure);
    if (isUpper) this.#open = undefined;
    else if (workstream) this.#openText(workstream.line, line);
  }

  #openText(name: HeadingLine, fieldLine: HeadingLine | undefined): void {
    const { workstream } = this.#above;
    if (!workstream) return;
    const meaning = fieldLine?.meaning?.field;
    const lines = fieldLine && fieldLine !== name ? [name, fieldLine] : [name];
    this.#openSection((fieldLine ?? name).text, {
      workstream: workstream.id,
      field: textField(meaning),
      isSure: workstream.isSure && meaning?.isSure === true,
      isVague: meaning?.isVague === true,
      headings: lines.map(({ text }) => text),
    });
  }

  #openSection(heading: string | undefined, owner?: SectionOwner, blocks: ReadBlock[] = []): Section {
    const section = { heading, owner, blocks };
    this.sections.push(section);
    this.#open = section;
    return section;
  }

  #add(block: ReadBlock): void {
    (this.#open ?? this.#openSection(this.#lastHeading)).blocks.push(block);
  }

  #close(): void {
    this.#above = {
      workstream: undefined,
      fieldLine: this.#chosen.isFieldFirst ? this.#above.fieldLine : undefined,
    };
    this.#open = undefined;
  }

  #note(text: string, place: Place, workstream?: string, field?: FieldMeaning, isSure = true): void {
    const isFieldSure = field?.isSure ?? true;
    this.headings.push({ text, place, workstream, field: textField(field), isSure: isSure && isFieldSure });
  }
}

function textField(meaning: FieldMeaning | undefined): EntryField | undefined {
  return meaning === undefined || meaning.field === "other" ? undefined : meaning.field;
}
