import { describe, expect, test } from "@jest/globals";
import { type RevisedParagraph, type Revision, textOf } from "../../src/document/document.ts";
import { linesOf, trackedParagraphs } from "../../src/document/revision.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { printMarkdown } from "../../src/print/print-markdown.ts";
import { printOutline } from "../../src/print/print-outline.ts";
import { documentOf } from "../support/make-document.ts";

const labels = { edited: "Ändrat:", added: "Tillagt:", removed: "Borttaget:" };

function revisionOf(paragraph: Partial<RevisedParagraph>): Revision {
  const { change = "edited", isItem = false, note = undefined, pieces = [] } = paragraph;
  return {
    role: "revision",
    sides: { before: "mars 2023", after: "april 2023" },
    labels,
    paragraphs: [{ change, isItem, note, pieces }],
  };
}

const kept = { kind: "kept", text: "Vi " } as const;
const gone = { kind: "removed", text: "testar " } as const;
const come = { kind: "added", text: "utbildar " } as const;
const rest = { kind: "kept", text: "läkare." } as const;
const edited = [kept, gone, come, rest];

describe("what became of a paragraph is told in lines:", () => {
  test.each<[string, Partial<RevisedParagraph>, string[]]>([
    ["nothing where it is kept", { change: "kept", pieces: [kept, rest] }, []],
    ["an edited one in one line", { pieces: edited }, ["Ändrat: Vi testar utbildar läkare."]],
    [
      "a replaced word apart from the new one",
      { pieces: [kept, { ...gone, text: "testar" }, come, rest] },
      ["Ändrat: Vi testar utbildar läkare."],
    ],
    [
      "a rewritten one in two",
      { change: "rewritten", pieces: edited },
      ["Borttaget: Vi testar läkare.", "Tillagt: Vi utbildar läkare."],
    ],
    [
      "a new one",
      { change: "added", pieces: [{ ...come, text: "Vi utbildar." }] },
      ["Tillagt: Vi utbildar."],
    ],
    [
      "one that is gone",
      { change: "removed", pieces: [{ ...gone, text: "Vi testar." }] },
      ["Borttaget: Vi testar."],
    ],
    [
      "one that moved here and was edited",
      { change: "added", note: "Flyttat hit (från planeringen):", pieces: edited },
      ["Flyttat hit (från planeringen): Vi testar utbildar läkare."],
    ],
    [
      "one that moved away",
      { change: "removed", note: "Flyttat härifrån (till summeringen):", pieces: [kept, rest] },
      ["Flyttat härifrån (till summeringen): Vi läkare."],
    ],
  ])("%s", (_, paragraph, lines) => {
    expect(linesOf(revisionOf(paragraph)).map(({ inlines }) => textOf(inlines))).toEqual(lines);
  });
});

describe("a tracked change", () => {
  test.each<[string, Partial<RevisedParagraph>, string[]]>([
    [
      "shows a new paragraph as a whole",
      { change: "added", pieces: [kept, come, rest] },
      ["added: +Vi utbildar läkare."],
    ],
    [
      "shows one that is gone as a whole",
      { change: "removed", pieces: [kept, gone, rest] },
      ["removed: -Vi testar läkare."],
    ],
    [
      "shows a rewritten one as two",
      { change: "rewritten", pieces: edited },
      ["removed: -Vi testar läkare.", "added: +Vi utbildar läkare."],
    ],
    [
      "shows a month that turned word for word",
      { pieces: [{ kind: "kept", text: "i april börjar vi", before: "i mars börjar vi" }] },
      ["kept: =i= -mars+april= =börjar= =vi"],
    ],
    [
      "shows a stretch as one change where the words do not pair",
      { pieces: [{ kind: "kept", text: "i april", before: "mars" }] },
      ["kept: -mars+i april"],
    ],
  ])("%s", (_, paragraph, told) => {
    const sign = { kept: "=", added: "+", removed: "-" };
    const tracked = trackedParagraphs(revisionOf(paragraph)).map(
      ({ change, pieces }) => `${change}: ${pieces.map(({ kind, text }) => sign[kind] + text).join("")}`,
    );
    expect(tracked).toEqual(told);
  });
});

describe("a page", () => {
  const pageOf = (paragraph: Partial<RevisedParagraph>): string =>
    /<div class="revision">\n.*\n([\s\S]*?)\n<\/div>/.exec(
      printHtml(documentOf([{ role: "title", text: "Jämförelse" }, revisionOf(paragraph)])),
    )?.[1] ?? "";

  test("says in words which side a paragraph that came or moved stands on", () => {
    expect(pageOf({ change: "added", note: "Flyttat hit:", isItem: true, pieces: [come] })).toBe(
      '<div class="pair"><div class="after"><p class="side">april 2023</p><p class="item"><strong>Flyttat hit:</strong> <ins>utbildar</ins> </p></div></div>',
    );
    expect(pageOf({ change: "removed", pieces: [gone] })).toBe(
      '<div class="pair"><div class="before"><p class="side">mars 2023</p><p class="whole"><del>testar</del> </p></div></div>',
    );
  });

  test("shows a paragraph that both months have once", () => {
    expect(pageOf({ change: "kept", pieces: [kept, rest] })).toBe('<p class="kept">Vi läkare.</p>');
  });
});

test("an outline and a Markdown file tell a revision in the same words", () => {
  const document = documentOf([revisionOf({ pieces: edited })]);
  expect(printMarkdown(document, () => "")).toContain("- _Ändrat:_ Vi ~~testar~~ **utbildar** läkare.");
  expect(printOutline(document)).toContain("Ändrat: Vi testar utbildar läkare.");
});
