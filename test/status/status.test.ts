import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { runInMemory, type World } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const schemaFile = path.join(projectFolder, "schemas/status-output.schema.json");
const isStatus = new Ajv2020({ strict: true }).compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));

const programme = `programme: Program Norr
organisation: Region Norr
title: Lägesrapport {period}
overview: Lägessummering
deadline: 5
headings:
  summary: Summering {month}
  plan: Planering {nextMonth}
workstreams:
  - id: soki
    name: Standardisering och kliniskt innehåll
    abbreviation: SoKI
    lead: Anna Andersson
    email: anna.andersson@example.org
  - id: test
    name: Test
    lead: Testgruppen
  - id: teknik
    name: Teknik och arkitektur
  - id: support
    name: Support | förvaltning
    lead: Bo-Erik Berg
    email: bo.berg@example.org
  - id: avslutat
    name: Avslutat projekt
    until: 2023-04
`;

/** May of five workstreams, one of which no longer reports: soki is done, test has errors, teknik is begun, support untouched. */
async function makeMay(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const folder = makeWorkspace({ "reports/programme.yaml": programme });
  await runInMemory(folder, ["init", "2023-05"]);
  const write = (id: string, change: (text: string) => string): void => {
    const file = path.join(folder, `reports/2023-05/${id}.yaml`);
    fs.writeFileSync(file, change(fs.readFileSync(file, "utf8")));
  };
  const fill = (text: string): string =>
    text
      .replace(
        /^ {2}Skriv här vad som har.*$/m,
        "  Elva arbetsflöden är klara och godkända av klinikerna i länet.",
      )
      .replace(
        /^ {2}Skriv här vad som är.*$/m,
        "  Nästa steg är att gå igenom resten tillsammans med utbildarna.",
      );
  write("soki", (text) => fill(text).replaceAll("outcome:\n", "outcome: klart\n"));
  write("test", (text) => `${fill(text).replaceAll("outcome:\n", "outcome: klart\n")}\nstatus: lila\n`);
  write("teknik", (text) =>
    text.replace(
      /^ {2}Skriv här vad som har.*$/m,
      "  Fem av åtta vårdcentraler har fått läsplattor, och 90% är nöjda.",
    ),
  );
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) fs.rmSync(path.join(folder, file));
    else fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

async function statusJson(folder: string, ...args: readonly string[]) {
  const { exit, stdout } = await runInMemory(folder, ["status", ...args, "--format", "json"]);
  const value = JSON.parse(stdout);
  expect([exit, isStatus(value), isStatus.errors]).toEqual([0, true, null]);
  return value;
}

const on = (year: number, month: number, day: number): World => ({
  now: new Date(year, month - 1, day, 23, 30),
});

