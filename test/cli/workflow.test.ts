import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { runBin, runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

/** Fills in a scaffolded entry as a writer would. */
function fillIn(
  file: string,
  summary = "Vi har gått igenom nio arbetsflöden tillsammans med klinikerna.",
  plan = "Vi går igenom resten av arbetsflödena i december.",
): void {
  const text = fs.readFileSync(file, "utf8");
  const filled = text
    .replace(/^ {2}Skriv här vad som har hänt.*$/m, `  ${summary}`)
    .replace(/^ {2}Skriv här vad som är planerat.*$/m, `  ${plan}`);
  fs.writeFileSync(file, filled);
}

describe("a month from an empty folder to the document", () => {
  const folder = makeFolder();
  const month = path.join(folder, "reports/2026-11");

  test("begins with init, which makes the programme, the schemas and twelve entries", async () => {
    const { exit, stderr } = await runInMemory(folder, ["init", "2026-11"]);
    expect(exit).toBe(0);
    expect(stderr).toContain("Skapade 19 filer:");
    expect(fs.readdirSync(month)).toHaveLength(12);
  });

  test("then validate names for each of the twelve what is still to be written, with line and remedy", async () => {
    const { exit, stdout, stderr } = await runInMemory(folder, ["validate"]);
    expect(exit).toBe(1);
    for (const file of fs.readdirSync(month)) {
      for (const [key, sentence] of [
        ["summary", "Summeringen är inte skriven än."],
        ["plan", "Planeringen är inte skriven än."],
      ] as const) {
        const lines = fs.readFileSync(path.join(month, file), "utf8").split("\n");
        const line = lines.indexOf(`${key}: |`) + 2;
        expect(stdout).toContain(`reports/2026-11/${file}:${line}:3 fel text/placeholder\n  ${sentence}\n`);
      }
    }
    expect(stdout).toContain(
      "  Åtgärd: Skriv vad som har hänt under november 2026, på raderna under\n          ”summary: |”.\n",
    );
    expect(stderr).toMatch(
      /^13 filer kontrollerade: 24 fel\.\n0 av 12 bidrag för 2026-11 har kommit in\. Saknas: Standardisering och .* och Support och förvaltning\.\n$/,
    );
  });

  test("then compile refuses, and writes nothing", async () => {
    const before = readTree(folder);
    expect((await runInMemory(folder, ["compile"])).exit).toBe(1);
    expect(readTree(folder)).toEqual(before);
  });

  test("then, with the entries filled in, validate finds nothing and compile writes the document", async () => {
    for (const file of fs.readdirSync(month)) fillIn(path.join(month, file));
    expect(await runInMemory(folder, ["validate"])).toEqual({
      exit: 0,
      stdout: "",
      stderr: "13 filer kontrollerade: inga fel.\n",
    });
    const { exit, stderr } = await runInMemory(folder, ["compile"]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /^Skrev reports\/2026-11\/lagesrapport-2026-11\.docx: 12 bidrag, \d+ ord, inga fel\.\n$/,
    );
    expect(fs.readFileSync(path.join(month, "lagesrapport-2026-11.docx")).subarray(0, 2).toString()).toBe(
      "PK",
    );
  });

  test("and the next month asks each workstream what became of what it planned", async () => {
    expect((await runInMemory(folder, ["init"])).exit).toBe(0);
    const next = fs.readFileSync(path.join(folder, "reports/2026-12/soki.yaml"), "utf8");
    expect(next).toContain("# Vad blev det av det som ni planerade i bidraget för november 2026?\n");
    expect(next).toContain(
      "followUp:\n  - planned: |\n      Vi går igenom resten av arbetsflödena i december.\n    outcome:\n",
    );
  });

  test("which validate misses an answer to, and compile then prints", async () => {
    const december = path.join(folder, "reports/2026-12");
    const summary = "Klinikerna godkände alla flöden utom ett, som väntar på ett svar från leverantören.";
    const plan = "Vi utbildar de första superanvändarna på vårdcentralerna i Åmål och Öjebyn.";
    for (const file of fs.readdirSync(december)) fillIn(path.join(december, file), summary, plan);
    expect((await runInMemory(folder, ["validate"])).stderr).toBe(
      "13 filer kontrollerade: inga fel, 12 varningar.\n",
    );
    for (const file of fs.readdirSync(december)) {
      const text = fs.readFileSync(path.join(december, file), "utf8");
      fs.writeFileSync(path.join(december, file), text.replace(/^ {4}outcome:$/m, "$& partly"));
    }
    expect((await runInMemory(folder, ["validate"])).stderr).toBe("13 filer kontrollerade: inga fel.\n");
    expect((await runInMemory(folder, ["compile", "--format", "outline"])).stdout).toContain(
      "TR\tVi går igenom resten av arbetsflödena i december. | delvis klart | \n",
    );
  });

  test("and the month after that takes along what is not done", async () => {
    expect((await runInMemory(folder, ["init"])).exit).toBe(0);
    const january = fs.readFileSync(path.join(folder, "reports/2027-01/soki.yaml"), "utf8");
    expect(january).toContain("  # Följer med från förra uppföljningen (delvis klart):\n");
    expect(january.match(/^ {2}- planned:/gm)).toHaveLength(2);
  });
});

describe("init", () => {
  test("a second time changes no byte", async () => {
    const folder = makeFolder();
    await runInMemory(folder, ["init", "2026-11"]);
    const before = readTree(folder);
    const { exit, stderr } = await runInMemory(folder, ["init", "2026-11"]);
    expect(exit).toBe(0);
    expect(stderr).toBe("Allt för 2026-11 finns redan. Ingenting ändrades.\n");
    expect(readTree(folder)).toEqual(before);
  });

  test("takes this month in an empty folder, by the office's own clock", async () => {
    const folder = makeFolder();
    await runInMemory(folder, ["init"], { now: new Date(2024, 1, 29, 23, 59) });
    expect(fs.existsSync(path.join(folder, "reports/2024-02/soki.yaml"))).toBe(true);
  });

  test("never overwrites what a writer has begun, whatever it holds", async () => {
    const folder = makeWorkspace({ "reports/2023-05/soki.yaml": Buffer.from([0xff, 0x00, 0xe5]) });
    await runInMemory(folder, ["init", "2023-05"]);
    expect([...fs.readFileSync(path.join(folder, "reports/2023-05/soki.yaml"))]).toEqual([0xff, 0x00, 0xe5]);
    expect(fs.existsSync(path.join(folder, "reports/2023-05/test.yaml"))).toBe(true);
  });

  test("finds the workspace from a folder inside it", async () => {
    const folder = makeWorkspace();
    await runInMemory(path.join(folder, "reports/2023-03"), ["init", "2023-05"]);
    expect(fs.existsSync(path.join(folder, "reports/2023-05/soki.yaml"))).toBe(true);
  });

  test("names a schema that is from another version, and leaves it", async () => {
    const folder = makeWorkspace({ "reports/schema/entry.schema.json": "{}\n" });
    const { stderr } = await runInMemory(folder, ["init"]);
    expect(stderr).toContain("reports/schema/entry.schema.json är från en annan version av millrep.");
    expect(fs.readFileSync(path.join(folder, "reports/schema/entry.schema.json"), "utf8")).toBe("{}\n");
  });

  test("leaves no draft beside the files it made", async () => {
    const folder = makeFolder();
    await runInMemory(folder, ["init", "2026-11"]);
    expect([...readTree(folder).keys()].filter((file) => file.includes(".tmp"))).toEqual([]);
  });
});

describe("compile", () => {
  test("replaces the document of an earlier run", async () => {
    const folder = makeWorkspace();
    const file = path.join(folder, "reports/2023-04/lagesrapport-2023-04.docx");
    await runInMemory(folder, ["compile"]);
    const first = fs.readFileSync(file);
    await runInMemory(folder, ["compile"]);
    expect(Buffer.compare(fs.readFileSync(file), first)).toBe(0);
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(4);
  });

  test("says so, with exit code 2, where the document cannot be written", async () => {
    const folder = makeWorkspace({ fil: "" });
    const { exit, stderr } = await runInMemory(folder, ["compile", "-o", "fil/rapport.docx"]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^Det går inte att skriva fil\/rapport\.docx \(E[A-Z]+\)\./);
  });

  test("writes nothing but the document to standard output", () => {
    const { stdout, stderr } = runBin(makeWorkspace(), ["compile", "-o", "-"]);
    expect(stdout.slice(0, 2)).toBe("PK");
    expect(stderr).toBe("");
  });
});

describe("the language of messages", () => {
  const english = changeLanguage("en");

  function changeLanguage(language: string): string {
    const folder = makeWorkspace();
    const file = path.join(folder, "reports/programme.yaml");
    fs.writeFileSync(file, `language: ${language} # rapportens språk\n${fs.readFileSync(file, "utf8")}`);
    return folder;
  }

  test("is the programme's", async () => {
    expect((await runInMemory(english, ["validate"])).stderr).toBe("4 files checked: no errors.\n");
  });

  test("is MILLREP_LANG before that, and --lang before both", async () => {
    const env = { MILLREP_LANG: "sv" };
    expect((await runInMemory(english, ["validate"], { env })).stderr).toBe(
      "4 filer kontrollerade: inga fel.\n",
    );
    const asked = await runInMemory(english, ["validate", "--lang", "en"], { env });
    expect(asked.stderr).toBe("4 files checked: no errors.\n");
  });

  test("is never that of the machine", () => {
    const { stderr } = runBin(makeWorkspace(), ["validate"], { env: { LC_ALL: "C", LANG: "en_US.UTF-8" } });
    expect(stderr).toBe("4 filer kontrollerade: inga fel.\n");
  });

  test("is the programme's in the document, whatever the messages are in", async () => {
    const { stdout } = await runInMemory(english, [
      "compile",
      "2023-03",
      "--lang",
      "sv",
      "--format",
      "outline",
      "-o",
      "-",
    ]);
    expect(stdout).toContain("Title\tLägesrapport March 2023\n");
    expect(stdout).toContain("H3\tPlanering April\n");
  });
});

test("--quiet leaves only what was asked for", async () => {
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": undefined });
  const { stdout, stderr } = await runInMemory(folder, ["validate", "--quiet"]);
  expect(stdout).toContain("report/missing-entry");
  expect(stderr).toBe("");
});

test("paths are links where the terminal can follow them, and only there", async () => {
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": "" });
  const shown = async (env: Record<string, string>) =>
    (await runInMemory(folder, ["validate"], { env })).stdout;
  const address = pathToFileURL(path.join(folder, "reports/2023-04/soki.yaml")).href;
  const link = `\u001B]8;;${address}\u0007reports/2023-04/soki.yaml\u001B]8;;\u0007`;
  expect(await shown({ FORCE_HYPERLINK: "1" })).toContain(link);
  expect(await shown({ FORCE_HYPERLINK: "0" })).not.toContain("]8;;");
  expect(await shown({ WT_SESSION: "1" })).not.toContain("]8;;");
});

test("colour comes only where it is asked for", async () => {
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": "" });
  const esc = String.fromCharCode(27);
  const hasColour = async (args: readonly string[], env = {}) =>
    (await runInMemory(folder, ["validate", ...args], { env })).stdout.includes(esc);
  expect(await hasColour([])).toBe(false);
  expect(await hasColour(["--color"])).toBe(true);
  expect(await hasColour([], { FORCE_COLOR: "1" })).toBe(true);
  expect(await hasColour([], { FORCE_COLOR: "0" })).toBe(false);
  expect(await hasColour([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  expect(await hasColour(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
});
