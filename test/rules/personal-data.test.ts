import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quoteEdit } from "../../src/messages/quote-edit.ts";
import { changeProgramme, diagnosticsIn, entry, findingsIn, foundBy } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";

function found(summary: string): string[] {
  return foundBy("text/personal-data", { [file]: entry("soki", { summary }) });
}

describe("personal data in a text", () => {
  test.each([
    ["Labbsvaret för 19121212-1212 är rättat.", "error: 19121212-1212"],
    ["Labbsvaret för 191212121212 är rättat.", "error: 191212121212"],
    ["Labbsvaret för 121212-1212 är rättat.", "error: 121212-1212"],
    ["Labbsvaret för 121212+1212 är rättat.", "error: 121212+1212"],
    ["Patienten 1212121212 fanns två gånger.", "error: 1212121212"],
    ["Vi testade med 701063-2391.", "error: 701063-2391"],
    ["Vi testade med 19701063-2391.", "error: 19701063-2391"],
    ["Reservnumret 19810829M071 går att söka på.", "error: 19810829M071"],
    ["Reservnumret 991981000010 går att söka på.", "error: 991981000010"],
    ["Inloggning i labbet: lösenord: Sommar23", "error: Sommar23"],
    ["Inloggning i labbet: pinkod = 1234.", "error: 1234"],
    ["Labbsvaret för 19121212-1213 är rättat.", "warning: 19121212-1213"],
    ["Labbsvaret för 191212121213 är rättat.", "warning: 191212121213"],
    ["Skriv till anna.testare@gmail.com.", "warning: anna.testare@gmail.com"],
    ["Ring 070-123 45 67 på kvällen.", "warning: 070-123 45 67"],
    ["Ring +46 70 123 45 67 på kvällen.", "warning: +46 70 123 45 67"],
  ])("is found: %s", (summary, expected) => {
    expect(found(summary)).toEqual([expected]);
  });

  test.each([
    "Avtalet gäller VGR, organisationsnummer 232100-0131.",
    "Växeln har nummer 031-123 45 67.",
    "Testerna pågick 20230401-0430.",
    "Testerna pågick 2023-04-03–2023-04-28.",
    "Kopian togs 202304011530.",
    "Skriv till millennium@vgregion.se.",
    "Utrustningen kostar 1 234 567 kronor, eller 12 500 per enhet.",
    "Felet har ärendenummer 2304011235 hos leverantören.",
    "Version 10.2.1 av modul 4711-0815 är ute.",
    "Vi planerar en rutin för lösenord och pinkoder.",
    "Lösenord: se användarguiden på Vårdskiftet.",
    "Bara 49 av 50 patienter med födelsedatum 19121212 hittades.",
  ])("is none in: %s", (summary) => {
    expect(found(summary)).toEqual([]);
  });

  test.each([
    ["a quotation", "Han skrev ”19121212-1212” i fältet."],
    ["an address", "Se [posten](https://vgregion.se/p/19121212-1212)."],
    ["bold text", "Se **19121212-1212** i listan."],
    ["a list", "Kvar:\n\n- 19121212-1212"],
    ["a table", "|Patient|\n|-|\n|19121212-1212|"],
  ])("is found in %s too", (_, summary) => {
    expect(found(summary)).toEqual(["error: 19121212-1212"]);
  });

  test("is found in every other place of an entry, with its pointer where there is one", () => {
    const rest = [
      "deviation: |\n  Svaret för 19121212-1212 dröjer.",
      "milestones:\n  - id: svar\n    name: Svar till 121212-1212\n    due: 2023-05-01",
      "followUp:\n  - planned: Vi ringer 701063-2391.\n    outcome: done\n    comment: Nås på 070-123 45 67.",
      "# Glöm inte 19810829M071",
      "",
    ].join("\n");
    const { diagnostics } = diagnosticsIn({ [file]: entry("soki", { rest }) });
    expect(
      diagnostics
        .filter(({ code }) => code === "text/personal-data")
        .map(({ severity, pointer }) => [severity, pointer]),
    ).toEqual([
      ["error", "/deviation"],
      ["error", "/milestones/0/name"],
      ["error", "/followUp/0/planned"],
      ["warning", "/followUp/0/comment"],
      ["error", undefined],
    ]);
  });

  test.each([
    ["a sign of no width", "patienten (19121212\u200B-1212)", "19121212\u200B-1212"],
    ["an entity", "patienten 19121212&#45;1212", "19121212&#45;1212"],
    ["a line end", "patienten 19121212-\n1212 kom", "19121212-\n  1212"],
    ["bold type", "patienten 191212**12**-1212", "191212**12**-1212"],
    ["a cell", "\n\n|Patient|\n|-|\n|19121212\u20111212|", "19121212\u20111212"],
    ["a quotation", "\n\n> Patienten 19121212-\n> 1212", "19121212-\n  > 1212"],
  ])("is found with %s in it, and the place is that of the letters in the file", (_, summary, written) => {
    expect(found(`Vi mötte ${summary}`)).toEqual([`error: ${written}`]);
  });

  test("is found in the programme file, whatever its language", () => {
    const programme = changeProgramme(
      (text) =>
        `${text.replace("    name: Test\n", "    name: Test\n    lead: 19121212-1212\n")}language: en\n`,
    );
    const changes = { "reports/programme.yaml": programme };
    expect(foundBy("text/personal-data", changes)).toEqual(["error: 19121212-1212"]);
  });
});