describe("the status of a month", () => {
  test("says in programme order who has come how far, who hands in, what is left, and how much time", async () => {
    const { exit, stdout, stderr } = await runInMemory(await makeMay(), ["status"], on(2023, 6, 2));
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`3 av 4 bidrag för maj 2023 har kommit in: 1 är klart, 1 har fel, 1 är påbörjat
och 1 saknas.
Sista dag är måndagen den 5 juni 2023, om 3 dagar.

klart     Standardisering och kliniskt innehåll (SoKI), Anna Andersson
fel       Test, Testgruppen: 1 fel
påbörjat  Teknik och arkitektur: 1 fel, 2 varningar, 1 punkt i uppföljningen
          utan svar
saknas    Support | förvaltning, Bo-Erik Berg
`);
  });

  test.each([
    [on(2023, 6, 4), "Sista dag är måndagen den 5 juni 2023, om 1 dag."],
    [on(2023, 6, 5), "Sista dag är i dag, måndagen den 5 juni 2023."],
    [on(2023, 6, 6), "Sista dagen var måndagen den 5 juni 2023, för 1 dag sedan."],
    [on(2023, 7, 5), "Sista dagen var måndagen den 5 juni 2023, för 30 dagar sedan."],
  ])("counts the days by the clock: %j", async (world, sentence) => {
    expect((await runInMemory(await makeMay(), ["status"], world)).stdout).toContain(`\n${sentence}\n`);
  });

  test("has its published shape as JSON, the same on any day", async () => {
    const folder = await makeMay();
    expect(await statusJson(folder)).toEqual({
      version: 1,
      period: "2023-05",
      deadline: "2023-06-05",
      workstreams: [
        {
          id: "soki",
          name: "Standardisering och kliniskt innehåll",
          lead: "Anna Andersson",
          state: "complete",
          errors: 0,
          warnings: 0,
          unanswered: 0,
        },
        {
          id: "test",
          name: "Test",
          lead: "Testgruppen",
          state: "errors",
          errors: 1,
          warnings: 0,
          unanswered: 0,
        },
        {
          id: "teknik",
          name: "Teknik och arkitektur",
          state: "begun",
          errors: 1,
          warnings: 2,
          unanswered: 1,
        },
        {
          id: "support",
          name: "Support | förvaltning",
          lead: "Bo-Erik Berg",
          state: "missing",
          errors: 2,
          warnings: 0,
          unanswered: 0,
        },
      ],
      summary: { complete: 1, errors: 1, begun: 1, missing: 1, of: 4 },
    });
    for (const format of ["json", "md"]) {
      const [early, late] = await Promise.all(
        [on(2023, 6, 1), on(2024, 1, 1)].map((world) =>
          runInMemory(folder, ["status", "--remind", "--format", format], world),
        ),
      );
      expect(early).toEqual(late);
    }
  });

  test("is a table in Markdown, whose cells hold any sign", async () => {
    expect((await runInMemory(await makeMay(), ["status", "--format", "md"])).stdout).toBe(
      `# Bidrag till lägesrapporten för maj 2023

3 av 4 bidrag för maj 2023 har kommit in: 1 är klart, 1 har fel, 1 är påbörjat och 1 saknas. Sista dag: måndagen den 5 juni 2023.

| Projekt | Lämnas av | Läge | Fel | Varningar | Punkter utan svar |
| --- | --- | --- | --- | --- | --- |
| Standardisering och kliniskt innehåll (SoKI) | Anna Andersson | klart | 0 | 0 | 0 |
| Test | Testgruppen | fel | 1 | 0 | 0 |
| Teknik och arkitektur |  | påbörjat | 1 | 2 | 1 |
| Support \\| förvaltning | Bo-Erik Berg | saknas | 2 | 0 | 0 |
`,
    );
  });

  test.each<[string, string, string | undefined, string]>([
    ["no file", "reports/2023-05/soki.yaml", undefined, "missing"],
    ["an empty file", "reports/2023-05/soki.yaml", "", "missing"],
    [
      "nothing to report",
      "reports/2023-05/soki.yaml",
      "workstream: soki\nperiod: 2023-05\nnothingToReport: ja\n",
      "complete",
    ],
    [
      "a text that is not there",
      "reports/2023-05/soki.yaml",
      "workstream: soki\nperiod: 2023-05\nsummary: |\n  Allt är klart nu.\n",
      "begun",
    ],
    [
      "a text that is blank",
      "reports/2023-05/soki.yaml",
      "workstream: soki\nperiod: 2023-05\nsummary: Klart.\nplan:\n",
      "begun",
    ],
    ["a file that cannot be read", "reports/2023-05/soki.yaml", "summary: [", "errors"],
  ])("of an entry with %s is as it should", async (_, file, text, state) => {
    expect((await statusJson(await makeMay({ [file]: text }))).workstreams[0]).toMatchObject({
      id: "soki",
      state,
    });
  });

  test("of a file with a wrong name is an error of its workstream", async () => {
    const folder = await makeMay();
    const month = path.join(folder, "reports/2023-05");
    fs.renameSync(path.join(month, "soki.yaml"), path.join(month, "SoKI.yaml"));
    fs.renameSync(path.join(month, "support.yaml"), path.join(month, "Support.yaml"));
    const { workstreams } = await statusJson(folder);
    expect(workstreams.map(({ state }: { state: string }) => state)).toEqual([
      "errors",
      "errors",
      "begun",
      "missing",
    ]);
  });

  test("is in the language of messages, and may have no deadline", async () => {
    const folder = await makeMay({ "reports/programme.yaml": programme.replace("deadline: 5\n", "") });
    const { stdout } = await runInMemory(folder, ["status", "--lang", "en"]);
    expect(stdout).toMatch(
      /^3 of 4 entries for May 2023 have come in: 1 complete, 1 with errors, 1 begun and\n1 missing\.\n\ncomplete {2}Stand/,
    );
    expect("deadline" in (await statusJson(folder))).toBe(false);
  });

  test("of any terminal takes at most 80 columns", async () => {
    const long = programme.replace(
      "name: Test\n",
      `name: ${"Ett mycket långt namn på ett projekt ".repeat(6)}\n`,
    );
    const folder = await makeMay({ "reports/programme.yaml": long });
    for (const columns of [undefined, 60, 200]) {
      const world = columns === undefined ? {} : { columns };
      const { stdout } = await runInMemory(folder, ["status"], world);
      expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(
        columns === 60 ? 60 : 80,
      );
    }
  });

  test("changes nothing, takes a month, and cannot be had of a broken programme file", async () => {
    const folder = await makeMay();
    const before = readTree(folder);
    expect((await statusJson(folder, "2023-04")).period).toBe("2023-04");
    expect((await runInMemory(folder, ["status", "2022-01"])).exit).toBe(2);
    expect(readTree(folder)).toEqual(before);
    fs.writeFileSync(path.join(folder, "reports/programme.yaml"), "programme: [");
    const { exit, stdout, stderr } = await runInMemory(folder, ["status"]);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Programfilen har fel.");
  });
});

