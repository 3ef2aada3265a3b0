import { isBorrowed } from "../../swedish/english-words.ts";
import { isAbbreviation } from "../../swedish/find-sentences.ts";
import { isCompound } from "../../swedish/join-compound.ts";
import { isLikelyGuess } from "../../swedish/likely-guess.ts";
import { nearSpellings } from "../../swedish/near-spellings.ts";
import type { Speller } from "../../swedish/speller.ts";
import { isFormOfName } from "../terms/programme-names.ts";

/** Finding suggestions is slow, and a report with so many misspelt words is hardly in Swedish. */
const mostSuggestions = 200;
const shownSuggestions = 3;

const hyphens: ReadonlySet<string> = new Set(["-", "‑"]);

/**
 * Words with digits, words with several capitals, which `text/abbreviation` checks, and names and code with a capital after
 * a small letter (eSam, paymentConfirmed).
 */
const notSpelt = /\p{N}|\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u;

/** Checks words and finds suggestions. Checks each word once. */
export class WordChecker {
  readonly #speller: Speller;
  readonly #names: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();
  readonly #known = new Map<string, boolean>();
  readonly #suggestions = new Map<string, readonly string[]>();

  constructor(speller: Speller, names: ReadonlySet<string>) {
    this.#speller = speller;
    this.#names = names;
  }

  /** Whether a word is spelt right. A suspended word (hälso- och) is the beginning or the end of a compound. */
  isRight(word: string, isSuspended: boolean): boolean {
    if (isSuspended && (this.#isKnown(`${word}-`) || this.#isKnown(word.replace(/s$/, "")))) return true;
    const known = this.#answers.get(word);
    if (known !== undefined) return known;
    const answer =
      isCodeName(word) || (!this.#hasTriple(word) && (this.#isKnownWhole(word) || this.#arePartsKnown(word)));
    this.#answers.set(word, answer);
    return answer;
  }

  /** Whether a word has three like consonants in a row, where Swedish has two: bussstation, busstation. */
  #hasTriple(word: string): boolean {
    const single = withoutTriples(word);
    return single !== word && this.#isKnownWhole(single);
  }

  /** Whether a word is English, or one of its parts between hyphens is and the others are right. */
  isEnglish(word: string): boolean {
    const parts = word.toLowerCase().split(/[-‑]/u);
    const isForeign = (part: string): boolean =>
      this.#speller.isEnglish(part) || isBorrowed(part, (other) => this.#isKnown(other));
    return parts.some(isForeign) && parts.every((part) => isForeign(part) || this.isRight(part, true));
  }

  /** The words that the writer may have meant, the likeliest first. */
  suggest(word: string): readonly string[] {
    const known = this.#suggestions.get(word);
    if (known) return known;
    if (this.#suggestions.size >= mostSuggestions) return [];
    const near = this.#hasTriple(word) ? [withoutTriples(word)] : this.#findNear(word);
    this.#suggestions.set(word, near);
    return near;
  }

  /** What is one slip away. Of a word with hyphens only the one part that is wrong is tried; two are no slip. */
  #findNear(word: string): readonly string[] {
    const parts = word.split(/([-‑])/u);
    const wrong = parts.filter(
      (part) => !hyphens.has(part) && !endings.has(part) && !this.isRight(part, true),
    );
    if (wrong.length > 1) return [];
    const [part = word] = wrong;
    const at = wrong.length === 0 ? 0 : word.indexOf(part);
    const isGuess = (other: string): boolean => this.#isKnown(other) && this.#isLikely(other, part);
    const near = nearSpellings(part, isGuess, shownSuggestions);
    return near.map((other) => word.slice(0, at) + other + word.slice(at + part.length));
  }

  #isLikely(guess: string, word: string): boolean {
    return isLikelyGuess(guess, word, {
      isKnown: (other) => this.#isKnown(other),
      isWhole: (other) => this.#speller.isWhole(other),
      isUsual: (other) => this.#answers.get(other) === true,
    });
  }

  #isKnownWhole(word: string): boolean {
    if (notSpelt.test(word) || [...word].length < 2 || isAbbreviation(word)) return true;
    if (this.#isKnown(word) || isFormOfName(word, this.#names, (part) => this.#isKnown(part))) return true;
    return isCompound(word, (part) => this.#isKnown(part));
  }

  /** Whether every part between hyphens, colons and apostrophes is right by itself: PUB-avtal, VGR:s. */
  #arePartsKnown(word: string): boolean {
    const parts = word.split(/[-‑:'’]/u);
    if (parts.length === 1) return false;
    return parts.every((part) => endings.has(part) || this.isRight(part, true));
  }

  #isKnown(word: string): boolean {
    const known = this.#known.get(word) ?? this.#speller.isKnown(word);
    this.#known.set(word, known);
    return known;
  }
}

/** Whether a word is a name in code, such as “rdf:label”: behind its colon stands no Swedish ending. */
function isCodeName(word: string): boolean {
  const [, behind] = /^\p{L}{2,}:(\p{L}{2,})$/u.exec(word) ?? [];
  return behind !== undefined && !endings.has(behind);
}

/** A word with two like consonants in place of three or more. */
function withoutTriples(word: string): string {
  return word.replace(/([bcdfghjklmnpqrstvwxz])\1{2,}/gi, "$1$1");
}

/** The endings that follow the colon of an inflected abbreviation. */
const endings: ReadonlySet<string> = new Set([
  "",
  "s",
  "n",
  "en",
  "et",
  "ar",
  "er",
  "arna",
  "erna",
  "ns",
  "ens",
  "ets",
]);
