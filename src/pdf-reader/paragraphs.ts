import type { Fate, TextFate } from "../docx-reader/fates.ts";
import type { Place } from "../docx-reader/read-document.ts";
import type { PageNote } from "./read-page.ts";
import type { Segment } from "./segment.ts";

/** The name of a page as a part of its file. */
export function partOf(page: number): string {
  return `page ${page}`;
}

/** The paragraphs of all pages with their numbers, and what became of each stretch of text. */
export class Paragraphs {
  readonly #fates: TextFate[] = [];
  /** How many paragraphs each page has so far. */
  readonly #counts = new Map<number, number>();
  /** The numbers of something on the pages that it stands on. */
  readonly #numbers = new Map<object, Map<number, number>>();
  readonly #places = new Map<object, Place>();

  /** Adds a segment with the text that it gives to something, such as a paragraph. */
  add(segment: Segment, text: string, fate: Fate, owner: object): void {
    const { page, mark } = segment;
    if (mark) this.#add({ ...mark, page }, mark.text, "field", owner);
    this.#add(segment, text, fate, owner);
  }

  addNote(note: PageNote): void {
    this.#add(note, note.text, note.fate, note);
  }

  /** Where something stands: on its first page. */
  placeOf(owner: object): Place {
    const place = this.#places.get(owner);
    if (!place) throw new Error("a paragraph of a PDF has no text");
    return place;
  }

  /** Page by page. */
  get fates(): readonly TextFate[] {
    return [...this.#fates].sort((a, b) => pageOf(a.part) - pageOf(b.part));
  }

  #add(
    { page, start, end }: { readonly page: number; readonly start: number; readonly end: number },
    text: string,
    fate: Fate,
    owner: object,
  ): void {
    const paragraph = this.#numberOf(owner, page);
    const part = partOf(page);
    this.#fates.push({ part, paragraph, start, end, text, fate, isInserted: false });
    const known = this.#places.get(owner);
    if (!known) this.#places.set(owner, { part, paragraph, start, end });
    else if (known.part === part) this.#places.set(owner, { ...known, end: Math.max(known.end, end) });
  }

  #numberOf(owner: object, page: number): number {
    const numbers = this.#numbers.get(owner) ?? new Map<number, number>();
    this.#numbers.set(owner, numbers);
    const known = numbers.get(page);
    if (known !== undefined) return known;
    const number = (this.#counts.get(page) ?? 0) + 1;
    this.#counts.set(page, number);
    numbers.set(page, number);
    return number;
  }
}

function pageOf(part: string): number {
  return Number(part.slice("page ".length));
}
