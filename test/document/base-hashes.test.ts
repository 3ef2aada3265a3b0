import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hashBlocks, parseBaseHashes, printBaseHashes } from "../../src/document/base-hashes.ts";
import { type Block, heading, paragraph, words } from "../../src/document/document.ts";
import { anyMarkdown, blocksOf } from "../support/any-markdown.ts";
import "../support/seed.ts";

const blocks: readonly Block[] = [
  { role: "title", text: "Lägesrapport" },
  heading(1, "Inledning", "inledning"),
  paragraph(words("Första stycket.")),
  heading(3, "Summering", "soki.summary"),
  paragraph(words("Den 3 maj – ”klart”.")),
];

test("the hashes of each heading begin with its own", () => {
  const hashes = hashBlocks(blocks);
  expect([...hashes].map(([anchor, units]) => [anchor, units.length])).toEqual([
    ["", 1],
    ["inledning", 2],
    ["soki.summary", 2],
  ]);
});

test("no-break spaces, and quotation marks and dashes that Word sets, give the same hashes; another word does not", () => {
  const typed = (text: string) => hashBlocks([paragraph(words(text))]).get("");
  expect(typed('Den 3\u00A0maj - "klart".')).toEqual(typed("Den 3 maj – ”klart”."));
  expect(typed("Den 4 maj – ”klart”.")).not.toEqual(typed("Den 3 maj – ”klart”."));
});

test("hashes come back from the properties of a document, none of which is longer than Word shows", () => {
  fc.assert(
    fc.property(fc.array(anyMarkdown, { maxLength: 5 }), (texts) => {
      const all = texts.flatMap((text, index) => [
        heading(3, "Planering", `p${index}.plan`),
        ...blocksOf(text),
      ]);
      const hashes = hashBlocks([...blocks, ...all]);
      const properties = printBaseHashes(hashes);
      expect(properties.every(({ value }) => value.length <= 255)).toBe(true);
      const read = new Map(properties.map(({ name, value }) => [name, value]));
      expect(parseBaseHashes(read)).toEqual(hashes);
    }),
  );
});

test("a document without such properties has no hashes", () => {
  expect(parseBaseHashes(new Map([["period", "2023-03"]]))).toBeUndefined();
});
