import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const month = "reports/2023-04";
const report = "lagesrapport-2023-04";
const draft = "lagesrapport-2023-04-utkast";

/** Runs command lines one after the other, and returns what the last one says, and the documents that lie there then. */
async function run(folder: string, ...lines: readonly string[]) {
  let said = "";
  for (const line of lines) {
    const { exit, stderr } = await runInMemory(folder, line.split(" "));
    expect([line, exit, stderr]).toEqual([line, 0, expect.any(String)]);
    said = stderr;
  }
  const names = fs.readdirSync(path.join(folder, month)).filter((name) => !name.endsWith(".yaml"));
  return { said: said.split("\n").slice(1, -1), names };
}

function changeEntry(folder: string): void {
  fs.writeFileSync(path.join(folder, month, "soki.yaml"), entry("soki"));
}

/** Adds a comment, as Word does: every part is written anew. */
function edit(file: string): void {
  const parts = unzipSync(fs.readFileSync(file));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  fs.writeFileSync(
    file,
    zipSync({ ...parts, "word/document.xml": strToU8(xml.replace("<w:r>", "<w:r ><!-- ring -->")) }),
  );
}

const left = (...names: readonly string[]): string =>
  `Bredvid ligger kvar från en tidigare körning: ${names.map((name) => `${month}/${name}`).join(" och ")}. Ta bort det som inte gäller längre.`;

describe("the draft of an earlier run", () => {
  test("is removed when the report itself is written, in every format", async () => {
    const folder = makeWorkspace();
    const { said, names } = await run(folder, "compile --draft", "compile --draft --format md", "compile");
    expect(names).toEqual([`${report}.docx`]);
    expect(said).toEqual([
      `Tog bort utkastet från en tidigare körning: ${month}/${draft}.docx och ${month}/${draft}.md.`,
    ]);
  });

  test("is kept and named where someone has edited it", async () => {
    const folder = makeWorkspace();
    await run(folder, "compile --draft");
    changeEntry(folder);
    edit(path.join(folder, month, `${draft}.docx`));
    const before = fs.readFileSync(path.join(folder, month, `${draft}.docx`));
    const { said, names } = await run(folder, "compile");
    expect(names).toEqual([`${draft}.docx`, `${report}.docx`]);
    expect(fs.readFileSync(path.join(folder, month, `${draft}.docx`))).toEqual(before);
    expect(said).toEqual([left(`${draft}.docx`)]);
  });

  test("is kept where it is no draft of millrep's, or the report goes elsewhere", async () => {
    const folder = makeWorkspace({ [`${month}/${draft}.docx`]: "Lenas anteckningar" });
    expect((await run(folder, "compile")).names).toEqual([`${draft}.docx`, `${report}.docx`]);
    const other = makeWorkspace();
    const { said, names } = await run(
      other,
      "compile --draft",
      "compile -o ut/a.docx",
      "compile -o -",
      "diff",
    );
    expect([said.slice(0, 0), names]).toEqual([[], [`${draft}.docx`]]);
  });

  test("is not removed by a report that is not written", async () => {
    const folder = makeWorkspace({ [`${month}/soki.yaml`]: undefined });
    await run(folder, "compile --draft");
    expect((await runInMemory(folder, ["compile"])).exit).toBe(1);
    expect(fs.existsSync(path.join(folder, month, `${draft}.docx`))).toBe(true);
  });

  test("goes without a word where --quiet asks for none", async () => {
    const folder = makeWorkspace();
    await run(folder, "compile --draft");
    expect((await runInMemory(folder, ["compile", "--quiet"])).stderr).toBe("");
    expect(fs.existsSync(path.join(folder, month, `${draft}.docx`))).toBe(false);
  });
});

describe("a document of an earlier run is named, and stays,", () => {
  test("where a draft is written beside the report", async () => {
    const folder = makeWorkspace();
    await run(folder, "compile");
    changeEntry(folder);
    expect(await run(folder, "compile --draft")).toEqual({
      said: [left(`${report}.docx`)],
      names: [`${draft}.docx`, `${report}.docx`],
    });
  });

  test("where the programme has another title now", async () => {
    const folder = makeWorkspace();
    await run(folder, "compile", "compile --format html");
    const programme = path.join(folder, "reports/programme.yaml");
    fs.writeFileSync(
      programme,
      fs.readFileSync(programme, "utf8").replace(/^title: .*$/m, 'title: "Läget {period}"'),
    );
    const { said, names } = await run(folder, "compile");
    expect(names).toEqual(["laget-2023-04.docx", `${report}.docx`, `${report}.html`].sort());
    expect(said).toEqual([left(`${report}.docx`, `${report}.html`)]);
  });

  test("where it is in another format, and the report is another one now", async () => {
    const folder = makeWorkspace();
    await run(folder, "compile", "compile --format md");
    changeEntry(folder);
    expect((await run(folder, "compile")).said).toEqual([left(`${report}.md`)]);
    expect((await run(folder, "compile")).said).toEqual([]);
  });

  test("but not where it is of the same sources, a comparison, or nobody's that millrep knows", async () => {
    const folder = makeWorkspace({ [`${month}/anteckningar.md`]: "Ring.", [`${month}/tom.docx`]: "" });
    await run(folder, "diff --format docx", "diff --format html --lang en", "compile");
    expect((await run(folder, "compile --format html")).said).toEqual([]);
  });
});
