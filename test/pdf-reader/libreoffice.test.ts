import fs from "node:fs";
import path from "node:path";
import { expect } from "@jest/globals";
import type { ReadBlock } from "../../src/docx-reader/read-document.ts";
import { readPdf } from "../../src/pdf-reader/read-pdf.ts";
import { paper, writePdfs } from "../support/office.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { testWith } from "../support/test-with.ts";
import { makeFolder, projectFolder } from "../support/workspace.ts";

/** The project's own reports: one of paragraphs and lists, and one of tables as well, both over many pages. */
const months = ["2023-03", "2023-04"];

/** The blocks as the lines of an outline. */
function outlineOf(blocks: readonly ReadBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.role === "table")
      return block.rows.map(({ isHeader, cells }) => {
        const texts = cells.map((cell) => outlineOf(cell.blocks).map((line) => line.replace(/^P\t/, "")));
        return `${isHeader ? "TH" : "TR"}\t${texts.join(" | ")}`;
      });
    const names = { title: "Title", heading: `H${block.level}`, item: "LI", quote: "P", paragraph: "P" };
    return [`${names[block.role]}\t${block.text}`];
  });
}

async function compile(month: string, name: string, ...format: readonly string[]): Promise<Buffer> {
  const file = path.join(makeFolder(), name);
  const { exit, stderr } = await runInMemory(projectFolder, ["compile", month, ...format, "-o", file]);
  if (exit !== 0) throw new Error(stderr);
  return fs.readFileSync(file);
}

testWith(
  paper,
  "what LibreOffice made of a report is read as the report, with tags and without",
  async () => {
    const documents = await Promise.all(months.map((month) => compile(month, "ut.docx")));
    const outlines = await Promise.all(months.map((month) => compile(month, "ut.tsv")));
    for (const isTagged of [true, false])
      for (const [index, file] of writePdfs(documents, isTagged).entries()) {
        const read = await readPdf(fs.readFileSync(file));
        if ("refusal" in read) throw new Error(read.refusal);
        const expected = String(outlines[index])
          .trimEnd()
          .replace(/[\u00A0\u2009]/g, " ")
          .split("\n");
        expect(outlineOf(read.blocks)).toEqual(expected.map((line) => line.trimEnd()).map(untrimmed));
      }
  },
);

/** A row whose last cell is empty keeps the sign that stands before it. */
function untrimmed(line: string): string {
  return line.endsWith(" |") ? `${line} ` : line;
}
