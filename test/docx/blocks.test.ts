import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { type Block, heading, type Inline, paragraph, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { ImageFile } from "../../src/model/image.ts";
import { printOutline } from "../../src/print/print-outline.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf, documentOfText } from "../support/make-document.ts";
import { makePng } from "../support/make-image.ts";
import { readOutline, readParts } from "../support/read-docx.ts";
import "../support/seed.ts";

const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
};

async function bodyOf(text: string, images?: Map<string, ImageFile>): Promise<XmlDocument> {
  const bytes = await writeDocx(documentOfText(text, images));
  expectDocument(bytes);
  return XmlDocument.fromString(readParts(bytes).get("word/document.xml") ?? "");
}

function value(element: XmlElement, xpath: string): string {
  return element
    .find(xpath, namespaces)
    .map((node) => node.content)
    .join("");
}

/** Returns each paragraph as `[a0] +360 Style: text`: its list as a letter with its level, its indent, style and text. */
async function paragraphsOf(text: string): Promise<string[]> {
  using body = await bodyOf(text);
  const lists: string[] = [];
  return body.find("//w:p", namespaces).map((node) => {
    // The path matches elements.
    const element = node as XmlElement;
    const list = value(element, "w:pPr/w:numPr/w:numId/@w:val");
    if (list !== "" && !lists.includes(list)) lists.push(list);
    const mark =
      list === ""
        ? ""
        : `[${"abcdef"[lists.indexOf(list)]}${value(element, "w:pPr/w:numPr/w:ilvl/@w:val")}] `;
    const indent = value(element, "w:pPr/w:ind/@w:left");
    const style = value(element, "w:pPr/w:pStyle/@w:val");
    return `${mark}${indent === "" ? "" : `+${indent} `}${style === "" ? "" : `${style}: `}${value(element, ".//w:t")}`;
  });
}

/** Returns the text of every run with its format: b(old), i(talic), link. */
async function runsOf(text: string): Promise<string[]> {
  using body = await bodyOf(text);
  return body.find("//w:r", namespaces).map((node) => {
    const element = node as XmlElement;
    const has = (xpath: string): boolean => element.find(xpath, namespaces).length > 0;
    const formats = [
      ...(has("w:rPr/w:b") ? ["b"] : []),
      ...(has("w:rPr/w:i") ? ["i"] : []),
      ...(has('w:rPr/w:rStyle[@w:val="Hyperlink"]') && has("parent::w:hyperlink") ? ["link"] : []),
      ...(has("w:br") ? ["break"] : []),
    ];
    return `${formats.join("+")}:${value(element, "w:t")}`;
  });
}

describe("lists", () => {
  test("are within each other, of either kind, and go on after what is within them", async () => {
    const text = "- ett\n  1. inre\n  2. inre till\n- två\n\n  Stycke i två.\n- tre\n";
    expect(await paragraphsOf(text)).toEqual([
      "[a0] ListParagraph: ett",
      "[b1] ListParagraph: inre",
      "[b1] ListParagraph: inre till",
      "[a0] ListParagraph: två",
      "+360 ListParagraph: Stycke i två.",
      "[a0] ListParagraph: tre",
    ]);
  });

  test("each begin with their own number", async () => {
    const bytes = await writeDocx(documentOfText("3. tre\n4. fyra\n\nText.\n\n1. ett\n\nText.\n\n3. igen\n"));
    const numbering = readParts(bytes).get("word/numbering.xml") ?? "";
    const starts = [
      ...(readParts(bytes).get("word/document.xml") ?? "").matchAll(/<w:numId w:val="(\d+)"/g),
    ].map(
      ([, id]) => new RegExp(`<w:num w:numId="${id}".*?<w:startOverride w:val="(\\d+)"`).exec(numbering)?.[1],
    );
    expect(starts).toEqual(["3", "3", "1", "3"]);
    expect(new Set([...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)).size).toBe(4);
  });

  test("of bullets are one list of Word's, however many there are", async () => {
    expect(await paragraphsOf("- ett\n\nText.\n\n* två\n")).toEqual([
      "[a0] ListParagraph: ett",
      "Text.",
      "[a0] ListParagraph: två",
    ]);
  });

  test("stand in quotations, and quotations in lists, by their indents", async () => {
    expect(await paragraphsOf("> Citat.\n>\n> - punkt\n>\n> > inre\n\n- punkt\n\n  > citat\n")).toEqual([
      "+340 Quote: Citat.",
      "[a0] +700 Quote: punkt",
      "+680 Quote: inre",
      "[a0] ListParagraph: punkt",
      "+700 Quote: citat",
    ]);
  });
});

