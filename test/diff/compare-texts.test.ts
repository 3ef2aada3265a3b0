import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ParagraphChange, SectionChange } from "../../src/diff/changes.ts";
import { compareTexts } from "../../src/diff/compare-texts.ts";
import { readParagraphs } from "../../src/diff/read-paragraphs.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { periodOf } from "../support/make-report.ts";
import { newSide, oldSide } from "../support/sides.ts";

/** Compares a text of the March report with a text of the April report. */
function compare(before: string, after: string): Omit<SectionChange, "field"> {
  const [march, april] = [periodOf("2023-03"), periodOf("2023-04")];
  return compareTexts(
    { text: new MarkdownText(before), period: march },
    { text: new MarkdownText(after), period: april },
    "sv",
  );
}

const kindsOf = (paragraphs: readonly ParagraphChange[]): string[] => paragraphs.map(({ kind }) => kind);

describe("two texts", () => {
  test("that are the same have no words added or removed", () => {
    const text = "Ett stycke.\n\n- en\n- två\n";
    expect(compare(text, text)).toMatchObject({ state: "same", words: { added: 0, removed: 0 } });
  });

  test("are new or empty where only one of them has words", () => {
    expect(compare("", "Två ord.")).toMatchObject({ state: "new", words: { added: 2, removed: 0 } });
    expect(compare("Två ord.", "")).toMatchObject({ state: "empty", words: { added: 0, removed: 2 } });
    expect(compare("", "")).toMatchObject({ state: "same", paragraphs: [] });
  });

  test("are the same where they differ only in what no reader sees", () => {
    for (const [before, after] of [
      ["Vi når 10 000 hushåll.", "Vi når 10\u00A0000 hushåll."],
      ["Vi når 10 000 hushåll.", "Vi når 10\u202F000  hushåll."],
      ["Vi provar vägledningen.", "Vi provar väg\u00ADled\u00ADningen."],
      ["Vi provar vägledningen.", "Vi provar väg&shy;ledningen."],
      ["Vi provar vägledningen.", "\uFEFFVi\u200B provar\u2060 väg\u200Dledningen.\uFE0F\u200E"],
      ["Vi provar\nvägledningen nu.", "Vi provar vägledningen\nnu."],
      ["Vi provar vägledningen.", "Vi provar  \nvägledningen."],
      ["IT-plan på e-post", "IT\u2011plan på e\u2010post"],
      ["Vi går på Åsgatan.", "Vi ga\u030Ar pa\u030A A\u030Asgatan."],
      ["Ett.\n\nTvå.", "Ett.\n\n\u200B\n\n\nTvå.\n\n&nbsp;"],
      ["- a\n- b", "*  a\n*  b\u00A0"],
      ["| a | b |\n|---|---|\n| c | d |", "|a|b\u00AD|\n|:--|--:|\n|c|d\u00A0|"],
    ] as const) {
      expect([after, compare(before, after)]).toEqual([
        after,
        expect.objectContaining({ state: "same", words: { added: 0, removed: 0 } }),
      ]);
    }
  });

  test("differ where a reader sees a difference, however small", () => {
    for (const [before, after] of [
      ["10 000", "10000"],
      ["90 %", "90%"],
      ["2023-2024", "2023–2024"],
      ["-3 grader", "−3 grader"],
      ["planering", "plan ering"],
      ["vårdcentral", "vardcentral"],
      ["Klart!", "Klart."],
      ["👩\u200D👧 kom", "👩👧 kom"],
    ] as const)
      expect([after, compare(before, after).state]).toEqual([after, "edited"]);
  });

  test("are the same with invisible signs and other spaces anywhere", () => {
    const text = "Vi har gått igenom nio arbetsflöden i norra länet, och 10 000 hushåll får e-post i maj.";
    const signs = fc.constantFrom(
      "\u00AD",
      "\u200B",
      "\u200C",
      "\u2060",
      "\uFEFF",
      "\u034F",
      "\u061C",
      "\uFE0F",
    );
    const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\n", "  ", "\u2009");
    const insertions = fc.array(fc.tuple(fc.nat(text.length), signs), { maxLength: 20 });
    fc.assert(
      fc.property(insertions, spaces, (inserted, space) => {
        const letters = [...text.replaceAll(" ", "\0")];
        for (const [at, sign] of inserted) letters.splice(at, 0, sign);
        expect(compare(text, letters.join("").replaceAll("\0", space)).state).toBe("same");
      }),
    );
  });

  test("differ in whole words, and å, ä and ö do not cut them", () => {
    const { paragraphs } = compare("Vi går till ön i höst igen.", "Vi går till ån i höst igen.");
    expect(paragraphs).toEqual([
      {
        kind: "edited",
        role: "paragraph",
        pieces: [
          { kind: "same", text: "Vi går till " },
          { kind: "removed", text: "ön" },
          { kind: "added", text: "ån" },
          { kind: "same", text: " i höst igen." },
        ],
      },
    ]);
  });

  test("show a phrase in place of a phrase, not its words one by one", () => {
    const { paragraphs } = compare(
      "Vi byter den gamla skrivaren på akuten i Åmål.",
      "Vi byter de två nya skärmarna på akuten i Åmål.",
    );
    expect(paragraphs[0]?.pieces).toEqual([
      { kind: "same", text: "Vi byter " },
      { kind: "removed", text: "den gamla skrivaren" },
      { kind: "added", text: "de två nya skärmarna" },
      { kind: "same", text: " på akuten i Åmål." },
    ]);
  });

  test("show a rewritten paragraph whole, the old one and then the new one", () => {
    const [old, current] = [
      "Vi testade skrivarna på akuten i Åmål hela kvällen, och allt gick bra.",
      "Skrivarna på akuten i Åmål fungerar nu, men läsplattorna återstår.",
    ];
    expect(compare(old, current).paragraphs).toEqual([
      {
        kind: "rewritten",
        role: "paragraph",
        pieces: [
          { kind: "removed", text: old },
          { kind: "added", text: current },
        ],
      },
    ]);
  });

  test("show paragraphs that have nothing in common as one removed and one added", () => {
    const { paragraphs } = compare("Vi testade servern.", "Alla utbildningar flyttas till hösten.");
    expect(kindsOf(paragraphs)).toEqual(["removed", "added"]);
  });

  test("keep an edited paragraph with its like when another comes before it", () => {
    const { paragraphs } = compare(
      "Vi testar nio flöden i höst.",
      "Något helt annat hände.\n\nVi testar tio flöden i höst.",
    );
    expect(kindsOf(paragraphs)).toEqual(["added", "edited"]);
  });

  test("link a paragraph that moved, and show what was edited in it at its new place", () => {
    const moving = "Vi testar nio flöden med klinikerna i höst.";
    const others = "Skrivarna är bytta på akuten.\n\nLokalerna i Åmål är klara.";
    const { paragraphs, words } = compare(
      `${moving}\n\n${others}`,
      `${others}\n\n${moving.replace("nio", "tio")}`,
    );
    expect(paragraphs.map(({ kind, pieces }) => [kind, pieces.map(({ text }) => text).join("|")])).toEqual([
      ["movedAway", moving],
      ["same", "Skrivarna är bytta på akuten."],
      ["same", "Lokalerna i Åmål är klara."],
      ["movedHere", "Vi testar |nio|tio| flöden med klinikerna i höst."],
    ]);
    expect(paragraphs.flatMap((change) => ("move" in change ? [change.move] : []))).toEqual([1, 1]);
    expect(words).toEqual({ added: 1, removed: 1 });
  });

  test("do not call it a move where a few words stand in another place", () => {
    const { paragraphs } = compare("- läkemedel\n- remisser\n- prover", "- prover\n- läkemedel\n- remisser");
    expect(kindsOf(paragraphs)).toEqual(["added", "same", "same", "removed"]);
  });

  test("know a list item and a row of a table from running text", () => {
    const { paragraphs } = compare("", "Text.\n\n- punkt\n\n| a | b |\n| - | - |\n| 1 | 2 |");
    expect(paragraphs.map(({ role, pieces }) => [role, pieces[0]?.text])).toEqual([
      ["paragraph", "Text."],
      ["item", "punkt"],
      ["row", "a | b"],
      ["row", "1 | 2"],
    ]);
  });
});

