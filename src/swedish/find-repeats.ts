import { findWords } from "./find-words.ts";

/** We compare sequences of this many words: shorter ones are phrases that everybody uses. */
const sequenceLength = 4;

/** The word sequences of a text, each with the index of the part of the text in which it first begins. */
export type Sequences = ReadonlyMap<string, number>;

/** How much of a text another text repeats. */
export interface Repeats {
  /** The share of the text's word sequences that the other text has: from 0 to 1. */
  readonly share: number;
  /** How many of the text's words are in such sequences. */
  readonly words: number;
  /** The index of the part of the other text that has the most of these sequences. */
  readonly part: number;
}

/** The words of a text in the form that we compare: without punctuation, in small letters, months and years as `#`. */
export function comparableWords(text: string): string[] {
  return findWords(text).map((word) => {
    const small = word.text.toLowerCase();
    return months.has(small) || /^20\d\d$/.test(small) ? "#" : small;
  });
}

/**
 * Says of each word sequence of a text in which of its parts it first begins. `listed` are the sequences of all parts'
 * words; a sequence may run on into the next part.
 */
export function indexSequences(listed: readonly string[], parts: readonly (readonly string[])[]): Sequences {
  const owners = parts.flatMap((part, index) => part.map(() => index));
  const sequences = new Map<string, number>();
  for (const [at, sequence] of listed.entries())
    if (!sequences.has(sequence)) sequences.set(sequence, owners[at] ?? 0);
  return sequences;
}

/**
 * Finds, for each word sequence of a text, the index of the part of the other text that has it; undefined if no part
 * has it. The time grows in proportion to the number of words.
 */
export function matchSequences(listed: readonly string[], other: Sequences): (number | undefined)[] {
  return listed.map((sequence) => other.get(sequence));
}

/** Sums up the results of `matchSequences` for a text, or for some consecutive sequences of it. */
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

/** How many word sequences a text of so many words has. */
export function sequencesIn(words: number): number {
  return Math.max(words - sequenceLength + 1, 0);
}

/** The word sequences of a text, in order. */
export function listSequences(words: readonly string[]): string[] {
  const sequences: string[] = [];
  const count = sequencesIn(words.length);
  // We write out the words of `sequenceLength` because this line runs for every word of every report.
  for (let at = 0; at < count; at += 1)
    sequences.push(`${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`);
  return sequences;
}

/** The names of the months in Swedish and English, and their genitives. */
const months: ReadonlySet<string> = new Set(
  "januari februari mars april maj juni juli augusti september oktober november december january february march may june july august october"
    .split(" ")
    .flatMap((name) => [name, `${name}s`]),
);
