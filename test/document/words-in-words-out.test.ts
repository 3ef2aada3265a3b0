import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { blocksOf } from "../support/any-markdown.ts";
import { readText } from "../support/read-docx.ts";
import { readReport } from "../support/read-html.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { describeWith } from "../support/test-with.ts";
import { wordsOf, wordsOfBlocks } from "../support/words.ts";
import { makeFolder, makeWorkspace, projectFolder, realReport, realWorkspace } from "../support/workspace.ts";

const unfinished = makeWorkspace({
  "reports/2023-04/test.yaml": undefined,
  "reports/2023-04/soki.yaml": "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi är klara.\n",
});

describe("the sample report of March", () => testWords(projectFolder, ["2023-03"]));
describe("the sample report of April", () => testWords(projectFolder, ["2023-04"]));
describe("a draft", () => testWords(unfinished, ["2023-04", "--draft"]));
describeWith(realReport, "the real report of March 2023", () => testWords(realWorkspace, ["2023-03"]));

/** Adds the tests that all writers write the same words of a report in the same order. */
function testWords(root: string, options: readonly string[]): void {
  async function compile(format: string): Promise<Buffer> {
    const file = path.join(makeFolder(), "rapport");
    const args = ["compile", ...options, "-C", root, "--format", format, "-o", file];
    expect((await runInMemory(projectFolder, args)).exit).toBe(0);
    return fs.readFileSync(file);
  }

  /** The words after the role of each line of the outline, without the separators between the cells of a row. */
  let expected: readonly string[];
  beforeAll(async () => {
    const lines = (await compile("outline")).toString().split("\n");
    expected = lines.flatMap((line) => {
      const [role = "", text = ""] = line.split("\t");
      return wordsOf(/^T[HR]$/.test(role) ? text.replaceAll(" | ", " ") : text);
    });
  });

  test("has the same words, in the same order, as an outline and as a page", async () => {
    expect(wordsOf(readReport((await compile("html")).toString()))).toEqual(expected);
  });

  test("has the same words, in the same order, as an outline and as Markdown", async () => {
    // The checksum at the end is for millrep; readers do not see it.
    const text = (await compile("md")).toString().replace(/\n<!-- millrep .*\n$/, "");
    const words = text.split(/\n\n/).flatMap((block) =>
      // Our own parser reads no headings.
      wordsOfBlocks(blocksOf(block.replace(/^#{1,6} /, "").replace(/^(\d+)\\\./, "$1."))),
    );
    expect(words).toEqual(expected);
  });

  test("has the same words, in the same order, as an outline and as a Word document", async () => {
    expect(wordsOf(readText(await compile("docx")))).toEqual(expected);
  });
}