describe("--remind", () => {
  test("adds one mail for each whose entry is missing, in lines to copy: to whom, until when, what to do", async () => {
    const { stdout } = await runInMemory(await makeMay(), ["status", "--remind"], on(2023, 6, 2));
    expect(stdout.slice(stdout.indexOf("\nPåminnelse"))).toBe(`
Påminnelse
Till: Bo-Erik Berg <bo.berg@example.org>
Ämne: Påminnelse: bidraget från Support | förvaltning till lägesrapporten för maj 2023

Hej Bo-Erik!

Bidraget från Support | förvaltning till lägesrapporten för maj 2023 har inte kommit in än. Kan du skicka det senast måndagen den 5 juni 2023?

Två korta texter räcker: vad som har hänt under maj och vad ni planerar för juni. Har ni inget att rapportera går det bra att bara svara det.

Säg till om något är oklart eller om du behöver hjälp.

Vänliga hälsningar, programkontoret för Program Norr
`);
  });

  test("knows that the day has passed, whom it does not know, and that a group has no first name", async () => {
    const folder = await makeMay({
      "reports/2023-05/test.yaml": undefined,
      "reports/2023-05/teknik.yaml": undefined,
    });
    const { stdout } = await runInMemory(folder, ["status", "--remind"], on(2023, 6, 9));
    expect(stdout).toContain("Påminnelse 1 av 3\nTill: Testgruppen\n");
    expect(stdout).toContain(
      "Påminnelse 2 av 3\nTill: (skriv lead och email vid projektet i reports/programme.yaml)\n",
    );
    expect(stdout.match(/^Hej.*$/gm)).toEqual(["Hej!", "Hej!", "Hej Bo-Erik!"]);
    expect(stdout.replaceAll("\n", " ")).toContain(
      "Sista dagen var måndagen den 5 juni 2023, så skicka det gärna så snart du kan.",
    );
  });

  test("gives the mails to programs too, in the programme's language", async () => {
    const { reminders } = await statusJson(await makeMay(), "--remind", "--lang", "en");
    expect(reminders).toEqual([
      {
        workstream: "support",
        lead: "Bo-Erik Berg",
        email: "bo.berg@example.org",
        subject: "Påminnelse: bidraget från Support | förvaltning till lägesrapporten för maj 2023",
        text: expect.stringMatching(
          /^Hej Bo-Erik!\n\nBidraget från Support \| förvaltning .*\n\nVänliga hälsningar/s,
        ),
      },
    ]);
  });

  test("says so where nobody is missing", async () => {
    const folder = await makeMay({
      "reports/2023-05/support.yaml": "workstream: support\nperiod: 2023-05\nnothingToReport: ja\n",
    });
    const { stdout, stderr } = await runInMemory(folder, ["status", "--remind"]);
    expect(stdout).not.toContain("Påminnelse");
    expect(stderr).toBe("Ingen behöver påminnas: inget bidrag saknas.\n");
  });
});
