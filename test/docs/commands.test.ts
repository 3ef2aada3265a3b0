import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CommanderError } from "commander";
import { commands } from "../../src/cli/command-list.ts";
import { globalOptions } from "../../src/cli/command-spec.ts";
import { buildParser } from "../../src/cli/parser.ts";
import { createHost } from "../../src/host/host.ts";
import { messages } from "../../src/messages/sv/messages.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { splitCommandLine } from "../support/split-command-line.ts";
import { makeFolder, projectFolder } from "../support/workspace.ts";
import { blocksOf, inlineCodeOf, pageFiles, readPage } from "./read-pages.ts";

const packageJson = JSON.parse(readPage("package.json"));
/** All but the history, which names what was once there. */
const files = pageFiles.filter((file) => file !== "CHANGELOG.md");
const typed = new Set(files.flatMap((file) => commandsIn(readPage(file))));

/** The command lines of millrep on a page: in its blocks of code, and between backticks. */
function commandsIn(page: string): string[] {
  const blocks = [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) =>
    text.split("\n"),
  );
  const lines = [
    ...blocks.map((line) => line.trim().replace(/^(?:\$ |- run: |- )/, "")),
    ...inlineCodeOf(page),
  ];
  return lines.flatMap((line) =>
    line
      .split(/ && | \| | > /)
      .map((part) => part.replace(/^(?:node bin\/millrep\.js|npx --yes \.\/millrep-\S+)(?= )/, "millrep"))
      .filter((part) => part.startsWith("millrep ")),
  );
}

/** The words after `millrep`. */
function argumentsOf(commandLine: string): string[] {
  return splitCommandLine(commandLine).slice(1);
}

/** Makes what a command line takes for files that came in: a form for every Word file and in the folder inbox, and a mail. */
async function makeIncoming(folder: string, commandLine: string): Promise<void> {
  for (const word of argumentsOf(commandLine)) {
    const file = path.join(folder, word === "inbox" ? "inbox/soki.docx" : word);
    if (!/\.(?:docx|txt)$/.test(file) || fs.existsSync(file) || commandLine.includes(`-o ${word}`)) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (file.endsWith(".txt")) fs.writeFileSync(file, "Vi har testat klart, och rättar nu det som återstår.");
    else {
      await runInMemory(folder, ["form", "2023-05", "soki"]);
      fs.copyFileSync(path.join(folder, "reports/2023-05/forms/2023-05-soki.docx"), file);
    }
  }
}

describe("a command line on a page", () => {
  test.each([...typed])("is one that millrep takes: %s", async (commandLine) => {
    let hasRun = false;
    const stream = { isTerminal: false, columns: undefined, write: () => {} };
    const parser = buildParser(createHost({ stdout: stream, stderr: stream }), messages, async () => {
      hasRun = true;
    });
    try {
      await parser.parseAsync(argumentsOf(commandLine), { from: "user" });
    } catch (error) {
      // Help and version are answered by an error too, with code 0.
      expect([commandLine, error]).toEqual([commandLine, expect.any(CommanderError)]);
      hasRun = error instanceof CommanderError && error.exitCode === 0;
    }
    expect([commandLine, hasRun]).toEqual([commandLine, true]);
  });

  test("is looked for where they are", () => {
    expect(typed.size).toBeGreaterThan(40);
    expect(typed).toContain("millrep compile 2023-03");
    expect(typed).toContain("millrep validate --fix --dry-run");
    expect(typed).toContain("millrep validate --all --format github");
  });

  const inShells = files.flatMap((file) =>
    blocksOf(readPage(file), "sh").flatMap((text) => commandsIn(`\`\`\`sh\n${text}\`\`\``)),
  );

  test.each([...new Set(inShells)])("for a shell runs on the sample reports: %s", async (line) => {
    const folder = makeFolder();
    fs.cpSync(path.join(projectFolder, "reports"), path.join(folder, "reports"), { recursive: true });
    const stdin = readPage("reports/2023-04/soki.yaml");
    await makeIncoming(folder, line);
    const { exit, stderr } = await runInMemory(folder, argumentsOf(line), { stdin });
    expect([line, exit < 2, stderr.includes("millrep självt")]).toEqual([line, true, false]);
  });
});

describe("an option on a page", () => {
  const known = new Set(
    [...globalOptions, ...commands.flatMap(({ options }) => options)].flatMap(({ flags }) =>
      flags.split(/[ ,]+/).filter((flag) => flag.startsWith("-")),
    ),
  );
  /** Of npm and npx, and what every command of millrep has. */
  const others = new Set(["--omit=optional", "--help", "-h", "--version", "-V", "-"]);
  const pages = files.filter((file) => file === "README.md" || file.startsWith("docs/"));

  test.each(pages)("is one that millrep has: %s", (file) => {
    const named = inlineCodeOf(readPage(file))
      .filter((code) => code.startsWith("-"))
      .map((code) => code.split(" ")[0] ?? "");
    expect(named.filter((option) => !known.has(option) && !others.has(option))).toEqual([]);
  });
});

describe("a script on a page", () => {
  const text = [...files.map(readPage), readPage(".github/ISSUE_TEMPLATE/bug.yml")].join("\n");

  test("of npm is one that there is", () => {
    const names = [...text.matchAll(/\bnpm run (?:-s )?([a-z]+)/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  test("that node runs is one that there is", () => {
    const scripts = [...text.matchAll(/\bnode ((?:bin|scripts|bench)\/\S+?\.js)\b/g)].map(
      ([, file = ""]) => file,
    );
    expect(scripts).toContain("bin/millrep.js");
    expect(scripts.filter((file) => !fs.existsSync(path.join(projectFolder, file)))).toEqual([]);
  });
});
