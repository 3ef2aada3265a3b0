import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, readTree } from "../support/workspace.ts";

const soki = "reports/2023-04/soki.yaml";

function entry(rest: string, plan = "  Vi lämnar över arbetsflödena till utbildarna i maj."): string {
  return `workstream: soki\nperiod: 2023-04\nsummary: |\n  Elva arbetsflöden är klara och godkända av klinikerna.\nplan: |\n${plan}\n${rest}`;
}

async function initAfter(files: Readonly<Record<string, string>>): Promise<{ folder: string; text: string }> {
  const folder = makeWorkspace(files);
  await runInMemory(folder, ["init"]);
  return { folder, text: fs.readFileSync(path.join(folder, "reports/2023-05/soki.yaml"), "utf8") };
}

describe("the next month's entry", () => {
  test("carries the milestones that are not done, with their dates, and last month's status as a comment", async () => {
    const { text } = await initAfter({
      [soki]: entry(`status: risk för avvikelse
milestones:
  - id: m1
    name: "Flödena: godkända #1"
    due: 2023-05-31
  - id: m2
    name: Klart redan
    due: 2023-04-30
    done: ja
  - id: "3"
    name: |
      Utbildning
    due: "2023-06-30"
    done: false
`),
    });
    expect(text).toContain(`
# Milstolparna som inte var nådda i bidraget för april 2023. Ändra datumet om det har flyttats, och
# skriv ”done: ja” när en är nådd. En ny milstolpe skriver ni likadant.
milestones:
  - id: m1
    name: "Flödena: godkända #1"
    due: 2023-05-31
    done: nej
  - id: "3"
    name: Utbildning
    due: 2023-06-30
    done: nej

# Resten är frivilligt. Ta bort ”# ” framför de rader som ni vill använda.
#
# Läget: enligt plan, risk för avvikelse, avvikelse eller pausad. I bidraget för april 2023 var det:
# risk för avvikelse.
# status: enligt plan
`);
    expect(text).not.toContain("# milestones:");
  });

  test("takes milestones from the entry before one that has nothing to report", async () => {
    const { text } = await initAfter({
      "reports/2023-03/soki.yaml": entry(
        "milestones:\n  - id: m1\n    name: Flödena\n    due: 2023-05-31\n",
      ).replace("2023-04", "2023-03"),
      [soki]: "workstream: soki\nperiod: 2023-04\nnothingToReport: ja\n",
    });
    expect(parse(text).milestones).toEqual([{ id: "m1", name: "Flödena", due: "2023-05-31", done: "nej" }]);
  });

  test("masks personal data in what it carries", async () => {
    const { text } = await initAfter({
      [soki]: entry("milestones:\n  - id: m1\n    name: Möte med 19811218-9876\n    due: 2023-05-31\n"),
    });
    expect(text).not.toContain("9876");
  });

  test("has every optional field ready: without its sign of a comment, each is right as it stands or asks to be written", async () => {
    const { folder, text } = await initAfter({ [soki]: entry("") });
    const [head = "", optional = ""] = text.split("# Resten är frivilligt.");
    // What is a key or stands below one; the rest are sentences.
    const ready = optional.replace(/^# (?=(?:status|deviation|milestones):|[ ]{2})/gm, "");
    fs.writeFileSync(path.join(folder, "reports/2023-05/soki.yaml"), `${head}#${ready}`);
    const { stdout } = await runInMemory(folder, [
      "validate",
      "reports/2023-05/soki.yaml",
      "--format",
      "json",
    ]);
    const found = JSON.parse(stdout).diagnostics.map(
      ({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`,
    );
    expect(found).toEqual([
      "report/unanswered-follow-up /followUp/0/planned",
      "text/placeholder /summary",
      "text/placeholder /plan",
      "text/placeholder /deviation",
      "schema/wrong-form /milestones/0/due",
    ]);
  });

  test("follows up a list without repeating what leads in to it", async () => {
    const plan = "  Allt är beställt. Vi utbildar:\n\n  - superanvändare på akuten\n  - chefer";
    const { folder, text } = await initAfter({ [soki]: entry("", plan) });
    expect(text).toContain(`
  - planned: |
      Allt är beställt.
    outcome:
  # Vi utbildar:
  - planned: |
      superanvändare på akuten
    outcome:
  - planned: |
      chefer
    outcome:
`);
    const answered = text
      .replaceAll("outcome:\n", "outcome: klart\n")
      .replace(
        /^ {2}Skriv här vad som har.*$/m,
        "  Alla chefer och superanvändare på akuten är utbildade nu.",
      )
      .replace(
        /^ {2}Skriv här vad som är.*$/m,
        "  Vi börjar utbilda personalen på de andra avdelningarna i juni.",
      );
    fs.writeFileSync(path.join(folder, "reports/2023-05/soki.yaml"), answered);
    const file = "reports/2023-05/soki.yaml";
    expect(await runInMemory(folder, ["validate", file])).toMatchObject({ exit: 0, stdout: "" });
    // As earlier versions wrote it.
    const glued = answered.replace(
      "superanvändare på akuten\n    outcome",
      "Vi utbildar: superanvändare på akuten\n    outcome",
    );
    fs.writeFileSync(path.join(folder, file), glued);
    expect(await runInMemory(folder, ["validate", file])).toMatchObject({ exit: 0, stdout: "" });
  });
});

describe("while nobody has written in the newest month", () => {
  test("init makes no further one, and says how to", async () => {
    const folder = makeWorkspace();
    await runInMemory(folder, ["init"]);
    const before = readTree(folder);
    expect(await runInMemory(folder, ["init"])).toEqual({
      exit: 0,
      stdout: "",
      stderr:
        "Allt för 2023-05 finns redan. Ingenting ändrades.\n" +
        "Ingen har skrivit i 2023-05 än, så 2023-06 skapades inte. Skapa månaden ändå med: millrep init 2023-06\n",
    });
    expect(readTree(folder)).toEqual(before);
    expect((await runInMemory(folder, ["init", "2023-06"])).exit).toBe(0);
  });

  test("init makes the entries that the month lacks", async () => {
    const folder = makeWorkspace();
    await runInMemory(folder, ["init"]);
    fs.rmSync(path.join(folder, "reports/2023-05/test.yaml"));
    expect((await runInMemory(folder, ["init"])).stderr).toMatch(
      /^Skapade en fil:\n {2}reports\/2023-05\/test\.yaml\n/,
    );
  });

  test.each([
    ["a text", /^ {2}Skriv här vad som har hänt.*$/m, "  Klart."],
    ["a status", /^# status: .*$/m, "status: enligt plan"],
    ["an outcome", /outcome:$/m, "outcome: klart"],
    ["a milestone", /due: 2023-05-31/, "due: 2023-06-30"],
  ])("is over when somebody has written %s", async (_, place, written) => {
    const milestones = "milestones:\n  - id: m1\n    name: Flödena\n    due: 2023-05-31\n";
    const { folder, text } = await initAfter({ [soki]: entry(milestones) });
    expect((await runInMemory(folder, ["init"])).stderr).toContain("2023-06 skapades inte");
    const changed = text.replace(place, written);
    expect(changed).not.toBe(text);
    fs.writeFileSync(path.join(folder, "reports/2023-05/soki.yaml"), changed);
    expect((await runInMemory(folder, ["init"])).stderr).toContain("Skapade");
    expect(fs.existsSync(path.join(folder, "reports/2023-06"))).toBe(true);
  });
});

describe("an entry that is as init wrote it", () => {
  const programme = "reports/programme.yaml";

  /** The small programme in May, and then changed: without teknik, say. */
  async function changeProgramme(change: (text: string) => string): Promise<string> {
    const folder = makeWorkspace();
    await runInMemory(folder, ["init"]);
    const file = path.join(folder, programme);
    fs.writeFileSync(file, change(fs.readFileSync(file, "utf8")));
    return folder;
  }

  async function findings(folder: string): Promise<Record<string, string[]>> {
    const { stdout } = await runInMemory(folder, ["validate", "--format", "json"]);
    const found: Record<string, string[]> = {};
    for (const { file, code, severity } of JSON.parse(stdout).diagnostics)
      found[file] = [...(found[file] ?? []), `${severity} ${code}`];
    return found;
  }

  test.each([
    [
      "that was taken out of the programme",
      (text: string) => text.replace(/ {2}- id: teknik\n.*\n/, ""),
      "info report/unknown-workstream",
      "  Projektet ”teknik” finns inte i programme.yaml, och ingen har skrivit i dess bidrag.",
      "  Åtgärd: Ta bort filen reports/2023-05/teknik.yaml.",
    ],
    [
      "that no longer reports",
      (text: string) => text.replace("  - id: teknik\n", "  - id: teknik\n    until: 2023-04\n"),
      "info report/not-reporting",
      "  Teknik och arkitektur lämnar inte bidrag för 2023-05, bara till och med 2023-04.",
      "  Åtgärd: Ta bort filen reports/2023-05/teknik.yaml: ingen har skrivit i den.",
    ],
  ])("of a workstream %s is one tip that says what to delete", async (_, change, found, message, hint) => {
    const folder = await changeProgramme(change);
    expect((await findings(folder))["reports/2023-05/teknik.yaml"]).toEqual([found]);
    const { stdout, stderr } = await runInMemory(folder, ["validate", "--verbose"]);
    const words = stdout.replace(/\n {2}(?=\p{Ll}|\d)/gu, " ");
    expect(words).toContain(`${message}\n`);
    expect(words).toContain(`${hint}\n`);
    expect(stderr).toContain("0 av 2 bidrag för 2023-05 har kommit in.");
  });

  test("is only that its texts are not written, where its workstream reports", async () => {
    const folder = await changeProgramme((text) => text);
    expect((await findings(folder))["reports/2023-05/soki.yaml"]).toEqual([
      "error text/placeholder",
      "error text/placeholder",
    ]);
  });

  test("is never counted as handed in, also under another name or for another workstream; nor is an empty file", async () => {
    const folder = await changeProgramme((text) => text);
    const month = path.join(folder, "reports/2023-05");
    fs.renameSync(path.join(month, "soki.yaml"), path.join(month, "SoKI.yaml"));
    fs.copyFileSync(path.join(month, "test.yaml"), path.join(month, "teknik.yaml"));
    fs.writeFileSync(path.join(month, "test.yaml"), "# Kommer snart.\n");
    expect((await runInMemory(folder, ["validate"])).stderr).toContain(
      "0 av 3 bidrag för 2023-05 har kommit in. Saknas: Standardisering och kliniskt innehåll, Test och Teknik och arkitektur.",
    );
    fs.rmSync(path.join(month, "teknik.yaml"));
    expect((await runInMemory(folder, ["compile"])).stderr).toContain(
      "0 av 3 bidrag för 2023-05 har kommit in.",
    );
    expect((await runInMemory(folder, ["validate"])).stdout).toContain(
      "Bidraget från Teknik och arkitektur saknas: 0 av 3 har kommit in.",
    );
  });

  test("is come in once somebody has written in it, whatever is wrong with it", async () => {
    const folder = await changeProgramme((text) => text);
    const file = path.join(folder, "reports/2023-05/soki.yaml");
    fs.writeFileSync(file, "summary: [");
    expect((await runInMemory(folder, ["validate"])).stderr).toContain(
      "1 av 3 bidrag för 2023-05 har kommit in.",
    );
  });
});

test("a workstream that was added later is missing in an old month, with a hint at from", async () => {
  const programme = fs.readFileSync(path.join(makeWorkspace(), "reports/programme.yaml"), "utf8");
  const folder = makeWorkspace({
    "reports/programme.yaml": `${programme}  - id: support\n    name: Support\n`,
  });
  const hintOf = async (): Promise<string> =>
    JSON.parse((await runInMemory(folder, ["validate", "2023-03", "--format", "json"])).stdout).diagnostics[0]
      .hint;
  const from =
    "Lämnar projektet bidrag först från en senare månad? Skriv ”from: 2023-04” vid projektet i reports/programme.yaml.";
  expect(await hintOf()).toBe(from);
  fs.writeFileSync(
    path.join(folder, "reports/2023-04/support.yaml"),
    "workstream: support\nperiod: 2023-04\n",
  );
  expect(await hintOf()).toBe(from);
  fs.writeFileSync(path.join(folder, "reports/2023-03/support.yaml"), "workstream: support\n");
  fs.rmSync(path.join(folder, "reports/2023-03/support.yaml"));
  fs.rmSync(path.join(folder, "reports/2023-04"), { recursive: true });
  expect(await hintOf()).toBe(
    "Skapa filen reports/2023-03/support.yaml, till exempel med: millrep init 2023-03",
  );
});
