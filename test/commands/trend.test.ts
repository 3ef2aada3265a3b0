import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { readText } from "../support/read-docx.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { prepareScenario } from "../support/scenario.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

const schemaFile = path.join(projectFolder, "schemas/trend-output.schema.json");
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));

const bridge = prepareScenario("trend-text");

async function run(folder: string, ...args: readonly string[]): ReturnType<typeof runInMemory> {
  return runInMemory(folder, ["trend", ...args]);
}

async function readJson(folder: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr, exit } = await run(folder, ...args, "--format", "json");
  if (exit !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("a trend as JSON", () => {
  test("is what the schema describes, over months, of one month, and of other workspaces", async () => {
    for (const [folder, ...months] of [
      [bridge],
      [bridge, "2026-10", "2026-12"],
      [bridge, "2026-12", "2026-12"],
      [prepareScenario("diff-through-months")],
      [prepareScenario("diff-everything")],
      [projectFolder],
      [makeWorkspace({})],
    ] as const) {
      const output = await readJson(folder, ...months);
      expect(validate(output) ? [] : validate.errors).toEqual([]);
    }
  });

  test("covers every month without arguments, those from a month on with one, and takes two in any order", async () => {
    expect(await readJson(bridge)).toMatchObject({ from: "2026-09", to: "2027-01" });
    expect(await readJson(bridge, "2026-12")).toMatchObject({ from: "2026-12", to: "2027-01" });
    const back = await readJson(bridge, "2026-12", "2026-09");
    expect(back).toEqual(await readJson(bridge, "2026-09", "2026-12"));
    expect(back).toMatchObject({ from: "2026-09", to: "2026-12", missingPeriods: ["2026-11"] });
  });

  test("knows what was planned before its first month", async () => {
    const { workstreams } = await readJson(bridge, "2026-12");
    expect(workstreams).toMatchObject([
      {
        id: "grund",
        followUp: { "2026-12": { planned: 2, open: 1, carriedOver: 1, ongoing: 1, dropped: 1 } },
      },
      { id: "overlamning" },
      { id: "prov" },
    ]);
  });
});

describe("a trend for people", () => {
  test("keeps within 80 columns, whatever the names", async () => {
    for (const args of [[], ["--lang", "en"], ["2026-12"]]) {
      const { stdout } = await run(bridge, ...args);
      expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  test("says what is not there: no status, no milestone, nothing planned", async () => {
    const folder = makeWorkspace({ "reports/2023-04": undefined });
    const { stdout } = await run(folder, "2023-03", "2023-03", "--lang", "sv");
    expect(stdout).toBe(`Läget: mars 2023

Status månad för månad
  Inget bidrag anger någon status.

Milstolpar
  Inget bidrag har några milstolpar.

Uppföljning av planerna
  Det finns inga planerade punkter att följa upp.
`);
  });

  test("has the same in Markdown, and says when a month is no month or has no report", async () => {
    const { stdout } = await run(bridge, "--format", "md");
    expect(stdout).toContain("# Läget: september 2026 – januari 2027\n");
    expect(stdout).toContain(
      "| Grundläggning och vägar | enligt plan | risk för avvikelse | ingen rapport |",
    );
    expect(stdout).toContain(
      "| Pålarna står | 2026-10-31 | i oktober 2026 till 2026-11-30; i januari 2027 till 2026-12-18 | 2026-12-18 | +48 | nådd i januari 2027 |",
    );
    expect(await run(bridge, "2026-11")).toMatchObject({ exit: 2, stdout: "" });
    expect(await run(bridge, "nyss")).toMatchObject({ exit: 2, stdout: "" });
  });

  test("is not made where an entry between the months cannot be read", async () => {
    const folder = prepareScenario("trend-text");
    fs.writeFileSync(path.join(folder, "reports/2026-10/grund.yaml"), "workstream: [\n");
    const { exit, stdout, stderr } = await run(folder);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("reports/2026-10/grund.yaml:");
  });
});

describe("a trend in Word", () => {
  test("is a sound and accessible document with the same tables, in the same bytes every time", async () => {
    const file = path.join(makeFolder(), "trend.docx");
    const write = async (): Promise<Buffer> => {
      expect((await run(bridge, "-o", file)).exit).toBe(0);
      return fs.readFileSync(file);
    };
    const bytes = await write();
    expectDocument(bytes);
    expect(bytes.equals(await write())).toBe(true);
    const text = readText(bytes);
    for (const words of [
      "risk för avvikelse",
      "Pålarna står",
      "i januari 2027 till 2026-12-18",
      "ingen rapport",
    ])
      expect(text).toContain(words);
  });
});

describe("a trend in a file", () => {
  test("has the format of its ending, and may be written again, but never over what is not one", async () => {
    const folder = prepareScenario("trend-text");
    for (const name of ["ut.txt", "ut.json", "ut.md", "ut.html", "ut.docx"]) {
      const file = path.join(folder, name);
      for (let round = 1; round <= 2; round += 1) expect((await run(folder, "-o", file)).exit).toBe(0);
      const before = fs.readFileSync(file);
      fs.writeFileSync(file, "Läget: mars 2023\n\nMina egna ord.\n");
      expect(await run(folder, "-o", file)).toMatchObject({ exit: 2 });
      expect((await run(folder, "-o", file, "--force")).exit).toBe(0);
      expect(fs.readFileSync(file).equals(before)).toBe(true);
    }
  });

  test("lies beside the last month's entries where no name is given, and is no report that compile finds left", async () => {
    const folder = prepareScenario("trend-text");
    expect((await run(folder, "--format", "html")).stderr).toBe(
      "Skrev reports/2027-01/trend-2026-09-2027-01.html.\n",
    );
    expect((await run(folder, "--format", "docx")).exit).toBe(0);
    const compiled = await runInMemory(folder, ["compile", "2027-01", "--format", "md"]);
    expect(compiled.stderr).not.toContain("trend-");
  });
});

testBySchemas();