describe("the turn of the month", () => {
  test.each([
    ["I mars testade vi flödena.", "I april testade vi flödena.", "the report's own month"],
    ["I april testar vi flödena.", "I maj testar vi flödena.", "the next month"],
    ["Mars har varit kort.", "April har varit kort.", "at the beginning of a sentence"],
    ["Under mars 2023 testade vi allt.", "Under april 2023 testade vi allt.", "with its year"],
    ["I mars planerar vi april.", "I april planerar vi maj.", "both in one sentence"],
  ])("%s → %s is no change: %s", (before, after) => {
    expect(compare(before, after)).toMatchObject({ state: "same", words: { added: 0, removed: 0 } });
  });

  test("keeps what the old text said, for those who must put it together again", () => {
    expect(compare("I mars testade vi allt.", "I april testade vi allt.").paragraphs).toEqual([
      {
        kind: "same",
        role: "paragraph",
        pieces: [{ kind: "same", text: "I april testade vi allt.", before: "I mars testade vi allt." }],
      },
    ]);
  });

  test.each([
    ["Allt startar i november 2024 med alla.", "Allt startar i december 2024 med alla.", "a date far away"],
    ["Vi är klara den 28 mars med allt.", "Vi är klara den 28 april med allt.", "a day"],
    ["Det började i mars 2021 med oss.", "Det började i april 2021 med oss.", "another year"],
    ["Provet görs i augusti av oss.", "Provet görs i september av oss.", "a month that is put off"],
  ])("%s → %s is a change: %s", (before, after) => {
    expect(compare(before, after).state).toBe("edited");
  });

  test("leaves a text that was pasted as it was the same", () => {
    expect(compare("I april testar vi flödena.", "I april testar vi flödena.").state).toBe("same");
  });

  test("is no change beside a month that both texts name, in a paragraph that is edited", () => {
    const { paragraphs } = compare(
      "I april testar vi nio flöden i Åmål.",
      "I april testar vi tio flöden i Åmål.",
    );
    expect(paragraphs[0]?.pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "nio",
      "tio",
    ]);
  });

  test("also turns the year", () => {
    const [december, january] = [periodOf("2023-12"), periodOf("2024-01")];
    const { state } = compareTexts(
      { text: new MarkdownText("Under december 2023 vilade vi."), period: december },
      { text: new MarkdownText("Under januari 2024 vilade vi."), period: january },
      "sv",
    );
    expect(state).toBe("same");
  });
});

