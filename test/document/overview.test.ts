import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildDocument } from "../../src/document/build-document.ts";
import { type Block, textOf } from "../../src/document/document.ts";
import { statusLetters, statusTints } from "../../src/docx/status-colours.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { contrastBetween } from "../../src/model/contrast.ts";
import { makeColouredPng } from "../support/make-image.ts";
import { entryText, makeReport } from "../support/make-report.ts";
import { readParts } from "../support/read-docx.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, smallWorkspace } from "../support/workspace.ts";

const period = "2023-04";
const programmeFile = Buffer.from(smallWorkspace.get("reports/programme.yaml") ?? "").toString();

function reportOf(month: string, rest: string) {
  return makeReport(month, { soki: entryText("soki", month, { rest }) });
}

/** The tables of a report, row by row, and the paragraphs of its overview. */
function blocksOf(now: string, before?: string): readonly Block[] {
  const previous = before === undefined ? undefined : reportOf("2023-03", before);
  return buildDocument(reportOf(period, now), { previous }).blocks;
}

function tablesOf(now: string, before?: string): string[][] {
  return blocksOf(now, before).flatMap((block) =>
    block.role === "table" ? [block.header, ...block.rows].map((cells) => cells.map(textOf)) : [],
  );
}

/** The overview's row of the workstream that reports, by the headers of its columns. */
function rowOf(now: string, before?: string): Record<string, string> {
  const [header = [], row = []] = tablesOf(now, before);
  return Object.fromEntries(header.map((text, column) => [text, row[column] ?? ""]));
}

const milestone = (due: string, done = "nej", id = "a", name = "Klart"): string =>
  `milestones:\n  - { id: ${id}, name: ${name}, due: ${due}, done: ${done} }\n`;

describe("the overview", () => {
  test.each([
    ["enligt plan", "enligt plan", "oförändrat"],
    ["avvikelse", "avvikelse", "oförändrat"],
    ["risk för avvikelse", "enligt plan", "bättre"],
    ["avvikelse", "risk för avvikelse", "bättre"],
    ["enligt plan", "avvikelse", "sämre"],
    ["enligt plan", "pausad", "ändrat"],
    ["pausad", "avvikelse", "ändrat"],
  ])("says of a status that was “%s” and is “%s”: %s", (before, now, since) => {
    expect(rowOf(`status: ${now}\n`, `status: ${before}\n`)["Sedan mars"]).toBe(since);
  });

  test.each([
    ["there was no status", ""],
    ["there was no month", undefined],
  ])("compares nothing where %s", (_, before) => {
    expect(rowOf("status: enligt plan\n", before)).toEqual({
      Projekt: "Standardisering och kliniskt innehåll",
      Status: "enligt plan",
    });
  });

  test("has only the columns that a row needs, and no statuses where nobody gave one", () => {
    expect(rowOf("deviation: |\n  Två flöden väntar. De behöver ett beslut.\n")).toEqual({
      Projekt: "Standardisering och kliniskt innehåll",
      Avvikelse: "Två flöden väntar.",
    });
    expect(blocksOf("deviation: |\n  Två flöden väntar.\n").some(isCount)).toBe(false);
  });

  test.each(["", "nothingToReport: nej\n", "followUp:\n  - planned: Vi övar.\n    outcome: klart\n"])(
    "is not there where entries have nothing for it: %j",
    (rest) => {
      expect(Object.keys(rowOf(rest))).not.toContain("Projekt");
    },
  );

  test("shows a deviation in the words that a reader sees", () => {
    const deviation =
      "deviation: |\n  - **Två** flöden, [se här](https://exempel.se), t.ex. Läkemedel väntar.\n  - Mer.\n";
    expect(rowOf(deviation)["Avvikelse"]).toBe("Två flöden, se här, t.ex. Läkemedel väntar.");
  });

  test.each([
    ["its date", milestone("2023-05-31"), undefined, "Klart: 2023-05-31"],
    [
      "its date where last month had the same",
      milestone("2023-05-31"),
      milestone("2023-05-31"),
      "Klart: 2023-05-31",
    ],
    [
      "its old date where it moved",
      milestone("2023-05-31"),
      milestone("2023-04-30"),
      "Klart: 2023-05-31 (tidigare 2023-04-30)",
    ],
    [
      "its old date under another id",
      milestone("2023-05-31", "nej", "b"),
      milestone("2023-04-30"),
      "Klart: 2023-05-31 (tidigare 2023-04-30)",
    ],
    [
      "that it is overdue on the month's last day",
      milestone("2023-04-30"),
      undefined,
      "Klart: 2023-04-30, försenad",
    ],
    ["no word of that the day after", milestone("2023-05-01"), undefined, "Klart: 2023-05-01"],
  ])("shows of the next milestone %s", (_, now, before, shown) => {
    expect(rowOf(now, before)["Nästa milstolpe"]).toBe(shown);
  });

  test("takes the open milestone with the earliest date, the first of equal ones", () => {
    const items = ["2023-09-01, done: nej", "2023-04-01, done: ja", "2023-06-01", "2023-06-01"].map(
      (due, at) => `  - { id: m${at}, name: M${at}, due: ${due} }\n`,
    );
    expect(rowOf(`milestones:\n${items.join("")}`)["Nästa milstolpe"]).toBe("M2: 2023-06-01");
  });

  test("stands on tints on which letters have more contrast than they need", () => {
    for (const tint of Object.values(statusTints))
      expect(contrastBetween(`#${tint}`, `#${statusLetters}`)).toBeGreaterThan(7);
  });

  test("marks its statuses in Word with a tint, and on the page with a shape that screen readers skip", async () => {
    const document = buildDocument(reportOf(period, "status: avvikelse\n"));
    const body = readParts(await writeDocx(document)).get("word/document.xml") ?? "";
    expect(body.match(/<w:shd w:fill="F9D6D2"[^>]*>/g)).toHaveLength(3);
    const shapes = printHtml(document).match(
      /<span class="status off-track"><svg [^>]*aria-hidden="true">.*?<\/svg>avvikelse<\/span>/g,
    );
    expect(shapes).toHaveLength(2);
  });
});

