import { describe, expect, test } from "@jest/globals";
import { begun, checkForm, type Habit, scaffold, whole } from "../support/check-form.ts";
import {
  type BodyEdit,
  choose,
  editRows,
  fillRow,
  paragraph,
  swap,
  typeOver,
  write,
} from "../support/form-edits.ts";

/** The values of a form after Word has saved it. */
const check = (habit: Habit): Promise<void> => checkForm({ isSavedByWord: true, ...habit });
const taskless = { entry: whole, exit: 1 };
/** Changes the rows of a table below its header. */
const rows = (
  field: "followUp" | "milestones",
  edit: (rows: readonly string[]) => readonly string[],
): BodyEdit => editRows(`soki.${field}`, ([header = "", ...others]) => [header, ...edit(others)]);
const fill = (
  field: "followUp" | "milestones",
  at: number,
  ...cells: Parameters<typeof fillRow>[1][]
): BodyEdit => rows(field, (all) => all.map((row, index) => (index === at ? fillRow(row, ...cells) : row)));
const become = (from: string, to: string): string => {
  expect(whole).toContain(from);
  return whole.replace(from, to);
};
const answerFirst = (text: string): string =>
  become("åtta flöden.\n    outcome:", `åtta flöden.\n    outcome:${text}`);
const belowStatus = (text: string): BodyEdit =>
  swap(
    '</w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:name="soki.deviation"',
    `</w:sdt></w:p>${paragraph(text)}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:name="soki.deviation"`,
  );

describe("choices", () => {
  test.each<[string, readonly BodyEdit[], Omit<Habit, "edits">]>([
    [
      "chosen",
      [choose("soki.status", "avvikelse")],
      { becomes: become("enligt plan #", "avvikelse #"), says: ["Status: avvikelse: infört"] },
    ],
    [
      "typed in English",
      [typeOver("soki.status", "At risk")],
      { becomes: become("enligt plan #", "risk för avvikelse #") },
    ],
    [
      "typed as a colour",
      [typeOver("soki.status", "Röd.")],
      { becomes: become("enligt plan #", "avvikelse #") },
    ],
    [
      "no status",
      [typeOver("soki.status", "Klart")],
      { ...taskless, says: ["Status: ”Klart” är ingen status. Välj enligt plan,"] },
    ],
    [
      "cleared",
      [typeOver("soki.status", "")],
      { ...taskless, says: ["”enligt plan” är borttaget i formuläret (Status)."] },
    ],
    [
      "explained below the list",
      [choose("soki.status", "avvikelse"), belowStatus("Miljön är nere.")],
      { exit: 1, becomes: become("enligt plan #", "avvikelse #"), says: ["Utanför: 3 ord under ”Status”"] },
    ],
    [
      "explained beside the word",
      [typeOver("soki.status", "risk för avvikelse, miljön är nere")],
      { ...taskless, says: ["Status: ”risk för avvikelse, miljön är nere” är ingen"] },
    ],
    [
      "chosen twice",
      [belowStatus("avvikelse")],
      { ...taskless, says: ["Status: ”enligt plan avvikelse” är ingen"] },
    ],
    [
      "changed on both sides",
      [choose("soki.status", "pausad")],
      {
        exit: 1,
        now: become("enligt plan #", "avvikelse #"),
        says: ["Status: ändrat både i filen och i bidraget", "bidraget: avvikelse\n", "filen: pausad\n"],
      },
    ],
    [
      "nothing to report, typed oddly",
      [typeOver("soki.nothingToReport", "kanske")],
      { ...taskless, says: ["”kanske” är varken ja eller nej."] },
    ],
    [
      "nothing to report beside texts",
      [choose("soki.nothingToReport", "ja")],
      {
        ...taskless,
        says: [
          "”Inget att rapportera” står på ja, men det finns text under Summering maj, Planering juni, Avvikelse. Texten gäller; ”ja” är inte infört.",
        ],
      },
    ],
  ])("%s", async (_, edits, habit) => {
    await check({ entry: whole, edits, ...habit });
  });

  test("nothing to report takes away the sentences of a scaffold, and nothing else", async () => {
    const entry = `workstream: soki\nperiod: 2023-05\n\n# Summeringen\nsummary: |\n  Skriv här vad som har hänt under maj 2023.\n\n# Planen\nplan: |\n  ${scaffold}\n`;
    await check({
      entry,
      edits: [choose("soki.nothingToReport", "ja")],
      becomes: "workstream: soki\nperiod: 2023-05\n\n# Summeringen\n\n# Planen\n\nnothingToReport: ja\n",
      says: ["Inget att rapportera: ja: infört"],
    });
  });
});

