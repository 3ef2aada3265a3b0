import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { optionalFields, textFields } from "../../src/fields/entry-fields.ts";
import { documentWords } from "../../src/messages/document-words.ts";
import { findScaffoldText } from "../../src/messages/scaffold-words.ts";
import { defaultProgramme } from "../../src/scaffold/default-programme.ts";
import { type Answers, insertCompletion } from "../support/insert-completion.ts";
import { type Completion, LanguageClient, type Place, type Settings } from "../support/language-client.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, projectFolder } from "../support/workspace.ts";

/*
 * Runs the schemas in the language server of the YAML extension for VS Code: one server for all tests, with the
 * settings that docs/editor.md recommends. In the texts, ¦ marks the cursor.
 */

const swedish = makeFolder();
const english = makeFolder();
let client: LanguageClient;

beforeAll(async () => {
  const programme = path.join(english, "reports/programme.yaml");
  fs.mkdirSync(path.dirname(programme));
  fs.writeFileSync(programme, defaultProgramme.replace("language: sv", "language: en"));
  for (const folder of [swedish, english]) await runInMemory(folder, ["init", "2023-05"]);
  client = await LanguageClient.start(swedish, readRecommendedSettings());
});

afterAll(async () => {
  // The server reports no network request and no error.
  expect(await client.stop()).toBe("");
});

