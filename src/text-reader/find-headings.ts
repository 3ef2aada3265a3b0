import type { ExpectedHeading } from "./expected-headings.ts";
import { cutPageNumber } from "./page-numbers.ts";
import type { TextLine } from "./text-line.ts";

/** A heading that stands on one or more lines. */
export interface FoundHeading {
  readonly heading: ExpectedHeading;
  /** Its words: those that were expected, unless the letters differ in their case. */
  readonly words: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Whether a page number follows it, as in a table of contents. */
  readonly hasPage: boolean;
}

/** A heading that is longer than a line goes on in the next. None has more lines than this. */
const mostLines = 4;

/** Finds expected headings in lines, whatever breaks and spaces stand in them. */
export class HeadingFinder {
  readonly #known = new Map<string, ExpectedHeading>();
  #longest = 0;

  constructor(headings: readonly ExpectedHeading[]) {
    for (const heading of headings) {
      const key = keyOf(heading.text);
      if (key === "") continue;
      if (!this.#known.has(key)) this.#known.set(key, heading);
      this.#longest = Math.max(this.#longest, heading.text.length);
    }
  }

  /** The longest heading that begins with a line and ends with one. */
  find(lines: readonly TextLine[], from: number): FoundHeading | undefined {
    const first = lines[from];
    // The last words of a paragraph may be those of a heading, but they begin with a small letter.
    if (!first || this.#longest === 0 || /^\p{Ll}/u.test(first.text)) return undefined;
    let [key, text, found]: [string, string, FoundHeading | undefined] = ["", "", undefined];
    for (let count = 1; count <= mostLines; count += 1) {
      const line = lines[from + count - 1];
      // No heading is so long that it would go on here, even with its number, dots and page.
      if (!line || key.length > this.#longest || line.text.length > this.#longest * 2 + 100) break;
      const own = count === 1 ? withoutNumber(line.text) : line.text;
      // A row of dashes is no part of a heading, and behind two blank lines something else begins.
      if (keyOf(own) === "" || (count > 1 && line.blanksBefore > 1)) break;
      const entry = cutPageNumber(own);
      const heading = this.#known.get(key + keyOf(own));
      const withPage = entry && this.#known.get(key + keyOf(entry.text));
      text += `${count === 1 ? "" : " "}${own}`;
      if (heading) found = { heading, words: wordsIn(text, heading), lines: count, hasPage: false };
      else if (withPage) found = { heading: withPage, words: text, lines: count, hasPage: true };
      key += keyOf(own);
    }
    return found;
  }

  /** The one of whole headings that a text is. */
  match(text: string): ExpectedHeading | undefined {
    return this.#known.get(keyOf(text));
  }
}

/** The letters, figures and marks of a heading. A line break may stand between any two, with a hyphen or without. */
function keyOf(text: string): string {
  return signsOf(text).toLowerCase();
}

function signsOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00AD\u2010-\u2015()”"“„’'#*_-]/g, "")
    .replace(/:$/, "");
}

/** The words of a heading without the signs that some type around it (“## Test”, “**Test:**”). */
function wordsIn(text: string, heading: ExpectedHeading): string {
  if (signsOf(text) === signsOf(heading.text)) return heading.text;
  return text.replace(/^[#*_\s]+|[:*_\s]+$/g, "");
}

/** The words of a numbered heading: “2.1 Utbildning”, “3. Test”. */
function withoutNumber(text: string): string {
  return text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=\D)/, "");
}
