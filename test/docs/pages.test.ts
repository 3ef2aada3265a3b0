import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildPages } from "../../scripts/docs/build-pages.ts";
import { commands } from "../../src/cli/command-list.ts";
import type { DiagnosticCode } from "../../src/diagnostics/codes.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { settableCodes } from "../../src/rules/settable-codes.ts";
import { severitiesOf } from "../../src/rules/severities-of.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { projectFolder } from "../support/workspace.ts";
import { pageFiles, readPage, rowsOf } from "./read-pages.ts";

const languages = [
  ["en", en, "docs/commands.md", "docs/rules.md", "rule | severity | can be set | `--fix` repairs it"],
  [
    "sv",
    sv,
    "docs/sv/kommandon.md",
    "docs/sv/regler.md",
    "regel | visas som | kan ställas in | rättas av `--fix`",
  ],
] as const;

test("every page that shows what millrep prints shows what it prints now: else run npm run docs", async () => {
  for (const { file, before, after } of await buildPages(projectFolder))
    expect({ file, text: before }).toEqual({ file, text: after });
});

test("no page shows a run of millrep that npm run docs does not make", () => {
  const made = /^<!-- ([a-z-]+) -->$[\s\S]*?^<!-- \/\1 -->$/gm;
  for (const file of pageFiles)
    expect([file, readPage(file).replace(made, "").includes("$ millrep")]).toEqual([file, false]);
});

describe("the README", () => {
  const readme = readPage("README.md");

  test("is a front door: at most 200 lines and 10 KB", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(10_000);
  });

  test("plays a month in forty lines", () => {
    const [month = ""] = /<!-- month -->[\s\S]*<!-- \/month -->/.exec(readme) ?? [];
    expect(month.split("```text\n")[1]?.split("\n```")[0]?.split("\n").length).toBeLessThanOrEqual(40);
  });

  test("has the exit codes of the help, and every command", () => {
    const codes = en.help.exitCode.map(([code, meaning]) => [String(code), meaning]);
    expect(rowsOf(readme, "code | meaning")).toEqual(codes);
    const names = rowsOf(readme, "command | what it does").map(([name = ""]) => name);
    expect(names).toEqual(
      commands.map(({ name }) => `[\`millrep ${name}\`](docs/commands.md#millrep-${name})`),
    );
  });

  test("names the test command that .ci/run runs", () => {
    expect(readme).toContain("npm ci && npm test");
    expect(readPage(path.join(".ci", "run"))).toMatch(/^npm ci$[\s\S]*^npm test$/m);
  });
});

describe.each(languages)("in %s", (language, messages, commandPage, rulePage, ruleHeader) => {
  test("the page of commands has the help verbatim", async () => {
    const page = readPage(commandPage);
    for (const command of [[], ...commands.map(({ name }) => [name])]) {
      const { stdout } = await runInMemory(projectFolder, [...command, "--help", "--lang", language]);
      expect(page).toContain(`## ${["millrep", ...command].join(" ")}\n\n\`\`\`text\n${stdout}\`\`\``);
    }
  });

  // The catalogue is of codes only, by its type.
  const codes = Object.keys(messages.diagnostics.codes) as DiagnosticCode[];

  test("the page of rules has a row for every code, and none for another", () => {
    const rows = rowsOf(readPage(rulePage), ruleHeader).map((row) => row.slice(0, 3));
    const { severities } = messages.diagnostics;
    const yes = language === "sv" ? "ja" : "yes";
    const expected = codes.map((code) => [
      `[\`${code}\`](#${code.replace("/", "")})`,
      severitiesOf(code)
        .map((severity) => severities[severity])
        .join("/"),
      settableCodes.has(code) ? yes : "–",
    ]);
    expect(rows).toEqual(expected);
  });

  test("the page of rules says of every code what it asks and why, as explain does", async () => {
    const page = readPage(rulePage);
    for (const code of codes) {
      const { stdout } = await runInMemory(projectFolder, ["explain", code, "--lang", language]);
      const [, asks = "", why = ""] = stdout.split("\n\n").map((part) => part.replace(/\s+/g, " "));
      const part = `### ${code}\n\n${asks.replace(/^\S+ /, "")}\n\n${why.replace(/^\S+ /, "")}\n\n`;
      expect(page).toContain(part);
    }
  });
});