describe("the follow-up", () => {
  test.each<[string, readonly BodyEdit[], Omit<Habit, "edits">]>([
    [
      "chosen",
      [choose("soki.followUp.1", "delvis klart")],
      { becomes: answerFirst(" delvis klart"), says: ["2 av 3 besvarade: infört"] },
    ],
    ["typed in other words", [typeOver("soki.followUp.1", "Genomfört!")], { becomes: answerFirst(" klart") }],
    ["typed in English", [typeOver("soki.followUp.1", "in progress")], { becomes: answerFirst(" pågår") }],
    [
      "explained",
      [typeOver("soki.followUp.1", "klart, men sent")],
      { becomes: answerFirst(" klart\n    comment: |\n      men sent") },
    ],
    [
      "almost an answer",
      [typeOver("soki.followUp.1", "nästan")],
      { ...taskless, says: ["Utfallet av ”Vi godkänner åtta flöden.”: ”nästan” är inget utfall."] },
    ],
    [
      "explained, and a comment of several paragraphs",
      [
        typeOver("soki.followUp.1", "klart: i maj"),
        fill("followUp", 0, undefined, undefined, ["Nr #3: bra.", 'Och "klart".']),
      ],
      { becomes: answerFirst(' klart\n    comment: |\n      i maj. Nr #3: bra. Och "klart".') },
    ],
    [
      "a comment that is changed",
      [swap("I juni i stället.", "I juli: sent.")],
      { becomes: become("comment: I juni i stället.", "comment: |\n      I juli: sent.") },
    ],
    [
      "a comment that is changed and needs no marks",
      [swap("I juni i", "I juli i")],
      { becomes: become("I juni i", "I juli i") },
    ],
    [
      "an answer that is taken away",
      [choose("soki.followUp.2", "Välj"), swap("I juni i stället.", "")],
      {
        ...taskless,
        says: [
          "”uppskjutet” är borttaget i formuläret (Vi börjar med vaccinationerna.)",
          "”I juni i stället.” är borttaget",
        ],
      },
    ],
    [
      "planned words that are changed",
      [
        choose("soki.followUp.1", "klart"),
        swap(">Vi godkänner åtta flöden.</w:t>", ">Vi godkänner nio.</w:t>"),
      ],
      {
        exit: 1,
        becomes: answerFirst(" klart"),
        says: [
          "Den planerade punkten ”Vi godkänner åtta flöden.” står som ”Vi godkänner nio.” i formuläret. Bidraget behåller sina ord.",
        ],
      },
    ],
    [
      "rows in another order",
      [choose("soki.followUp.1", "klart"), rows("followUp", (all) => [...all].reverse())],
      { becomes: answerFirst(" klart") },
    ],
    [
      "a row less",
      [rows("followUp", (all) => all.slice(0, 2))],
      { ...taskless, says: ["Den planerade punkten ”Vi skriver rutinerna.” saknas i formuläret."] },
    ],
    [
      "a new row",
      [rows("followUp", (all) => [...all, fillRow(all[2] ?? "", "Annat.", "klart", "Bra.")])],
      {
        ...taskless,
        says: ["Uppföljningen har en rad som inte var planerad: ”Annat.” (klart. Bra.). Inte infört."],
      },
    ],
    [
      "the same row twice",
      [rows("followUp", (all) => [...all, fillRow(all[2] ?? "", undefined, "klart")])],
      {
        ...taskless,
        says: ["”Vi skriver rutinerna.” har två rader i formuläret. Den andra (klart) är inte införd."],
      },
    ],
    [
      "without its header",
      [choose("soki.followUp.1", "klart"), editRows("soki.followUp", (all) => all.slice(1))],
      { becomes: answerFirst(" klart") },
    ],
    [
      "without its table",
      [(body) => body.replace(/<w:tbl>.*?<\/w:tbl>/s, "")],
      { ...taskless, says: ["Uppföljning av planen: rubriken eller texten saknas i filen"] },
    ],
  ])("%s", async (_, edits, habit) => {
    await check({ entry: whole, edits, ...habit });
  });
});

