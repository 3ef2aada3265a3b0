import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import {
  type BodyEdit,
  changeMarked,
  editForm,
  editRows,
  emptyProperties,
  fillRow,
  remove,
  swap,
  withoutMarks,
} from "../support/form-edits.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { type Changes, makeWorkspace, projectFolder } from "../support/workspace.ts";

const file = "reports/2023-04/month.yaml";
const words = fs.readFileSync(path.join(projectFolder, "test/scenarios/compile-month-words", file), "utf8");

/** Compiles April with words of its own in a new workspace, and edits the document as a person would in Word. */
async function edit(edits: readonly BodyEdit[], changes: Changes = { [file]: words }) {
  const folder = makeWorkspace(changes);
  const compiled = await runInMemory(folder, ["compile", "2023-04"]);
  expect(compiled.exit).toBe(0);
  const document = path.join(folder, "reports/2023-04/lagesrapport-2023-04.docx");
  const returned = path.join(folder, "Rapport åäö (2).docx");
  fs.writeFileSync(returned, editForm(fs.readFileSync(document), edits));
  fs.rmSync(document);
  return {
    folder,
    returned,
    run: (...args: string[]) => runInMemory(folder, ["import", path.relative(folder, returned), ...args]),
    read: () => fs.readFileSync(path.join(folder, file), "utf8"),
    write: (text: string) => fs.writeFileSync(path.join(folder, file), text),
  };
}

const decisions = (edit: (rows: string[]) => readonly string[]): BodyEdit =>
  editRows("month.decisions", edit);
const risks = (edit: (rows: string[]) => readonly string[]): BodyEdit => editRows("month.risks", edit);
/** A change of one row; the header is row 0. */
const change =
  (row: number, ...cells: readonly (string | undefined)[]) =>
  (rows: string[]): string[] =>
    rows.map((own, index) => (index === row ? fillRow(own, ...cells) : own));

