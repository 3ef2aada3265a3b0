import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createPaint } from "../../src/diagnostics/paint.ts";
import type { Comparison } from "../../src/diff/changes.ts";
import { compareReports } from "../../src/diff/compare-reports.ts";
import { buildComparison } from "../../src/document/build-comparison.ts";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { messages } from "../../src/messages/sv/messages.ts";
import type { Report } from "../../src/model/report.ts";
import { printComparison } from "../../src/print/print-comparison.ts";
import { printMarkdown } from "../../src/print/print-markdown.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { entryText, makeReport } from "../support/make-report.ts";
import { readText } from "../support/read-docx.ts";
import { parseHtml, readReport } from "../support/read-html.ts";
import { type RunResult, runBin, runInMemory } from "../support/run-millrep.ts";
import { prepareScenario } from "../support/scenario.ts";
import { authorsOf } from "../support/tracked-changes.ts";
import { readTree } from "../support/workspace.ts";

/*
 * One comparison, five views: the month in test/scenarios/diff-everything has a renamed, an added, a removed and a missing
 * workstream, a slipped milestone, a pasted text, and twenty planned items with every outcome.
 */
const makeEverything = (): string => prepareScenario("diff-everything");

const workspace = makeEverything();

const months = ["diff", "2023-03", "2023-04"];

async function view(format: string, ...rest: readonly string[]): Promise<string> {
  const args = [...months, "--format", format, "-o", `visning.${format}`, ...rest];
  return readView(format, await runInMemory(workspace, args));
}

function readView(format: string, { exit, stderr }: RunResult): string {
  if (exit !== 0) throw new Error(stderr);
  return fs.readFileSync(path.join(workspace, `visning.${format}`), "latin1");
}

const utf8 = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");
/** Words on one line, as a reader takes them in: without the marks of lists and of Markdown. */
const plain = (text: string): string => text.replaceAll(/[*_~]|^ *[-•+<>] /gm, "").replaceAll(/\s+/g, " ");

const docx = Buffer.from(await view("docx"), "latin1");
const html = utf8(await view("html"));
const read: Readonly<Record<string, string>> = {
  text: plain(utf8(await view("text"))),
  md: plain(utf8(await view("md"))),
  html: plain(readReport(html)),
  docx: plain(readText(docx)),
};
const json = JSON.parse(utf8(await view("json")));

/** What a reader of any view is told, and where a program finds the same. */
const facts: readonly (readonly [what: string, words: string, inJson: () => unknown, value: unknown])[] = [
  [
    "which months are compared",
    "Jämförelse: mars 2023 → april 2023",
    () => [json.from, json.to],
    ["2023-03", "2023-04"],
  ],
  [
    "how many items were planned",
    "Uppföljning: 20 planerade punkter",
    () => json.summary.followUp.planned,
    20,
  ],
  [
    "how many there are of each outcome",
    "klart 5, delvis klart 2, pågår 2, uppskjutet 2, utgår 2, inte besvarat 7",
    () => {
      const { done, partly, ongoing, delayed, dropped, unanswered } = json.summary.followUp;
      return [done, partly, ongoing, delayed, dropped, unanswered];
    },
    [5, 2, 2, 2, 2, 7],
  ],
  [
    "a renamed workstream",
    "Arbetsflöden – hette tidigare Standardisering",
    () => find("soki").previousName,
    "Standardisering",
  ],
  ["an added workstream", "Avtal – nytt projekt i rapporten", () => find("avtal").change, "added"],
  ["a removed workstream", "Lokaler – inte längre med i rapporten", () => find("lokaler").change, "removed"],
  [
    "a missing entry",
    "Test – bidraget saknas eller är inte skrivet än",
    () => find("test").change,
    "missing",
  ],
  [
    "a slipped milestone",
    "Bemanningen är klar – flyttad från 2023-05-15 till 2023-06-15 (31 dagar senare)",
    () => find("drift").milestones.find(({ change }: { change: string }) => change === "moved").days,
    31,
  ],
  ["another status", "enligt plan → risk för avvikelse", () => find("teknik").status.to, "atRisk"],
  [
    "an item that is put off again",
    "uppskjutet för tredje gången (planerat sedan januari 2023): Vi byter kortläsarna i receptionerna.",
    () => find("teknik").followUp[0].delays,
    3,
  ],
  [
    "a sentence that mentions an unanswered item",
    "Nämns i summeringen: ”Materialet till superanvändarna växer.”",
    () => find("utbildning").followUp[0].mention,
    { field: "summary", period: "2023-04", text: "Materialet till superanvändarna växer." },
  ],
  [
    "a text pasted from last month",
    "Summering: samma text som förra gången",
    () => find("utbildning").sections[0].state,
    "same",
  ],
  [
    "a paragraph that moved",
    "Flyttat hit (1): Anteckningarna från alla möten ligger nu i en gemensam mapp.",
    () => find("soki").sections[0].changes.map(({ kind }: { kind: string }) => kind),
    ["movedHere", "edited", "movedAway", "rewritten"],
  ],
];

