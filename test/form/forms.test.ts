import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { ReadBlock, ReadDocument } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { createMemoryHost, type Files, makeMemoryWorkspace, memoryRoot } from "../support/memory-host.ts";
import { printBlocks, required } from "../support/read-body.ts";
import { readParts } from "../support/read-docx.ts";
import type { Changes } from "../support/workspace.ts";

/** Runs `form` on files in memory. */
async function runForm(
  files: Files,
  ...args: readonly string[]
): Promise<{ exit: number; stderr: string; stdout: string }> {
  const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const exit = await runCommandLine(createMemoryHost(files, ["form", ...args], streams));
  const [stdout, stderr] = [streams.stdout, streams.stderr].map((chunks) => Buffer.concat(chunks).toString());
  return { exit, stdout: stdout ?? "", stderr: stderr ?? "" };
}

function formIn(files: Files, id: string, period = "2023-05"): Uint8Array {
  const bytes = files.get(`${memoryRoot}/reports/${period}/forms/${period}-${id}.docx`);
  if (!bytes) throw new Error(`no form for ${id}`);
  return bytes;
}

/** The form of May for a workstream of the small workspace with some files changed, as it is read when it comes back. */
async function readForm(
  changes: Changes = {},
  id = "soki",
): Promise<ReadDocument & { readonly bytes: Uint8Array }> {
  const files = makeMemoryWorkspace(changes);
  const { exit, stderr } = await runForm(files, "2023-05", id);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.anything() });
  const bytes = formIn(files, id);
  expectDocument(bytes);
  return { ...required(readDocx(bytes)), bytes };
}

const may = (rest: string): string => `workstream: soki\nperiod: 2023-05\n${rest}`;

/** The paragraphs and tables as lines, with ordinary spaces. */
function linesOf({ blocks }: ReadDocument): string[] {
  return printBlocks(blocks).map((line) => line.replaceAll("\u00A0", " "));
}

/** For each bookmark, the text of the paragraph that it begins in. */
function bookmarked({ bookmarks, blocks }: ReadDocument): Record<string, string> {
  const textsOf = (all: readonly ReadBlock[]): [number, string][] =>
    all.flatMap((block) =>
      block.role === "table"
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks)))
        : [[block.place.paragraph, block.text]],
    );
  const texts = new Map(textsOf(blocks));
  return Object.fromEntries(bookmarks.map(({ name, start }) => [name, texts.get(start.paragraph) ?? ""]));
}

const everything = may(`status: atRisk
deviation: |
  Två flöden väntar på beslut.
milestones:
  - { id: floden, name: Flödena är klara, due: 2023-05-31 }
  - { id: skola, name: Alla är utbildade, due: 2023-04-30, done: true }
followUp:
  - { planned: Vi godkänner åtta flöden., outcome: done }
  - { planned: Vi börjar med vaccinationerna., outcome: delayed, comment: I juni i stället. }
  - { planned: Vi skriver rutinerna., outcome: }
summary: |
  Skriv här vad som har hänt under maj 2023.

  Vi har *prövat* flödena.

  ![Karta över söder](karta.png)

  - vaccinationer
  - provtagning
plan: |
  Skriv här vad som är planerat för juni 2023.
`);

const written: Changes = {
  "reports/2023-05/soki.yaml": everything,
  "reports/2023-05/karta.png": makePng(40, 20),
};

