import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createPaint } from "../../src/diagnostics/paint.ts";
import type { Comparison, WorkstreamChange } from "../../src/diff/changes.ts";
import { compareReports } from "../../src/diff/compare-reports.ts";
import { createHost } from "../../src/host/host.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { shiftPeriod } from "../../src/model/period.ts";
import type { Report } from "../../src/model/report.ts";
import { printComparison } from "../../src/print/print-comparison.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { changeFields } from "../support/change-fields.ts";
import { entryText, followUpText, periodOf } from "../support/make-report.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { prepareScenario } from "../support/scenario.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

/** A new copy of the month in which everything happens, with its programme changed or not. */
function makeEverything(change: (programme: string) => string = (programme) => programme): string {
  const folder = makeFolder();
  fs.cpSync(
    path.join(projectFolder, "test/scenarios/diff-everything/reports"),
    path.join(folder, "reports"),
    {
      recursive: true,
    },
  );
  const file = path.join(folder, "reports/programme.yaml");
  fs.writeFileSync(file, change(fs.readFileSync(file, "utf8")));
  return folder;
}

const everything = makeEverything();

async function run(...args: readonly string[]): ReturnType<typeof runInMemory> {
  return runInMemory(everything, ["diff", "2023-03", "2023-04", ...args]);
}

const schemaFile = path.join(projectFolder, "schemas/diff-output.schema.json");
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));

function isValid(output: unknown): boolean {
  return validate(output);
}

