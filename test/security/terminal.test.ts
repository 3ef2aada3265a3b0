import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { messagesIn } from "../../src/messages/messages-in.ts";
import { printPatch } from "../../src/print/print-patch.ts";
import { hostileWorkspace, misleading, terminalCommands, unsafeOnTerminal } from "../support/hostile.ts";
import { type RunResult, runBin, runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const hostile = `${terminalCommands}${misleading}`;

function expectHarmless({ stdout, stderr }: RunResult): void {
  expect(stdout).not.toMatch(unsafeOnTerminal);
  expect(stderr).not.toMatch(unsafeOnTerminal);
}

/** Command lines with anything where a word of the user's own can stand, and what they end with. */
const commandLines: readonly (readonly [args: readonly string[], exit: number])[] = [
  [[hostile], 2],
  [[`--${hostile}`, "validate"], 2],
  [["validate", `--${hostile}`], 2],
  [["--lang", hostile, "validate"], 2],
  [["-C", hostile, "validate"], 2],
  [["help", hostile], 2],
  [["init", hostile], 2],
  [["validate", hostile], 2],
  [["validate", `./${hostile}.yaml`], 2],
  [["validate", "--format", hostile], 2],
  [["validate", "--max-warnings", hostile], 2],
  [["validate", "2023-04", hostile], 2],
  [["validate", "-", "--stdin-filename", hostile], 2],
  [["validate", "-", "--stdin-filename", `reports/2023-04/${hostile.replaceAll("/", "-")}.yaml`], 0],
  [["compile", hostile], 2],
  [["compile", "--format", hostile], 2],
  [["compile", "2023-04", "-o", `${hostile}.yaml`], 2],
  [["compile", "2023-04", "-o", `${hostile}.docx`], 0],
  [["compile", "2023-04", "-o", `reports/programme.yaml/${hostile}.docx`], 2],
  [["diff", hostile], 2],
  [["diff", "2023-03", hostile], 2],
  [["diff", "--only", hostile], 2],
  [["diff", "--fail-on", hostile], 2],
  [["diff", "--format", "html", "-o", `${hostile}.html`], 0],
  [["explain", hostile], 2],
  [["form", hostile], 2],
  [["form", "2023-04", hostile], 2],
  [["import", hostile], 2],
  [["import", "reports/2023-04/soki.yaml", "--for", hostile], 2],
  [["import", "reports/2023-04/soki.yaml", "--for", `soki/${hostile}`], 2],
  [["trend", hostile], 2],
  [["trend", "2023-03", hostile], 2],
  [["trend", "-o", `${hostile}.html`], 0],
  [["status", hostile], 2],
  [["publish", hostile], 2],
  [["publish", "--date", hostile], 2],
  [["publish", "--revise", hostile], 2],
  [["diff", "--since-published", hostile], 2],
];

describe("a word of the command line", () => {
  test.each(["sv", "en"] as const)("never reaches the terminal as a command to it: %s", async (language) => {
    for (const [args, exit] of commandLines) {
      const folder = makeWorkspace();
      const env = { MILLREP_LANG: language };
      const result = await runInMemory(folder, args, { env, stdin: "" });
      expect({ args, exit: result.exit }).toEqual({ args, exit });
      expectHarmless(result);
    }
  });

  test("is shown with a sign for each such character, through the real bin too", () => {
    const folder = makeWorkspace();
    expect(runBin(folder, ["compile", "a\u001B[2Jb"]).stderr.split("\n")[0]).toBe(
      "”a\uFFFD[2Jb” är ingen månad.",
    );
  });

  test("is shown so by every sentence that takes one, and in its lists", async () => {
    const { usage, cannotRun } = messagesIn("en");
    expect(usage.wrongValue("\u001B", "--a\u202E", ["b\u2028", "c"])).toBe(
      "“\uFFFD” cannot be used for --a\uFFFD. Choose b\uFFFD or c.",
    );
    expect(cannotRun.noSuchFile("a\nb")).toContain("a\uFFFDb");
  });
});

describe("the name of a folder or file", () => {
  const name = hostile.replaceAll("/", "-");

  test("is never a command to the terminal, nor to a build server", async () => {
    const folder = path.join(makeFolder(), `mapp ${name}`);
    fs.cpSync(makeWorkspace(), folder, { recursive: true });
    const month = path.join(folder, "reports/2023-04");
    fs.writeFileSync(path.join(month, `${name}.yaml`), "a: b\n");
    fs.writeFileSync(path.join(month, `${name}.txt`), "");
    fs.writeFileSync(path.join(month, "::error file=a::b\n::error::c.yaml"), "");
    fs.mkdirSync(path.join(folder, "reports/2023-4\u2028"));
    fs.writeFileSync(path.join(month, "soki.yaml"), "\tfel: \u0007\n");
    for (const args of [
      ...["text", "json", "sarif", "github", "junit"].map((format) => ["validate", "--format", format]),
      ["validate", "--fix", "--dry-run"],
      ["validate", `reports/2023-04/${name}.yaml`],
      ["compile"],
      ["diff"],
      ["init", "2024-01"],
      ["-C", folder, "init", "2024-02"],
      ["trend", "2023-03"],
      ["status", "2023-04"],
      ["form", "2023-04"],
      ["publish", "2023-04"],
      ["import", "reports/2023-04"],
    ]) {
      const result = await runInMemory(folder, args);
      expectHarmless(result);
      expect(result.stdout.split("\n").filter((line) => line.startsWith("::error::c"))).toEqual([]);
    }
  });

  test("is a link whose address holds no such character, where the terminal can follow it", async () => {
    const folder = makeWorkspace({ "reports/2023-04/a\u001B]8;;\u0007b.txt": "" });
    const { stdout } = await runInMemory(folder, ["validate"], { env: { FORCE_HYPERLINK: "1" } });
    const links = stdout.split("\u001B]8;;").slice(1);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.replace("\u0007", "")).not.toMatch(unsafeOnTerminal);
  });
});

