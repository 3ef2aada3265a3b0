import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const soki = "reports/2023-04/soki.yaml";

function entry(summary: string): string {
  return `workstream: soki\nperiod: 2023-04\nsummary: |\n  ${summary}\nplan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n`;
}

async function validate(folder: string): Promise<string> {
  const { stdout, exit } = await runInMemory(folder, ["validate"]);
  expect(exit).toBe(1);
  return stdout;
}

describe("in place of an entry", () => {
  test("a folder is named as such, and not as a missing entry", async () => {
    const folder = makeWorkspace({ [soki]: undefined, [`${soki}/inne i mappen.txt`]: "" });
    expect(await validate(folder)).toBe(
      `${soki} fel file/unreadable\n  Det här är en mapp, men ska vara en fil.\n  Åtgärd: Byt namn på mappen eller ta bort den.\n`,
    );
  });

  test("a link that leads round in a loop, or nowhere, cannot be read", async () => {
    const folder = makeWorkspace({ [soki]: undefined, "reports/2023-04/test.yaml": undefined });
    fs.symlinkSync("soki.yaml", path.join(folder, soki));
    fs.symlinkSync("finns inte", path.join(folder, "reports/2023-04/test.yaml"));
    const stdout = await validate(folder);
    expect(stdout).toContain(`${soki} fel file/unreadable\n  Filen går inte att läsa (ELOOP).`);
    expect(stdout).toContain("reports/2023-04/test.yaml fel file/unreadable\n  Filen finns inte.");
  });

  test("a link to a good entry is that entry", async () => {
    const folder = makeWorkspace();
    const target = path.join(folder, "annanstans.yaml");
    fs.renameSync(path.join(folder, soki), target);
    fs.symlinkSync(target, path.join(folder, soki));
    expect((await runInMemory(folder, ["validate"])).exit).toBe(0);
  });
});

describe("a large file", () => {
  test("of one line is read, and each diagnostic in it is shown in a few lines", async () => {
    const text = `${"ord text ".repeat(2600)}\`kod\`${" ord text".repeat(2600)}`;
    const stdout = await validate(makeWorkspace({ [soki]: entry(text) }));
    expect(stdout).toContain(`${soki}:4:23403 fel text/unsupported-markup`);
    for (const diagnostic of stdout.split("\n\n")) expect(diagnostic.length).toBeLessThan(600);
  });

  test("of thousands of keys gives a hundred diagnostics, and says that there are more", async () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}: 1\n`).join("");
    const stdout = await validate(makeWorkspace({ [soki]: keys }));
    expect(stdout.match(/ fel schema\//g)).toHaveLength(100);
    expect(stdout).toContain("Filen har mer att rätta än de 100 ställen som visas här.");
  });

  test.each([
    ["keys", "k: 1\n".repeat(400_000)],
    ["items of a list", `summary:\n${"- a\n".repeat(400_000)}`],
    ["fields on one line", `summary: [${"a: b, ".repeat(300_000)}]`],
    ["planned items", `followUp:\n${"  - planned: Vi bokar möten\n".repeat(70_000)}`],
    ["brackets that nothing opens", "]".repeat(2_000_000)],
    ["commas", `summary: [${",".repeat(2_000_000)}`],
  ])("of nothing but %s is one diagnostic, and all the rest is left unread", async (_, text) => {
    const stdout = await validate(makeWorkspace({ [soki]: text }));
    expect(stdout.match(/^\S+ fel \S+$/gm)).toEqual([expect.stringMatching(/^reports\/2023-04\/soki\.yaml/)]);
  });
});

test("a text of megabytes stops the document, also a draft, because it was put there by mistake", async () => {
  const folder = makeWorkspace({ [soki]: entry("*a".repeat(60_000)) });
  for (const args of [["compile"], ["compile", "--draft"]]) {
    const { stderr, exit } = await runInMemory(folder, args);
    expect(exit).toBe(1);
    expect(stderr).toContain("fel schema/wrong-form\n  ”summary” är längre än någon text i en lägesrapport.");
  }
});

describe("more than a hundred diagnostics in a file", () => {
  const links = (count: number) => entry("[här](https://a.se) ".repeat(count));

  test("are no error where they are warnings", async () => {
    const folder = makeWorkspace({ [soki]: links(101) });
    const { stdout, exit } = await runInMemory(folder, ["validate", "--verbose"]);
    expect(exit).toBe(0);
    expect(stdout.match(/ varning text\//g)).toHaveLength(100);
    expect(stdout).toContain(`${soki} varning file/many-problems\n`);
  });

  test("are an error where one of those left out is", async () => {
    const stdout = await validate(makeWorkspace({ [soki]: links(101).replace(/$/, "\n  # Rubrik\n") }));
    expect(stdout).toContain(`${soki} fel file/many-problems\n`);
  });

  test("are all there where they are tips", async () => {
    const long = `Nu ${"flöde svar ".repeat(15)}är klart. `.repeat(101);
    const { stdout, stderr } = await runInMemory(makeWorkspace({ [soki]: entry(long) }), [
      "validate",
      "--verbose",
    ]);
    expect(stdout.match(/ tips text\/readability/g)).toHaveLength(102);
    expect(stderr).toBe(
      "4 filer kontrollerade: inga fel, 1 varning, 102 tips.\n102 text/readability, 1 text/placeholder.\n",
    );
  });
});

describe("what no one should wait for", () => {
  test("a pipe in place of an entry is no file", async () => {
    const folder = makeWorkspace({ [soki]: undefined });
    execFileSync("mkfifo", [path.join(folder, soki)]);
    expect(await validate(folder)).toContain(
      `${soki} fel file/unreadable\n  Filen går inte att läsa (ENOTFILE).`,
    );
  });

  test("deep emphasis is flattened and its words are kept", async () => {
    const folder = makeWorkspace({ [soki]: entry(`${"*".repeat(6000)}ord${"*".repeat(6000)}`) });
    const { stdout, exit } = await runInMemory(folder, ["compile", "--format", "outline"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("ord");
  });

  test("a text that comes late on standard input is waited for", () => {
    const folder = makeWorkspace();
    const bin = path.join(projectFolder, "bin/millrep.js");
    const command = `(sleep 0.5; cat '${soki}') | '${process.execPath}' '${bin}' validate - --stdin-filename '${soki}'`;
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      cwd: folder,
      env: { PATH: process.env["PATH"] },
    });
    expect({ status, stderr: stderr.toString() }).toEqual({
      status: 0,
      stderr: "1 fil kontrollerad: inga fel.\n",
    });
  });
});