describe("the month in which everything happens, as JSON,", () => {
  test("is what the schema describes, whole, layer by layer, over months, and compared with itself", async () => {
    for (const args of [
      [],
      ["--only", "structure"],
      ["--only", "followup"],
      ["--only", "text"],
      ["--lang", "en"],
    ]) {
      const output = JSON.parse((await run("--format", "json", ...args)).stdout);
      expect(isValid(output) ? [] : validate.errors).toEqual([]);
    }
    for (const months of [
      ["2023-02", "2023-04"],
      ["2023-04", "2023-04"],
    ]) {
      const { stdout } = await runInMemory(everything, ["diff", ...months, "--format", "json"]);
      expect(isValid(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
    }
  });

  test("is what the schema describes where months between have their own changes", async () => {
    const folder = prepareScenario("diff-through-months");
    const { stdout } = await runInMemory(folder, ["diff", "2026-08", "2026-11", "--format", "json"]);
    expect(isValid(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
    expect(JSON.parse(stdout).workstreams[0].sections[0]).toMatchObject({
      state: "edited",
      pictures: [{ change: "replaced", alt: "Karta över sjukhusen", file: "karta.png" }],
      links: [{ text: "planen" }],
      changes: [],
    });
  });

  test("without a field that always applies is refused, and so is one with a field that is not described", async () => {
    const output = JSON.parse((await run("--format", "json")).stdout);
    const missing = changeFields(output, isValid, (parent, key) => delete parent[key]);
    const optional = missing
      .filter(([, isAccepted]) => isAccepted)
      .map(([pointer]) => pointer.split("/").at(-1));
    expect([...new Set(optional)].sort()).toEqual(
      ["abbreviation", "before", "comment", "from", "mention", "move", "previousName", "status", "to"].sort(),
    );
    const extra = changeFields(output, isValid, (parent) => {
      parent["extra"] = 1;
    });
    expect(extra.filter(([, isAccepted]) => isAccepted)).toEqual([]);
    expect(isValid({ ...output, version: 2 })).toBe(false);
  });

  test("counts twenty planned items with every outcome, and all that happened to workstreams", async () => {
    const { summary } = JSON.parse((await run("--format", "json")).stdout);
    expect(summary).toEqual({
      workstreams: { unchanged: 2, changed: 2, added: 1, removed: 1, renamed: 1, missing: 1, moved: 0 },
      statuses: 2,
      milestones: { new: 1, returned: 0, moved: 1, renamed: 0, done: 1, reopened: 1, gone: 1 },
      followUp: {
        planned: 20,
        done: 5,
        partly: 2,
        ongoing: 2,
        delayed: 2,
        dropped: 2,
        unanswered: 7,
        mentioned: 1,
        carriedOver: 1,
      },
      sections: { new: 3, edited: 5, same: 3, empty: 0 },
    });
  });

  test("holds each of them where it belongs", async () => {
    const { workstreams }: { workstreams: WorkstreamChange[] } = JSON.parse(
      (await run("--format", "json")).stdout,
    );
    const [soki, teknik, utbildning, missing, drift, avtal, vila, lokaler] = workstreams;
    expect(soki).toMatchObject({ id: "soki", change: "renamed", previousName: "Standardisering" });
    expect(teknik?.status).toEqual({
      from: "onTrack",
      to: "atRisk",
      steps: [{ period: "2023-04", status: "atRisk" }],
    });
    expect(teknik?.followUp[0]).toEqual({
      planned: "Vi byter kortläsarna i receptionerna.",
      outcome: "delayed",
      plannedIn: "2023-01",
      askedIn: "2023-04",
      comment: "De är slut hos leverantören.",
      carriedOver: 2,
      delays: 3,
    });
    expect(utbildning?.sections.map(({ field, state }) => [field, state])).toEqual([
      ["summary", "same"],
      ["plan", "same"],
    ]);
    expect(utbildning?.followUp[0]?.mention).toEqual({
      field: "summary",
      period: "2023-04",
      text: "Materialet till superanvändarna växer.",
    });
    expect([missing?.change, missing?.followUp.length, missing?.sections]).toEqual(["missing", 2, []]);
    expect(drift?.milestones[0]).toEqual({
      id: "bemanning",
      name: "Bemanningen är klar",
      change: "moved",
      due: { from: "2023-05-15", to: "2023-06-15" },
      days: 31,
      firstPromise: { period: "2023-03", due: "2023-05-15" },
      steps: [
        {
          period: "2023-04",
          change: "moved",
          due: { from: "2023-05-15", to: "2023-06-15" },
          days: 31,
          done: false,
        },
      ],
    });
    expect([avtal?.change, lokaler?.change, vila?.change]).toEqual(["added", "removed", "unchanged"]);
  });

  test("is the same bytes every time, and in whatever order the files are listed", async () => {
    const host = createHost({});
    const listFolder = (folder: string) => host.listFolder(folder)?.toReversed();
    const read = (world: typeof host): Comparison => {
      const [from, to] = ["2023-03", "2023-04"].map((period) => readReport(everything, period, world));
      if (!from || !to) throw new Error("both months are there");
      return compareReports(from, to);
    };
    expect(read({ ...host, listFolder })).toEqual(read(host));
    expect((await run("--format", "json")).stdout).toBe((await run("--format", "json")).stdout);
  });
});

function readReport(folder: string, period: string, host = createHost({})): Report {
  const { reports } = loadReports(new Snapshot(host, folder), [periodOf(period)], { rules: [] });
  const report = reports[0]?.report;
  if (!report) throw new Error(`no report for ${period}`);
  return report;
}

describe("a workstream that the office has moved in the programme file", () => {
  // The file has one order for all months: March is read as it was before.
  const before = makeEverything((programme) => {
    const drift = "  - id: drift\n    name: Driftstart\n    abbreviation: DS\n";
    return programme.replace(drift, "").replace("workstreams:\n", `workstreams:\n${drift}`);
  });
  const comparison = compareReports(readReport(before, "2023-03"), readReport(everything, "2023-04"));

  test("is the only one that moved, and counts as such", () => {
    expect(comparison.workstreams.flatMap(({ id, moved }) => (moved ? [[id, moved]] : []))).toEqual([
      ["drift", { from: 1, to: 5 }],
    ]);
    expect(comparison.summary.workstreams.moved).toBe(1);
  });

  test.each([
    [
      sv,
      "Driftstart (DS) – flyttat från plats 1 till plats 5\n",
      "  Projekt: 1 nytt, 1 inte längre med, 1 med nytt namn, 1 flyttat, 1 utan bidrag\n",
    ],
    [
      en,
      "Driftstart (DS) – moved from place 1 to place 5\n",
      "  Workstreams: 1 new, 1 no longer there, 1 renamed, 1 moved, 1 without an entry\n",
    ],
  ])("is printed so", (messages, heading, count) => {
    const printed = printComparison(comparison, { messages, paint: createPaint(false), width: 80 });
    expect(printed).toContain(heading);
    expect(printed).toContain(count);
  });
});

describe("the printed comparison", () => {
  test.each([40, 60, 80, 100])("keeps within %i columns", async (columns) => {
    for (const lang of ["sv", "en"]) {
      const { stdout } = await runInMemory(everything, ["diff", "2023-03", "2023-04", "--lang", lang], {
        columns,
      });
      const words = stdout.split("\n").filter((line) => line.trim().includes(" "));
      expect(words.filter((line) => line.length > columns)).toEqual([]);
    }
  });

  test("says the same with colour and without", async () => {
    const [plain, coloured] = [await run(), await run("--color")];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(coloured.stdout.replace(/\u001B\[\d+m/g, "")).toBe(plain.stdout);
    expect(coloured.stdout).not.toBe(plain.stdout);
  });

  test("shows no character that would move a cursor", async () => {
    const folder = makeEverything((programme) => programme.replace("name: Teknik", 'name: "Tek\\u202Enik"'));
    const { stdout } = await runInMemory(folder, ["diff", "2023-03", "2023-04"]);
    expect(stdout).not.toContain("\u202E");
    expect(stdout).toContain("Tek\uFFFDnik");
  });
});

describe("diff fails", () => {
  test.each([
    [["--exit-code"], 1],
    [["--exit-code", "--only", "structure"], 1],
    [[], 0],
    [["--fail-on", "dropped"], 1],
    [["--fail-on", "dropped", "--only", "text"], 1],
  ])("with %j as it was asked to: %i", async (args, code) => {
    expect((await run(...args)).exit).toBe(code);
  });

  test("on nothing that is not there", async () => {
    const same = ["diff", "2023-04", "2023-04", "--exit-code", "--fail-on", "delayed,dropped,unanswered"];
    expect(await runInMemory(everything, same)).toEqual({
      exit: 0,
      stdout: "Jämförelse: april 2023 → april 2023\nInget skiljer månaderna åt.\n",
      stderr: "",
    });
  });

  test("saying how many items there are that it was asked to fail on", async () => {
    const { stderr } = await run("--fail-on", "delayed", "--fail-on", "unanswered, dropped");
    expect(stderr).toBe(
      "Uppföljningen har 2 punkter med ”uppskjutet”, 2 punkter med ”utgår” och 7 punkter med ”inte besvarat”, som --fail-on inte tillåter.\n",
    );
  });
});

describe("diff -o", () => {
  test("writes the file that is named, without colour, and says so", async () => {
    const folder = makeEverything();
    const { stdout } = await runInMemory(folder, ["diff", "2023-03", "2023-04"]);
    const written = await runInMemory(folder, [
      "diff",
      "2023-03",
      "2023-04",
      "-o",
      "mapp/diff.txt",
      "--color",
    ]);
    expect(written).toEqual({ exit: 0, stdout: "", stderr: "Skrev mapp/diff.txt.\n" });
    expect(fs.readFileSync(path.join(folder, "mapp/diff.txt"), "utf8")).toBe(stdout);
    expect((await runInMemory(folder, ["diff", "2023-03", "2023-04", "-o", "-"])).stdout).toBe(stdout);
  });
});

describe("what began long ago", () => {
  const months = Array.from({ length: 20 }, (_, index) => shiftPeriod(periodOf("2025-01"), index));
  const [first = "", last = ""] = [months[0], months.at(-1)];

  /** Makes a workspace of twenty months in which soki carries one item and one milestone along. */
  const makeYears = (): string => {
    const entries = months.map((period, index) => {
      const isLast = index === months.length - 1;
      const due = index < 3 ? "2025-06-30" : "2026-08-31";
      const followUp = index === 0 ? "" : followUpText({ "Vi byter skrivare.": isLast ? "done" : "delayed" });
      const rest = `milestones: [{ id: m, name: Skrivarna är bytta, due: ${due}, done: ${isLast} }]\n${followUp}`;
      const plan = index === 0 ? "Vi byter skrivare." : "–";
      return [`reports/${period}/soki.yaml`, entryText("soki", period, { plan, rest })] as const;
    });
    return makeWorkspace({
      "reports/2023-03": undefined,
      "reports/2023-04": undefined,
      ...Object.fromEntries(entries),
    });
  };

  test("is told with its beginning, however many months that takes", async () => {
    const { stdout } = await runInMemory(makeYears(), ["diff", "--format", "json"]);
    const [soki] = JSON.parse(stdout).workstreams;
    expect(soki.milestones).toMatchObject([
      { change: "done", due: { from: "2026-08-31" }, firstPromise: { period: first, due: "2025-06-30" } },
    ]);
    expect(soki.followUp).toMatchObject([{ plannedIn: first, carriedOver: 18, delays: 18, askedIn: last }]);
  });

  test("is not looked for where nothing that is told may have begun before the last year", async () => {
    const folder = makeYears();
    const file = path.join(folder, `reports/${last}/soki.yaml`);
    fs.writeFileSync(file, entryText("soki", last, { rest: followUpText({ "Vi syr gardiner.": "done" }) }));
    // A broken entry would be an error if it were read among the months compared, and is skipped before them.
    fs.writeFileSync(path.join(folder, `reports/${first}/soki.yaml`), "{");
    const { stdout, exit } = await runInMemory(folder, ["diff", "--format", "json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).workstreams[0].milestones).toMatchObject([{ change: "gone" }]);
  });
});

describe("one layer that is the same", () => {
  const changes = {
    "reports/2023-03/soki.yaml": entryText("soki", "2023-03", { rest: "status: onTrack\n" }),
    "reports/2023-04/soki.yaml": entryText("soki", "2023-04", { rest: "status: atRisk\n" }),
    "reports/2023-03/test.yaml": entryText("test", "2023-03"),
    "reports/2023-04/test.yaml": entryText("test", "2023-04"),
    "reports/2023-03/teknik.yaml": entryText("teknik", "2023-03"),
    "reports/2023-04/teknik.yaml": entryText("teknik", "2023-04"),
  };

  test("does not make the months the same in words", async () => {
    const folder = makeWorkspace(changes);
    const texts = await runInMemory(folder, ["diff", "--only", "text", "--exit-code"]);
    expect(texts.stdout).toBe("Jämförelse: mars 2023 → april 2023\nTexterna är desamma.\n");
    expect(texts.exit).toBe(0);
    const structure = await runInMemory(folder, ["diff", "--only", "structure", "--exit-code"]);
    expect(structure.stdout).toContain("Utan ändringar i projekt, status och milstolpar: Test; Teknik");
    expect(structure.exit).toBe(1);
    const english = await runInMemory(folder, ["diff", "--only", "text", "--format", "md", "--lang", "en"]);
    expect(english.stdout).toContain("Texterna är desamma.");
    expect(english.stdout).not.toContain("Inget skiljer");
  });
});