function find(id: string) {
  return json.workstreams.find((workstream: { id: string }) => workstream.id === id);
}

describe("every view of a comparison tells", () => {
  test.each(facts)("%s", (what, words, inJson, value) => {
    for (const [name, text] of Object.entries(read)) {
      // Word's own marks say that a paragraph is gone here and new there.
      const isOfMoves = name === "docx" && what === "a paragraph that moved";
      expect([name, text]).toEqual([name, expect.stringContaining(isOfMoves ? words.slice(17) : words)]);
    }
    expect(inJson()).toEqual(value);
  });

  test("no item to be done for being mentioned", () => {
    for (const text of Object.values(read))
      expect(text).toContain("inte besvarat: I april gör vi klart materialet");
  });
});

/** The words of the four views that people read, of a span of months. */
async function readSpan(): Promise<Readonly<Record<string, string>>> {
  const folder = prepareScenario("diff-through-months");
  for (const format of ["text", "md", "html", "docx"])
    await runInMemory(folder, ["diff", "2026-08", "2026-11", "--format", format, "-o", `v.${format}`]);
  const bytes = (format: string): Buffer => fs.readFileSync(path.join(folder, `v.${format}`));
  return {
    text: plain(bytes("text").toString()),
    md: plain(
      bytes("md")
        .toString()
        .replaceAll(/[\\<>]/g, ""),
    ),
    html: plain(readReport(bytes("html").toString())),
    docx: plain(readText(bytes("docx"))),
  };
}

const span = await readSpan();

describe("what happened between two months is told in every view", () => {
  test.each([
    [
      "a milestone that was reached and is off the list",
      "Avtal – september 2026: nådd (lovad till 2026-09-15)",
    ],
    [
      "a milestone that came and was reached",
      "Kort resa – september 2026: ny, klar senast 2026-09-20; oktober 2026: nådd",
    ],
    [
      "a milestone that moved and moved back",
      "från 2026-12-24 till 2026-12-01 (23 dagar tidigare); till slut samma datum",
    ],
    [
      "the first promise of a milestone",
      "(lovad först till 2026-08-31, sedan till 2026-10-31, 61 dagar senare)",
    ],
    ["a status that went down and up", "enligt plan → avvikelse (september 2026) → enligt plan"],
    ["a name in between", "ette tidigare Kurser, från september 2026 Utbildare"],
    ["a missing entry", "nget skrivet bidrag för oktober 2026"],
    ["a workstream that came and went", "anns med från september 2026 till oktober 2026"],
    ["another picture", "Bilden är en annan: ”Karta över sjukhusen”."],
    ["another address", "Länken ”planen” leder till en annan adress: https://planer.example.se/vinter"],
    ["the same text as then", "Planering: samma text som i augusti 2026"],
  ])("%s", (_, words) => {
    for (const [format, text] of Object.entries(span))
      expect([format, text]).toEqual([format, expect.stringContaining(words)]);
  });
});

describe("the words that differ", () => {
  test("stand in marks in the terminal, and are struck through or bold in Markdown", async () => {
    expect(utf8(await view("text"))).toContain(
      "~ Under april har vi gått igenom [-nio-]{+elva+} arbetsflöden",
    );
    expect(utf8(await view("md"))).toContain(
      "- _Ändrat:_ Under april har vi gått igenom ~~nio~~ **elva** arbetsflöden",
    );
  });

  test("stand each on its side of a page, under its month", () => {
    const pair = [...parseHtml(html).querySelectorAll(".pair")].find(({ textContent }) =>
      textContent?.includes("elva"),
    );
    const sides = ["before", "after"].map((side) => pair?.querySelector(`.${side}`)?.innerHTML);
    expect(sides).toEqual([
      '<p class="side">mars 2023</p><p>Under mars har vi gått igenom <del>nio</del> arbetsflöden med klinikerna och rättat tre av dem.</p>',
      '<p class="side">april 2023</p><p>Under april har vi gått igenom <ins>elva</ins> arbetsflöden med klinikerna och rättat tre av dem.</p>',
    ]);
  });

  test("are tracked changes in a Word document", () => {
    expect(authorsOf(docx)).toEqual(["millrep"]);
    expectDocument(docx);
  });
});