function readRecommendedSettings(): Settings {
  const page = fs.readFileSync(path.join(projectFolder, "docs/editor.md"), "utf8");
  return JSON.parse(/`settings\.json`[^`]*```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
}

const modeline = "# yaml-language-server: $schema=../schema/entry.schema.json\n";
const head = `${modeline}workstream: soki\nperiod: 2023-05\n`;
const entry = `${head}summary: |\n  Vi har rättat tre flöden.\nplan: |\n  Vi går igenom resten.\n`;

let made = 0;

/** A new path for a text: a programme file if the text names that schema, else an entry of May 2023. */
function fileFor(text: string, folder: string): string {
  made += 1;
  const place = text.includes("$schema=schema/programme") ? "reports" : "reports/2023-05";
  return path.join(folder, place, `made-${made}.yaml`);
}

/** The words that the server underlines in a text. */
async function marks(text: string, folder = swedish, file = fileFor(text, folder)): Promise<string[]> {
  const lines = text.split("\n");
  const markings = await client.check(file, text);
  return markings.map(({ range: { start, end } }) =>
    start.line === end.line
      ? (lines[start.line] ?? "").slice(start.character, end.character)
      : "several lines",
  );
}

/** The words that the server underlines in files, without the files that have none. */
async function marksOnDisk(files: readonly string[]): Promise<Record<string, string[]>> {
  const marked = files.map(async (file): Promise<[string, string[]]> => {
    return [file, await marks(fs.readFileSync(file, "utf8"), undefined, file)];
  });
  return Object.fromEntries((await Promise.all(marked)).filter(([, words]) => words.length > 0));
}

interface Opened {
  readonly file: string;
  readonly text: string;
  readonly cursor: Place;
}

function open(textWithCursor: string, folder: string): Opened {
  const before = textWithCursor.split("¦")[0]?.split("\n") ?? [];
  const cursor = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const text = textWithCursor.replace("¦", "");
  const file = fileFor(text, folder);
  client.open(file, text);
  return { file, text, cursor };
}

function hover(textWithCursor: string, folder = swedish): Promise<string> {
  const { file, cursor } = open(textWithCursor, folder);
  return client.hover(file, cursor);
}

/** What the server offers at the cursor, as label → documentation. */
async function offers(textWithCursor: string, folder = swedish): Promise<Record<string, string>> {
  const { file, cursor } = open(textWithCursor, folder);
  const completions = await client.complete(file, cursor);
  return Object.fromEntries(completions.map((completion) => [completion.label, documentationOf(completion)]));
}

function documentationOf({ documentation = "" }: Completion): string {
  return typeof documentation === "string" ? documentation : documentation.value;
}

/** A text after the writer accepts the completion with this label at its cursor. */
async function accept(
  label: string,
  textWithCursor: string,
  answers: Answers = {},
  folder = swedish,
): Promise<{ readonly file: string; readonly text: string }> {
  const { file, text, cursor } = open(textWithCursor, folder);
  const completion = (await client.complete(file, cursor)).find((offer) => offer.label === label);
  if (!completion) throw new Error(`${label} is not offered`);
  return { file, text: insertCompletion(file, text, completion, answers) };
}

function readSchema(folder: string, name: string) {
  return JSON.parse(fs.readFileSync(path.join(folder, `reports/schema/${name}.schema.json`), "utf8"));
}

describe("nothing is marked", () => {
  test("in the programme and the entries that init makes", async () => {
    const files = [swedish, english].flatMap((folder) => {
      const entries = fs.readdirSync(path.join(folder, "reports/2023-05"));
      const names = ["programme.yaml", ...entries.map((name) => `2023-05/${name}`)];
      return names.map((name) => path.join(folder, "reports", name));
    });
    expect(files).toHaveLength(26);
    expect(await marksOnDisk(files)).toEqual({});
  });

  test("in this project's own reports", async () => {
    const reports = path.join(projectFolder, "reports");
    const names = fs.readdirSync(reports, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => name.endsWith(".yaml")).map((name) => path.join(reports, name));
    expect(files).toHaveLength(65);
    expect(await marksOnDisk(files)).toEqual({});
  });

  test("in an entry with every key, or with nothing to report", async () => {
    const milestone = "milestones:\n  - id: klara\n    name: Klara\n    due: 2023-05-31\n    done: false\n";
    const followUp = "followUp:\n  - planned: Vi börjar.\n    outcome: done\n    comment: I tid.\n";
    const every = `${entry}status: atRisk\ndeviation: |\n  Två flöden väntar.\n${milestone}${followUp}`;
    expect(await marks(every)).toEqual([]);
    expect(await marks(`${head}nothingToReport: true\n`)).toEqual([]);
  });
});

describe("what is wrong is marked where it stands:", () => {
  test("a misspelt key at the key, and the one that is then missing at the start of the entry", async () => {
    expect(await marks(entry.replace("summary", "sumary"))).toEqual(["sumary", "w"]);
  });

  test.each([
    ["a key that is not used there", `${entry}rubrik: Maj\n`, "rubrik"],
    [
      "a misspelt key of a milestone",
      `${entry}milestones:\n  - {id: a, name: A, due: 2023-05-31, klar: true}\n`,
      "klar",
    ],
    ["a value that is not allowed", `${entry}status: ontrack\n`, "ontrack"],
    ["a day that no month has", `${entry}milestones:\n  - {id: a, name: A, due: 2023-05-32}\n`, "2023-05-32"],
    ["a month in another form", entry.replace("2023-05", "maj 2023"), "maj 2023"],
    [
      "a list in place of a text",
      entry.replace("|\n  Vi har rättat tre flöden.", "[Ett, Två]"),
      "[Ett, Två]",
    ],
    [
      "a misspelt key of the programme",
      defaultProgramme.replace("abbreviation: SIDU", "abreviation: SIDU"),
      "abreviation",
    ],
  ])("%s", async (_, text, words) => {
    expect(await marks(text)).toEqual([words]);
  });
});

describe("hovering shows, in Swedish,", () => {
  test("what a key is for", async () => {
    expect(await hover(entry.replace("summary", "sum¦mary"))).toContain(
      "Summeringen: vad som har hänt under månaden. Skriv texten på raderna under ”summary: |”",
    );
    expect(await hover(`${entry}followUp:\n  - plan¦ned: Vi börjar.\n    outcome: done\n`)).toContain(
      "Vad som var planerat, som det stod förra månaden.",
    );
  });

  test("what each value means, the written one first", async () => {
    expect(await hover(`${entry}status: at¦Risk\n`)).toContain(
      "* `atRisk`: risk för avvikelse\n* `enligt plan`: arbetet går som planerat\n* `risk för avvikelse`: planen kan spricka om inget görs\n",
    );
  });

  test("what a key of the programme is for", async () => {
    expect(await hover(defaultProgramme.replace("overview", "over¦view"))).toContain(
      "Rubriken över projektens bidrag, till exempel ”Lägessummering”.",
    );
  });
});

describe("the month's own words", () => {
  const fileOf = (period: string): string => path.join(swedish, `reports/${period}/month.yaml`);
  const text = "period: 2023-05\nrisks:\n  - id: a\n    name: Testarna är få\n    level: hög\n";

  test("have their own schema also where the first line is missing, and no other", async () => {
    expect(await marks(text, swedish, fileOf("2023-05"))).toEqual([]);
    expect(await marks(`${text}plan: Vi fortsätter.\n`, swedish, fileOf("2023-06"))).toEqual(["plan"]);
    expect(await marks(text.replace("hög", "rätt stor"), swedish, fileOf("2023-07"))).toEqual(["rätt stor"]);
  });

  test("say what a key is for and which levels there are", async () => {
    const [before = ""] = text.split("level");
    const file = fileOf("2023-08");
    client.open(file, text);
    const line = before.split("\n").length - 1;
    expect(await client.hover(file, { line, character: 5 })).toContain(
      "Hur stor risken är: låg, medel eller hög.",
    );
  });
});

describe("on an empty line", () => {
  test("the keys that are not there yet are offered, with what they are for", async () => {
    const { properties } = readSchema(swedish, "entry");
    expect(await offers(`${entry}¦`)).toEqual(
      Object.fromEntries(optionalFields.map((key) => [key, properties[key].description])),
    );
    expect(properties.deviation.description).toBe(
      "Avvikelse: vad som inte går enligt plan, varför och vad som görs åt det.",
    );
  });

  test("of a workstream in the programme, its keys are offered", async () => {
    const text = defaultProgramme.replace("    abbreviation: SIDU", "    ¦");
    const offered = await offers(text);
    expect(offered["lead"]).toBe("Vem som lämnar bidraget.");
    expect(Object.keys(offered)).toEqual(["abbreviation", "lead", "email", "from", "until", "formerly"]);
  });
});

describe("after a key, its values are offered as the document words them, in Swedish also the words themselves", () => {
  const { statuses, outcomes, unanswered } = documentWords.en;
  test.each([
    ["status", `${entry}status: ¦`, documentWords.sv.statuses, statuses],
    [
      "outcome",
      `${entry}followUp:\n  - planned: Vi börjar.\n    outcome: ¦`,
      { ...documentWords.sv.outcomes, null: documentWords.sv.unanswered },
      { ...outcomes, null: unanswered },
    ],
  ])("%s", async (_, text, sv, en) => {
    const codes = Object.entries(sv).filter(([code]) => code !== "null");
    const explained = codes.map(([, word]) => [
      word,
      expect.stringMatching(/^(?:arbetet|planen|allt|en del) /),
    ]);
    expect(await offers(text)).toEqual({ ...sv, ...Object.fromEntries(explained) });
    expect(await offers(text, english)).toEqual(en);
  });

  test("nothingToReport", async () => {
    expect(await offers(`${entry}nothingToReport: ¦`)).toEqual({
      ja: "inget att rapportera den här månaden",
      nej: "det finns något att rapportera",
      true: "ja",
      false: "nej",
    });
  });

  test.each([
    "status: enligt plan",
    "status: risk för avvikelse",
    "nothingToReport: nej",
    "followUp:\n  - planned: Vi börjar.\n    outcome: delvis klart",
    "milestones:\n  - id: a\n    name: Klar\n    due: 2023-05-31\n    done: ja",
  ])("%s is not underlined", async (lines) => {
    expect(await marks(`${entry}${lines}\n`)).toEqual([]);
  });
});

describe("a new entry", () => {
  test("is offered in an empty file, and is complete but for its two texts", async () => {
    const { file, text } = await accept("Nytt bidrag", `${modeline}¦`);
    expect(text).toBe(
      `${modeline}workstream: ${path.parse(file).name}\nperiod: 2023-05\nsummary: |\n  Skriv här vad som har hänt under månaden.\nplan: |\n  Skriv här vad som är planerat för nästa månad.`,
    );
    expect(await marks(text)).toEqual([]);
  });

  test("is the first that is offered there", async () => {
    const { file, cursor } = open(`${modeline}¦`, swedish);
    const order = ({ sortText, label }: Completion): string => (sortText ?? label).toLowerCase();
    const [first] = (await client.complete(file, cursor)).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    expect(first?.label).toBe("Nytt bidrag");
  });

  test("left as it is, is found by validate", async () => {
    const { text } = await accept("Nytt bidrag", `${modeline}¦`);
    const file = path.join(swedish, "reports/2023-05/soki.yaml");
    fs.writeFileSync(file, text.replace(/^workstream: .*/m, "workstream: soki"));
    const { stdout } = await runInMemory(swedish, ["validate", file]);
    expect([...stdout.matchAll(/:(\d+):3 fel (\S+)/g)].map(([, line, code]) => [line, code])).toEqual([
      ["5", "text/placeholder"],
      ["7", "text/placeholder"],
    ]);
  });

  test("keeps awkward texts word for word, because they stand in blocks", async () => {
    const answers = { 1: 'Punkt #3: klar "nu"', 2: "- [ ] 12:30 & {allt}" };
    const { text } = await accept("Nytt bidrag", `${modeline}¦`, answers);
    expect(parse(text)).toMatchObject({ summary: `${answers[1]}\n`, plan: `${answers[2]}\n` });
  });

  test("adds only what is missing to an entry that is begun", async () => {
    const { text } = await accept("Nytt bidrag", `${head}plan: |\n  Vi börjar.\n¦`);
    expect(text).toBe(
      `${head}plan: |\n  Vi börjar.\nsummary: |\n  Skriv här vad som har hänt under månaden.`,
    );
    expect(await offers(`${entry}¦`)).not.toHaveProperty("Nytt bidrag");
  });

  test("is offered with the recommended settings also where the first line is missing", async () => {
    expect(await offers("¦")).toHaveProperty("Nytt bidrag");
  });
});

describe("a text", () => {
  test.each(textFields)("%s begins as a block, chosen as a key or after it", async (key) => {
    const { text } = await accept(key, `${head}¦`);
    expect(text).toMatch(new RegExp(`\\n${key}: \\|\\n {2}Skriv här .*$`));
    expect(findScaffoldText(text)).toBeDefined();
    expect((await accept("Text på raderna under", `${head}${key}: ¦`)).text).toBe(text);
  });
});

describe("a new item of a list", () => {
  const first = "  - id: klar\n    name: Klar\n    due: 2023-05-31\n";

  test.each([
    ["on an indented line", "  ¦", ""],
    ["after a hyphen", "  - ¦", ""],
    ["below another", "  ¦", first],
    ["after a hyphen below another", "  - ¦", first],
  ])("is filled in %s", async (_, line, before) => {
    const answers = { 1: "floden-klara", 2: "Flödena är godkända", 3: "2023-06-30" };
    const { text } = await accept("Ny milstolpe", `${entry}milestones:\n${before}${line}`, answers);
    expect(parse(text).milestones.at(-1)).toEqual({
      id: "floden-klara",
      name: "Flödena är godkända",
      due: "2023-06-30",
      done: "nej",
    });
    expect(await marks(text)).toEqual([]);
  });

  test("is a follow-up with its outcome to choose", async () => {
    const { text } = await accept("Ny uppföljning", `${entry}followUp:\n  ¦`, {
      1: "Vi börjar.",
      2: "delvis klart",
    });
    expect(parse(text).followUp).toEqual([{ planned: "Vi börjar.", outcome: "delvis klart" }]);
    expect(await marks(text)).toEqual([]);
  });

  test("has nothing that looks filled in and is not", async () => {
    expect(await marks((await accept("Ny milstolpe", `${entry}milestones:\n  ¦`)).text)).toContain(
      "ÅÅÅÅ-MM-DD",
    );
    expect(await marks((await accept("Ny uppföljning", `${entry}followUp:\n  ¦`)).text)).toContain("…");
  });
});

describe("with an English programme", () => {
  test("hover texts are English", async () => {
    expect(await hover(entry.replace("summary", "sum¦mary"), english)).toContain(
      "The summary: what happened during the month.",
    );
    expect(await hover(`${entry}status: at¦Risk\n`, english)).toContain("* `atRisk`: at risk\n");
  });

  test("keys and snippets are offered in English", async () => {
    expect((await offers(`${entry}¦`, english))["deviation"]).toBe(
      "Deviation: what does not go according to plan, why, and what is done about it.",
    );
    expect((await accept("New entry", `${modeline}¦`, {}, english)).text).toContain(
      "summary: |\n  Write here what happened during the month.\nplan: |\n  Write here what is planned for next month.",
    );
    expect(await offers(`${entry}milestones:\n  ¦`, english)).toHaveProperty("New milestone");
    expect(await offers(`${entry}followUp:\n  ¦`, english)).toHaveProperty("New follow-up");
  });

  test.each(["entry", "programme"])("the %s schema has no Swedish word", (name) => {
    expect(JSON.stringify(readSchema(english, name))).not.toMatch(/[åäöÅÄÖ]|"x-/);
  });
});