describe("a form", () => {
  test("has a heading, a guide and room to write for each field, in the programme's words", async () => {
    const form = await readForm({
      "reports/programme.yaml": changeProgramme((text) => `${text}deadline: 31\n`),
    });
    expect(linesOf(form)).toEqual([
      "T Lägesrapport maj 2023: bidrag från SoKI",
      "P Fyll i, spara och skicka tillbaka dokumentet till programkontoret senast fredagen den 30 juni 2023.",
      "H1 Summering maj",
      "P Skriv vad som har hänt under maj 2023.",
      "H1 Planering juni",
      "P Skriv vad som är planerat för juni 2023. Varje punkt följs upp i nästa bidrag.",
      "H1 Uppföljning av planen",
      "P Välj i listan på varje rad vad det blev av det som var planerat, och kommentera där det behövs.",
      "TABLE",
      "HEAD P Planerat | P Utfall | P Kommentar",
      "ROW P Vi lämnar över arbetsflödena till utbildarna och börjar med vaccinationerna. |  | ",
      "H1 Status",
      "P Välj i listan hur det gick under maj 2023.",
      "H1 Avvikelse",
      "P Skriv vad som avviker och varför. Lämna tomt om allt går enligt plan.",
      "H1 Milstolpar",
      "P Ändra det som inte stämmer längre, och skriv nya milstolpar på de tomma raderna. Skriv datum så här: 2023-05-31, och läget som nådd eller inte nådd.",
      "TABLE",
      "HEAD P Milstolpe | P Klart senast | P Läge",
      "ROW  |  | ",
      "ROW  |  | ",
      "H1 Inget att rapportera",
      "P Välj ja i listan om projektet inte har något att rapportera för maj 2023. Då behövs varken summering eller planering.",
      "P nej",
      "H1 Meddelande till programkontoret",
      "P Skriv det som bara programkontoret ska läsa. Det kommer aldrig med i rapporten.",
    ]);
    expect(form.title).toBe("Lägesrapport maj 2023: bidrag från SoKI");
    expect([...form.properties.keys()].slice(0, 5)).toEqual([
      "period",
      "millrepVersion",
      "sourcesSha256",
      "millrepForm",
      "millrepWorkstream",
    ]);
    expect(["period", "millrepForm", "millrepWorkstream"].map((name) => form.properties.get(name))).toEqual([
      "2023-05",
      "1",
      "soki",
    ]);
    expect(form.bytes.length).toBeLessThan(20_000);
  });

  test("has what is written already in its place, without the words of the scaffold, and open items first", async () => {
    const form = await readForm(written);
    const lines = linesOf(form).filter((line) => !/^P (?:Fyll|Skriv|Välj|Ändra)/.test(line));
    expect(lines).toEqual([
      "T Lägesrapport maj 2023: bidrag från SoKI",
      "H1 Summering maj",
      "P Vi har _prövat_ flödena.",
      "P ![Karta över söder](word/media/image1.png, 77 bytes)",
      "•0 vaccinationer",
      "•0 provtagning",
      "H1 Planering juni",
      "H1 Uppföljning av planen",
      "TABLE",
      "HEAD P Planerat | P Utfall | P Kommentar",
      "ROW P Vi börjar med vaccinationerna. | P uppskjutet | P I juni i stället.",
      "ROW P Vi skriver rutinerna. |  | ",
      "ROW P Vi godkänner åtta flöden. | P klart | ",
      "H1 Status",
      "P risk för avvikelse",
      "H1 Avvikelse",
      "P Två flöden väntar på beslut.",
      "H1 Milstolpar",
      "TABLE",
      "HEAD P Milstolpe | P Klart senast | P Läge",
      "ROW P Flödena är klara | P 2023-05-31 | P inte nådd",
      "ROW P Alla är utbildade | P 2023-04-30 | P nådd",
      "ROW  |  | ",
      "ROW  |  | ",
      "H1 Inget att rapportera",
      "P nej",
      "H1 Meddelande till programkontoret",
    ]);
  });

  test("has a bookmark on every heading, guide and milestone, by which what comes back is read", async () => {
    const found = bookmarked(await readForm(written));
    const fields = ["summary", "plan", "followUp", "status", "deviation", "milestones", "nothingToReport"];
    expect(Object.keys(found)).toEqual([
      "soki.guide",
      ...fields.flatMap((field) => [
        `soki.${field}`,
        `soki.${field}.guide`,
        ...(field === "milestones" ? ["soki.milestones.floden", "soki.milestones.skola"] : []),
      ]),
      "soki.message",
      "soki.message.guide",
    ]);
    expect(found["soki.plan"]).toBe("Planering juni");
    expect(found["soki.deviation.guide"]).toMatch(/^Skriv vad som avviker/);
    expect(found["soki.milestones.skola"]).toBe("Alla är utbildade");
  });

  test("has a drop-down list for status, for each outcome, and for nothing to report, with words as values", async () => {
    const { controls, bytes } = await readForm(written);
    const outcomes = ["klart", "delvis klart", "pågår", "uppskjutet", "utgår"];
    expect(controls.map(({ place, ...control }) => control)).toEqual([
      {
        tag: "soki.followUp.2",
        title: "Utfall: Vi börjar med vaccinationerna.",
        choices: outcomes,
        text: "uppskjutet",
        isUnanswered: false,
      },
      {
        tag: "soki.followUp.3",
        title: "Utfall: Vi skriver rutinerna.",
        choices: outcomes,
        text: "Välj",
        isUnanswered: true,
      },
      {
        tag: "soki.followUp.1",
        title: "Utfall: Vi godkänner åtta flöden.",
        choices: outcomes,
        text: "klart",
        isUnanswered: false,
      },
      {
        tag: "soki.status",
        title: "Status",
        choices: ["enligt plan", "risk för avvikelse", "avvikelse", "pausad"],
        text: "risk för avvikelse",
        isUnanswered: false,
      },
      {
        tag: "soki.nothingToReport",
        title: "Inget att rapportera",
        choices: ["nej", "ja"],
        text: "nej",
        isUnanswered: false,
      },
    ]);
    const xml = readParts(bytes).get("word/document.xml") ?? "";
    const items = [...xml.matchAll(/<w:listItem w:displayText="([^"]*)" w:value="([^"]*)"/g)];
    expect(items.map(([, shown]) => shown)).toEqual(items.map(([, , value]) => value));
    expect(xml).not.toMatch(/<w1[45]:/);
  });

  test("has names that Word takes where ids and items are long", async () => {
    const id = "standardisering-av-kliniskt-innehall-och-av-diagnostik-och-utredning";
    const planned = `${"Vi inventerar integrationerna i norr 🙂 ".repeat(9)}.`;
    const programme = changeProgramme((text) => text.replace("id: soki", `id: ${id}`));
    const entryText = everything
      .replace("soki", id)
      .replace("id: floden", `id: ${"m".repeat(50)}`)
      .replace("Vi skriver rutinerna.", planned);
    const { controls, bookmarks } = await readForm(
      {
        ...written,
        "reports/2023-05/soki.yaml": undefined,
        "reports/programme.yaml": programme,
        [`reports/2023-05/${id}.yaml`]: entryText,
      },
      id,
    );
    for (const { tag, title } of controls) {
      expect(tag.length).toBeLessThanOrEqual(64);
      expect(title.length).toBeLessThanOrEqual(64);
      expect(title).not.toMatch(/\p{Cs}/u);
    }
    expect(controls[1]?.title).toMatch(/^Utfall: Vi inventerar .*…$/);
    const names = bookmarks.map(({ name }) => name);
    expect(new Set(names).size).toBe(19);
    for (const name of names) expect(name).toMatch(/^x[0-9a-f]{39}$/);
  });

  test("is in the programme's language", async () => {
    const english = changeProgramme((text) =>
      `${text}language: en\ndeadline: 5\n`
        .replace("Lägesrapport {period}", "Status report {period}")
        .replace("Summering {month}", "Summary of {month}")
        .replace("Planering {nextMonth}", "Plan for {nextMonth}"),
    );
    const form = await readForm({ ...written, "reports/programme.yaml": english });
    expect(linesOf(form).filter((line) => /^[TH]/.test(line))).toEqual([
      "T Status report May 2023: entry from SoKI",
      "H1 Summary of May",
      "H1 Plan for June",
      "H1 Follow-up of the plan",
      "TABLE",
      "HEAD P Planned | P Outcome | P Comment",
      "H1 Status",
      "H1 Deviation",
      "H1 Milestones",
      "TABLE",
      "HEAD P Milestone | P Due | P State",
      "H1 Nothing to report",
      "H1 Message to the programme office",
    ]);
    expect(linesOf(form)[1]).toBe(
      "P Fill in the document, save it and send it back to the programme office by Monday 5 June 2023.",
    );
    expect(form.controls.map(({ text }) => text)).toEqual(["delayed", "Choose", "done", "at risk", "no"]);
  });

  test("has the organisation's template where the programme has one, and the same words", async () => {
    const plain = await readForm(written);
    const form = await readForm({
      ...written,
      "reports/programme.yaml": changeProgramme(
        (text) => `${text}layout:\n  template: mall.dotx\n  toc: true\n`,
      ),
      "reports/mall.dotx": makeTemplate(),
    });
    expect(linesOf(form)).toEqual(linesOf(plain));
    expect(bookmarked(form)).toEqual(bookmarked(plain));
    const parts = readParts(form.bytes);
    expect(parts.get("word/styles.xml")).toMatch(/w:styleId="Rubrik1".*<w:name w:val="Form Guide"\/>/s);
    expect(parts.get("word/document.xml")).toContain('<w:pStyle w:val="Rubrik1"/>');
  });

  test("says ja where the workstream has nothing to report, and is made where that one is named", async () => {
    const form = await readForm({ "reports/2023-05/soki.yaml": may("nothingToReport: true\n") });
    expect(form.controls.map(({ tag, text }) => [tag, text])).toEqual([
      ["soki.status", "Välj"],
      ["soki.nothingToReport", "ja"],
    ]);
    // There is nothing to answer for, so no heading asks for it.
    expect(Object.keys(bookmarked(form))).not.toContain("soki.followUp");
  });
});

