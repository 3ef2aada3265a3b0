import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Document, heading, paragraph, words } from "../../src/document/document.ts";
import { requireWritten } from "../../src/docx/require-written.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { documentOf } from "../support/make-document.ts";
import { readParts } from "../support/read-docx.ts";
import "../support/seed.ts";

const document = documentOf([
  heading(2, "Test", "test"),
  heading(3, "Summering mars", "test.summary"),
  paragraph(words("Vi hittade 10 fel <i dag> & rättade ”alla”.")),
  { role: "list", start: undefined, items: [[paragraph(words("remisser"))]] },
]);

async function bodyOf(written: Document): Promise<string> {
  return readParts(await writeDocx(written)).get("word/document.xml") ?? "";
}

describe("a .docx is not written", () => {
  test.each([
    [
      "without a paragraph",
      /<w:p>(?:(?!<w:p>).)*hittade.*?<\/w:p>/,
      "",
      "test.summary: “Vi hittade 10 fel <i dag>",
    ],
    ["with a letter less", "remisser", "remiser", "test.summary: “remisser”"],
    [
      "with a paragraph more",
      "<w:sectPr>",
      "<w:p><w:r><w:t>Mer</w:t></w:r></w:p><w:sectPr>",
      "test.summary, after its end: “Mer”",
    ],
    ["with headings that have changed places", "Test", "Summering mars", "test: “Test”"],
  ])("%s", async (_, from, to, message) => {
    const body = await bodyOf(document);
    expect(() => requireWritten(document, body.replace(from, to))).toThrow(message);
    expect(() => requireWritten(document, body)).not.toThrow();
  });
});

test("any text that a report may hold is in the .docx letter by letter", async () => {
  // Sources cannot contain control characters, or characters that XML 1.0 (clause 2.2) forbids.
  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom("&", "<", ">", '"', "'", " ", "\u00A0", "å", "😀", "1", "%"),
        fc.string({ unit: "grapheme", maxLength: 1 }),
      ),
    })
    .filter((made) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(made));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
      // writeDocx throws if a text is lost.
      await writeDocx(
        documentOf([heading(1, texts[0] ?? "", "a"), ...texts.map((made) => paragraph(words(made)))]),
      );
    }),
    { numRuns: 25 },
  );
});
