/**
 * Patterns with Unicode's classes that cost next to nothing to make.
 *
 * Node takes sixty times as long to make a pattern of `\p{L}`, all letters there are, as one of `[A-Za-zÅÄÖåäö]`: most of a
 * millisecond, and millrep has some hundreds. Where a text has only common characters both find the same. So each pattern
 * has two forms, made when first needed: one for such texts, and one for all others.
 *
 * No source imports this: the build (scripts/quicken-patterns.js) puts it in place of every pattern in src/.
 */

/** The characters that reports are mostly written with: Latin-1, accents, quotation marks, dashes, arrows, pictures. */
export const commonCharacters =
  "\\0-\\xFF\\u0300-\\u033F\\u2000-\\u206F\\u20AC\\u2122\\u2190-\\u23FF\\u2500-\\u2775\\u2794-\\u27BF\\u2B00-\\u2BFF\\uFE0F\\uFFFC\\uFFFD\\u{1F300}-\\u{1FAFF}";

/** Which of the common characters are in each of Unicode's classes, as a pattern's class lists them. */
const commonClasses: Readonly<Record<string, string>> = {
  L: "A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF",
  Lu: "A-Z\\xC0-\\xD6\\xD8-\\xDE",
  Ll: "a-z\\xB5\\xDF-\\xF6\\xF8-\\xFF",
  M: "\\u0300-\\u033F\\uFE0F",
  N: "0-9\\xB2\\xB3\\xB9\\xBC-\\xBE",
  Cc: "\\0-\\x1F\\x7F-\\x9F",
  Cs: "",
  Zl: "\\u2028",
  Zp: "\\u2029",
  Bidi_Control: "\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069",
};
/** Where small letters and capitals are one: every letter that has the other, `ß` and `ÿ` too. */
const cased = "A-Za-z\\xB5\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF";

/** A pattern that finds the same as another in texts of common characters; the same where it knows of none. */
export function commonForm(source: string, flags: string): string {
  const isAnyCase = flags.includes("i");
  const classes = isAnyCase ? { ...commonClasses, Lu: cased, Ll: cased } : commonClasses;
  let isInClass = false;
  let isKnown = true;
  const form = source.replace(/\\[pP]\{([^}]*)\}|\\[^pP]|[[\]]/g, (piece, name: string | undefined) => {
    if (piece === "[") isInClass = true;
    if (piece === "]") isInClass = false;
    if (name === undefined) return piece;
    const ranges = classes[name];
    const isNegated = piece.startsWith("\\P");
    // With the flag i, `\P{Lu}` is more than what `\p{Lu}` is not.
    if (ranges === undefined || (isNegated && (isInClass || isAnyCase))) isKnown = false;
    return isInClass ? (ranges ?? "") : `[${isNegated ? "^" : ""}${ranges}]`;
  });
  return isKnown ? form : source;
}

const uncommon = new RegExp(`[^${commonCharacters}]`, "u");
let latest = "";

/** The same text is asked about again and again: by each pattern of each rule. */
function isCommon(text: string): boolean {
  if (text === latest) return true;
  if (uncommon.test(text)) return false;
  latest = text;
  return true;
}

/** Stands for a RegExp wherever a text is tested, searched, matched, split or replaced with one. */
export class QuickPattern {
  readonly source: string;
  readonly flags: string;
  /** As a RegExp's: `exec` and `test` of a global or sticky pattern go on from here. */
  lastIndex = 0;
  #common: RegExp | undefined;
  #any: RegExp | undefined;

  constructor(source: string, flags = "") {
    this.source = source;
    this.flags = flags;
  }

  /** The form that is made for such a text, about to go on where this pattern is. */
  #formFor(text: string): RegExp {
    const form = isCommon(text) ? this.#formForCommon() : this.#formForAny();
    form.lastIndex = this.lastIndex;
    return form;
  }

  #formForCommon(): RegExp {
    this.#common ??= new RegExp(commonForm(this.source, this.flags), this.flags);
    return this.#common;
  }

  #formForAny(): RegExp {
    this.#any ??= new RegExp(this.source, this.flags);
    return this.#any;
  }

  exec(text: string): RegExpExecArray | null {
    const form = this.#formFor(text);
    const found = form.exec(text);
    this.lastIndex = form.lastIndex;
    return found;
  }

  test(text: string): boolean {
    const form = this.#formFor(text);
    const isFound = form.test(text);
    this.lastIndex = form.lastIndex;
    return isFound;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#formFor(text));
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpExecArray> {
    return text.matchAll(this.#formFor(text));
  }

  [Symbol.replace](text: string, replacement: string): string {
    // A function does as well: both are handed on.
    return text.replace(this.#formFor(text), replacement);
  }

  [Symbol.search](text: string): number {
    return text.search(this.#formFor(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#formFor(text), limit);
  }
}
