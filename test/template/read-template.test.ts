import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { paragraph, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { parseXml } from "../../src/ooxml/parse-xml.ts";
import { readTemplate } from "../../src/template/read-template.ts";
import { documentOf, fromTemplate } from "../support/make-document.ts";
import { makeTemplate, templateParts } from "../support/make-template.ts";
import { readParts } from "../support/read-docx.ts";
import "../support/seed.ts";

/**
 * Makes a document of one line from a template's bytes, and returns the names of its parts that are not well-formed;
 * undefined if the template is refused.
 */
async function brokenParts(bytes: Uint8Array): Promise<string[] | undefined> {
  if ("problem" in readTemplate(bytes)) return undefined;
  const made = await writeDocx(fromTemplate(documentOf([paragraph(words("Allt är klart."))]), bytes));
  return [...readParts(made)]
    .filter(([part, text]) => /\.(?:xml|rels)$/.test(part) && parseXml(text) === undefined)
    .map(([part]) => part);
}

const own = templateParts();
const texts = Object.keys(own).filter((part) => /\.(?:xml|rels)$/.test(part));

describe("a template in which something has been overwritten", () => {
  test("byte for byte, is refused or gives a document of whole parts", async () => {
    const template = makeTemplate();
    const change = fc.tuple(fc.nat(template.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = template.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect((await brokenParts(bytes)) ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("within the XML of a part, is refused or gives a document of whole parts", async () => {
    const pieces = [
      "",
      "<",
      ">",
      '"',
      "&amp;",
      "w:",
      "<w:p/>",
      '<w:lang w:val="en"/>',
      "</w:style>",
      "$&",
      "é",
    ];
    const anyPart = fc.constantFrom(...texts);
    await fc.assert(
      fc.asyncProperty(
        anyPart,
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(...pieces),
        async (part, at, length, piece) => {
          const text = String(own[part]);
          const start = at % text.length;
          const changed = text.slice(0, start) + piece + text.slice(start + length);
          expect((await brokenParts(makeTemplate("dotx", { [part]: changed }))) ?? []).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("XML", () => {
  test("is parsed into elements with their attributes and places", () => {
    const source = `<?xml version="1.0"?><!-- <a> --><w:a b="1 &amp; 2" c='"'><d/>text<![CDATA[<e>]]></w:a>`;
    const root = parseXml(source);
    expect(root?.name).toBe("w:a");
    expect([...(root?.attributes ?? [])]).toEqual([
      ["b", "1 & 2"],
      ["c", '"'],
    ]);
    expect(root?.children.map(({ name, start, end }) => [name, source.slice(start, end)])).toEqual([
      ["d", "<d/>"],
    ]);
    expect(source.slice(root?.contentStart, root?.contentEnd)).toBe("<d/>text<![CDATA[<e>]]>");
  });

  test.each([
    [
      "",
      "<a>",
      "</a>",
      "<a></b>",
      "<a/><b/>",
      "<a b/>",
      "<a b='<'/>",
      "<a b=1/>",
      "<!DOCTYPE a><a/>",
      "<!-- ",
      "< a/>",
    ],
  ])("is refused where it is not well-formed", (...sources) => {
    for (const source of sources) expect([source, parseXml(source)]).toEqual([source, undefined]);
  });

  test.each(["<", "<a ", "<a>", '<a b="', ' b="c"', "&", "<!--", "<a b='c'"])(
    "is read, or given up, in a time that grows with its length: a megabyte of %s",
    (piece) => {
      const root = parseXml(`<r${piece.repeat(1_000_000 / piece.length)}`);
      expect(root).toBeUndefined();
    },
  );
});
