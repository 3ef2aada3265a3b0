import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { runBin, runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

const soki = "reports/2023-04/soki.yaml";
const withImage = entry("soki", {
  summary: "Så här ser det ut: ![Karta över söder](<bilder/kärta söder.png>) i dag, och alla är nöjda.",
});

/** Folders as people have them, each with what is hard about it. */
const folders: Readonly<Record<string, string>> = {
  "spaces, also at its ends": " Lägesrapport mars 2023 (kopia) ",
  "å as a letter and a ring": "Lägesrapport på väg".normalize("NFD"),
  "emoji and letters of other scripts": "👩‍⚕️ rapport 日本 отчёт",
  "signs that shells know": "a'b\"c $HOME `d` & e; f | g*?[h]{i}#~%20",
  "a name of 200 characters": "månadens lägesrapport ".repeat(10).slice(0, 200),
  "the look of an option": "--format=json",
  "the look of a month": "2023-04",
};

describe.each(Object.entries(folders))("in a folder with %s,", (_, name) => {
  test("every command works, from inside and from outside, and the document is the same", async () => {
    const files = { [soki]: withImage, "reports/2023-04/bilder/kärta söder.png": makePng(2, 1) };
    const plain = makeWorkspace(files);
    for (const isInside of [true, false]) {
      const folder = path.join(makeFolder(), name);
      fs.cpSync(makeWorkspace(files), folder, { recursive: true });
      const [start, options] = isInside ? [folder, []] : [path.dirname(folder), [`--dir=./${name}`]];
      const run = (...args: string[]) => runInMemory(start, [...options, ...args]);
      expect((await run("validate", "--all")).stderr).toBe("7 filer kontrollerade: inga fel.\n");
      const compiled = await run("compile", "--format", "html", "-o", "-");
      expect(compiled.stdout).toBe(
        (await runInMemory(plain, ["compile", "--format", "html", "-o", "-"])).stdout,
      );
      expect((await run("compile")).exit).toBe(0);
      expect((await run("diff")).exit).toBe(0);
      expect((await run("init", "2023-05")).exit).toBe(0);
      expect((await run("form", "2023-05", "soki")).stderr).toContain("reports/2023-05/forms");
      const form = path.join(folder, "reports/2023-05/forms/2023-05-soki.docx");
      expect((await run("import", form)).stdout).toContain("2023-05-soki.docx: formulär för maj 2023\n");
      expect((await run("trend", "--format", "md")).exit).toBe(0);
      expect((await run("status", "2023-05")).exit).toBe(0);
      expect((await run("publish", "2023-03", "--format", "md")).exit).toBe(0);
      const validated = await run("validate", path.join(folder, soki));
      expect(validated).toEqual({ stdout: "", stderr: "1 fil kontrollerad: inga fel.\n", exit: 0 });
      expect(readTree(folder).has("reports/2023-04/lagesrapport-2023-04.docx")).toBe(true);
    }
  });
});

test("a path of 3,000 characters is read, checked, compiled and written to, through the real bin", () => {
  const folder = path.join(makeFolder(), ...Array.from({ length: 15 }, () => "å".repeat(100)));
  fs.cpSync(makeWorkspace(), folder, { recursive: true });
  expect(runBin(folder, ["compile"]).stderr).toMatch(/^Skrev reports\/2023-04\/lagesrapport-2023-04\.docx/);
  expect(runBin(path.parse(folder).root, ["-C", folder, "validate"]).exit).toBe(0);
});

test("a document's name may be as long as the file system lets it, and no longer", async () => {
  const folder = makeWorkspace();
  const longest = `${"a".repeat(235)}.docx`;
  expect((await runInMemory(folder, ["compile", "-o", longest])).exit).toBe(0);
  const { stderr, exit } = await runInMemory(folder, ["compile", "-o", `${"å".repeat(250)}.docx`]);
  expect(stderr).toContain("(ENAMETOOLONG)");
  expect(exit).toBe(2);
});

describe("names in letters with marks apart, as some systems write them (NFD),", () => {
  test("are the same words in texts, names and headings", async () => {
    const composed = makeWorkspace({
      [soki]: withImage,
      "reports/2023-04/bilder/kärta söder.png": makePng(2, 1),
    });
    const apart = makeWorkspace({ "reports/2023-04/bilder/kärta söder.png": makePng(2, 1) });
    for (const [file, text] of readTree(composed)) {
      if (!file.endsWith(".yaml")) continue;
      const words = Buffer.from(text, "latin1").toString().normalize("NFD");
      // The image's name stays as the file system has it.
      fs.writeFileSync(path.join(apart, file), words.replace(/<bilder.*?>/, "<bilder/kärta söder.png>"));
    }
    for (const args of [
      ["compile", "--format", "outline"],
      ["diff", "--format", "text"],
      ["validate", "--all"],
    ])
      expect(await runInMemory(apart, args)).toEqual(await runInMemory(composed, args));
  });

  test("are found where a text writes the image's name in the other way", async () => {
    for (const form of ["NFC", "NFD"] as const) {
      const other = form === "NFC" ? "NFD" : "NFC";
      const folder = makeWorkspace({
        [soki]: withImage.normalize(form),
        [`reports/2023-04/bilder/${"kärta söder.png".normalize(other)}`]: makePng(2, 1),
      });
      expect((await runInMemory(folder, ["validate"])).stdout).toBe("");
    }
  });

  test("are no ids: the message says which letters are", async () => {
    const folder = makeWorkspace();
    const programme = path.join(folder, "reports/programme.yaml");
    fs.writeFileSync(
      programme,
      fs.readFileSync(programme, "utf8").replace("id: test", "id: vård".normalize("NFD")),
    );
    fs.renameSync(
      path.join(folder, "reports/2023-04/test.yaml"),
      path.join(folder, `reports/2023-04/${"vård".normalize("NFD")}.yaml`),
    );
    const { stdout } = await runInMemory(folder, ["validate"]);
    expect(stdout).toContain("”id” får bara ha små bokstäver a–z, siffror och bindestreck.");
    expect(stdout).toMatch(/file\/misnamed\n.*vard\.yaml/s);
  });
});

test("on a system where both are files, SOKI.yaml beside soki.yaml is named and not read", async () => {
  const folder = makeWorkspace({ "reports/2023-04/SOKI.yaml": entry("soki") });
  const { stdout, exit } = await runInMemory(folder, ["validate"]);
  expect(stdout).toMatch(/^reports\/2023-04\/SOKI\.yaml fel file\/misnamed\n/);
  expect(exit).toBe(1);
});
