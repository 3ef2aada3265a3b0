import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

describe("a build server", () => {
  test.each(["github", "junit", "sarif"])(
    "is told a file's path in the repository that the workspace is part of, as %s",
    async (format) => {
      const repository = makeFolder();
      fs.mkdirSync(path.join(repository, ".git"));
      const workspace = path.join(repository, "docs/status");
      fs.cpSync(makeWorkspace({ "reports/2023-04/a.txt": "" }), workspace, { recursive: true });
      const { stdout } = await runInMemory(workspace, ["validate", "--format", format]);
      expect(stdout).toMatch(/(?:file="?|"uri": ")docs\/status\/reports\/2023-04\/a\.txt/);
    },
  );

  test("gets the same bytes in every run", async () => {
    const folder = makeWorkspace({ "reports/2023-04/a.txt": "", "reports/2023-04/soki.yaml": "plam: x\n" });
    for (const format of ["text", "json", "sarif", "github", "junit"]) {
      const args = ["validate", "--all", "--format", format];
      const first = await runInMemory(folder, args);
      expect(await runInMemory(folder, args)).toEqual(first);
      expect(first.stdout).not.toBe("");
    }
  });

  test("is not flooded by a value, key or line of two megabytes", async () => {
    const long = "å".repeat(2_000_000);
    const text = `${entry("soki")}status: ${long}\n? ${long}\n: 1\n`;
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": text });
    for (const format of ["text", "json", "sarif", "github", "junit"]) {
      const { stdout, exit } = await runInMemory(folder, ["validate", "--format", format]);
      expect(exit).toBe(1);
      expect(stdout.length).toBeLessThan(4000);
    }
  });
});

describe("months and files named together", () => {
  const changes = { "reports/2023-03/soki.yaml": "plam: x\n", "reports/2023-04/teknik.yaml": undefined };

  test("are checked as if they were named one by one", async () => {
    const folder = makeWorkspace(changes);
    const args = ["validate", "2023-04", "reports/2023-03/soki.yaml"];
    const { stdout, stderr } = await runInMemory(folder, args);
    expect(stdout).toContain("reports/2023-04/teknik.yaml fel report/missing-entry");
    expect(stdout).toContain("reports/2023-03/soki.yaml:1:1 fel schema/unknown-key");
    expect(stderr).toMatch(/^4 filer kontrollerade: /);
  });
});

describe("--max-warnings", () => {
  const run = (args: readonly string[]) =>
    runInMemory(makeWorkspace({ "reports/2023-04/a.txt": "", "reports/2023-04/b.txt": "" }), [
      "validate",
      ...args,
    ]);

  test.each([
    ["0", 1],
    ["1", 1],
    ["2", 0],
    ["3", 0],
  ])("%s with two warnings is exit code %i", async (limit, exit) => {
    expect((await run(["--max-warnings", limit])).exit).toBe(exit);
  });

  test("changes nothing of what goes to standard output", async () => {
    for (const format of ["text", "json", "sarif", "github", "junit"]) {
      const { stdout } = await run(["--format", format]);
      expect((await run(["--format", format, "--max-warnings", "0"])).stdout).toBe(stdout);
    }
  });

  test.each(["-1", "1.5", "two", "0x1", "1e3", ""])("%j is no number of warnings", async (limit) => {
    const { stderr, exit } = await run(["--max-warnings", limit]);
    expect(exit).toBe(2);
    expect(stderr).toBe(
      `”${limit}” går inte att använda för --max-warnings. Skriv ett heltal: 0 eller större.\nSe hjälpen: millrep validate --help\n`,
    );
  });
});

describe("a run that finds nothing to check", () => {
  const empty = { "reports/2030-01/lagesrapport.docx": "", "reports/programme.yaml": programme() };

  test.each([["text"], ["json"], ["sarif"], ["github"], ["junit"]])(
    "could not run, and says so and nothing else, as %s",
    async (format) => {
      const { stdout, stderr, exit } = await runInMemory(makeWorkspace(empty), [
        "validate",
        "--format",
        format,
      ]);
      expect({ stdout, exit }).toEqual({ stdout: "", exit: 2 });
      expect(stderr).toMatch(/^Det finns inget att kontrollera i 2030-01: /);
    },
  );

  test("still shows a file that may be an entry under the wrong name", async () => {
    const folder = makeWorkspace({ ...empty, "reports/2030-01/soki.txt": "" });
    const { stdout, exit } = await runInMemory(folder, ["validate"]);
    expect(stdout).toContain("reports/2030-01/soki.txt varning file/stray");
    expect(exit).toBe(2);
  });

  test("is none where another month has entries, an entry is missing, or the programme has errors", async () => {
    const all = await runInMemory(makeWorkspace(empty), ["validate", "--all"]);
    expect(all.exit).toBe(0);
    const { "reports/programme.yaml": _, ...expected } = empty;
    expect((await runInMemory(makeWorkspace(expected), ["validate"])).exit).toBe(1);
    const wrong = makeWorkspace({ ...empty, "reports/programme.yaml": "plam: x\n" });
    expect((await runInMemory(wrong, ["validate"])).exit).toBe(1);
  });

  test("is one that is given a document of the month's folder in place of an entry", async () => {
    const file = "reports/2030-01/lagesrapport.html";
    const { stderr, exit } = await runInMemory(makeWorkspace({ ...empty, [file]: "" }), ["validate", file]);
    expect(stderr).toBe(`${file} är inget bidrag. Ett bidrag är en YAML-fil, till exempel soki.yaml.\n`);
    expect(exit).toBe(2);
  });
});

/** The small workspace's programme, whose workstreams all end in 2029. */
function programme(): string {
  const file = path.join(makeWorkspace(), "reports/programme.yaml");
  return fs.readFileSync(file, "utf8").replace(/^( +)- id: .*$/gm, "$&\n$1  until: 2029-12");
}

describe("validate --all", () => {
  test.each([["2023-04"], ["reports/2023-04/soki.yaml"]])("takes nothing else: %s", async (target) => {
    const result = await runInMemory(makeWorkspace(), ["validate", "--all", target]);
    expect(result).toEqual({
      stdout: "",
      stderr: "Med --all kontrolleras alla månader: ange varken månad eller fil.\n",
      exit: 2,
    });
  });
});

test("personal data in a file's name are masked in every format", async () => {
  const number = "19121212-1212";
  const folder = makeWorkspace({ [`reports/2023-04/${number}.yaml`]: "\tworkstream: soki\n" });
  for (const format of ["text", "json", "sarif", "github", "junit"]) {
    const { stdout, exit } = await runInMemory(folder, ["validate", "--format", format]);
    expect(stdout).not.toContain(number);
    expect(stdout).toContain("reports/2023-04/1912****-****.yaml");
    expect(exit).toBe(1);
  }
  const { stdout, stderr } = await runInMemory(folder, ["validate", "--fix"]);
  expect(stdout + stderr).not.toContain(number);
});
