import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readNamedMonth } from "../../src/commands/named-month.ts";
import { commandLineContext } from "../support/command-line-context.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

const entry = (period: string) =>
  `workstream: soki\nperiod: ${period}\nsummary: |\n  Elva arbetsflöden är klara.\nplan: |\n  Vi lämnar över dem.\n`;
const months = (...periods: readonly string[]) =>
  Object.fromEntries(periods.map((period) => [`reports/${period}/soki.yaml`, entry(period)]));

describe("a month on the command line", () => {
  const folder = makeWorkspace();
  test.each([
    "2023-04",
    "2023-4",
    "202304",
    "2023/04",
    "04/2023",
    "april 2023",
    "April 2023",
    "APR 2023",
    "2023 april",
    "reports/2023-04",
    "reports/2023-04/",
    "./reports//2023-04",
    "reports\\2023-04",
    "reports\\2023-04\\",
    path.join(folder, "reports/2023-04"),
    `${path.join(folder, "reports/2023-04")}/`,
  ])("is understood as %s", (written) => {
    expect(readNamedMonth(commandLineContext(folder), folder, written)).toEqual({ period: "2023-04" });
  });

  test.each([
    ["november", 11],
    ["November", 11],
    ["NOV", 11],
    ["nov.", 11],
    ["maj", 5],
    ["May", 5],
    ["march", 3],
    ["okt", 10],
    ["oct", 10],
    ["sept", 9],
  ])("may be a name alone, as %s", (written, month) => {
    expect(readNamedMonth(commandLineContext(folder), folder, written)).toEqual({ month });
  });

  test.each([
    "2023",
    "11",
    "2023-13",
    "2023-00",
    "0000-04",
    "2023-04-05",
    "ju",
    "marsch",
    "mars 23",
    "reports",
    "reports/2023-04/soki.yaml",
    "elsewhere/2023-04",
    "",
  ])("is not %j", (written) => {
    expect(readNamedMonth(commandLineContext(folder), folder, written)).toBeUndefined();
  });

  test("is its folder, by a path from where the command runs", () => {
    const context = commandLineContext(path.join(folder, "reports/2023-04"));
    for (const written of [".", "./", "../2023-04/", "../../reports/2023-04"])
      expect(readNamedMonth(context, folder, written)).toEqual({ period: "2023-04" });
  });

  test("is its folder through a link", () => {
    const link = path.join(makeFolder(), "länk");
    fs.symlinkSync(folder, link, "junction");
    const written = path.join(link, "reports/2023-04");
    expect(readNamedMonth(commandLineContext(folder), folder, written)).toEqual({ period: "2023-04" });
  });
});

describe("a month's name without a year", () => {
  const workspace = () => makeWorkspace(months("2021-11", "2022-11", "2022-12"));
  const run = (...args: readonly string[]): Promise<RunResult> => runInMemory(workspace(), args);

  test.each([
    ["compile", "november", "--format", "outline", "--draft"],
    ["status", "November"],
    ["validate", "nov"],
  ])("is the newest month of that name: %s %s", async (...args) => {
    const [named, exact] = [await run(...args), await run(args[0] ?? "", "2022-11", ...args.slice(2))];
    expect(named).toEqual(exact);
    expect(named.stdout).not.toBe("");
  });

  test("and its year may follow as a word of its own", async () => {
    const named = await run("compile", "--format", "outline", "--draft", "november", "2021");
    expect(named).toEqual(await run("compile", "--format", "outline", "--draft", "2021-11"));
  });

  test("is a span's first and last month in diff and trend", async () => {
    expect(await run("diff", "mars", "april", "2023")).toEqual(await run("diff", "2023-03", "2023-04"));
    expect(await run("trend", "december", "april")).toEqual(await run("trend", "2022-12", "2023-04"));
  });

  test("that the workspace does not have says which months it has", async () => {
    expect(await run("status", "juli")).toMatchObject({
      exit: 2,
      stderr:
        "Det finns ingen lägesrapport för juli. De här månaderna finns: 2021-11, 2022-11, 2022-12, 2023-03, 2023-04.\n",
    });
  });

  test.each([
    ["ju", "Menade du juni eller juli?"],
    ["Novmber", "Menade du november?"],
    ["febuary", "Menade du february?"],
    ["jnuary 2023", "Menade du january 2023?"],
  ])("that is misspelled is asked about: %s", async (typed, question) => {
    const { exit, stderr } = await run("status", typed);
    expect(stderr).toBe(
      `”${typed}” är ingen månad. ${question}
En månad skrivs 2023-03, 202303, mars, "mars 2023" eller med sin mapp: reports/2023-03.
De här månaderna finns: 2021-11, 2022-11, 2022-12, 2023-03, 2023-04.
`,
    );
    expect(exit).toBe(2);
  });

  test("shows the newest months of many", async () => {
    const all = Array.from({ length: 30 }, (_, at) => `${2000 + at}-01`);
    const { stderr } = await runInMemory(makeWorkspace(months(...all)), ["status", "x", "--lang", "en"]);
    expect(stderr).toContain("These months are there: 2012-01, ");
    expect(stderr).toContain(", 2029-01 and 12 older.");
  });
});