const formats = ["text", "json", "sarif", "github", "junit"];

/** Everything that validate writes about a workspace, in every format and both languages. */
async function everyOutput(folder: string): Promise<string> {
  let written = "";
  for (const language of ["sv", "en"])
    for (const format of formats) {
      const run = await runInMemory(folder, [
        "validate",
        "--no-spell",
        "--format",
        format,
        "--lang",
        language,
      ]);
      written += run.stdout + run.stderr;
    }
  return written;
}

describe("what is found is shown in no output", () => {
  /** A sentence so hard to read that the rule about readability quotes it. */
  const hard = `${"Arbetsflödesbeskrivningarna ".repeat(16)}granskas.`;

  test("of validate: the diagnostic says what it is, and the line that it quotes is masked", async () => {
    const folder = makeWorkspace({
      [file]: entry("soki", { summary: "Svaret för 19121212-1212 är rättat, och två andra svar." }),
    });
    const { stdout } = await runInMemory(folder, ["validate"]);
    expect(stdout).toBe(
      [
        "reports/2023-04/soki.yaml:4:14 fel text/personal-data",
        "  Här står ett personnummer: 1912****-****.",
        "    4 |   Svaret för 1912****-**** är rättat, och två andra svar.",
        "      |              ^^^^^^^^^^^^^",
        "  Åtgärd: Ta bort det, även ur filens kommentarer. Ingen person får gå att känna",
        "          igen i lägesrapporten.",
        "",
      ].join("\n"),
    );
    expect(await everyOutput(folder)).not.toMatch(/1212-|-1212|1912\d/);
  });

  test.each([
    ["another diagnostic on the line", "Svaret för 19121212-1212 syns i `rutan`, ![](karta.png)."],
    ["a name that a message quotes", "![Svaret](19121212-1212.png)"],
    ["a name longer than a message quotes", `![Svaret](${"a".repeat(52)}/19121212-1212.png)`],
    ["a password on the line", "# Lösenord: 1212-1212"],
    ["an invisible sign in it", "Svaret för 19121212\u200B-\u00AD1212 syns i `rutan` på skärmen."],
    ["a line end in it", "Svaret för 19121212-\n1212 syns i `rutan` på skärmen."],
    ["an entity in it", "Svaret för 19121212&#45;1212 syns i `rutan` på skärmen."],
    ["marks in it", "Svaret för 19121212**-1212** syns i `rutan` på skärmen."],
    [
      "the first words of a long sentence",
      `Svaret i \`rutan\` gäller 19121212 1212 ${hard} ${hard} ${hard} ${hard}`,
    ],
    [
      "a link that says nothing",
      "Svaret i `rutan` är [](https://a.se/19121212-1212), www.a.se/19121212-1212",
    ],
  ])("with %s", async (_, summary) => {
    const folder = makeWorkspace({ [file]: entry("soki", { summary }) });
    const written = await everyOutput(folder);
    expect(written).toMatch(/unsupported-markup|broken-image/);
    expect(written).not.toMatch(/1212-|-1212|1912\d/);
  });

  test.each([
    ["a mistake in YAML", "workstream: soki\nperiod: 2023-04\nsummary: 19121212-1212 är: klar\nplan: 'x\n"],
    ["an unknown key", "workstream: soki\nperiod: 2023-04\n19121212-1212: x\nsummary: a\nplan: b\n"],
    ["a wrong value", "workstream: 19121212-1212\nperiod: 2023-04\nsummary: a\nplan: b\n"],
    ["a lost comment", "workstream: soki\nperiod: 2023-04\nsummary: Klart #19121212-1212\nplan: b\n"],
    ["an unknown key for a password", "workstream: soki\nperiod: 2023-04\npassword: a1212-1212\n"],
    ["git's marks", `<<<<<<< a\n19121212-1212\n${entry("soki")}`],
  ])("where the rules do not run: %s", async (_, text) => {
    const folder = makeWorkspace({ [file]: text });
    const written = await everyOutput(folder);
    expect(written).toMatch(/yaml\/|schema\/|report\//);
    expect(written).not.toMatch(/1212-|-1212|1912\d/);
  });

  test("of other rules about the same words, such as the spelling of a password", async () => {
    const folder = makeWorkspace({
      [file]: entry("soki", { summary: "I april bytte vi ett av de åtta lösenorden, lösenord: kjhgfdsxa" }),
    });
    const { stdout, exit } = await runInMemory(folder, ["validate", file, "--format", "json"]);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      "text/personal-data",
    ]);
    expect(stdout).not.toContain("kjhgfdsxa");
  });

  test("of what a repair changed", () => {
    expect(quoteEdit({ before: "19121212-1212", after: "19121212–1212" })).toBe(
      "1912****-**** → 1912****–****",
    );
  });

  test("of a dry run of the repairs", async () => {
    const text = entry("soki", { summary: "Svaret för 19121212-1212 är rättat." }).replace("plan:", "plam:");
    const folder = makeWorkspace({ [file]: text });
    const { stdout } = await runInMemory(folder, ["validate", "--fix", "--dry-run"]);
    expect(stdout).toContain("   Svaret för 1912****-**** är rättat.\n-plam: |\n+plan: |\n");
    expect(stdout).not.toContain("-1212");
  });

  test("of diff, in texts, milestones and follow-ups", async () => {
    const rest =
      "milestones:\n  - id: m\n    name: Svar till 19121212-1212\n    due: 2023-05-01\n" +
      "followUp:\n  - planned: Vi ringer 19121212-1212.\n    outcome: done\n    comment: Till 19121212-1212.\n";
    const summary = "Svaret för 19121212-1212 är rättat.";
    const folder = makeWorkspace({ [file]: entry("soki", { summary, rest }) });
    const { stdout, exit } = await runInMemory(folder, ["diff"]);
    expect(exit).toBe(0);
    expect(stdout.match(/1912\*{4}-\*{4}/g)).toHaveLength(4);
    expect(stdout).not.toContain("1212-1212");
  });

  test("of compile, which writes no document", async () => {
    const folder = makeWorkspace({ [file]: entry("soki", { plan: "Vi ringer 19121212-1212." }) });
    const { stdout, stderr, exit } = await runInMemory(folder, ["compile", "--format", "outline"]);
    expect([stdout, exit]).toEqual(["", 1]);
    expect(stderr).toContain("Vi ringer 1912****-****.");
    expect(stderr).not.toContain("-1212");
  });

  test("of init, which copies last month's plan", async () => {
    const folder = makeWorkspace({ [file]: entry("soki", { plan: "Vi ringer 19121212-1212." }) });
    await runInMemory(folder, ["init", "2023-05"]);
    const made = fs.readFileSync(path.join(folder, "reports/2023-05/soki.yaml"), "utf8");
    expect(made).toContain("Vi ringer 1912****-****.");
    expect(made).not.toContain("-1212");
  });

  test("whatever number it is, however it is written", async () => {
    const written = fc.record({
      day: fc.date({ min: new Date("1890-01-01"), max: new Date("2023-03-31"), noInvalidDate: true }),
      serial: fc.integer({ min: 1, max: 999 }),
      isCoordination: fc.boolean(),
      hasCentury: fc.boolean(),
      mark: fc.constantFrom("", "-", "+"),
      field: fc.constantFrom("summary", "plan", "comment", "broken"),
    });
    await fc.assert(
      fc.asyncProperty(written, async ({ day, serial, isCoordination, hasCentury, mark, field }) => {
        const date = day.toISOString().slice(0, 10).replaceAll("-", "");
        const ofDay = String(Number(date.slice(6)) + (isCoordination ? 60 : 0)).padStart(2, "0");
        const nine = date.slice(2, 6) + ofDay + String(serial).padStart(3, "0");
        const four = nine.slice(6) + checkDigit(nine);
        const number = (hasCentury ? date.slice(0, 2) : "") + nine.slice(0, 6) + mark + four;
        const text = `Svaret för ${number} är rättat.`;
        const folder = makeWorkspace({ [file]: placed(text, field) });
        for (const format of formats) {
          const { stdout, exit } = await runInMemory(folder, [
            "validate",
            file,
            "--no-spell",
            "--format",
            format,
          ]);
          // A number that begins with 07 may just as well be a mobile number, so it is a warning.
          const isLikeMobile = !hasCentury && mark === "" && /^07[02369]/.test(number);
          expect(exit).toBe(isLikeMobile && field !== "broken" ? 0 : 1);
          // The folder's month and the explanation's own example also have four digits.
          const shown = stdout.replaceAll("2023-04", "").replaceAll("1912*", "");
          expect(shown).not.toContain(four);
          expect(shown).not.toContain(nine.slice(2, 6) + mark);
        }
      }),
      { numRuns: 40 },
    );
  });

  function placed(text: string, field: string): string {
    if (field === "comment") return entry("soki", { rest: `# ${text}\n` });
    if (field === "broken") return `workstream: soki\nsummary: ${text}: ja\n  nej\n`;
    return entry("soki", { [field]: text });
  }
});

