import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Block, heading, type Inline, paragraph, textOf, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { countFates } from "../../src/docx-reader/fates.ts";
import type { ReadBlock } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { anyMarkdown, blocksOf } from "../support/any-markdown.ts";
import { documentOf } from "../support/make-document.ts";
import { printBlocks, required } from "../support/read-body.ts";
import { wordify } from "../support/wordify.ts";
import "../support/seed.ts";

/** A paragraph of a document, with its kind, its words, and what is linked or emphasised. */
type Line = readonly [kind: string, text: string];

/** What a document's tree says that its paragraphs are. A list item's first paragraph alone has a sign. */
function linesOf(blocks: readonly Block[], kind = "paragraph", level = 0): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.role) {
      case "heading":
        return [[`heading ${block.level}`, block.text]];
      case "title":
        return [["title", block.text]];
      case "paragraph":
      case "notice":
        return [[kind, textOf(block.inlines)]];
      case "quote":
        return linesOf(block.blocks, "quote", level);
      case "list": {
        const item = `${block.start === undefined ? "bullet" : `number from ${block.start}`} ${Math.min(level, 8)}`;
        return block.items.flatMap(([first, ...rest]): Line[] => {
          if (first === undefined) return [];
          const own = first.role === "paragraph" ? linesOf([first], item) : linesOf([first], kind, level + 1);
          return [...own, ...linesOf(rest, kind, level + 1)];
        });
      }
      case "table":
        return [block.header, ...block.rows].flatMap((cells, row) =>
          block.header.map(
            (_, column): Line => [row === 0 ? "header cell" : "cell", textOf(cells[column] ?? [])],
          ),
        );
      // Only comparisons and forms have these.
      case "guide":
      case "revision":
        return [];
    }
  });
}

function readLines(blocks: readonly ReadBlock[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.role === "table")
      return block.rows.flatMap(({ isHeader, cells }) =>
        cells.flatMap((cell) =>
          readLines(cell.blocks).map(([, text]): Line => [isHeader ? "header cell" : "cell", text]),
        ),
      );
    const { role, level, list, inlines } = block;
    const text = shownText(inlines);
    if (role === "heading") return [[`heading ${level}`, text]];
    if (role !== "item") return [[role, text]];
    return [[`${list?.kind === "bullet" ? "bullet" : `number from ${list?.start}`} ${level}`, text]];
  });
}

/** The words with the alternative texts of pictures, and line breaks as spaces, as `textOf` of the document has them. */
function shownText(inlines: Extract<ReadBlock, { readonly inlines: unknown }>["inlines"]): string {
  return inlines
    .map((inline) => {
      if (inline.role === "words") return inline.text;
      if (inline.role === "image") return inline.alt;
      if (inline.role === "break") return " ";
      return "children" in inline ? shownText(inline.children) : "";
    })
    .join("");
}

/** Without what the writer and Word set as typography, and without empty paragraphs, which only keep things apart. */
function plain(lines: readonly Line[]): Line[] {
  return lines
    .map(
      ([kind, text]): Line => [
        kind,
        text
          .replace(/[\u00A0\u2009]/g, " ")
          .replace(/["\u201D]/g, "\u201D")
          .replaceAll(" - ", " \u2013 "),
      ],
    )
    .filter(([, text]) => text.trim() !== "");
}

async function expectSame(blocks: readonly Block[]): Promise<void> {
  const expected = plain(linesOf(blocks));
  const bytes = await writeDocx(documentOf(blocks));
  for (const file of [bytes, wordify(bytes)]) {
    const read = required(readDocx(file));
    expect(plain(readLines(read.blocks))).toEqual(expected);
    const { in: total, fates } = countFates(read.fates);
    expect([...fates.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  }
}

test("what millrep wrote is read as the same paragraphs, kinds and words, also after Word saved it", async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, anyMarkdown, async (first, second) => {
      await expectSame([
        heading(1, "Inledning", "inledning"),
        ...blocksOf(first),
        heading(3, "Planering", "soki.plan"),
        ...blocksOf(second),
      ]);
    }),
    { numRuns: 60 },
  );
});

test("a report with everything is read as it was written, also after Word saved it", async () => {
  const table: Block = {
    role: "table",
    header: [[words("Planerat")], [words("Utfall")]],
    rows: [[[words("Utbilda 40 användare")], [words("klart")]]],
  };
  const text: Inline[] = [
    words("Vi har "),
    { role: "strong", children: [words("övat")] },
    words(' "på" '),
    { role: "link", address: "https://example.se/a", children: [words("flöden")] },
    words("."),
  ];
  const blocks: Block[] = [
    { role: "title", text: "Lägesrapport mars 2023" },
    heading(2, "Sökning (SÖKI)", "soki"),
    heading(3, "Summering mars", "soki.summary"),
    paragraph(...text),
    {
      role: "list",
      start: undefined,
      items: [
        [paragraph(words("en")), { role: "list", start: 3, items: [[paragraph(words("tre"))]] }],
        [paragraph(words("två"))],
      ],
    },
    { role: "quote", blocks: [paragraph(words("citat"))] },
    table,
  ];
  await expectSame(blocks);
  const bytes = await writeDocx(documentOf(blocks));
  const printed = [
    "T Lägesrapport mars 2023",
    "H2 Sökning (SÖKI)",
    "H3 Summering mars",
    'P Vi har **övat** "på" [flöden](https://example.se/a).',
    "•0 en",
    "3.1 tre",
    "•0 två",
    "> citat",
    "TABLE",
    "HEAD P Planerat | P Utfall",
    "ROW P Utbilda 40 användare | P klart",
  ];
  expect(printBlocks(required(readDocx(bytes)).blocks)).toEqual(printed);
  const saved = printBlocks(required(readDocx(wordify(bytes))).blocks);
  expect(saved.map((line) => line.replaceAll("\u201D", '"').replaceAll("\u00A0", " "))).toEqual(printed);
});

describe("what Word adds", () => {
  test("changes no bookmark of millrep's, and names nobody", async () => {
    const blocks = [
      heading(2, "Sökning", "soki"),
      heading(3, "Summering", "soki.summary"),
      paragraph(words("Vi övar.")),
    ];
    const read = required(readDocx(wordify(await writeDocx(documentOf(blocks)))));
    expect(read.bookmarks).toMatchObject([
      { name: "_GoBack" },
      { name: "_Hlk123456789", start: { paragraph: 1, offset: 0 }, end: { paragraph: 1, offset: 7 } },
      { name: "soki", start: { paragraph: 1, offset: 0 }, end: { paragraph: 1, offset: 7 } },
      { name: "soki.summary", start: { paragraph: 2, offset: 0 }, end: { paragraph: 2, offset: 9 } },
    ]);
    expect(read.comments).toEqual([
      {
        id: "0",
        text: "Stämmer detta?",
        start: { paragraph: 1, offset: 0 },
        end: { paragraph: 1, offset: 7 },
      },
    ]);
    expect(read.properties.get("period")).toBe("2023-03");
    expect(JSON.stringify({ ...read, properties: [...read.properties] })).not.toMatch(/Anna|anna\.exempel/);
  });
});
