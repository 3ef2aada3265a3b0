import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ParagraphChange } from "../../src/compare/changes.ts";
import { compareTexts } from "../../src/compare/compare-texts.ts";
import { compareWords } from "../../src/compare/compare-words.ts";

/** One side of a comparison, put together again from its pieces. */
function side(paragraphs: readonly ParagraphChange[], without: "added" | "removed"): string[] {
  return paragraphs
    .filter(({ kind }) => kind !== without)
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join(""),
    );
}

describe("two texts", () => {
  test("that are the same have no words added or removed", () => {
    const text = "Ett stycke.\n\n- en\n- två\n";
    expect(compareTexts(text, text)).toMatchObject({ state: "same", words: { added: 0, removed: 0 } });
  });

  test("are new or empty where only one of them has words", () => {
    expect(compareTexts("", "Två ord.")).toMatchObject({ state: "new", words: { added: 2, removed: 0 } });
    expect(compareTexts("Två ord.", "")).toMatchObject({ state: "empty", words: { added: 0, removed: 2 } });
  });

  test("differ in whole words, and å, ä and ö do not cut them", () => {
    const { paragraphs } = compareTexts("Vi går till ön i maj igen.", "Vi går till ån i maj igen.");
    expect(paragraphs).toEqual([
      {
        kind: "edited",
        pieces: [
          { kind: "same", text: "Vi går till " },
          { kind: "removed", text: "ön" },
          { kind: "added", text: "ån" },
          { kind: "same", text: " i maj igen." },
        ],
      },
    ]);
  });

  test("show a rewritten paragraph whole, old and then new", () => {
    const { paragraphs } = compareTexts(
      "Vi testade servern i går kväll.",
      "Alla utbildningar flyttas till hösten.",
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("keep an edited paragraph with its like when another comes before it", () => {
    const { paragraphs } = compareTexts(
      "Vi testar nio flöden i maj.",
      "Något helt annat hände.\n\nVi testar tio flöden i maj.",
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["added", "edited"]);
  });

  const word = fc.constantFrom("på", "ön", "är", "VGR:s", "hälso-", "10", "test", "i", "maj", ",", ".");
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const paragraphs = fc.array(paragraph, { maxLength: 5 });

  test("of any kind can be put together again from the comparison", () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        // A lone number with a full stop would be a list in Markdown.
        fc.pre([...before, ...after].every((text) => !/^10 \./.test(text)));
        const { paragraphs: changes } = compareTexts(before.join("\n\n"), after.join("\n\n"));
        expect(side(changes, "added")).toEqual(before);
        expect(side(changes, "removed")).toEqual(after);
      }),
    );
  });

  test("of any letters keep every letter in the word comparison", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const pieces = compareWords(before, after);
        const text = (without: string): string =>
          pieces
            .filter(({ kind }) => kind !== without)
            .map((piece) => piece.text)
            .join("");
        expect(text("added")).toBe(before);
        expect(text("removed")).toBe(after);
      }),
    );
  });
});
