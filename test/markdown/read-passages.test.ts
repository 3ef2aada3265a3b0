import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { endAt, type Passage, readPassages, startAt } from "../../src/markdown/read-passages.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

function passagesIn(text: string): Passage[] {
  return readPassages(parseMarkdown(text));
}

/** The opaque fragments of a text's passages, as kind and words. */
function opaqueIn(text: string): string[] {
  return passagesIn(text).flatMap(({ words, opaque }) =>
    opaque.map(({ kind, start, end }) => `${kind}: ${words.slice(start, end)}`),
  );
}

describe("the passages of a text", () => {
  test("are its paragraphs, list items and table cells, without marks", () => {
    const text =
      "Ett **fett** ord\npå två rader.\n\n- en punkt\n- en [länk](https://a.se/b)\n\n|a|b|\n|-|-|\n|c|d|\n";
    expect(passagesIn(text).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      "paragraph: Ett fett ord på två rader.",
      "item: en punkt",
      "item: en länk",
      "cell: a",
      "cell: b",
      "cell: c",
      "cell: d",
    ]);
  });

  test("are found again by the inlines of their paragraph", () => {
    const parsed = parseMarkdown("Vi provar.\n\n- en punkt\n");
    const [paragraph] = parsed.blocks;
    const found = readPassages(parsed).filter(
      ({ inlines }) => paragraph?.kind === "paragraph" && inlines === paragraph.inlines,
    );
    expect(found.map(({ words }) => words)).toEqual(["Vi provar."]);
  });

  test("know where every letter stands", () => {
    const text = "- Vi *provar* &amp; mäter\n";
    const [passage] = passagesIn(text);
    if (!passage) throw new Error("there is no passage");
    const at = passage.words.indexOf("provar");
    expect(text.slice(startAt(passage, at), endAt(passage, at + 5))).toBe("provar");
    const sign = passage.words.indexOf("&");
    expect(text.slice(startAt(passage, sign), endAt(passage, sign))).toBe("&amp;");
    expect([-1, passage.words.length].map((none) => startAt(passage, none) ?? endAt(passage, none))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("are read without invisible signs, and with the hyphen of the keyboard", () => {
    const text =
      "Väg\u00ADled\u200Bning för **e\u2011tjän\u00ADsten**&shy; &#8208; 1–2 ![kar\u00ADta](a.png)\u{E0041}.\n";
    const [passage] = passagesIn(text);
    if (!passage) throw new Error("there is no passage");
    expect(passage.words).toBe("Vägledning för e-tjänsten - 1–2 karta.");
    const written = (words: string): string => {
      const at = passage.words.indexOf(words);
      return text.slice(startAt(passage, at), endAt(passage, at + words.length - 1));
    };
    expect(["Vägledning", "ledning", "e-tjänsten", " - ", "."].map(written)).toEqual([
      "Väg\u00ADled\u200Bning",
      "led\u200Bning",
      "e\u2011tjän\u00ADsten",
      " &#8208; ",
      ".",
    ]);
    expect(passagesIn("\u200B\n\n&shy;\n")).toEqual([]);
  });

  test.each([
    ["Se <https://a.se/x> nu.", ["link: https://a.se/x"]],
    ["Se [Vårdskiftet](https://a.se/x) nu.", []],
    ["Se www.vgregion.se/halsa. Sedan.", ["address: www.vgregion.se/halsa"]],
    ["Skriv till anna@vgregion.se, tack.", ["address: anna@vgregion.se"]],
    ["Filen rapport.docx ligger på vgregion.se.", ["address: rapport.docx", "address: vgregion.se"]],
    ['Ett ”proof of concept” och "ett till".', ["quote: ”proof of concept”", 'quote: "ett till"']],
    ["> Någon annans ord.", ["quote: Någon annans ord."]],
    ["Med `kod` i.", ["code: kod"]],
    ["`Först` och `sist`", ["code: Först", "code: sist"]],
    [
      "Ett stycke.\n\n- med `kod`\n- `och` mer\n\n```\nsist\n```",
      ["code: kod", "code: och", "code: ``` sist ```"],
    ],
    ["Den finns på H:\\1. Planer\\Plan - ny (2).docx. Sedan.", ["path: H:\\1. Planer\\Plan - ny (2).docx"]],
    ["Kör net use H: \\\\server\\ny mapp, sedan.", ["path: \\\\server\\ny mapp"]],
    ["Se file:///C:/Ny mapp/Ny plan.pdf nu.", ["path: file:///C:/Ny mapp/Ny plan.pdf"]],
    ["Vi läste Plan - ny.docx och bilagan b.pdf nu.", ["path: Plan - ny.docx", "address: b.pdf"]],
    ["Se [a](https://a.se/en fil.pdf) och [[b c]].", ["path: ](https://a.se/en fil.pdf)", "code: [[b c]]"]],
    ["Se https://a.se/ny mapp/a b.pdf nu.", ["address: https://a.se/ny", "path:  mapp/a b.pdf"]],
    ["Sätt min_tid=3 i #drift och {mall}.", ["code: min_tid=3", "code: #drift", "code: {mall}"]],
    ["Läs [Ny plan.pdf](https://a.se/x) nu.", ["link: Ny plan.pdf"]],
    ["Klart. Se även nästa.", []],
    ["Testet är klart.Nu börjar nästa. Se VGREGION.SE.", ["address: VGREGION.SE"]],
  ])("have fragments that are not running text: %s", (text, expected) => {
    expect(opaqueIn(text)).toEqual(expected);
  });

  test.each([
    "a",
    ".",
    "-",
    "a.",
    "@",
    "”",
    "www.",
    "`a` ",
    "`a`\n\n",
    "[a](https://a.se) ",
    "www.a.se.!",
    "\\a\\",
    "C:\\a ",
    "A a.pdf ",
    "](",
    "_a",
    "/a/",
  ])("are read in a time that grows with the text, of %j too", (part) => {
    const passages = expectToEnd(() => passagesIn(`www.${repeatLong(part)}a`));
    expect(passages.length).toBeGreaterThan(0);
  });

  test("have a place within the text for every letter, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aå *_`[]()<>!|-\n\\&;”#1.h:/") }), (text) => {
        for (const passage of passagesIn(text)) {
          const { words, opaque } = passage;
          for (let index = 0; index < words.length; index += 1) {
            const start = startAt(passage, index) ?? -1;
            expect(start).toBeGreaterThanOrEqual(Math.max(startAt(passage, index - 1) ?? 0, 0));
            expect(endAt(passage, index)).toBeGreaterThanOrEqual(start);
            expect(endAt(passage, index)).toBeLessThanOrEqual(text.length);
          }
          let before = 0;
          for (const { start, end } of opaque) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeLessThanOrEqual(words.length);
            before = end;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
