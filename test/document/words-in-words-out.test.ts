import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { blocksOf } from "../support/any-markdown.ts";
import { readText } from "../support/read-docx.ts";
import { readReport } from "../support/read-html.ts";
import { runBin } from "../support/run-millrep.ts";
import { wordsOf, wordsOfBlocks } from "../support/words.ts";
import { makeFolder, makeWorkspace, projectFolder, sharedFolder } from "../support/workspace.ts";

const acceptance = path.join(sharedFolder, "acceptance");
const unfinished = makeWorkspace({
  "reports/2023-04/test.yaml": undefined,
  "reports/2023-04/soki.yaml": "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi är klara.\n",
});

const reports: readonly (readonly [name: string, root: string, args: readonly string[]])[] = [
  ["the sample report of March", projectFolder, ["2023-03"]],
  ["the sample report of April", projectFolder, ["2023-04"]],
  ["a draft", unfinished, ["2023-04", "--draft"]],
  ...(fs.existsSync(acceptance) ? [["the real report of March 2023", acceptance, ["2023-03"]] as const] : []),
];

describe.each(reports)("%s has the same words, in the same order, as an outline and as", (_, root, args) => {
  function compile(format: string): Buffer {
    const file = path.join(makeFolder(), "rapport");
    expect(runBin(projectFolder, ["compile", ...args, "-C", root, "--format", format, "-o", file]).exit).toBe(
      0,
    );
    return fs.readFileSync(file);
  }

  /** The words after the role of each line; what parts the cells of a row is none. */
  const expected = compile("outline")
    .toString()
    .split("\n")
    .flatMap((line) => {
      const [role = "", text = ""] = line.split("\t");
      return wordsOf(/^T[HR]$/.test(role) ? text.replaceAll(" | ", " ") : text);
    });

  test("a page", () => {
    expect(wordsOf(readReport(compile("html").toString()))).toEqual(expected);
  });

  test("Markdown", () => {
    // The seal at the end is for millrep, and no reader sees it.
    const text = compile("md")
      .toString()
      .replace(/\n<!-- millrep .*\n$/, "");
    const words = text.split(/\n\n/).flatMap((block) =>
      // Headings have no place in the texts that our own parser reads.
      wordsOfBlocks(blocksOf(block.replace(/^#{1,6} /, "").replace(/^(\d+)\\\./, "$1."))),
    );
    expect(words).toEqual(expected);
  });

  test("a Word document", () => {
    expect(wordsOf(readText(compile("docx")))).toEqual(expected);
  });
});
