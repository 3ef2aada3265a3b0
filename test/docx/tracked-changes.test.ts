import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { printable } from "../../src/diagnostics/printable.ts";
import { compareTexts } from "../../src/diff/compare-texts.ts";
import { readParagraphs } from "../../src/diff/read-paragraphs.ts";
import { heading } from "../../src/document/document.ts";
import { reviseParagraph } from "../../src/document/revise-paragraph.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { messages } from "../../src/messages/sv/messages.ts";
import { anyMarkdown } from "../support/any-markdown.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf } from "../support/make-document.ts";
import { periodOf } from "../support/make-report.ts";
import { readParts } from "../support/read-docx.ts";
import { authorsOf, settleChanges } from "../support/tracked-changes.ts";

/** Writes a document with the changes of one text from March to April, between two headings. */
async function trackChanges(before: string, after: string): Promise<Uint8Array> {
  const { paragraphs } = compareTexts(
    { text: new MarkdownText(before), period: periodOf("2023-03") },
    { text: new MarkdownText(after), period: periodOf("2023-04") },
    "sv",
  );
  const { diff } = messages;
  const revision = {
    role: "revision",
    sides: { before: "mars 2023", after: "april 2023" },
    labels: diff.paragraph,
    paragraphs: paragraphs.map((change) => reviseParagraph(change, diff)),
  } as const;
  return writeDocx(documentOf([heading(1, "Början", "a"), revision, heading(1, "Slut", "b")]));
}

/** Accepts or rejects all changes, and returns the texts between the two headings. */
function textsOf(bytes: Uint8Array, answer: "accept" | "reject"): string[] {
  const texts = settleChanges(bytes, answer).map(({ text }) => text);
  expect(texts.at(0)).toBe("Början");
  expect(texts.at(-1)).toBe("Slut");
  return texts.slice(1, -1);
}

const read = (text: string): string[] =>
  readParagraphs(new MarkdownText(text)).map((paragraph) => paragraph.text);

/** Has an edited word, the name of the report's month, a removed, a rewritten and a moved paragraph, and added items. */
const march = `Under mars har vi gått igenom nio flöden i Åmål med klinikerna.

Vi provade reservkraften en hel natt, och den höll.

Skrivarna på akuten är bytta, och alla läkare kan skriva ut igen.

Vi testade skrivarna på öppenvården hela kvällen, och allt gick bra.

Lokalerna i Öjebyn är klara.`;
const april = `Skrivarna på akuten är bytta, och alla läkare kan skriva ut igen.

Under april har vi gått igenom tio flöden i Åmål med klinikerna.

Skrivarna på öppenvården fungerar nu, men läsplattorna återstår.

Lokalerna i Öjebyn är klara.

- kablar
- lås`;

describe("a comparison in Word", () => {
  test("has the old text when all changes are rejected, and the new one when all are accepted", async () => {
    const bytes = await trackChanges(march, april);
    expect(textsOf(bytes, "reject")).toEqual(read(march));
    expect(textsOf(bytes, "accept")).toEqual(read(april));
  });

  test("marks words and not letters, and the turn of the month as one word for another", async () => {
    const xml = readParts(await trackChanges(march, april)).get("word/document.xml") ?? "";
    const words = (element: string): string[] =>
      [...xml.matchAll(new RegExp(`<w:${element}(?: [^>]*)?>([^<]*)</w:${element}>`, "g"))].map(
        ([, text = ""]) => text,
      );
    expect(words("delText").slice(0, 2)).toEqual(["mars", "nio"]);
    const edited = /<w:p>(?:(?!<\/w:p>).)*Åmål.*?<\/w:p>/.exec(xml)?.[0] ?? "";
    expect(
      edited
        .replaceAll(/<w:ins .*?>/g, "+")
        .replaceAll(/<w:del .*?>/g, "-")
        .replaceAll(/<.*?>/g, ""),
    ).toBe("Under -mars+april har vi gått igenom -nio+tio flöden i Åmål med klinikerna.");
  });

  test("has one author, a number for each change, and no marks of moves", async () => {
    const bytes = await trackChanges(march, april);
    const xml = readParts(bytes).get("word/document.xml") ?? "";
    expect(authorsOf(bytes)).toEqual(["millrep"]);
    const numbers = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(xml).not.toMatch(/<w:move/);
  });

  test("is a file of well-formed parts", async () => {
    expectDocument(await trackChanges(march, april));
  });

  test("has no change where the text is the same, but all of it", async () => {
    const bytes = await trackChanges(march, march);
    expect(authorsOf(bytes)).toEqual([]);
    expect(textsOf(bytes, "accept")).toEqual(read(march));
  });

  test("has all of a text that is new, and of one that is gone", async () => {
    const [come, gone] = [await trackChanges("", april), await trackChanges(march, "")];
    expect([textsOf(come, "reject"), textsOf(come, "accept")]).toEqual([[], read(april)]);
    expect([textsOf(gone, "reject"), textsOf(gone, "accept")]).toEqual([read(march), []]);
  });

  const anyText = fc
    .oneof(anyMarkdown, fc.string({ unit: "grapheme", maxLength: 60 }))
    .filter((text) => printable(text.replaceAll("\n", "")) === text.replaceAll("\n", ""));
  /** Makes two texts that have some paragraphs in common, in any order. */
  const twoTexts = fc
    .tuple(
      fc.array(anyText, { maxLength: 4 }),
      fc.array(anyText, { maxLength: 3 }),
      fc.array(anyText, { maxLength: 3 }),
    )
    .chain(([shared, old, current]) =>
      fc.tuple(
        fc.shuffledSubarray([...shared, ...old], { minLength: 0 }),
        fc.shuffledSubarray([...shared, ...current], { minLength: 0 }),
      ),
    )
    .map(([old, current]) => [old.join("\n\n"), current.join("\n\n")] as const);

  test("has the old text and the new one also where they are any texts", async () => {
    await fc.assert(
      fc.asyncProperty(twoTexts, async ([before, after]) => {
        const bytes = await trackChanges(before, after);
        expect(textsOf(bytes, "reject")).toEqual(read(before));
        expect(textsOf(bytes, "accept")).toEqual(read(after));
        expectDocument(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

testBySchemas();