function isCount(block: Block): boolean {
  return block.role === "paragraph" && /\d .*status/.test(textOf(block.inlines));
}

describe("the table of milestones", () => {
  test.each([
    ["reached, in its month", milestone("2023-04-28", "ja"), milestone("2023-04-28"), "nådd"],
    ["reached, before its month", milestone("2023-06-28", "ja"), milestone("2023-06-28"), "nådd"],
    ["reached after its month", milestone("2023-03-28", "ja"), milestone("2023-03-28"), "nådd efter datumet"],
    ["reached last month already", milestone("2023-02-28", "ja"), milestone("2023-02-28", "ja"), "nådd"],
    ["reached, and nobody knows when", milestone("2023-02-28", "ja"), undefined, "nådd"],
    ["not reached", milestone("2023-05-28"), undefined, "inte nådd"],
    ["overdue", milestone("2023-04-28"), milestone("2023-04-28"), "försenad"],
  ])("says in words that one is %s", (_, now, before, state) => {
    expect(tablesOf(now, before).at(-1)?.at(-1)).toBe(state);
  });

  test("has the dates of last month in every table, or in none", () => {
    const heads = (before: Record<string, string>) => {
      const entries = { soki: milestone("2023-05-31"), test: milestone("2023-06-30") };
      const month = (name: string, rests: Readonly<Record<string, string>>) =>
        makeReport(
          name,
          Object.fromEntries(Object.entries(rests).map(([id, rest]) => [id, entryText(id, name, { rest })])),
        );
      const { blocks } = buildDocument(month(period, entries), { previous: month("2023-03", before) });
      const tables = blocks.flatMap((block) => (block.role === "table" ? [block.header.map(textOf)] : []));
      return tables.filter(([first]) => first === "Milstolpe").map((header) => header.join(" | "));
    };
    const dated = "Milstolpe | Klart senast | Datum i mars | Läge";
    expect(heads({ soki: milestone("2023-04-30") })).toEqual([dated, dated]);
    expect(heads({})).toEqual(["Milstolpe | Klart senast | Läge", "Milstolpe | Klart senast | Läge"]);
  });
});

