import type { Speller } from "../language/speller.ts";

/** Words, with a line for each. */
export interface RememberedWords {
  readonly known: string;
  readonly unknown: string;
}

/** Of so many words what a speller said is remembered: a programme's, and what its mistakes may have meant. */
const mostRemembered = 30_000;

/**
 * What a speller has said of words. To load it takes longer than all else that a check does, and most words of a report
 * have been in one before.
 */
export class WordMemory {
  readonly #answers: Map<string, boolean>;
  #hasLearnt = false;

  constructor({ known, unknown }: RememberedWords = { known: "", unknown: "" }) {
    const entries = (words: string, isKnown: boolean): [string, boolean][] =>
      words.split("\n").flatMap((word) => (word === "" ? [] : [[word, isKnown]]));
    this.#answers = new Map([...entries(known, true), ...entries(unknown, false)]);
  }

  /** Whether it can answer all that a speller is asked by `ask`. */
  knowsAll(ask: (speller: Speller) => void): boolean {
    if (this.#answers.size === 0) return false;
    let isAll = true;
    const isKnown = (word: string): boolean => {
      const answer = this.#answers.get(word);
      if (answer === undefined) isAll = false;
      return answer ?? true;
    };
    ask({ isKnown });
    return isAll;
  }

  /** A speller that asks another of what is not remembered, and learns it. */
  learnFrom(other: Speller): Speller {
    return {
      isKnown: (word) => {
        const remembered = this.#answers.get(word);
        if (remembered !== undefined) return remembered;
        const answer = other.isKnown(word);
        this.#answers.set(word, answer);
        this.#hasLearnt = true;
        return answer;
      },
    };
  }

  /**
   * All that is remembered, to be written down where something has been learnt since it last was. The words that were
   * learnt first are left out where there are too many.
   */
  takeNews(): RememberedWords | undefined {
    if (!this.#hasLearnt) return undefined;
    this.#hasLearnt = false;
    const answers = [...this.#answers].slice(-mostRemembered);
    const wordsOf = (isKnown: boolean): string =>
      answers
        .filter(([, answer]) => answer === isKnown)
        .map(([word]) => word)
        .join("\n");
    return { known: wordsOf(true), unknown: wordsOf(false) };
  }
}

/** Stands for a speller where every word that it will be asked about is remembered. */
export const unaskedSpeller: Speller = {
  isKnown: (word) => {
    throw new Error(`not remembered: ${word}`);
  },
};