describe("what comes from the last entry", () => {
  const april = entry("soki", {
    plan: "Vi ringer 191212121212 om flödena.\n\n- Vi godkänner åtta flöden.\n- Vi skriver rutinerna.",
    rest: `milestones:
  - { id: floden, name: Flödena är klara, due: 2023-05-31 }
  - { id: skola, name: Alla är utbildade, due: 2023-04-30, done: true }
followUp:
  - { planned: Vi flyttar miljön., outcome: partly }
`,
  });

  test("is the follow-up as init makes it, without personal data, and the milestones that are not reached", async () => {
    const form = await readForm({ "reports/2023-04/soki.yaml": april });
    expect(linesOf(form).filter((line) => line.startsWith("ROW"))).toEqual([
      "ROW P Vi flyttar miljön. |  | ",
      "ROW P Vi ringer 1912******** om flödena. |  | ",
      "ROW P Vi godkänner åtta flöden. |  | ",
      "ROW P Vi skriver rutinerna. |  | ",
      "ROW P Flödena är klara | P 2023-05-31 | P inte nådd",
      "ROW  |  | ",
      "ROW  |  | ",
    ]);
    expect(bookmarked(form)["soki.milestones.floden"]).toBe("Flödena är klara");
  });

  test("is the same after init, and init makes the month that holds only forms", async () => {
    const files = makeMemoryWorkspace({ "reports/2023-04/soki.yaml": april });
    await runForm(files, "2023-05", "soki");
    const before = required(readDocx(formIn(files, "soki")));
    const streams = { stdout: [], stderr: [] };
    expect(await runCommandLine(createMemoryHost(files, ["init"], streams))).toBe(0);
    expect([...files.keys()].filter((file) => file.includes("2023-06"))).toEqual([]);
    const run = await runForm(files);
    expect(run.stderr).toBe("Skrev 3 formulär i reports/2023-05/forms: soki, test och teknik.\n");
    const after = required(readDocx(formIn(files, "soki")));
    expect(linesOf(after)).toEqual(linesOf(before));
    expect(bookmarked(after)).toEqual(bookmarked(before));
  });

  test("is said to be missing where the last entry cannot be read", async () => {
    const files = makeMemoryWorkspace({ "reports/2023-04/soki.yaml": "summary: [\n" });
    const { exit, stderr } = await runForm(files, "2023-05", "soki");
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /^reports\/2023-04\/soki\.yaml har fel och går inte att läsa, så formuläret för soki har varken/,
    );
  });
});