describe("milestones", () => {
  const first = (from: string, to: string): string =>
    become(
      "name: Flödena är klara, due: 2023-05-31",
      `name: Flödena är klara, due: 2023-05-31`.replace(from, to),
    );
  test.each(["29/1 2027", "2027-01-29", "den 29 januari 2027", "29 jan 2027", "29.1.2027", "2027 01 29"])(
    "the date %s is read",
    async (date) => {
      await check({
        entry: whole,
        edits: [fill("milestones", 0, undefined, date)],
        becomes: first("2023-05-31", "2027-01-29"),
        says: ["Milstolpar: Flödena är klara: 2027-01-29: infört"],
      });
    },
  );

  test.each(["29 jan", "29.1.27", "vecka 5", "5/6 2023", "2023-02-30", "i maj", "2023-07-31 (kanske)"])(
    "the date %s is asked about",
    async (date) => {
      await check({
        ...taskless,
        edits: [fill("milestones", 0, undefined, date)],
        says: [
          `Milstolpen ”Flödena är klara”: ”${date}” kan betyda flera dagar eller är inget datum, och är inte infört.`,
        ],
      });
    },
  );

  const added = (text: string): string => become("    done: true\n", `    done: true\n${text}`);
  test.each<[string, readonly BodyEdit[], Omit<Habit, "edits">]>([
    [
      "new rows with odd names",
      [
        fill("milestones", 2, 'Ny: #1 "x"', "2023-08-31", "klart"),
        fill("milestones", 3, "Ny, fin", "2023-09-30"),
      ],
      {
        becomes: added(
          '  - id: ny-1-x\n    name: "Ny: #1 \\"x\\""\n    due: 2023-08-31\n    done: ja\n  - id: ny-fin\n    name: Ny, fin\n    due: 2023-09-30\n',
        ),
      },
    ],
    [
      "rows that are moved, renamed and reached",
      [
        rows("milestones", ([a = "", b = "", ...rest]) => [
          fillRow(b, "- Alla: 'utbildade' #2"),
          fillRow(a, undefined, undefined, "Ja"),
          ...rest,
        ]),
      ],
      {
        becomes: become('"Alla: är utbildade"', `"- Alla: 'utbildade' #2"`).replace(
          "due: 2023-05-31 }",
          "due: 2023-05-31, done: ja }",
        ),
      },
    ],
    [
      "a name with commas in braces",
      [fill("milestones", 0, "A, b: c")],
      { becomes: first("Flödena är klara", '"A, b: c"') },
    ],
    [
      "a row less",
      [rows("milestones", (all) => all.slice(1))],
      {
        ...taskless,
        says: ["Milstolpen ”Flödena är klara” (2023-05-31) saknas i formuläret. Den är kvar i bidraget"],
      },
    ],
    [
      "a date that is taken away",
      [fill("milestones", 0, undefined, "")],
      { ...taskless, says: ["Milstolpen ”Flödena är klara” har inget datum."] },
    ],
    [
      "a name that is taken away",
      [fill("milestones", 0, "")],
      { ...taskless, says: ["En rad bland milstolparna har inget namn (2023-05-31). Den är inte införd."] },
    ],
    [
      "a row without a name",
      [fill("milestones", 2, "", "2023-08-31")],
      { ...taskless, says: ["En rad bland milstolparna har inget namn (2023-08-31). Den är inte införd."] },
    ],
    [
      "a state in other words",
      [fill("milestones", 0, undefined, undefined, "snart")],
      { ...taskless, says: ["Milstolpen ”Flödena är klara”: ”snart” säger inte om den är nådd."] },
    ],
    [
      "a copied row",
      [rows("milestones", ([a = "", ...rest]) => [fillRow(a, "Tredje", "2023-07-31"), a, ...rest])],
      { becomes: added("  - id: tredje\n    name: Tredje\n    due: 2023-07-31\n") },
    ],
    [
      "a known name on a new row",
      [fill("milestones", 2, "Flödena är klara", "2023-07-31")],
      {
        ...taskless,
        says: [
          "Milstolpen ”Flödena är klara” har två rader i formuläret. Den andra (2023-07-31) är inte införd",
        ],
      },
    ],
  ])("%s", async (_, edits, habit) => {
    await check({ entry: whole, edits, ...habit });
  });

  test("milestones of last month that the entry does not have yet keep their ids", async () => {
    const without = whole.replace(/milestones:\n(?: .*\n)+/, "");
    const april =
      "workstream: soki\nperiod: 2023-04\nmilestones:\n  - { id: gammal, name: Gammal, due: 2023-09-30 }\nsummary: |\n  Text.\nplan: |\n  Text.\n";
    const files = { "reports/2023-04/soki.yaml": april };
    await check({ entry: without, files, edits: [] });
    await check({
      entry: without,
      files,
      edits: [fill("milestones", 0, "Ny")],
      becomes: `${without}\nmilestones:\n  - id: gammal\n    name: Ny\n    due: 2023-09-30\n`,
    });
  });
});