test("a report that nobody changed changes no byte of the month's own words", async () => {
  const { run, read } = await edit([]);
  const { exit, stdout, stderr } = await run();
  expect(stdout).toContain("9 texter är oförändrade.");
  expect([exit, stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
  expect(read()).toBe(words);
});

test("what was edited in Word is all that differs in month.yaml, and the second run changes nothing", async () => {
  const { run, read } = await edit([
    swap("Programmet följer tidplanen", "Programmet följer nu tidplanen"),
    decisions((rows) => [
      ...change(2, "Kursen hålls på distans.")(rows),
      fillRow(rows[1] ?? "", "Läsplattorna delas ut: en var", "", "5 maj 2023"),
    ]),
    risks((rows) => [
      ...change(1, undefined, "Medel")(rows),
      fillRow(rows[1] ?? "", "Nätet i norr", "hög risk", "Vi mäter.", ""),
    ]),
  ]);
  const { exit, stdout } = await run();
  expect(stdout).toContain("Programmets egna ord, Summering april: 1 stycke, 10 ord: infört\n");
  expect(stdout).toContain(
    "Programmets egna ord, Beslut: Kursen hålls på distans.; Läsplattorna delas ut: en var, 2023-05-05: infört\n",
  );
  expect(stdout).toContain(
    "Programmets egna ord, Risker: För få testare under sommaren: medel; Nätet i norr, hög, Vi mäter.: infört\n",
  );
  expect(exit).toBe(0);
  const expected = words
    .replace("följer tid", "följer nu tid")
    .replace(
      "Kursen hålls på plats.\n",
      'Kursen hålls på distans.\n  - decision: "Läsplattorna delas ut: en var"\n    due: 2023-05-05\n',
    )
    .replace("level: hög", "level: medel");
  expect(read()).toBe(
    `${expected}  - id: natet-i-norr\n    name: Nätet i norr\n    level: hög\n    action: Vi mäter.\n`,
  );
  const again = await run();
  expect([again.exit, again.stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
});

test("comments, Windows line ends and a byte order mark of month.yaml stay", async () => {
  const windows = `\uFEFF${words.replace("risks:", "# Gås igenom i juni.\nrisks: # alla\n").replaceAll("\n", "\r\n")}`;
  const { run, read } = await edit([risks(change(1, undefined, "låg"))], { [file]: windows });
  expect((await run()).exit).toBe(0);
  expect(read()).toBe(windows.replace("level: hög", "level: låg"));
});

test("a cell that was changed on both sides is a conflict, and nothing of month.yaml is written", async () => {
  const { run, read, write } = await edit([
    swap("Programmet följer tidplanen", "Programmet följer nu tidplanen"),
    risks(change(1, undefined, "låg")),
  ]);
  const meanwhile = words.replace("level: hög", "level: medel");
  write(meanwhile);
  const { exit, stdout } = await run();
  expect(stdout).toContain(
    "Programmets egna ord, Risker: ändrat både i filen och i month.yaml: inget infört i month.yaml\n" +
      "      month.yaml: För få testare under sommaren: medel\n      filen: För få testare under sommaren: låg\n",
  );
  expect(stdout).toContain(
    "Summering april: 1 stycke, 10 ord: inte infört, eftersom month.yaml har en konflikt\n",
  );
  expect(exit).toBe(1);
  expect(read()).toBe(words.replace("level: hög", "level: medel"));
});

test("what changed in month.yaml meanwhile stays beside what was edited in Word", async () => {
  const { run, read, write } = await edit([
    swap("Utbildarna är inbokade.", "Utbildarna är bokade."),
    risks(change(1, undefined, undefined, "Vi lånar testare.")),
  ]);
  const meanwhile = words
    .replace("Programmet följer tidplanen", "Programmet följer planen")
    .replace("level: low", "level: hög")
    .replace("risks:\n", "risks:\n  - id: ny\n    name: Något helt annat\n    level: låg\n");
  write(meanwhile);
  const { exit, stdout } = await run();
  expect(stdout).toContain(
    "Summering april: 1 punkt, 3 ord: infört bredvid det som har ändrats i month.yaml\n",
  );
  expect(exit).toBe(0);
  expect(read()).toBe(
    meanwhile
      .replace("är inbokade", "är bokade")
      .replace("Förvaltningarna lånar ut testare.", "Vi lånar testare."),
  );
});

test("a row, a cell or a heading that was deleted in Word is asked about, and month.yaml keeps it", async () => {
  const { run, read } = await edit([
    decisions((rows) => rows.slice(0, 2)),
    risks(change(1, undefined, undefined, undefined, "")),
  ]);
  const { exit, stdout } = await run();
  expect(stdout).toContain(
    "”Kursen hålls på plats.” (Beslut) saknas i filen. Det är kvar i month.yaml; ta bort det där om det ska bort.\n",
  );
  expect(stdout).toContain("”Testledaren” är borttaget i filen (För få testare under sommaren).");
  expect(exit).toBe(1);
  expect(read()).toBe(words);
});

test("a table whose heading was deleted is still the list that its columns name", async () => {
  const { run, read } = await edit([risks(change(2, undefined, "hög")), changeMarked("month.risks", remove)]);
  const { exit, stdout } = await run();
  expect(stdout).toContain("Risker: Nätet i söder är långsamt: hög: infört\n");
  expect(stdout).toContain("Risker: inte infört, ändra i reports/programme.yaml\n");
  expect(exit).toBe(1);
  expect(read()).toBe(words.replace("level: low", "level: hög"));
});

test("a table that was deleted with its heading empties nothing", async () => {
  const { run, read } = await edit([
    (body) => {
      const end = body.indexOf("</w:tbl>", body.indexOf('w:name="month.decisions"')) + "</w:tbl>".length;
      const start = body.lastIndexOf("<w:p>", body.indexOf('w:name="month.decisions"'));
      return body.slice(0, start) + body.slice(end);
    },
  ]);
  const { exit, stdout } = await run();
  expect(stdout).toContain(
    "Programmets egna ord, Beslut: rubriken, texten eller tabellen saknas i filen: det som står i month.yaml är kvar\n",
  );
  expect(exit).toBe(1);
  expect(read()).toBe(words);
});

test("a day or a level that says nothing for sure is asked about, and so is a row without a name", async () => {
  const { run, read } = await edit([
    decisions((rows) => [
      ...change(1, undefined, undefined, "4/5 2023")(rows),
      fillRow(rows[1] ?? "", "", "Styrgruppen", ""),
    ]),
    risks((rows) => [
      ...change(1, undefined, "ganska")(rows),
      fillRow(rows[1] ?? "", "Serverhallen ligger lågt", "", "", ""),
    ]),
  ]);
  const { exit, stdout, stderr } = await run();
  expect(stdout).toContain("”4/5 2023” kan betyda flera dagar eller är inget datum, och är inte infört.");
  expect(stdout).toContain(
    "En rad under ”Beslut” saknar ord i första kolumnen (Styrgruppen). Den är inte införd.\n",
  );
  expect(stdout).toContain("Risken ”För få testare under sommaren”: ”ganska” är ingen nivå.");
  expect(stdout).toContain("Risken ”Serverhallen ligger lågt” har ingen nivå. Skriv låg, medel eller hög.\n");
  expect([exit, stderr]).toEqual([1, "Inget bidrag ändrades.\n"]);
  expect(read()).toBe(words);
});

test("a row that was taken out of month.yaml meanwhile does not come back with an old document", async () => {
  const { run, read, write } = await edit([risks(change(1, undefined, "låg"))]);
  const meanwhile = words
    .replace("  - decision: Kursen hålls på plats.\n", "")
    .replace(/ {2}- id: nat\n.*$/s, "");
  write(meanwhile);
  expect((await run()).exit).toBe(0);
  expect(read()).toBe(meanwhile.replace("level: hög", "level: låg"));
});

test("a month without the file gets one, and the document is the same again", async () => {
  const { folder, returned, run } = await edit([]);
  const outline = ["compile", "2023-04", "--format", "outline", "-o", "-"];
  const before = (await runInMemory(folder, outline)).stdout;
  fs.rmSync(path.join(folder, file));
  const { exit, stderr } = await run();
  expect([exit, stderr]).toEqual([0, "Skrev 1 fil.\nKontrollera med: millrep validate 2023-04\n"]);
  const text = fs.readFileSync(path.join(folder, file), "utf8");
  expect(text).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/schema\/month\.schema\.json\nperiod: 2023-04\n\nsummary: \|\n {2}Prog/,
  );
  expect((await runInMemory(folder, outline)).stdout).toBe(before);
  expect((await runInMemory(folder, ["import", path.relative(folder, returned)])).stderr).toBe(
    "Inget bidrag ändrades.\n",
  );
});

test("a file with errors is not changed, and a dry run writes nothing", async () => {
  const { run, read, write } = await edit([swap("Programmet följer tidplanen", "Programmet följer planen")]);
  const dry = await run("--dry-run", "--format", "json");
  expect(JSON.parse(dry.stdout).files[0].fields).toContainEqual({
    workstream: "month",
    pointer: "/summary",
    state: "written",
  });
  expect(read()).toBe(words);
  const broken = words.replace("level: low", "level: kanske");
  write(broken);
  const { exit, stderr } = await run();
  expect(stderr).toContain("reports/2023-04/month.yaml har fel och ändras inte.");
  expect(exit).toBe(1);
  expect(read()).toBe(broken);
});

test("the overview of the entries below the month's summary is no part of it, also where it has changed since", async () => {
  const own = words.slice(0, words.indexOf("decisions:"));
  const soki = "reports/2023-04/soki.yaml";
  const entry = fs.readFileSync(path.join(makeWorkspace(), soki), "utf8");
  const { folder, run, read } = await edit([swap("Utbildarna är inbokade.", "Utbildarna är bokade.")], {
    [file]: own,
    [soki]: `${entry}status: enligt plan\n`,
  });
  fs.writeFileSync(path.join(folder, soki), `${entry}status: pausad\n`);
  const { stdout } = await run("--dry-run");
  expect(stdout).toContain("Summering april: 1 punkt, 3 ord: skulle införas\n");
  await run();
  expect(read()).toBe(own.replace("är inbokade", "är bokade"));
});

test("a programme that is proposed from a report has none of the month's own words, and then they come in", async () => {
  for (const layout of ["", "layout:\n  overviewFirst: true\n"]) {
    const programme = fs.readFileSync(path.join(makeWorkspace(), "reports/programme.yaml"), "utf8");
    const { folder, returned, run } = await edit([], {
      [file]: words,
      "reports/programme.yaml": programme + layout,
    });
    const outline = ["compile", "2023-04", "--format", "outline", "-o", "-"];
    const before = (await runInMemory(folder, outline)).stdout;
    fs.rmSync(path.join(folder, "reports"), { recursive: true });
    const name = path.relative(folder, returned);
    expect((await runInMemory(folder, ["import", name, "--new"])).exit).toBe(0);
    expect((await run()).stderr).toContain("Skrev 4 filer.\n");
    expect((await runInMemory(folder, outline)).stdout).toBe(before);
  }
});

test("a text that names nothing goes into the month's summary, and into no other text of it", async () => {
  const folder = makeWorkspace({ "text.txt": "Programmet följer tidplanen.\n" });
  const importText = (target: string) => runInMemory(folder, ["import", "text.txt", "--for", target]);
  const wrong = await importText("month/plan");
  expect([wrong.exit, wrong.stderr]).toEqual([2, "Ingen text heter ”plan”. Välj summary.\n"]);
  const { exit, stdout } = await importText("month/summering");
  expect(stdout).toContain("Programmets egna ord, Summering april: 1 stycke, 3 ord: infört\n");
  expect(exit).toBe(0);
  expect(fs.readFileSync(path.join(folder, file), "utf8")).toBe(
    "# yaml-language-server: $schema=../schema/month.schema.json\nperiod: 2023-04\n\nsummary: |\n  Programmet följer tidplanen.\n",
  );
  expect((await importText("month")).stderr).toBe("Inget bidrag ändrades.\n");
});

test("a report that has lost its marks says the month's own words below its overview, as a guess", async () => {
  const { folder, returned, run } = await edit([withoutMarks]);
  fs.writeFileSync(returned, emptyProperties(fs.readFileSync(returned)));
  fs.rmSync(path.join(folder, file));
  const { exit, stdout } = await run("2023-04");
  expect(stdout).toContain("april 2023 som millrep inte har gjort");
  expect(stdout).toContain(
    "Programmets egna ord, Summering april: 1 stycke, 2 punkter, 16 ord: infört, men gissat under rubriken ”Lägessummering”\n",
  );
  expect(stdout).toContain(
    "Risker: För få testare under sommaren, hög, Förvaltningarna lånar ut testare., Testledaren;",
  );
  expect(exit).toBe(1);
  const again = await run("2023-04");
  expect([again.exit, again.stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
});

test("the month's own words are checked at their place in the Word file", async () => {
  const { folder, returned } = await edit([
    swap("Programmet följer tidplanen", "Programmet följer tidplan–en enl. SoKI"),
    decisions(change(2, "Kursen hålls på distanz.")),
  ]);
  const { stdout } = await runInMemory(folder, ["validate", path.relative(folder, returned)]);
  expect(stdout).toContain("\nI Programmets egna ord, Beslut:\nRapport åäö (2).docx:");
  expect(stdout).toMatch(
    /I Programmets egna ord, Summering april:\nRapport åäö \(2\)\.docx:\d+:\d+ varning text\/abbr/,
  );
});