describe("a form that is there already", () => {
  test("is the same to the byte where nothing has changed, and is made again where something has", async () => {
    const files = makeMemoryWorkspace(written);
    await runForm(files, "2023-05", "soki");
    const first = formIn(files, "soki");
    const second = await runForm(files, "2023-05", "soki");
    expect(second).toEqual({
      exit: 0,
      stdout: "",
      stderr: "1 formulär i reports/2023-05/forms var redan som det ska: soki.\n",
    });
    expect(formIn(files, "soki")).toBe(first);
    const other = makeMemoryWorkspace(written);
    await runForm(other, "2023-05", "soki");
    expect(Buffer.compare(formIn(other, "soki"), first)).toBe(0);
    files.set(`${memoryRoot}/reports/2023-05/soki.yaml`, Buffer.from(everything.replace("atRisk", "paused")));
    expect((await runForm(files, "2023-05", "soki")).stderr).toBe(
      "Skrev 1 formulär i reports/2023-05/forms: soki.\n",
    );
    expect(required(readDocx(formIn(files, "soki"))).controls[3]?.text).toBe("pausad");
  });

  test("is kept where someone has written in it, while the others are made, unless it is forced", async () => {
    const files = makeMemoryWorkspace(written);
    await runForm(files);
    const parts = unzipSync(formIn(files, "soki"));
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const edited = zipSync({
      ...parts,
      "word/document.xml": strToU8(body.replace("flödena.", "flödena igen.")),
    });
    files.set(`${memoryRoot}/reports/2023-05/forms/2023-05-soki.docx`, edited);
    const kept = await runForm(files);
    expect(kept.exit).toBe(2);
    expect(kept.stderr).toBe(
      "2 formulär i reports/2023-05/forms var redan som de ska: test och teknik.\n" +
        "Skrevs inte över, för filen är inte längre som millrep skrev den: reports/2023-05/forms/2023-05-soki.docx.\n" +
        "Flytta den, eller skriv över med --force.\n",
    );
    expect(formIn(files, "soki")).toBe(edited);
    expect((await runForm(files, "--force")).exit).toBe(0);
    expect(formIn(files, "soki")).not.toBe(edited);
  });
});