describe("init takes a month's name as the month of that name nearest to the newest", () => {
  test.each([
    ["april", "2023-04"],
    ["maj", "2023-05"],
    ["september", "2023-09"],
    ["oktober", "2023-10"],
    ["november", "2022-11"],
  ])("%s is %s after 2023-04", async (name, period) => {
    const folder = makeWorkspace();
    expect((await runInMemory(folder, ["init", name])).exit).toBe(0);
    expect([...readTree(folder).keys()].some((file) => file.startsWith(`reports/${period}/`))).toBe(true);
  });

  test("and in an empty folder nearest to this month", async () => {
    const folder = makeFolder();
    const { exit } = await runInMemory(folder, ["init", "november"], { now: new Date(2026, 11, 3) });
    expect(exit).toBe(0);
    expect([...readTree(folder).keys()]).toContain("reports/2026-11/soki.yaml");
  });
});

describe("a word that can be a month or something else", () => {
  test("is a workstream for form, where one has that name", async () => {
    const programme = fs.readFileSync(path.join(makeWorkspace(), "reports/programme.yaml"), "utf8");
    const folder = makeWorkspace({
      "reports/programme.yaml": programme.replace(/id: test\b/, 'id: test\n    abbreviation: "Maj"'),
    });
    const { stderr } = await runInMemory(folder, ["form", "maj"]);
    expect(stderr).toBe("Skrev 1 formulär i reports/2023-04/forms: test.\n");
  });

  test("is the month that follows for form, where no workstream has that name", async () => {
    const { stderr } = await runInMemory(makeWorkspace(), ["form", "maj", "soki"]);
    expect(stderr).toContain("Skrev 1 formulär i reports/2023-05/forms: soki.\n");
  });

  test("is a file for import and validate, where there is one", async () => {
    const folder = makeWorkspace({ april: "Hej" });
    expect((await runInMemory(folder, ["validate", "april"])).stderr).toContain("april är inget bidrag");
    const { stderr } = await runInMemory(folder, ["import", "april", "--for", "soki/plan", "--dry-run"]);
    expect(stderr).not.toContain("Ange filen");
  });

  test("a month's folder is the month beside a file that is imported, and else a folder of files", async () => {
    const folder = makeWorkspace({ "svar.txt": "Vi utbildar fler." });
    const args = ["--for", "soki/plan", "--dry-run"];
    const named = await runInMemory(folder, ["import", "svar.txt", "reports/2023-03/", ...args]);
    expect(named).toEqual(await runInMemory(folder, ["import", "svar.txt", "2023-03", ...args]));
    expect(named.stdout).toContain("text för mars 2023");
    const alone = await runInMemory(folder, ["import", "reports/2023-03/", "--dry-run"]);
    expect(alone.stderr).not.toContain("Ange filen");
  });
});
