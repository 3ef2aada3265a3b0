import fs from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { textsOf } from "../../src/document/count-words.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { countFates } from "../../src/docx-reader/fates.ts";
import type { ReadParagraph } from "../../src/docx-reader/read-document.ts";
import { textFields } from "../../src/fields/entry-fields.ts";
import { sectionTexts } from "../../src/model/programme.ts";
import type { Report } from "../../src/model/report.ts";
import { loadSpeller } from "../../src/swedish/load-speller.ts";
import type { ReadText } from "../../src/text-reader/build-read-text.ts";
import { expectedHeadings } from "../../src/text-reader/expected-headings.ts";
import { readText } from "../../src/text-reader/read-text.ts";
import { reportOf } from "../support/load-month.ts";
import { linesOutside } from "../support/read-lines.ts";
import { describeWith } from "../support/test-with.ts";
import { wordsOf } from "../support/words.ts";
import { realReport, realWorkspace, sharedFolder } from "../support/workspace.ts";

/** The text of the real report, as a program took it out of a PDF file: an empty line after each line, and no form feeds. */
const file = path.join(sharedFolder, "source/lagesrapport-2023-03.txt");

describeWith(realReport, "The text of the real report", () => {
  let source: string;
  let report: Report;
  let read: ReadText;
  let blocks: readonly ReadParagraph[];
  /** The words of each text of the report, and its paragraphs. */
  let texts: { readonly heading: string; readonly field: string; readonly paragraphs: readonly string[] }[];

  beforeAll(async () => {
    source = fs.readFileSync(file, "utf8");
    report = reportOf(realWorkspace, "2023-03");
    const speller = await loadSpeller();
    read = readText(source, {
      headings: expectedHeadings(report.programme, report.period),
      isWord: (word) => speller?.isKnown(word) === true,
    });
    // A text has no tables.
    blocks = read.document.blocks as readonly ReadParagraph[];
    texts = report.parts.flatMap(({ name, entry, workstream }) =>
      textFields.flatMap((field) => {
        const prose = entry?.[field];
        const abbreviation = workstream.abbreviation === undefined ? "" : ` (${workstream.abbreviation})`;
        const paragraphs = prose ? textsOf(textBlocks(prose, new Map())) : [];
        return prose ? [{ heading: `${name}${abbreviation}`, field, paragraphs }] : [];
      }),
    );
  });

  test("has all its headings, each at its level", () => {
    const found = blocks.flatMap(({ role, level, text }) =>
      /title|heading/.test(role) ? [`${level} ${text}`] : [],
    );
    expect(found.slice(0, 7)).toEqual([
      "0 Lägesrapport mars 2023",
      "1 Inledning",
      "2 Implementeringen sker stegvis",
      "1 Lägessummering",
      "2 Standardisering och Kliniskt Innehåll (SoKI)",
      "3 Summering mars",
      "3 Planering april",
    ]);
    expect(found).toHaveLength(40);
  });

  test("has each text of each entry with exactly its words", () => {
    const found = new Map<string, string[]>();
    let [workstream, field] = ["", ""];
    for (const { role, level, text } of blocks) {
      if (role === "heading" && level < 3) [workstream, field] = [text, ""];
      else if (role === "heading") field = text.startsWith("Summering") ? "summary" : "plan";
      else
        found.set(`${workstream}/${field}`, [
          ...(found.get(`${workstream}/${field}`) ?? []),
          ...wordsOf(text),
        ]);
    }
    expect(texts).toHaveLength(24);
    for (const text of texts)
      expect(found.get(`${text.heading}/${text.field}`)).toEqual(text.paragraphs.flatMap(wordsOf));
  });

  test("has 64 of the 68 paragraphs and list items as they were written, and of the others the beginnings are guesses", () => {
    const introduction = sectionTexts(report.programme.introduction).flatMap((prose) =>
      textsOf(textBlocks(prose, new Map())),
    );
    const wanted = [...introduction, ...texts.flatMap(({ paragraphs }) => paragraphs)];
    const found = blocks.filter(({ role }) => role === "paragraph" || role === "item");
    const exact = new Set(found.map(({ text }) => text));
    expect(wanted).toHaveLength(68);
    expect(wanted.filter((text) => !exact.has(text))).toHaveLength(4);
    expect(blocks.filter(({ role }) => role === "item")).toHaveLength(3);
    // Four paragraphs were divided in two, each where a full line ends a sentence.
    expect(found).toHaveLength(68 + 4);
    const halves = found.filter(({ text }, index) => wanted.includes(`${found[index - 1]?.text} ${text}`));
    expect(halves).toHaveLength(4);
    expect(read.guesses).toEqual(expect.arrayContaining(halves.map(({ place }) => place.paragraph)));
    expect(read.guesses).toHaveLength(7);
  });

  test("loses no word: two addresses are codes, and one word was divided", () => {
    expect(linesOutside(read)).toEqual([
      "field: https://www.vgregion.se/halsa-och-vard/vardgivarwebben/vardskiftet/",
      "field: mailto:millennium@vgregion.se",
    ]);
    expect(countFates(read.document.fates)).toEqual({
      in: 2254,
      fates: new Map([
        ["body", 2252],
        ["field", 2],
      ]),
    });
    // Counted by letters and figures, the addresses have 13 words of 2,284.
    const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const outside = linesOutside(read)
      .map((line) => line.replace("field: ", ""))
      .join(" ");
    expect([count(source), count(outside)]).toEqual([2284, 13]);
    expect(read.mended.map(({ word }) => word)).toEqual(["patientövervakningssystem"]);
  });
});
