import { describe, expect, test } from "@jest/globals";
import type { Inline } from "../../src/document/document.ts";
import { heading, paragraph, textOf, words } from "../../src/document/document.ts";
import { termMarker } from "../../src/document/mark-terms.ts";
import type { Term } from "../../src/model/programme.ts";

function term(text: string, language: string | undefined, rest: Partial<Term> = {}): Term {
  return {
    term: text,
    preferred: undefined,
    variants: [],
    expansion: undefined,
    known: false,
    language,
    note: undefined,
    ...rest,
  };
}

const glossary = [
  term("proof of concept", "en"),
  term("proof", "en"),
  term("POC", "en", { expansion: "point of care" }),
  term("Zwischenbericht", "de"),
  term("C++", "en"),
  term("Millennium", undefined),
];

const mark = termMarker(glossary);

/** Returns the marked words of a text, each with its language. */
function marked(text: string): string[] {
  const [block] = mark([paragraph(words(text))]);
  const inlines: readonly Inline[] = block?.role === "paragraph" ? block.inlines : [];
  expect(textOf(inlines)).toBe(text);
  return inlines.flatMap((inline) =>
    inline.role === "words" && inline.language ? [`${inline.language}: ${inline.text}`] : [],
  );
}

describe("terms of another language are marked", () => {
  test.each([
    [
      "in a sentence, the whole term and not the part of it",
      "Vårt ”proof of concept” är klart.",
      ["en: proof of concept"],
    ],
    ["at its beginning, with a capital", "Proof of concept görs i maj.", ["en: Proof of concept"]],
    ["across a line end", "Ett proof of  concept.", ["en: proof of  concept"]],
    ["before a hyphen, because the words after it are Swedish", "POC-miljön är uppe.", ["en: POC"]],
    ["by what their abbreviation stands for", "Provet (point of care) är klart.", ["en: point of care"]],
    ["each in its own language", "En POC och en Zwischenbericht.", ["en: POC", "de: Zwischenbericht"]],
    ["also where they hold signs of their own", "Modulen är skriven i C++.", ["en: C++"]],
  ])("%s", (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    ["inside longer words", "Vattenproofa skor och POCar."],
    ["in the report's own language", "Millennium införs i höst."],
    ["in another case than the glossary has", "En poc är inte PROOF."],
  ])("but not %s", (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  test("in headings, whose text stays whole beside it", () => {
    expect(
      mark([heading(2, "Vår POC", "poc"), heading(2, "POC", "poc-2"), heading(2, "Test", "test")]),
    ).toEqual([
      { ...heading(2, "Vår POC", "poc"), inlines: [words("Vår "), words("POC", "en")] },
      { ...heading(2, "POC", "poc-2"), inlines: [words("POC", "en")] },
      heading(2, "Test", "test"),
    ]);
  });

  test("in emphasis, links, lists, quotations and tables", () => {
    const inline: Inline = { role: "strong", children: [words("en POC")] };
    const expected: Inline = { role: "strong", children: [words("en "), words("POC", "en")] };
    const link = { role: "link", address: "https://example.se", children: [inline] } as const;
    expect(
      mark([
        { role: "list", start: undefined, items: [[paragraph(inline)]] },
        { role: "quote", blocks: [paragraph(link)] },
        { role: "table", header: [[inline]], rows: [[[inline]]] },
      ]),
    ).toEqual([
      { role: "list", start: undefined, items: [[paragraph(expected)]] },
      { role: "quote", blocks: [paragraph({ ...link, children: [expected] })] },
      { role: "table", header: [[expected]], rows: [[[expected]]] },
    ]);
  });
});
