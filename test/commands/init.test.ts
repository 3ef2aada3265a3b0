import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { parseWorkstreams } from "../../src/commands/choose-programme.ts";
import { defaultProgramme } from "../../src/scaffold/default-programme.ts";
import { printProgramme } from "../../src/scaffold/print-programme.ts";
import { editorSchemas } from "../../src/schema/localize-schema.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const norr = ["init", "2026-11", "--programme", "Program Norr", "--workstreams", "Test; Utbildning"];

function read(folder: string, file: string): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

describe("a programme of one's own", () => {
  test("begins with its own names, neutral words, an empty glossary, the guide and the editor's files", async () => {
    const folder = makeFolder();
    const { exit, stderr } = await runInMemory(folder, [...norr, "--organisation", "Region Norr"]);
    expect([exit, stderr]).toEqual([
      0,
      `Skapade 9 filer:
  reports/README.md
  .vscode/settings.json
  .vscode/extensions.json
  reports/programme.yaml
  reports/schema/programme.schema.json
  reports/schema/month.schema.json
  reports/schema/entry.schema.json
  reports/2026-11/test.yaml
  reports/2026-11/utbildning.yaml
Nästa steg: fyll i bidragen i reports/2026-11 och kontrollera dem med millrep validate, eller skicka ut formulär i Word med: millrep form --mail
Se igenom reports/programme.yaml: organisation, inledning, projekt och ordlista är era att ändra.
`,
    ]);
    expect(parse(read(folder, "reports/programme.yaml"))).toMatchObject({
      programme: "Program Norr",
      organisation: "Region Norr",
      language: "sv",
      title: "Lägesrapport {period}",
      workstreams: [
        { id: "test", name: "Test" },
        { id: "utbildning", name: "Utbildning" },
      ],
      glossary: [],
    });
    const everything = [...readTree(folder).values()].join("\n");
    expect(everything).not.toMatch(/Millennium|Västra Götaland|VGR|vgregion|SoKI|Cerner/);
    expect(read(folder, "reports/README.md")).toContain("För dig som leder ett projekt i Program Norr.");
    expect(read(folder, "reports/README.md")).toContain("`reports/2026-11/test.yaml`");
  });

  test("has nothing to complain of once the texts are written, and compiles", async () => {
    const folder = makeFolder();
    await runInMemory(folder, norr);
    for (const id of ["test", "utbildning"]) {
      const file = path.join(folder, `reports/2026-11/${id}.yaml`);
      const text = fs.readFileSync(file, "utf8");
      fs.writeFileSync(
        file,
        text
          .replace(
            /^ {2}Skriv här vad som har.*$/m,
            `  Vi är klara med det som gällde ${id} i ${"länets"} norra delar.`,
          )
          .replace(
            /^ {2}Skriv här vad som är.*$/m,
            `  Nästa steg för ${id} är att gå igenom resten av avdelningarna.`,
          ),
      );
    }
    expect(await runInMemory(folder, ["validate", "--verbose"])).toMatchObject({ exit: 0, stdout: "" });
    expect((await runInMemory(folder, ["compile", "--format", "outline", "-o", "-"])).stdout).toMatch(
      /^Title\tLägesrapport november 2026\n/,
    );
  });

  test("is in English where it is asked for, by --language or else by the language of messages", async () => {
    for (const asked of [
      ["--language", "en"],
      ["--lang", "en"],
    ]) {
      const folder = makeFolder();
      expect((await runInMemory(folder, [...norr, ...asked])).exit).toBe(0);
      expect(parse(read(folder, "reports/programme.yaml"))).toMatchObject({
        language: "en",
        title: "Status report {period}",
        overview: "Overview",
      });
      expect(read(folder, "reports/README.md")).toContain("For you who lead a workstream in Program Norr.");
      expect(read(folder, "reports/2026-11/test.yaml")).toContain(
        "Write here what happened in November 2026.",
      );
      expect([...readTree(folder).values()].join("\n")).not.toMatch(/Lägesrapport|Skriv|projekt\b/);
    }
  });

  test("may have two hundred workstreams", async () => {
    const folder = makeFolder();
    const names = Array.from({ length: 200 }, (_, index) => `Projekt ${index + 1}`);
    const args = ["init", "2026-11", "--programme", "Stort", "--workstreams", names.join("; ")];
    expect((await runInMemory(folder, args)).exit).toBe(0);
    expect(fs.readdirSync(path.join(folder, "reports/2026-11"))).toHaveLength(200);
  });

  test.each<[string, string, string]>([
    ["none", " ; ", "Namn nummer 1 är tomt. Skriv projektens namn med ett semikolon emellan."],
    [
      "none at all",
      "",
      "Ange minst ett projekt. Skriv namnen med semikolon emellan: Test; Utbildning; Teknik och arkitektur",
    ],
    [
      "a blank one",
      "Test;;Teknik",
      "Namn nummer 2 är tomt. Skriv projektens namn med ett semikolon emellan.",
    ],
    [
      "two that give the same file",
      "Vård & omsorg; Vård omsorg",
      "Projekten ”Vård & omsorg” och ”Vård omsorg” skulle få samma filnamn, vard-omsorg.yaml. Skriv namn som skiljer sig åt i bokstäver eller siffror.",
    ],
    [
      "a reserved one",
      "Test; Publication",
      "Projektet ”Publication” skulle få filnamnet publication.yaml, som är upptaget. Skriv ett längre namn.",
    ],
    [
      "one that Windows keeps",
      "Con",
      "Projektet ”Con” skulle få filnamnet con.yaml, som är upptaget. Skriv ett längre namn.",
    ],
    [
      "one without letters",
      "Test; 🙂",
      "Namnet ”🙂” har varken bokstäver a–ö eller siffror, så projektet får inget filnamn. Skriv ett namn med ord.",
    ],
    [
      "one that controls the terminal",
      "Te\u001b[31mst",
      "Namnet ”Te\uFFFD[31mst” har tecken som inte går att skriva ut. Skriv om det för hand.",
    ],
  ])("refuses %s, and makes nothing", async (_, names, sentence) => {
    const folder = makeFolder();
    const args = ["init", "--programme", "Norr", "--workstreams", names];
    expect(await runInMemory(folder, args)).toEqual({ exit: 2, stdout: "", stderr: `${sentence}\n` });
    expect(readTree(folder).size).toBe(0);
  });

  test.each([
    [["--programme", "Norr"]],
    [["--workstreams", "Test"]],
    [["--organisation", "Region"]],
    [["--language", "en"]],
  ])("needs both names: %j", async (options) => {
    const folder = makeFolder();
    const { exit, stderr } = await runInMemory(folder, ["init", ...options]);
    expect([exit, stderr.split("\n")[0]]).toEqual([
      2,
      "Ett nytt program behöver både --programme och --workstreams, till exempel:",
    ]);
    expect(readTree(folder).size).toBe(0);
  });

  test.each(["", "  ", "\u0007"])("needs a name that can be printed: %j", async (name) => {
    const { exit, stderr } = await runInMemory(makeFolder(), [
      "init",
      "--programme",
      name,
      "--workstreams",
      "A",
    ]);
    expect([exit, stderr]).toEqual([2, "Programmets och organisationens namn måste vara en rad med ord.\n"]);
  });

  test("is not begun where there is a programme already, also in a folder above", async () => {
    const folder = makeWorkspace();
    const before = readTree(folder);
    const below = path.join(folder, "reports/2023-04");
    for (const start of [folder, below]) {
      const { exit, stderr } = await runInMemory(start, norr);
      expect([exit, stderr]).toEqual([
        2,
        expect.stringContaining("programme.yaml finns redan. --programme,"),
      ]);
    }
    expect(readTree(folder)).toEqual(before);
  });

  const sign = fc.constantFrom(
    ...Array.from("abåÖ1 :#'\"-[]{}&*!|>%@`,?~=<\\/.\u00A0€é✓𝔸"),
    "null",
    "true",
    "2023-04",
  );
  test("keeps any name, word for word", () => {
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
        const name = `a${signs.join("")}`.replace(/\s+/gu, " ").trim();
        const workstreams = parseWorkstreams(name);
        if ("problem" in workstreams) throw new Error(workstreams.problem);
        const text = printProgramme({ name, organisation: name, language: "sv", workstreams });
        const read = parse(text);
        expect([read.programme, read.organisation, read.workstreams[0].name]).toEqual([name, name, name]);
        expect(read.workstreams[0].id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test("has ids that are read as text, of at most sixty signs, cut after a word", () => {
    expect(
      parseWorkstreams(
        "2023; 007; No; Ærø & Łódź; Framtidens samordnade hälso- och sjukvård i hela länets alla kommuner",
      ),
    ).toEqual([
      { id: "2023", name: "2023" },
      { id: "007", name: "007" },
      { id: "no", name: "No" },
      { id: "aero-lodz", name: "Ærø & Łódź" },
      {
        id: "framtidens-samordnade-halso-och-sjukvard-i-hela-lanets-alla",
        name: "Framtidens samordnade hälso- och sjukvård i hela länets alla kommuner",
      },
    ]);
  });
});

describe("on a terminal, init in an empty folder", () => {
  test("asks which programme, and asks again for names that cannot be used", async () => {
    const folder = makeFolder();
    const answers = ["Program Norr", "Test;;Teknik", "Test; Teknik"];
    const { exit, stderr } = await runInMemory(folder, ["init"], { answers });
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /^Här finns ingen lägesrapport än. Vad heter programmet\? \(Enter: exemplet Program Millennium\) \nVilka projekt lämnar bidrag\? Skriv namnen med semikolon emellan: \nNamn nummer 2 är tomt\. .*\nVilka projekt/,
    );
    expect(parse(read(folder, "reports/programme.yaml")).workstreams).toEqual([
      { id: "test", name: "Test" },
      { id: "teknik", name: "Teknik" },
    ]);
  });

  test("takes the sample where the answer is empty", async () => {
    const folder = makeFolder();
    expect((await runInMemory(folder, ["init"], { answers: [""] })).exit).toBe(0);
    expect(read(folder, "reports/programme.yaml")).toBe(defaultProgramme);
  });

  test.each([[[]], [["Norr"]]])("makes nothing where the person breaks off after %j", async (answers) => {
    const folder = makeFolder();
    const { exit, stderr } = await runInMemory(folder, ["init"], { answers });
    expect([exit, stderr.endsWith("Avbrutet. Ingenting skapades.\n")]).toEqual([2, true]);
    expect(readTree(folder).size).toBe(0);
  });

  test("asks nothing of a script: with --quiet, with the options, or where a programme is there", async () => {
    const answers = ["never"];
    expect((await runInMemory(makeFolder(), ["init", "--quiet"], { answers })).stderr).toBe("");
    expect((await runInMemory(makeFolder(), norr, { answers })).stderr).not.toContain("Vad heter");
    expect((await runInMemory(makeWorkspace(), ["init"], { answers })).stderr).not.toContain("Vad heter");
  });
});

describe("the editor's schemas of a workspace", () => {
  const schema = "reports/schema/entry.schema.json";
  const own = editorSchemas("sv").entry;
  /** As another version of millrep wrote it: its number, its words, and the checksum over them. */
  const copyOf = (version: string): string => {
    const blank = own
      .replace(/schema\/\d+\.\d+\.\d+/, `schema/${version}`)
      .replace("Bidrag till", "Projektets bidrag till")
      .replace(/millrep [0-9a-f]{16}/, `millrep ${"0".repeat(16)}`);
    return blank.replace("0".repeat(16), createHash("sha256").update(blank).digest("hex").slice(0, 16));
  };

  test("say which version of millrep they are from", () => {
    expect(JSON.parse(own).$id).toMatch(
      /^https:\/\/millrep\.example\/schema\/\d+\.\d+\.\d+\/entry\.schema\.json$/,
    );
  });

  test.each<[string, string]>([
    ["an earlier version's", copyOf("0.0.9")],
    ["one with the line ends of Windows", copyOf("0.0.9").replaceAll("\n", "\r\n")],
    ["one in another language", editorSchemas("en").entry],
  ])("are renewed where nobody has changed them: %s", async (_, copy) => {
    const folder = makeWorkspace({ [schema]: copy });
    const { exit, stderr } = await runInMemory(folder, ["init", "2023-04"]);
    expect([exit, stderr]).toEqual([
      0,
      expect.stringContaining(`Förnyade ${schema}, som var från en tidigare`),
    ]);
    expect(read(folder, schema)).toBe(own);
  });

  test.each<[string, string, boolean]>([
    ["someone has changed them", copyOf("0.0.9").replace("Projektets", "Vårt"), true],
    ["a later version made them", copyOf("99.0.0"), true],
    ["they have no checksum", "{}\n", true],
    ["git turned their line ends", own.replaceAll("\n", "\r\n"), false],
  ])("are left where %s", async (_, copy, isSaid) => {
    const folder = makeWorkspace({ [schema]: copy });
    const { stderr } = await runInMemory(folder, ["init", "2023-04"]);
    expect(read(folder, schema)).toBe(copy);
    expect(stderr.includes("är från en annan version av millrep")).toBe(isSaid);
  });

  test("are named by validate where they are older than the program, with how to renew them", async () => {
    const old = makeWorkspace({ [schema]: copyOf("0.0.9"), "reports/schema/programme.schema.json": "{}" });
    const { stderr } = await runInMemory(old, ["validate"]);
    expect(stderr).toContain(
      "reports/schema/programme.schema.json och reports/schema/entry.schema.json är äldre än millrep, så VS Code kan visa fel som inte finns. Förnya med: millrep init 2023-04\n",
    );
    for (const args of [
      ["validate", "--quiet"],
      ["validate", "--format", "json"],
    ])
      expect((await runInMemory(old, args)).stderr).not.toContain("äldre");
    const same = makeWorkspace({ [schema]: own });
    expect((await runInMemory(same, ["validate"])).stderr).not.toContain("äldre");
  });
});

test("the guide that init writes for the sample is the project's own, without its picture and its note on the sample months", async () => {
  const folder = makeFolder();
  await runInMemory(folder, ["init", "2023-05"]);
  const project = fs.readFileSync(path.join(projectFolder, "reports/README.md"), "utf8");
  expect(read(folder, "reports/README.md")).toBe(
    project
      .replace(/^> \*\*Om exemplen.*\n\n/m, "")
      .replace(/^!\[.*\]\(\.\.\/docs\/sample-form\.png\)\n\n/m, ""),
  );
});

test("the editor's files are those that docs/editor.md shows", async () => {
  const page = fs.readFileSync(path.join(projectFolder, "docs/editor.md"), "utf8");
  const [settings, extensions] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) =>
    JSON.parse(text ?? ""),
  );
  const folder = makeFolder();
  await runInMemory(folder, ["init"]);
  expect(JSON.parse(read(folder, ".vscode/settings.json"))).toEqual(settings);
  expect(JSON.parse(read(folder, ".vscode/extensions.json"))).toEqual(extensions);
});
