import { expect, test } from "@jest/globals";
import * as docx from "docx";
import fc from "fast-check";
import { type Block, heading, paragraph, words } from "../../src/document/document.ts";
import { BlockWriter } from "../../src/docx/blocks.ts";
import { bookmarkNumberer } from "../../src/docx/bookmarks.ts";
import { compilePackage } from "../../src/docx/compile-package.ts";
import { InlineWriter } from "../../src/docx/inlines.ts";
import { buildNumbering } from "../../src/docx/numbering.ts";
import { Stretch, splitStretches } from "../../src/docx/stretch.ts";
import { standardStyleIds } from "../../src/docx/style-names.ts";
import { anyMarkdown, blocksOf } from "../support/any-markdown.ts";
import "../support/seed.ts";

/** The parts that the library makes of some blocks, written as `arrange` has them. */
function partsOf(
  blocks: readonly Block[],
  arrange: (writer: BlockWriter) => docx.FileChild[],
): Map<string, string | Uint8Array> {
  const inlines = new InlineWriter(standardStyleIds, "sv");
  const options = { styleIds: standardStyleIds, textWidth: 9000, isNumbered: false, date: "2023-03-31" };
  const file = new docx.Document({
    numbering: buildNumbering(blocks, undefined),
    sections: [{ children: arrange(new BlockWriter(inlines, options)) }],
  });
  const parts = new Map(compilePackage(file));
  const body = parts.get("word/document.xml");
  parts.set("word/document.xml", splitStretches(String(body)).map(bookmarkNumberer()).join(""));
  // The moment that it was made.
  parts.delete("docProps/core.xml");
  return parts;
}

const anyBlocks = fc
  .array(fc.oneof(anyMarkdown.map(blocksOf), fc.constant([heading(3, 'En "rubrik" & <mer>', "a.b")])))
  .map((texts) => [paragraph(words("Först.")), ...texts.flat()]);

test("a stretch is printed, character by character, as the library prints the same blocks", () => {
  fc.assert(
    fc.property(anyBlocks, fc.nat(), (blocks, at) => {
      const middle = 1 + (at % blocks.length);
      const whole = partsOf(blocks, (writer) => writer.write(blocks));
      const stretched = partsOf(blocks, (writer) => [
        ...writer.write(blocks, 0, middle),
        ...(middle < blocks.length ? [new Stretch(() => writer.write(blocks, middle))] : []),
      ]);
      expect(stretched).toEqual(whole);
    }),
  );
});

test("a stretch without anything in it is nothing", () => {
  const blocks = [paragraph(words("Ett.")), paragraph(words("Två."))];
  const whole = partsOf(blocks, (writer) => writer.write(blocks));
  const stretched = partsOf(blocks, (writer) => {
    const [first, second] = writer.write(blocks);
    return [...(first ? [first] : []), new Stretch(() => []), ...(second ? [second] : [])];
  });
  expect(stretched).toEqual(whole);
});

test("characters that XML cannot hold are left out, as the library leaves them out", () => {
  const blocks = [paragraph(words("ett\u0000\u0008\u000B\u001F två\u0085 \u007F<&>\"'"))];
  const whole = partsOf(blocks, (writer) => writer.write(blocks));
  const stretched = partsOf(blocks, (writer) => [new Stretch(() => writer.write(blocks))]);
  expect(stretched).toEqual(whole);
  expect(stretched.get("word/document.xml")).toContain("ett två\u0085 \u007F&lt;&amp;&gt;&quot;&apos;");
});