/** Computes the check digit (Luhn): doubles every second digit from the first on, and sums the digits of the results. */
function checkDigit(nine: string): number {
  const doubled = [...nine]
    .map((digit, index) => String(index % 2 === 0 ? Number(digit) * 2 : digit))
    .join("");
  const sum = [...doubled].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

test("whatever is written, the rule throws nothing and its ranges lie in the file", () => {
  const unit = fc.constantFrom(
    ..."0123456789",
    "-",
    "+",
    " ",
    "KMX",
    "19121212-1212",
    "lösenord: ",
    "a",
    "@gmail.com",
    "\n",
    "å",
    "*",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (summary) => {
      const { diagnostics, sources } = diagnosticsIn({ [file]: entry("soki", { summary }) });
      for (const { code, range } of diagnostics.filter(
        (diagnostic) => diagnostic.code === "text/personal-data",
      )) {
        expect(code).toBe("text/personal-data");
        expect(range?.start).toBeGreaterThanOrEqual(0);
        expect(range?.end).toBeLessThanOrEqual(sources.get(file)?.length ?? 0);
        expect(range?.end).toBeGreaterThan(range?.start ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});

test("a good entry gives no diagnostic", () => {
  expect(findingsIn({ [file]: entry("soki") })).toEqual([]);
});