async function compiled(folder: string): Promise<Buffer> {
  await runInMemory(folder, ["compile", "2023-04"]);
  return fs.readFileSync(path.join(folder, "reports/2023-04/lagesrapport-2023-04.docx"));
}

test("a report with texts only is the same whatever last month was, to the byte", async () => {
  const alone = makeWorkspace();
  fs.rmSync(path.join(alone, "reports/2023-03"), { recursive: true });
  expect((await compiled(alone)).equals(await compiled(makeWorkspace()))).toBe(true);
});

test("the table stands directly below the month's summary, before its decisions and risks", async () => {
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entryText("soki", "2023-04", { rest: "status: enligt plan\n" }),
    "reports/2023-04/month.yaml":
      "period: 2023-04\nsummary: |\n  Allt går enligt planen i hela programmet i april.\ndecisions:\n  - { decision: Vi börjar i juni., by: Styrgruppen }\n",
  });
  const { stdout } = await runInMemory(folder, ["compile", "2023-04", "--format", "md", "-o", "-"]);
  const parts = ["# Lägessummering", "Allt går enligt", "1 enligt plan", "| Projekt |", "## Beslut"];
  const places = parts.map((part) => stdout.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("an own report with statuses and dates of last month comes back without a change", async () => {
  const changed = (month: string, rest: string) => ({
    [`reports/${month}/soki.yaml`]: entryText("soki", month, { rest }),
  });
  const folder = makeWorkspace({
    ...changed("2023-03", `status: avvikelse\n${milestone("2023-04-30")}`),
    ...changed(
      "2023-04",
      `status: enligt plan\n${milestone("2023-05-31")}followUp:\n  - planned: Vi övar före 2023-05-31.\n    outcome: klart\n  - planned: Vi fortsätter.\n`,
    ),
    "reports/2023-04/month.yaml":
      "period: 2023-04\nsummary: |\n  Allt går enligt planen i hela programmet i april.\ndecisions:\n  - { decision: Vi börjar 2023-06-01., by: Styrgruppen }\n",
  });
  await compiled(folder);
  const { stdout, stderr } = await runInMemory(folder, [
    "import",
    "reports/2023-04/lagesrapport-2023-04.docx",
  ]);
  expect(stdout).toMatch(/Ord in (\d+) = \d+ oförändrat \+ \d+ sidhuvud \+ \d+ fält\n/);
  expect(stderr).toBe("Inget bidrag ändrades.\n");
});

describe("a logo", () => {
  const layout = "layout:\n  logo: { image: bilder/logga.png, alt: Region Exempel }\n";
  const picture = makeColouredPng([[[10, 20, 30]], [[10, 20, 30]]]);

  test("stands in the header of the document's first page and of the web page, with its words", async () => {
    const programme = `${programmeFile}${layout}`;
    const folder = makeWorkspace({
      "reports/programme.yaml": programme,
      "reports/bilder/logga.png": picture,
    });
    const parts = readParts(await compiled(folder));
    const headers = [...parts].filter(
      ([name, xml]) => /header\d\.xml$/.test(name) && xml.includes("Region Exempel"),
    );
    expect(headers).toHaveLength(1);
    expect(parts.get("word/document.xml")).toContain('<w:headerReference w:type="first"');
    const page = await runInMemory(folder, ["compile", "2023-04", "--format", "html", "-o", "-"]);
    expect(page.stdout).toMatch(
      /<header>\n<p class="logo"><img src="data:image\/png;base64,[^"]*" alt="Region Exempel"/,
    );
  });

  test("that is not there is an error at its place", async () => {
    const programme = `${programmeFile}${layout}`;
    const folder = makeWorkspace({ "reports/programme.yaml": programme });
    const { exit, stdout } = await runInMemory(folder, ["validate"]);
    expect([exit, stdout]).toEqual([
      1,
      expect.stringContaining("reports/programme.yaml:22:18 fel report/broken-image"),
    ]);
  });
});
