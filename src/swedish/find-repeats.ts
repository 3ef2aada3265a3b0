import { findWords } from "./find-words.ts";

/** Sequences of this many words are compared: shorter ones are phrases that everybody uses. */
const sequenceLength = 4;

/** The word sequences of a text, each with the number of the part of the text in which it first begins. */
export type Sequences = ReadonlyMap<string, number>;

/** What of a text is found in another one. */
export interface Repeats {
  /** How much of the text's word sequences the other has: from 0 to 1. */
  readonly share: number;
  /** How many of the text's words stand in such sequences. */
  readonly words: number;
  /** The part of the other text that has the most of them, by its number. */
  readonly part: number;
}

/** The words of a text as they are compared: without punctuation, case, and which month or year they name. */
export function comparableWords(text: string): string[] {
  return findWords(text).map((word) => {
    const small = word.text.toLowerCase();
    return months.has(small) || /^20\d\d$/.test(small) ? "#" : small;
  });
}

/** The word sequences of a text whose parts are given as their words; a sequence may run on into the next part. */
export function findSequences(parts: readonly (readonly string[])[]): Sequences {
  const owners = parts.flatMap((part, index) => part.map(() => index));
  const sequences = new Map<string, number>();
  for (const [at, sequence] of sequencesOf(parts.flat()).entries())
    if (!sequences.has(sequence)) sequences.set(sequence, owners[at] ?? 0);
  return sequences;
}

/**
 * For each of a text's word sequences the part of the other text that it is found in; undefined where it is not. In time
 * that grows with the number of words alone.
 */
export function matchSequences(words: readonly string[], other: Sequences): (number | undefined)[] {
  return sequencesOf(words).map((sequence) => other.get(sequence));
}

/** Sums up what was found of a text's word sequences, or of some that follow each other. */
export function countRepeats(found: readonly (number | undefined)[]): Repeats {
  const counts = new Map<number, number>();
  let shared = 0;
  let covered = 0;
  let coveredTo = 0;
  for (const [at, part] of found.entries()) {
    if (part === undefined) continue;
    shared += 1;
    covered += at + sequenceLength - Math.max(at, coveredTo);
    coveredTo = at + sequenceLength;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const [part = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { share: shared / Math.max(found.length, 1), words: covered, part };
}

/** How many word sequences so many words have. */
export function sequencesIn(words: number): number {
  return Math.max(words - sequenceLength + 1, 0);
}

function sequencesOf(words: readonly string[]): string[] {
  const sequences: string[] = [];
  const count = sequencesIn(words.length);
  // As many words as the length says, written out: this is done for every word of every report.
  for (let at = 0; at < count; at += 1)
    sequences.push(`${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`);
  return sequences;
}

/** The months' names in Swedish and English, and their genitives. */
const months: ReadonlySet<string> = new Set(
  "januari februari mars april maj juni juli augusti september oktober november december january february march may june july august october"
    .split(" ")
    .flatMap((name) => [name, `${name}s`]),
);
