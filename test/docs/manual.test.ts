import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { escapeRoff } from "../../scripts/docs/roff.ts";
import { commands } from "../../src/cli/command-list.ts";
import { describeWith } from "../support/test-with.ts";
import { projectFolder } from "../support/workspace.ts";
import { readPage } from "./read-pages.ts";

const manuals = ["man/man1/millrep.1", "man/sv/man1/millrep.1"];
const groff = { isHere: spawnSync("groff", ["--version"]).status === 0, what: "groff" };

test.each(manuals)("%s is in ASCII, and has every command", (file) => {
  const page = readPage(file);
  expect(page).toMatch(/^[\n\x20-\x7E]*$/);
  for (const { name } of commands) expect(page).toContain(`\n.SS "millrep ${name} `);
});

test("a text has nothing that groff would take for its own", () => {
  expect(escapeRoff(".TH\n'so'\nC:\\reports -o \"å\"")).toBe(
    "\\&.TH\n\\&'so'\nC:\\ereports \\-o \\(dq\\[u00E5]\\(dq",
  );
});

test("the package's manual is one that npm installs", () => {
  const { man } = JSON.parse(readPage("package.json"));
  expect(man).toEqual([manuals[0]]);
});

describeWith(groff, "on paper", () => {
  test.each(manuals)("%s has no line wider than 80 columns, and nothing that groff warns about", (file) => {
    const args = ["-man", "-Tutf8", "-ww", "-P-c", "-P-b", "-P-o", "-P-u", path.join(projectFolder, file)];
    const { stdout, stderr } = spawnSync("groff", args, { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).toContain("millrep validate --fix --dry-run");
  });
});