describe("who has not handed in", () => {
  test("has a text that is a stub, or the scaffold's even where the programme allows placeholders", async () => {
    const stub = may("summary: TODO\nplan: Vi rättar resten av flödena tillsammans med utbildarna i juni.\n");
    for (const rules of [
      "",
      "rules: { text/placeholder: off }\n",
      "rules: { text/placeholder: warning }\n",
    ]) {
      const files = makeMemoryWorkspace({
        "reports/programme.yaml": changeProgramme((text) => text + rules),
        "reports/2023-05/soki.yaml": everything,
        "reports/2023-05/test.yaml": rules === "" ? stub.replace("soki", "test") : undefined,
        "reports/2023-05/teknik.yaml": "workstream: teknik\nperiod: 2023-05\nnothingToReport: true\n",
      });
      files.set(`${memoryRoot}/reports/2023-05/karta.png`, makePng(4, 4));
      expect((await runForm(files, "2023-05")).stderr).toMatch(
        /^Skrev 2 formulär i reports\/2023-05\/forms: soki och test\.\nHar redan lämnat in .*: teknik\.\n/,
      );
    }
  });
});

describe("a mail beside a form", () => {
  const withAddress = changeProgramme((text) =>
    text.replace("    name: Test\n", "    name: Test\n    lead: Bo Berg\n    email: bo.berg@exempel.se\n"),
  );
  const mailIn = (files: Files): Uint8Array =>
    files.get(`${memoryRoot}/reports/2023-05/forms/2023-05-test.eml`) ?? Buffer.from("");

  test("has the form attached, and is the same to the byte the next time", async () => {
    const files = makeMemoryWorkspace({ "reports/programme.yaml": withAddress });
    expect((await runForm(files, "2023-05", "--mail", "test")).exit).toBe(0);
    const mail = Buffer.from(mailIn(files)).toString("latin1");
    expect(mail).toMatch(/^X-Unsent: 1\r\nTo: "Bo Berg"\r\n <bo\.berg@exempel\.se>\r\nSubject: /);
    expect(mail.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(mail).toContain("Hej Bo!\r\n");
    const [, encoded = ""] =
      /filename="2023-05-test\.docx"\r\n\r\n([A-Za-z0-9+/=\r\n]*)\r\n--/.exec(mail) ?? [];
    expect(Buffer.compare(Buffer.from(encoded, "base64"), formIn(files, "test"))).toBe(0);
    const first = mailIn(files);
    const second = await runForm(files, "2023-05", "--mail", "test");
    expect(second.stdout).toBe("");
    expect(second.stderr).toMatch(/\n1 mejl i reports\/2023-05\/forms: test\. Öppna det och skicka själv/);
    expect(mailIn(files)).toBe(first);
  });

  test("is made again where its form was, and kept where someone has changed it", async () => {
    const files = makeMemoryWorkspace({ "reports/programme.yaml": withAddress });
    await runForm(files, "2023-05", "--mail", "test");
    const first = mailIn(files);
    files.set(`${memoryRoot}/reports/programme.yaml`, Buffer.from(`${withAddress}deadline: 5\n`));
    expect((await runForm(files, "2023-05", "--mail", "test")).exit).toBe(0);
    expect(Buffer.compare(mailIn(files), first)).not.toBe(0);
    const changed = Buffer.from(
      Buffer.from(mailIn(files)).toString("latin1").replace("Hej Bo!", "Hej du!"),
      "latin1",
    );
    files.set(`${memoryRoot}/reports/2023-05/forms/2023-05-test.eml`, changed);
    const kept = await runForm(files, "2023-05", "--mail", "test");
    expect(kept.exit).toBe(2);
    expect(kept.stderr).toMatch(/Skrevs inte över, .*: reports\/2023-05\/forms\/2023-05-test\.eml\.\n/);
    expect(mailIn(files)).toBe(changed);
  });

  test("is not made for a form that someone has written in", async () => {
    const files = makeMemoryWorkspace({ "reports/programme.yaml": withAddress });
    files.set(`${memoryRoot}/reports/2023-05/forms/2023-05-test.docx`, Buffer.from("Inte ett formulär."));
    expect((await runForm(files, "2023-05", "--mail", "test")).exit).toBe(2);
    expect(mailIn(files).length).toBe(0);
  });
});

test("validate and compile pass over the folder of forms", async () => {
  const files = makeMemoryWorkspace();
  await runForm(files, "2023-04", "soki");
  for (const args of [["validate", "--no-spell"], ["compile"]]) {
    const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    expect(await runCommandLine(createMemoryHost(files, args, streams))).toBe(0);
    expect(Buffer.concat([...streams.stdout, ...streams.stderr]).toString()).not.toMatch(/forms/);
  }
});

testBySchemas();
