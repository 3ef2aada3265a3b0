import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

/*
 * Who may change a file of the reports may also put a link there. What a link leads to outside the workspace is neither
 * printed, nor compiled, nor changed.
 */
const soki = "reports/2023-04/soki.yaml";
const secret = "token: h3mligt-värde";

/** A folder outside the workspace with what a link could lead to. */
function makeOutside(): string {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, "soki.yaml"), `${secret}\n\tfel: [\n`);
  fs.writeFileSync(path.join(folder, "karta.png"), makePng(2, 1));
  fs.writeFileSync(path.join(folder, "mall.dotx"), makeTemplate());
  return folder;
}

const commands = [
  ["validate"],
  ["validate", "--fix", "--dry-run"],
  ["validate", "--fix"],
  ["validate", "--format", "sarif"],
  ["compile"],
  ["compile", "--draft", "--format", "outline"],
  ["diff"],
  ["diff", "--format", "html", "-o", "-"],
  ["init"],
  ["status", "--remind"],
  ["trend"],
  ["trend", "--format", "html", "-o", "-"],
  ["form", "2023-04", "soki", "test", "--mail"],
  ["import", "text.txt", "2023-04", "--for", "soki/plan"],
  ["publish", "--format", "md"],
  ["diff", "--since-published", "2023-04"],
];

describe("a link that leads out of the workspace", () => {
  test.each([
    ["an entry", soki, "soki.yaml"],
    ["the programme file", "reports/programme.yaml", "soki.yaml"],
    ["a month's folder", "reports/2023-04", ""],
  ])("in place of %s is not read, whatever the command", async (_, link, target) => {
    for (const args of commands) {
      const outside = makeOutside();
      const folder = makeWorkspace({ [link]: undefined, "text.txt": "Vi fortsätter.\n" });
      fs.symlinkSync(path.join(outside, target), path.join(folder, link));
      const before = readTree(outside);
      const { stdout, stderr } = await runInMemory(folder, args);
      expect(stdout + stderr).not.toContain("h3mligt");
      const after = readTree(outside);
      for (const [file, bytes] of before) expect(after.get(file)).toBe(bytes);
    }
  });

  test.each([
    ["the month's own words", "month.yaml"],
    ["what was published", "publication.yaml"],
    ["the month's own programme file", "programme.yaml"],
    ["a copy that was published", "published/1/soki.yaml"],
  ])("in place of %s is not read either, nor written to", async (_, link) => {
    const published = makeWorkspace({ "reports/2023-04/month.yaml": "period: 2023-04\n" });
    await runInMemory(published, ["publish", "2023-04", "--format", "md", "--date", "2023-05-05"]);
    for (const args of [
      ["validate", "--fix"],
      ["compile", "--format", "md"],
      ["trend"],
      ["status", "--format", "json"],
      ["diff", "--since-published", "2023-04"],
      ["publish", "2023-04", "--revise", "Rättat"],
    ]) {
      const outside = makeOutside();
      const folder = makeFolder();
      fs.cpSync(published, folder, { recursive: true });
      const file = path.join(folder, "reports/2023-04", link);
      fs.rmSync(file);
      fs.symlinkSync(path.join(outside, "soki.yaml"), file);
      const before = readTree(outside);
      const { stdout, stderr, exit } = await runInMemory(folder, args);
      expect(stdout + stderr).not.toContain("h3mligt");
      expect(exit).toBeLessThan(3);
      expect(readTree(outside)).toEqual(before);
    }
  });

  test("is named, with what to do", async () => {
    const folder = makeWorkspace({ [soki]: undefined });
    fs.symlinkSync(path.join(makeOutside(), "soki.yaml"), path.join(folder, soki));
    const { stdout, exit } = await runInMemory(folder, ["validate"]);
    expect(stdout).toBe(
      `${soki} fel file/unreadable\n  Filen är en länk som leder ut ur lägesrapportens mapp, och läses inte.\n` +
        "  Åtgärd: Lägg själva filen här i stället för länken.\n",
    );
    expect(exit).toBe(1);
  });

  test("through a folder beside the entries brings no image", async () => {
    const folder = makeWorkspace({
      [soki]: entry("soki", { summary: "Så här ser det ut: ![Karta över söder](bilder/karta.png) i dag." }),
    });
    fs.symlinkSync(makeOutside(), path.join(folder, "reports/2023-04/bilder"));
    const { stderr, exit } = await runInMemory(folder, ["compile"]);
    expect(stderr).toMatch(/Bilden bilder\/karta.png ligger utanför lägesrapportens mapp/);
    expect(exit).toBe(1);
  });

  test("through a folder beside the programme brings no template", async () => {
    const folder = makeWorkspace();
    const programme = path.join(folder, "reports/programme.yaml");
    fs.appendFileSync(programme, "layout:\n  template: mallar/mall.dotx\n");
    fs.symlinkSync(makeOutside(), path.join(folder, "reports/mallar"));
    const { stderr } = await runInMemory(folder, ["compile"]);
    expect(stderr).toMatch(/Mallen mallar\/mall.dotx ligger utanför/);
  });
});

describe("a link that stays in the workspace", () => {
  test("is what it leads to: an entry, an image, a month", async () => {
    const folder = makeWorkspace({
      [soki]: undefined,
      "delat/soki.yaml": entry("soki", {
        summary: "Så här ser det ut: ![Karta över söder](karta.png) i dag, och alla är nöjda.",
      }),
      "delat/bild.png": makePng(2, 1),
    });
    fs.symlinkSync("../../delat/soki.yaml", path.join(folder, soki));
    fs.symlinkSync("../../delat/bild.png", path.join(folder, "reports/2023-04/karta.png"));
    fs.renameSync(path.join(folder, "reports/2023-03"), path.join(folder, "mars"));
    fs.symlinkSync("../mars", path.join(folder, "reports/2023-03"));
    expect(await runInMemory(folder, ["validate", "--all"])).toEqual({
      stdout: "",
      stderr: "7 filer kontrollerade: inga fel.\n",
      exit: 0,
    });
  });
});

test("the folder of reports may itself be a link, to a drive that the office shares", async () => {
  const folder = makeWorkspace({
    [soki]: entry("soki", {
      summary: "Så här ser det ut: ![Karta över söder](karta.png) i dag, alla är nöjda.",
    }),
    "reports/2023-04/karta.png": makePng(2, 1),
  });
  const shared = path.join(makeFolder(), "delade rapporter");
  fs.renameSync(path.join(folder, "reports"), shared);
  fs.symlinkSync(shared, path.join(folder, "reports"));
  const { stderr, exit } = await runInMemory(folder, ["compile"]);
  expect(stderr).toMatch(/^Skrev reports\/2023-04\/lagesrapport-2023-04\.docx/);
  expect(exit).toBe(0);
  expect(fs.existsSync(path.join(shared, "2023-04/lagesrapport-2023-04.docx"))).toBe(true);
});

test("a folder whose name begins with two dots is within the workspace", async () => {
  const folder = makeWorkspace({
    [soki]: entry("soki", {
      summary: "Så här ser det ut: ![Karta över söder](../../..bilder/karta.png) i dag.",
    }),
    "..bilder/karta.png": makePng(2, 1),
  });
  expect((await runInMemory(folder, ["validate"])).stdout).toBe("");
});
