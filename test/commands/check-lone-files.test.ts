import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const good =
  "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi har rättat tre flöden efter synpunkter från SoKI och LSF.\n\n  ![Karta](karta.png)\nplan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n";
const left =
  "Kontrollerad för sig, som ett bidrag i ett svenskt program, eftersom det inte finns någon reports/programme.yaml här. Inte kontrollerat: att projektet och månaden stämmer, uppföljningen mot förra månaden, bilder, förkortningar och ordlistan.\n";

/** A folder without a workspace, with a file in it. */
function makeMail(name: string, text: string): string {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, name), text);
  return folder;
}

describe("an entry outside every workspace", () => {
  test("is checked by itself, whatever its file is called, and what is not checked is said", async () => {
    const folder = makeMail("SoKI april (2).yaml", good);
    expect(await runInMemory(folder, ["validate", "SoKI april (2).yaml"])).toEqual({
      exit: 0,
      stdout: "",
      stderr: `${left}1 fil kontrollerad: inga fel.\n`,
    });
  });

  test("has errors of its form and of its texts, and exit code 1", async () => {
    const folder = makeMail("mail.yaml", good.replace("Vi har", "Idag har vi").replace("plan:", "tankar:"));
    const { exit, stdout } = await runInMemory(folder, ["validate", "mail.yaml", "--no-spell"]);
    expect(
      [...stdout.matchAll(/^(\S+:\d+:\d+) \S+ (\S+)$/gm)].map(([, place, code]) => `${place} ${code}`),
    ).toEqual([
      "mail.yaml:4:3 text/house-style",
      "mail.yaml:1:1 schema/missing-key",
      "mail.yaml:7:1 schema/unknown-key",
    ]);
    expect(exit).toBe(1);
  });

  test("is repaired", async () => {
    const folder = makeMail("mail.yaml", good.replace("2023-04", "april 2023").replace(/^ {2}/gm, ""));
    const { exit, stderr } = await runInMemory(folder, ["validate", "mail.yaml", "--fix", "--no-spell"]);
    expect(fs.readFileSync(path.join(folder, "mail.yaml"), "utf8")).toBe(good);
    expect(stderr).toBe(
      `Rättade 3 fel i mail.yaml.\n  rad 4: (yaml/unindented-text)\n  rad 8: (yaml/unindented-text)\n  rad 2: april 2023 → 2023-04 (schema/wrong-form)\n${left}1 fil kontrollerad: inga fel.\n`,
    );
    expect(exit).toBe(0);
  });

  test("is left as it is by a dry run, which shows the change", async () => {
    const text = good.replace("2023-04", "april 2023");
    const folder = makeMail("mail.yaml", text);
    const { stdout } = await runInMemory(folder, [
      "validate",
      "mail.yaml",
      "--fix",
      "--dry-run",
      "--no-spell",
    ]);
    expect(stdout).toContain("-period: april 2023\n+period: 2023-04\n");
    expect(fs.readFileSync(path.join(folder, "mail.yaml"), "utf8")).toBe(text);
  });

  test("is found in JSON by its path, and on standard input by its name", async () => {
    const folder = makeMail("mail.yaml", good.replace("plan:", "tankar:"));
    const { stdout } = await runInMemory(folder, ["validate", "mail.yaml", "--format", "json", "--no-spell"]);
    const { summary, diagnostics } = JSON.parse(stdout);
    expect(summary).toEqual({ files: 1, errors: 2, warnings: 0, infos: 0 });
    expect(diagnostics[0]).toMatchObject({ file: "mail.yaml", range: { start: { line: 1, column: 1 } } });
    const typed = await runInMemory(folder, ["validate", "-", "--stdin-filename", "ny.yaml"], {
      stdin: good,
    });
    expect([typed.exit, typed.stdout]).toEqual([0, ""]);
  });

  test("is checked from a workspace, too, and without a look at it", async () => {
    const folder = makeMail("mail.yaml", good);
    const { exit, stderr } = await runInMemory(makeWorkspace(), ["validate", path.join(folder, "mail.yaml")]);
    expect([exit, stderr]).toEqual([0, `${left}1 fil kontrollerad: inga fel.\n`]);
  });

  test("of no letters but those of another encoding is mended as well", async () => {
    const folder = makeFolder();
    fs.writeFileSync(path.join(folder, "mail.yaml"), Buffer.from(good, "latin1"));
    expect((await runInMemory(folder, ["validate", "mail.yaml"])).exit).toBe(1);
    await runInMemory(folder, ["validate", "mail.yaml", "--fix"]);
    expect(fs.readFileSync(path.join(folder, "mail.yaml"), "utf8")).toBe(good);
  });

  test("that is not there, or is a programme file, is none: there is no workspace", async () => {
    const folder = makeMail("programme.yaml", "programme: X\n");
    for (const name of ["saknas.yaml", "programme.yaml"]) {
      const { exit, stderr } = await runInMemory(folder, ["validate", name]);
      expect([exit, stderr.split("\n")[0]]).toEqual([2, expect.stringMatching(/^Hittar ingen lägesrapport/)]);
    }
  });
});