describe("texts of any kind", () => {
  const word = fc.constantFrom(
    "på",
    "ön",
    "är",
    "VGR:s",
    "hälso-",
    "10",
    "test",
    "i",
    "mars",
    "april",
    ",",
    ".",
    "Å",
    "2023",
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const list = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}`).join("\n"));
  const text = fc.array(fc.oneof(paragraph, list), { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));
  const any = fc.oneof(text, fc.string({ unit: "grapheme" }));

  const readable = (markdown: string): string[] =>
    readParagraphs(new MarkdownText(markdown)).map((part) => part.text);

  test("can be put together again from the comparison, the old one and the new one", () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const { paragraphs } = compare(before, after);
        expect(oldSide(paragraphs)).toEqual(readable(before));
        expect(newSide(paragraphs)).toEqual(readable(after));
      }),
    );
  });

  test("are the same as themselves", () => {
    fc.assert(fc.property(any, (one) => compare(one, one).state === "same"));
  });

  test("are never cut within a word", () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        for (const { pieces } of compare(before, after).paragraphs) {
          for (const side of ["added", "removed"] as const) {
            const texts = pieces
              .filter(({ kind }) => kind !== side)
              .map((piece) => (side === "added" ? (piece.before ?? piece.text) : piece.text));
            for (const [index, next] of texts.slice(1).entries())
              expect(`${texts[index]?.at(-1)}${next.at(0)}`).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          }
        }
      }),
    );
  });

  test("have as many words added as the other way round removed", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const period = periodOf("2023-03");
        const forth = compareTexts(
          { text: new MarkdownText(before), period },
          { text: new MarkdownText(after), period },
          "sv",
        );
        const back = compareTexts(
          { text: new MarkdownText(after), period },
          { text: new MarkdownText(before), period },
          "sv",
        );
        expect(forth.state === "same").toBe(back.state === "same");
        expect(forth.words.added - forth.words.removed).toBe(back.words.removed - back.words.added);
      }),
    );
  });
});