describe("a text of the reports", () => {
  const views: readonly (readonly string[])[] = [
    ["validate", "--verbose"],
    ...["json", "sarif", "github", "junit"].map((format) => ["validate", "--format", format]),
    ["validate", "--fix", "--dry-run"],
    ...["outline", "md", "html"].map((format) => ["compile", "--draft", "--format", format, "-o", "-"]),
    ...["text", "md", "html", "json"].map((format) => ["diff", "--format", format, "-o", "-"]),
    ["init", "2023-05"],
    ["form", "2023-05", "--mail"],
    ...["text", "md", "html", "json"].map((format) => ["trend", "--format", format, "-o", "-"]),
    ...["text", "md", "json"].map((format) => ["status", "--remind", "--format", format]),
    ["publish", "2023-04", "--format", "md"],
    ["import", "--for", "soki", "reports/2023-04/soki.yaml"],
    ["validate", "--fix"],
  ];

  test.each(views)("with marks of direction never turns a line: %s %s %s", async (...args) => {
    const result = await runInMemory(makeWorkspace(hostileWorkspace(misleading)), args.filter(Boolean));
    expectHarmless(result);
    expect(result.exit).toBeLessThan(2);
    expect((result.stdout + result.stderr).length).toBeGreaterThan(20);
  });

  test("is compiled and compared with its marks, which the pages write as references", async () => {
    const folder = makeWorkspace(hostileWorkspace("x\u202Ey"));
    const compiled = await runInMemory(folder, ["compile", "--format", "html", "-o", "-"]);
    expect(compiled.stderr).not.toContain(" fel ");
    expect(compiled.stdout.match(/x&#x202E;y/g)?.length).toBeGreaterThan(40);
    const { stdout } = await runInMemory(folder, ["diff", "--format", "html", "-o", "-"]);
    expect(stdout.match(/x&#x202E;y/g)?.length).toBeGreaterThan(20);
  });

  test.each([
    ["\u001B[2J", "U+001B"],
    ["\u009B31m", "U+009B"],
    ["\u0007", "U+0007"],
  ])("with a command to a terminal is refused with its place, and not shown: %j", async (command, name) => {
    const escaped = `\\x${(command.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`;
    for (const text of [command, escaped]) {
      const folder = makeWorkspace({ "reports/2023-04/soki.yaml": `summary: "a${text}b"\n` });
      for (const args of [["validate"], ["compile"], ["diff"], ["validate", "--fix", "--dry-run"]]) {
        const result = await runInMemory(folder, args);
        expectHarmless(result);
        expect(result.exit).toBe(1);
        expect(result.stdout + result.stderr).toContain(name);
      }
    }
  });

  test("is shown with signs in the patch of a dry run, where tabs and line ends stay", () => {
    const [before, after] = ["a\tb\r\nc\rd\u001B[2J\n", "a\tb\r\nc\re\u202E\n"].map((text) =>
      Buffer.from(text),
    );
    const patch = printPatch("a.yaml", before ?? Buffer.of(), after ?? Buffer.of());
    expect(patch).toContain(" a\tb\r\n-c\uFFFDd\uFFFD[2J\n+c\uFFFDe\uFFFD\n");
  });
});
