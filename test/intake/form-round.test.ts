import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { type BodyEdit, choose, editForm, inserted, paragraph, swap, write } from "../support/form-edits.ts";
import { libreOffice } from "../support/office.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { wordify } from "../support/wordify.ts";
import { makeFolder, projectFolder, readTree, realReport, realWorkspace } from "../support/workspace.ts";

/** A copy of the real programme where it is, or of the project's own, and the month after its newest. */
async function beginMonth(): Promise<{ folder: string; period: string; ids: string[] }> {
  const folder = makeFolder();
  const source = realReport.isHere ? realWorkspace : projectFolder;
  fs.cpSync(path.join(source, "reports"), path.join(folder, "reports"), { recursive: true });
  expect((await runInMemory(folder, ["init"])).exit).toBe(0);
  const period =
    fs
      .readdirSync(path.join(folder, "reports"))
      .filter((name) => /^\d{4}-\d\d$/.test(name))
      .sort()
      .at(-1) ?? "";
  expect((await runInMemory(folder, ["form"])).exit).toBe(0);
  const forms = fs.readdirSync(path.join(folder, "reports", period, "forms")).sort();
  return { folder, period, ids: forms.map((name) => name.slice(period.length + 1, -".docx".length)) };
}

const summaryOf = (id: string): string =>
  `Arbetsgruppen för ${id} har gått igenom sina rutiner med alla enheter och rättat det som inte fungerade. Det som återstår är skrivet i den gemensamma listan.`;
const planOf = (id: string): string =>
  `Arbetsgruppen för ${id} prövar de nya rutinerna med två enheter till och skriver ner vad som behöver ändras. Sedan får alla läsa resultatet.`;

/** Saves a form as another program, in another format. */
function saveAsOdt(bytes: Uint8Array): Uint8Array {
  const folder = makeFolder();
  const file = path.join(folder, "form.docx");
  fs.writeFileSync(file, bytes);
  spawnSync("soffice", [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
    ...["--headless", "--convert-to", "odt", "--outdir", folder, file],
  ]);
  return fs.readFileSync(path.join(folder, "form.odt"));
}

test("twelve forms go out, come back in every way that people have, and are compiled", async () => {
  const { folder, period, ids } = await beginMonth();
  expect(ids).toHaveLength(12);
  const run = (args: readonly string[], stdin?: string): Promise<RunResult> =>
    runInMemory(folder, args, {
      env: { PATH: process.env["PATH"] ?? "" },
      ...(stdin === undefined ? {} : { stdin }),
    });
  const formOf = (id: string): Uint8Array =>
    fs.readFileSync(path.join(folder, "reports", period, "forms", `${period}-${id}.docx`));
  const [nothing = "", mailed = "", late = "", twice = "", tracked = "", pasted = "", office = ""] = ids;
  fs.mkdirSync(path.join(folder, "inkorg"));
  const put = (name: string, bytes: Uint8Array): void =>
    fs.writeFileSync(path.join(folder, "inkorg", name), bytes);
  const answers: BodyEdit = (body) =>
    [...body.matchAll(/<w:tag w:val="([^"]*\.followUp\.\d+)"\/>/g)].reduce(
      (all, [, tag = ""]) => choose(tag, "klart")(all),
      body,
    );
  const typed = (id: string): BodyEdit[] => [
    write(`${id}.summary`, summaryOf(id)),
    write(`${id}.plan`, planOf(id)),
    answers,
  ];
  for (const [index, id] of ids.entries()) {
    if ([mailed, late].includes(id)) continue;
    const form = formOf(id);
    if (id === nothing)
      put("a.docx", wordify(editForm(form, [choose(`${id}.nothingToReport`, "ja"), answers])));
    else if (id === tracked)
      put(
        "b.docx",
        editForm(form, [
          write(`${id}.summary`, paragraph(inserted(summaryOf(id)))),
          write(`${id}.plan`, planOf(id)),
          answers,
        ]),
      );
    else if (id === pasted)
      put(
        "c.docx",
        editForm(form, [
          ...typed(id),
          swap(
            summaryOf(id),
            `${summaryOf(id)}</w:t></w:r></w:p>${paragraph("•\tfler enheter")}${paragraph("•\tfler listor")}<w:p><w:r><w:t>`,
          ),
        ]),
      );
    else if (id === office && libreOffice.isHere) put("d.odt", saveAsOdt(editForm(form, typed(id))));
    else
      put(
        `Formulär (${index}).docx`,
        wordify(editForm(form, [...typed(id), choose(`${id}.status`, "enligt plan")])),
      );
  }
  put("igen.docx", editForm(formOf(twice), [write(`${twice}.summary`, "Annat."), answers]));

  const tried = await run(["import", "inkorg", "--dry-run", "--format", "json"]);
  const files: { words: Record<string, number> }[] = JSON.parse(tried.stdout).files;
  expect(files).toHaveLength(11);
  for (const { words } of files) {
    const { in: all, ...sums } = words;
    expect(Object.values(sums).reduce((sum, count) => sum + count, 0)).toBe(all);
  }

  const first = await run(["import", "inkorg"]);
  expect(first.exit).toBe(1);
  expect(first.stderr).toMatch(/ och .* ändrar samma bidrag .*: ingen av dem är införd\./);
  expect(first.stderr).toContain("Skrev 9 filer.");
  fs.rmSync(path.join(folder, "inkorg/igen.docx"));
  const second = await run(["import", "inkorg"]);
  expect([second.exit, second.stderr]).toEqual([0, expect.stringContaining("Skrev 1 fil.")]);
  const mail = `Hej!\n\nStatus: enligt plan\n\nSummering:\n${summaryOf(mailed)}\n\nPlanering:\n${planOf(mailed)}\n\nMvh\nKarin Ek\n`;
  expect((await run(["import", "-", "--for", mailed], mail)).exit).toBe(0);

  expect((await run(["compile", period])).exit).toBe(1);
  put("sent.docx", editForm(formOf(late), typed(late)));
  expect((await run(["import", "inkorg/sent.docx"])).exit).toBe(0);
  const before = readTree(path.join(folder, "reports"));
  expect((await run(["import", "inkorg"])).stderr).toBe("Inget bidrag ändrades.\n");
  expect(readTree(path.join(folder, "reports"))).toEqual(before);

  const validated = await run(["validate", period]);
  expect([validated.exit, validated.stdout.match(/^.* fel .*$/gm)]).toEqual([0, null]);
  expect((await run(["compile", period, "-o", "ut.md"])).exit).toBe(0);
  const report = fs.readFileSync(path.join(folder, "ut.md"), "utf8").replaceAll("\u00A0", " ");
  for (const id of ids) expect(report.includes(summaryOf(id))).toBe(id !== nothing);
  expect(report).toContain("- fler enheter");
  expect(report).not.toMatch(/Skriv vad som|Karin Ek/);
});