test("emphasis, links and line breaks are runs of their own", async () => {
  expect(
    await runsOf(
      "Ett *kursivt*, **fett** och ***båda***, **fett med *kursivt* i**.\\\n[**Länk**](https://example.se)",
    ),
  ).toEqual([
    ":Ett ",
    "i:kursivt",
    ":, ",
    "b:fett",
    ": och ",
    "b+i:båda",
    ":, ",
    "b:fett med ",
    "b+i:kursivt",
    "b: i",
    ":.",
    "break:",
    "b+link:Länk",
  ]);
});

describe("tables", () => {
  test("share the width of the column by what their cells hold, and align as they say", async () => {
    using body = await bodyOf(
      `| Nr | Vad | Antal |\n|---|---|--:|\n| 1 | ${"En lång beskrivning av flödet. ".repeat(4)}| 1 200 |\n`,
    );
    const widths = body.find("//w:gridCol/@w:w", namespaces).map(({ content }) => Number(content));
    expect(widths.reduce((sum, width) => sum + width)).toBeGreaterThan(8500);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(8504);
    const [number = 0, text = 0, count = 0] = widths;
    expect(text).toBeGreaterThan(5 * number);
    expect(count).toBeGreaterThan(number);
    const aligned = body.find("//w:tc//w:jc/@w:val", namespaces).map(({ content }) => content);
    expect(aligned).toEqual(["right", "right"]);
  });

  test("do not break over pages where they are small; larger ones keep their ends together", async () => {
    const kept = async (rows: number): Promise<boolean[]> => {
      using body = await bodyOf(`| a |\n|---|\n${"| 1 |\n".repeat(rows)}`);
      return body
        .find("//w:tr", namespaces)
        .map((row) => (row as XmlElement).find(".//w:keepNext", namespaces).length > 0);
    };
    expect(await kept(3)).toEqual([true, true, true, false]);
    const large = await kept(20);
    expect(large.flatMap((isKept, index) => (isKept ? [index] : []))).toEqual([0, 1, 19]);
  });
});

describe("images", () => {
  const image = (width: number, height: number): ImageFile => ({
    path: "karta.png",
    bytes: makePng(width, height),
    format: "png",
    mediaType: "image/png",
    width,
    height,
  });

  test.each([
    ["the column", "![Karta över söder](k.png)", 1500, 500, [567, 189]],
    ["what a list leaves of it", "- ![Karta över söder](k.png)", 1500, 500, [543, 181]],
    ["the page", "![Karta över söder](k.png)", 500, 2000, [200, 800]],
    ["the cell", "| a | b |\n|---|---|\n| ![Karta över söder](k.png) | b |", 1500, 500, [502, 167]],
  ])("are no larger than %s", async (_, text, width, height, expected) => {
    using body = await bodyOf(text, new Map([["k.png", image(width, height)]]));
    const [extent] = body.find("//wp:extent", namespaces) as XmlElement[];
    if (!extent) throw new Error("no image");
    expect([Number(value(extent, "@cx")) / 9525, Number(value(extent, "@cy")) / 9525]).toEqual(expected);
  });
});

describe("any document", () => {
  const text = fc.stringMatching(/^[a-zåäö][a-zåäö 0-9%§.]{0,30}$/);
  const { block } = fc.letrec<{ inline: Inline; block: Block }>((tie) => ({
    inline: fc.oneof(
      { depthSize: "small" },
      text.map((made) => words(made)),
      text.map((made) => words(made, "en")),
      fc.record({
        role: fc.constantFrom("emphasis" as const, "strong" as const),
        children: fc.array(tie("inline"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        role: fc.constant("link" as const),
        address: fc.constant("https://example.se"),
        children: fc.array(
          text.map((made) => words(made)),
          { minLength: 1, maxLength: 1 },
        ),
      }),
    ),
    block: fc.oneof(
      { depthSize: "small" },
      fc.array(tie("inline"), { minLength: 1, maxLength: 3 }).map((inlines) => paragraph(...inlines)),
      fc.record({
        role: fc.constant("list" as const),
        start: fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined }),
        items: fc.array(fc.array(tie("block"), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      fc
        .array(tie("block"), { minLength: 1, maxLength: 2 })
        .map((blocks) => ({ role: "quote" as const, blocks })),
    ),
  }));

  test("is well-formed, says what its outline says, and is the same every time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const document = documentOf([heading(1, "Inledning", "inledning"), ...blocks]);
        const bytes = await writeDocx(document);
        expectDocument(bytes);
        expect(readOutline(bytes)).toEqual(printOutline(document).replace(/\n$/, "").split("\n"));
        expect(Buffer.compare(await writeDocx(document), bytes)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

testBySchemas();
