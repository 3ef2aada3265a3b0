import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commands } from "../src/command-list.ts";
import type { DiagnosticCode } from "../src/diagnostics/codes.ts";
import { messages as en } from "../src/language/en/messages.ts";
import { severitiesOf } from "../src/rules/severities-of.ts";
import { checkEntryShape, checkProgrammeShape } from "../src/schema/check-shape.ts";
import { parseYaml } from "../src/source/parse-yaml.ts";
import { runInMemory } from "./support/run-millrep.ts";
import { projectFolder } from "./support/workspace.ts";

const readme = fs.readFileSync(path.join(projectFolder, "README.md"), "utf8");
const packageJson = JSON.parse(fs.readFileSync(path.join(projectFolder, "package.json"), "utf8"));

/** The rows of the table whose header begins with a cell, each as its cells. */
function tableOf(header: string): string[][] {
  const start = readme.indexOf(`| ${header} |`);
  const lines = readme.slice(start).split("\n").slice(2);
  const rows = lines.slice(0, lines.indexOf(""));
  return rows.map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

describe("the README", () => {
  test("shows the help of every command, a session and a comparison as millrep prints them", () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["scripts/update-readme.js", "--check"], {
      cwd: projectFolder,
    });
    expect(`${stdout}${stderr}`).toBe("README.md shows what millrep prints.\n");
    for (const { name } of commands) expect(readme).toContain(`#### \`millrep ${name} --help\``);
  });

  test("has the help verbatim, in both languages", async () => {
    for (const { name } of commands) {
      expect(readme).toContain((await runInMemory(projectFolder, [name, "--help"])).stdout);
      expect(readme).toContain((await runInMemory(projectFolder, [name, "--help", "--lang", "en"])).stdout);
    }
  });

  test("has the exit codes of the help", () => {
    const rows = en.help.exitCode.map(([code, meaning]) => [String(code), meaning]);
    expect(tableOf("code | meaning")).toEqual(rows);
  });

  test("has a row for every code, and none for another, with the catalogue's words", () => {
    // The catalogue is of codes only, by its type.
    const codes = Object.keys(en.diagnostics.codes) as DiagnosticCode[];
    const rows = codes.map((code) => [
      `\`${code}\``,
      severitiesOf(code).join("/"),
      en.diagnostics.codes[code].asks,
    ]);
    expect(tableOf("code | severity | what must hold")).toEqual(rows);
  });

  test("has examples of both files that their schemas take", () => {
    const [entry = "", programme = ""] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      (match) => match[1] ?? "",
    );
    const check = (text: string, shape: typeof checkEntryShape | typeof checkProgrammeShape) => {
      const file = { path: "a.yaml", text };
      const { value, diagnostics } = parseYaml(file, "entry");
      return value ? shape(file, value).diagnostics : diagnostics;
    };
    expect(parse(entry).workstream).toBe("soki");
    expect(check(entry, checkEntryShape)).toEqual([]);
    expect(check(programme, checkProgrammeShape)).toEqual([]);
  });

  test("has an example for GitHub Actions whose command runs", async () => {
    const workflow = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map((match) => parse(match[1] ?? ""))
      .find(({ jobs }) => jobs);
    const { run } = workflow.jobs.validate.steps.at(-1);
    const [, file, args = ""] = /^npx --yes \.\/(\S+) (.*)$/.exec(run) ?? [];
    expect(file).toBe(`millrep-${packageJson.version}.tgz`);
    expect((await runInMemory(projectFolder, args.split(" "))).exit).toBe(0);
  });

  test("has a row for every format of validate", () => {
    const formats = tableOf("format | gives | for").map(([format = ""]) => format.replaceAll("`", ""));
    const { options = [] } = commands.find(({ name }) => name === "validate") ?? {};
    expect(formats).toEqual(options.find(({ flags }) => flags.startsWith("--format"))?.choices);
  });

  test("names every room of the source", () => {
    const folders = fs
      .readdirSync(path.join(projectFolder, "src"), { withFileTypes: true })
      .filter((item) => item.isDirectory());
    const rooms = tableOf("room | for | its package")
      .map(([room]) => room)
      .join(" ");
    for (const { name } of folders.filter((folder) => folder.name !== "commands"))
      expect(rooms).toContain(`\`${name}/\``);
  });

  test("names every package that millrep is made or tested with, and its licence as the package has it", () => {
    const rows = [...tableOf("package | licence | why this one"), ...tableOf("tool | licence | what for")];
    const { devDependencies, optionalDependencies } = packageJson;
    for (const name of Object.keys({ ...devDependencies, ...optionalDependencies })) {
      const [names = "", licences = "", reason = ""] =
        rows.find(([packages = ""]) => packages.split(", ").some((row) => row.split(" ")[0] === name)) ?? [];
      const manifest = path.join(projectFolder, "node_modules", name, "package.json");
      const { license, version } = JSON.parse(fs.readFileSync(manifest, "utf8"));
      expect(`${name}: ${licences}`).toContain(license);
      expect(`${name}: ${reason}`).toMatch(/ \S+ \S+/);
      const major = names
        .split(", ")
        .find((row) => row.startsWith(`${name} `))
        ?.split(" ")[1];
      expect(`${name} ${version}.`).toContain(`${name} ${major ?? version}.`);
    }
    expect(rows.flatMap(([packages = ""]) => packages.split(", "))).toHaveLength(
      Object.keys({ ...devDependencies, ...optionalDependencies }).length,
    );
  });

  test("names tests that there are for what is safe and where it runs", () => {
    const named = tableOf("what holds | held by").flatMap(
      ([, tests = ""]) => tests.match(/test\/[\w/-]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(8);
    for (const test of named)
      expect([
        test,
        fs.existsSync(path.join(projectFolder, test)) ||
          fs.existsSync(path.join(projectFolder, `${test}.test.ts`)),
      ]).toEqual([test, true]);
  });

  test("names the test command that .ci/run runs", () => {
    const ci = fs.readFileSync(path.join(projectFolder, ".ci/run"), "utf8");
    expect(readme).toContain("npm ci && npm test");
    expect(ci).toMatch(/^npm ci\nnpm test$/m);
  });
});

describe("the guide for workstream leads", () => {
  const guide = fs.readFileSync(path.join(projectFolder, "reports/README.md"), "utf8");

  test("has an example entry that the schema takes", () => {
    const [example = ""] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
    const file = { path: "a.yaml", text: example };
    const { value } = parseYaml(file, "entry");
    expect(value && checkEntryShape(file, value).diagnostics).toEqual([]);
  });

  test("says which month is invented", () => {
    expect(guide).toMatch(/2023-04.*(påhitta|illustration)/s);
  });
});

describe("what is promised", () => {
  const section = readme.slice(readme.indexOf("## What we promise"), readme.indexOf("## How fast it is"));
  const names = (pattern: RegExp): string[] => [
    ...new Set([...section.matchAll(pattern)].map(([, name = ""]) => name)),
  ];

  test("is held by tests that there are", () => {
    const tests = names(/`(test\/[^`]+)`/g);
    expect(tests.length).toBeGreaterThan(20);
    const missing = tests.filter((name) => {
      const file = path.join(projectFolder, name);
      return !fs.existsSync(`${file}.test.ts`) && !fs.existsSync(file);
    });
    expect(missing).toEqual([]);
  });

  test("is tried by scripts that there are", () => {
    const missing = names(/`npm run ([a-z]+)`/g).filter((name) => !(name in packageJson.scripts));
    expect(missing).toEqual([]);
  });
});
