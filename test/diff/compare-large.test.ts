import { describe, expect, test } from "@jest/globals";
import type { SectionChange } from "../../src/diff/changes.ts";
import { compareTexts } from "../../src/diff/compare-texts.ts";
import { Effort } from "../../src/diff/effort.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { periodOf } from "../support/make-report.ts";
import { newSide, oldSide } from "../support/sides.ts";

/** The length of the texts: five times what a text may have that is read at all. */
const length = 250_000;
/** No text needs more steps than this for each of its characters. */
const mostSteps = 8;

/** Two texts compared, and how many steps it took. */
function compare(
  before: string,
  after: string,
  mayTake = mostSteps * length,
): Omit<SectionChange, "field"> & { readonly steps: number } {
  const period = periodOf("2023-03");
  const effort = new Effort(mayTake);
  const compared = compareTexts(
    { text: new MarkdownText(before), period },
    { text: new MarkdownText(after), period },
    "sv",
    effort,
  );
  return { ...compared, steps: effort.spent };
}

/** So many characters of numbered paragraphs, each made anew. */
function paragraphs(make: (index: number) => string): string {
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    const part = make(parts.length);
    parts.push(part);
    made += part.length + 2;
  }
  return parts.join("\n\n");
}

const sentence = (index: number, word = "nio"): string =>
  `Vi går igenom ${word} arbetsflöden på avdelning ${index} i Åmål och bokar sedan möten med alla som är där.`;

describe("two texts of a quarter of a million characters", () => {
  test("that are the same take no step", () => {
    const text = paragraphs(sentence);
    expect(compare(text, text)).toMatchObject({ state: "same", steps: 0 });
  });

  test("with a word changed in some paragraphs show just those words", () => {
    const before = paragraphs(sentence);
    const after = paragraphs((index) => sentence(index, index % 125 === 0 ? "tio" : "nio"));
    const { words, steps } = compare(before, after);
    expect(words).toEqual({ added: 21, removed: 21 });
    expect(steps).toBeLessThan(length / 10);
  });

  test("with a word changed in every paragraph are rewritten rather than compared pair by pair", () => {
    const before = paragraphs(sentence);
    const after = paragraphs((index) => sentence(index, "tio"));
    const { state, steps } = compare(before, after);
    expect(state).toBe("edited");
    expect(steps).toBeLessThan(mostSteps * length);
  });

  test("in reverse order are moves, found without looking at every pair", () => {
    const before = paragraphs(sentence);
    const compared = compare(before, before.split("\n\n").reverse().join("\n\n"));
    expect(compared.words).toEqual({ added: 0, removed: 0 });
    expect(compared.steps).toBe(0);
    expect(oldSide(compared.paragraphs).join("\n\n")).toBe(before);
  });

  test.each([
    ["one paragraph of words", "ord ", "ord "],
    ["one paragraph of two words in turn", "hej på ", "på hej "],
    ["one word", "å", "ä"],
    ["marks", ".", ","],
    [
      "list items that are all alike",
      "- Vi bokar möten med alla i Åmål.\n",
      "- Vi bokar möten med de flesta i Öjebyn.\n",
    ],
    ["quotations", "> Vi bokar möten med alla i Åmål.\n\n", "> Vi bokar möten med de flesta i Öjebyn.\n\n"],
  ])("of %s are compared in few steps", (_, one, other) => {
    const before = one.repeat(Math.ceil(length / one.length));
    const after = other.repeat(Math.ceil(length / other.length));
    const { steps } = compare(before, after);
    expect(steps).toBeLessThan(mostSteps * length);
  });

  test("that are one paragraph each still show a word that differs between them", () => {
    const words = Array.from({ length: length / 8 }, (_, index) => `ord${index}`);
    const before = words.join(" ");
    const { words: counts, steps } = compare(before, before.replace(" ord7777 ", " ordet "));
    expect(counts).toEqual({ added: 1, removed: 1 });
    expect(steps).toBeLessThan(mostSteps * length);
  });
});

test("a paragraph of many thousand words in another order is shown whole, old and new", () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `ord${index}`);
  const [before, after] = [words.join(" "), [...words].reverse().join(" ")];
  const { paragraphs: changes, steps } = compare(before, after, 8_000_000);
  expect(changes.map(({ kind }) => kind)).toEqual(["rewritten"]);
  expect([oldSide(changes), newSide(changes)]).toEqual([[before], [after]]);
  expect(steps).toBeLessThan(8_000_000);
});

test("two lists of thousands of items are compared without looking at every pair", () => {
  const list = (from: number): string =>
    Array.from({ length: 4000 }, (_, index) => `- punkt nummer ${from + index}\n`).join("");
  const { state, words, steps } = compare(list(0), list(10));
  expect(state).toBe("edited");
  expect(words.added).toBe(words.removed);
  expect(steps).toBeLessThan(10_000);
});

test("when the steps are spent, paragraphs are shown whole", () => {
  const period = periodOf("2023-03");
  const texts = [
    { text: new MarkdownText(sentence(1)), period },
    { text: new MarkdownText(sentence(1, "tio")), period },
  ] as const;
  expect(compareTexts(...texts, "sv", new Effort(1000)).paragraphs[0]?.kind).toBe("edited");
  expect(compareTexts(...texts, "sv", new Effort(10)).paragraphs[0]?.kind).toBe("rewritten");
});
