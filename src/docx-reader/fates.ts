/**
 * What became of a text. `body` is what a reader of the document reads; `copy` is what the file holds a second time for
 * older programs, and `field` codes, contents and page numbers, which programs write.
 */
export type Fate =
  | "body"
  | "deleted"
  | "hidden"
  | "comment"
  | "footnote"
  | "textBox"
  | "copy"
  | "header"
  | "field"
  | "formula"
  | "placeholder";

/** A text of a part, such as a `w:t`, and what became of it. */
export interface TextFate {
  readonly part: string;
  /** The number of its paragraph in the part, from 1; 0 before the first. */
  readonly paragraph: number;
  /** The element's range in the part's XML. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fate: Fate;
  /** Whether it was added as a tracked change. */
  readonly isInserted: boolean;
}

/** How many words a file has, and how many of them have each fate. */
export interface WordSum {
  readonly in: number;
  readonly fates: ReadonlyMap<Fate, number>;
}

/** Counts the words of a text: what stands between spaces. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}

/** Texts of one fate that follow each other in a paragraph, which people read together. */
export interface FateRun {
  readonly last: TextFate;
  readonly text: string;
  readonly words: number;
}

/** Joins texts of one fate that follow each other in a paragraph: a word may stand in several of them. */
export function joinFates(fates: readonly TextFate[]): FateRun[] {
  const runs: FateRun[] = [];
  let text = "";
  for (const [index, last] of fates.entries()) {
    text += last.text;
    const next = fates[index + 1];
    if (next?.fate === last.fate && next.part === last.part && next.paragraph === last.paragraph) continue;
    runs.push({ last, text, words: countWords(text) });
    text = "";
  }
  return runs;
}

/** Counts words by their fates. */
export function countFates(fates: readonly TextFate[]): WordSum {
  const sums = new Map<Fate, number>();
  let total = 0;
  for (const { last, words } of joinFates(fates)) {
    sums.set(last.fate, (sums.get(last.fate) ?? 0) + words);
    total += words;
  }
  return { in: total, fates: sums };
}