describe("a view that is written", () => {
  test("is the same bytes each time, also by another process", async () => {
    for (const format of ["text", "json", "md", "html", "docx"]) {
      const first = await view(format);
      expect(await view(format)).toBe(first);
      const result = runBin(workspace, [...months, "--format", format, "-o", `visning.${format}`]);
      expect(readView(format, result)).toBe(first);
    }
  });

  test("lies beside the later month's entries where no file is named, if it is a document", async () => {
    const folder = makeEverything();
    for (const format of ["html", "docx"]) {
      const file = `reports/2023-04/jamforelse-2023-03-2023-04.${format}`;
      const { stdout, stderr } = await runInMemory(folder, [...months, "--format", format]);
      expect([stdout, stderr]).toEqual(["", `Skrev ${file}.\n`]);
      expect(readTree(folder).get(file)).toBe(await view(format));
    }
  });

  test("is written over as it was, and kept where someone has edited it", async () => {
    const folder = makeEverything();
    const write = (format: string) =>
      runInMemory(folder, [...months, "--format", format, "-o", `visning.${format}`]);
    for (const format of ["text", "json", "md", "html", "docx"])
      expect([format, (await write(format)).exit, (await write(format)).exit]).toEqual([format, 0, 0]);
    const page = path.join(folder, "visning.html");
    fs.appendFileSync(page, "<p>Ring Åsa.</p>");
    expect(await write("html")).toMatchObject({ exit: 2, stderr: expect.stringContaining("visning.html") });
    expect(fs.readFileSync(page, "utf8")).toContain("Ring Åsa.");
  });

  test("goes to standard output where - is named", async () => {
    const { stdout, exit } = await runInMemory(workspace, [...months, "--format", "html", "-o", "-"]);
    // A file ends with a mark that it is millrep's.
    expect(exit).toBe(0);
    expect(html.replace(/<!-- millrep .* -->\n$/, "")).toBe(stdout);
  });

  test("holds one layer where one is asked for", async () => {
    const only = utf8(await view("md", "--only", "followup"));
    expect(only).toContain("uppskjutet för tredje gången");
    expect(only).not.toMatch(/Summering|Milstolp|Hette tidigare/);
  });

  test("is in the programme's language, whatever that of the messages", async () => {
    expect(utf8(await view("md", "--lang", "en"))).toBe(utf8(await view("md")));
    expect(utf8(await view("text", "--lang", "en"))).toContain("Comparison: March 2023 → April 2023");
  });
});

const layOut = (comparison: Comparison, { programme }: Report): Document =>
  buildComparison(comparison, {
    messages,
    layout: programme.layout,
    sourcesHash: "0".repeat(64),
    date: undefined,
  });

describe("a report compared with itself", () => {
  const report = makeReport("2023-04", {
    soki: entryText("soki", "2023-04"),
    test: entryText("test", "2023-04"),
  });
  const same = compareReports(report, report);

  test("has nothing to show in any view", async () => {
    const document = layOut(same, report);
    const printed = printComparison(same, { messages, paint: createPaint(false), width: 80 });
    expect(printed).toBe("Jämförelse: april 2023 → april 2023\nInget skiljer månaderna åt.\n");
    expect(printMarkdown(document, () => "")).toBe(
      "# Jämförelse: april 2023 → april 2023\n\nInget skiljer månaderna åt.\n",
    );
    expect(readReport(printHtml(document)).replaceAll(/\s+/g, " ").trim()).toBe(
      "Jämförelse: april 2023 → april 2023 Inget skiljer månaderna åt.",
    );
    const bytes = await writeDocx(document);
    expect(readText(bytes)).toBe("Jämförelse: april 2023 → april 2023\nInget skiljer månaderna åt.");
    expect(authorsOf(bytes)).toEqual([]);
  });
});

describe("a workstream that others have passed", () => {
  const programme = (order: readonly string[]): string =>
    `programme: P\norganisation: O\ntitle: T\noverview: L\nheadings: { summary: S, plan: P }\nworkstreams:\n${order
      .map((id) => `  - { id: ${id}, name: Projekt ${id} }\n`)
      .join("")}`;
  const entries = Object.fromEntries(["a", "b", "c"].map((id) => [id, entryText(id, "2023-03")]));
  const [before, after] = [
    makeReport("2023-03", entries, programme(["a", "b", "c"])),
    makeReport("2023-04", entries, programme(["b", "c", "a"])),
  ];
  const compared = compareReports(before, after);
  const document = layOut(compared, after);

  test("is said to have moved in every view", async () => {
    const words = "flyttat från plats 1 till plats 3";
    const printed = printComparison(compared, { messages, paint: createPaint(false), width: 80 });
    const views = [
      printed,
      printMarkdown(document, () => ""),
      readReport(printHtml(document)),
      readText(await writeDocx(document)),
    ];
    for (const text of views) expect(text).toContain(`Projekt a – ${words}`);
    expect(compared.workstreams.flatMap(({ moved }) => (moved ? [moved] : []))).toEqual([{ from: 1, to: 3 }]);
  });
});

testBySchemas();
