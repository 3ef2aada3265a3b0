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

/** Counts words by their fates. Texts of one fate that follow each other in a paragraph are read together, as people do. */
export function countFates(fates: readonly TextFate[]): WordSum {
  const sums = new Map<Fate, number>();
  let [total, joined] = [0, ""];
  fates.forEach((text, index) => {
    joined += text.text;
    const next = fates[index + 1];
    if (next?.fate === text.fate && next.part === text.part && next.paragraph === text.paragraph) return;
    const words = joined.match(/\S+/g)?.length ?? 0;
    sums.set(text.fate, (sums.get(text.fate) ?? 0) + words);
    total += words;
    joined = "";
  });
  return { in: total, fates: sums };
}
