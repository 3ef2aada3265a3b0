import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import type { ReadDocument, ReadParagraph } from "../docx-reader/read-document.ts";
import type { FileIntake } from "../intake/file-intake.ts";
import { findHeadingPlace, findValuePlace } from "../intake/value-place.ts";
import { type WordPlace, WordPlaces } from "../intake/word-places.ts";
import type { Prose } from "../model/prose.ts";
import { type FileWithTexts, textFieldAt } from "../model/text-field-at.ts";

/** Finds where a Word file says what stands at a place of an entry, or of the month's own words, that it brought. */
export class EntryPlaces {
  readonly #intake: FileIntake;
  readonly #read: ReadDocument;
  readonly #source: string;
  /** By the pointers to the texts. */
  readonly #texts: ReadonlyMap<string, { readonly prose: Prose; readonly places: WordPlaces }>;

  constructor(
    intake: FileIntake,
    entry: FileWithTexts | undefined,
    read: ReadDocument,
    paragraphs: ReadonlyMap<number, ReadParagraph>,
  ) {
    this.#intake = intake;
    this.#read = read;
    this.#source = entry?.source.file.text ?? "";
    this.#texts = new Map(
      intake.readings.flatMap((reading) => {
        const prose = entry && textFieldAt(entry, reading.pointer);
        if (!prose) return [];
        const places = new WordPlaces(prose, entry.images, reading, paragraphs);
        return [[reading.pointer, { prose, places }] as const];
      }),
    );
  }

  /** Finds a place of the entry. A text that nobody has written yet is asked for at its heading. */
  find({ range, pointer = "" }: Pick<Place, "range" | "pointer">): WordPlace | undefined {
    const field = fieldOf(pointer);
    const text = this.#texts.get(field);
    if (text) return range && text.places.find(range);
    const words = range ? this.#source.slice(range.start, range.end) : "";
    return (
      findValuePlace(this.#intake, pointer, words) ??
      findHeadingPlace(this.#read, this.#intake.id, field.slice(1))
    );
  }

  /** The number of the paragraph that a line of the entry came from. */
  paragraphOf(line: number): number | undefined {
    const lines = new LineIndex(this.#source);
    const start = lines.lineStart(line);
    const range = { start, end: start + lines.lineText(line).length };
    for (const { prose, places } of this.#texts.values()) {
      const own = prose.source.scalar.range;
      if (own.start <= start && start < own.end) return places.find(range)?.start.paragraph;
    }
    return undefined;
  }
}

/** The pointer to the field that a pointer leads into. */
export function fieldOf(pointer: Diagnostic["pointer"] = ""): string {
  return /^\/[^/]*/.exec(pointer)?.[0] ?? "";
}