describe("three versions", () => {
  const list = "  - vaccinationer\n  - provtagning\n";
  const entry = whole.replace(
    "  Vi fortsätter i norr.\n",
    "  | Vad | När |\n  | --- | --- |\n  | Ett | maj |\n",
  );
  const cases: readonly (readonly [string, string, string, BodyEdit, string])[] = [
    ["a text", "har prövat", "har provat", swap("har prövat", "har övat"), "har övat"],
    ["a list", "- provtagning", "- provning", swap("provtagning</w:t>", "blodprov</w:t>"), "- blodprov"],
    ["a table", "| Ett | maj |", "| Ett | juli |", swap(">maj</w:t>", ">juni</w:t>"), "| Ett | juni |"],
    [
      "a follow-up",
      "outcome: uppskjutet",
      "outcome: utgår",
      choose("soki.followUp.2", "klart"),
      "outcome: klart",
    ],
    ["a comment", "I juni i", "I juli i", swap("I juni i", "I maj i"), "I maj i"],
    [
      "a milestone",
      "due: 2023-05-31",
      "due: 2023-06-30",
      fill("milestones", 0, undefined, "2023-07-31"),
      "due: 2023-07-31",
    ],
  ];
  test.each(cases)("%s", async (_, from, present, edit, returned) => {
    expect(entry).toContain(list);
    const [now, same] = [entry.replace(from, present), entry.replace(from, returned)];
    await check({ entry, now, edits: [] });
    await check({ entry, edits: [edit], becomes: same });
    await check({ entry, now: same, edits: [edit] });
    await check({
      entry,
      now,
      edits: [edit],
      exit: 1,
      says: ["ändrat både i filen och i bidraget: inget infört i bidraget"],
    });
  });

  test("different values of one table that were changed on different sides are both kept", async () => {
    await check({
      entry: whole,
      now: become("due: 2023-04-30", "due: 2023-04-29").replace("I juni i", "I juli i"),
      edits: [fill("milestones", 0, undefined, "2023-06-30"), choose("soki.followUp.2", "klart")],
      becomes: become("due: 2023-04-30", "due: 2023-04-29")
        .replace("I juni i", "I juli i")
        .replace("due: 2023-05-31", "due: 2023-06-30")
        .replace("uppskjutet", "klart"),
    });
  });

  test("a conflict in one field holds back all others", async () => {
    await check({
      entry: begun,
      now: begun.replace("prövat", "provat"),
      edits: [swap("prövat", "övat"), write("soki.plan", "Klart."), choose("soki.status", "pausad")],
      exit: 1,
      says: [
        "Planering juni: 1 stycke, 1 ord: inte infört, eftersom bidraget har en konflikt",
        "Status: pausad: inte infört",
      ],
    });
  });
});
