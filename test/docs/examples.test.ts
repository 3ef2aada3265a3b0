import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commands } from "../../src/cli/command-list.ts";
import { checkEntryShape, checkMonthShape, checkProgrammeShape } from "../../src/schema/check-shape.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { projectFolder } from "../support/workspace.ts";
import { blocksOf, readPage, rowsOf } from "./read-pages.ts";

/** What is wrong with an example by the schema. */
function findingsIn(
  text: string,
  checkShape: typeof checkEntryShape | typeof checkMonthShape | typeof checkProgrammeShape,
): unknown[] {
  const file = { path: "a.yaml", text };
  const { value, diagnostics } = parseYaml(file, "entry");
  return [...(value ? checkShape(file, value).diagnostics : diagnostics)];
}

describe("the page of files", () => {
  const [entry = "", month = "", programme = ""] = blocksOf(readPage("docs/files.md"), "yaml");

  test("has an example of each file that its schema takes", () => {
    expect(parse(entry).workstream).toBe("soki");
    expect(findingsIn(entry, checkEntryShape)).toEqual([]);
    expect(findingsIn(month, checkMonthShape)).toEqual([]);
    expect(findingsIn(programme, checkProgrammeShape)).toEqual([]);
  });
});

test.each(["docs/word-files.md", "docs/rules.md", "docs/sv/regler.md"])(
  "%s has pieces of files that their schemas take",
  (page) => {
    const [entry = "", , programme = ""] = blocksOf(readPage("docs/files.md"), "yaml");
    for (const piece of blocksOf(readPage(page), "yaml")) {
      const base = piece.includes("milestones:") ? entry : programme;
      const [key = ""] = /^[a-z]+:/m.exec(piece) ?? [];
      const without = base.split(/^(?=[a-z]\w*:)/m).filter((part) => !part.startsWith(key));
      const shape = base === entry ? checkEntryShape : checkProgrammeShape;
      expect([piece, findingsIn(without.join("") + piece, shape)]).toEqual([piece, []]);
    }
  },
);

describe("the page of build servers", () => {
  const page = readPage("docs/ci.md");

  test("has a hook that .pre-commit-hooks.yaml has, whose command runs", async () => {
    const [config] = blocksOf(page, "yaml")
      .map((text) => parse(text))
      .filter(({ repos }) => repos);
    const [hook] = parse(readPage(".pre-commit-hooks.yaml"));
    expect(config.repos[0].hooks).toEqual([{ id: hook.id }]);
    expect((await runInMemory(projectFolder, hook.entry.split(" ").slice(1))).exit).toBe(0);
  });
});

test.each([
  ["validate", "docs/ci.md", "format | gives | for"],
  ["compile", "docs/word-files.md", "`--format` | gives"],
  ["diff", "docs/comparing.md", "`--format` | for"],
])("every format of %s has a row in %s", (name, file, header) => {
  const rows = rowsOf(readPage(file), header).map(([format = ""]) => format.replaceAll("`", ""));
  const { options = [] } = commands.find((command) => command.name === name) ?? {};
  const choices = options.find(({ flags }) => flags.startsWith("--format"))?.choices ?? [];
  expect(rows.sort()).toEqual([...choices].sort());
});

test.each(["bug.yml", "wrong-finding.yml", "wish.yml"])("%s is a form with a name and fields", (file) => {
  const form = parse(readPage(`.github/ISSUE_TEMPLATE/${file}`));
  expect(form).toEqual({
    name: expect.any(String),
    description: expect.any(String),
    labels: [expect.any(String)],
    body: expect.any(Array),
  });
  const fields = form.body.filter(({ type }: { type: string }) => type !== "markdown");
  expect(fields.length).toBeGreaterThan(2);
  for (const { id, attributes } of fields)
    expect([id, attributes.label]).toEqual([expect.stringMatching(/^[a-z]+$/), expect.any(String)]);
});

describe("the guide for workstream leads", () => {
  const guide = readPage("reports/README.md");

  test("has an example entry that the schema takes", () => {
    const [example = ""] = blocksOf(guide, "yaml");
    expect(findingsIn(example, checkEntryShape)).toEqual([]);
  });

  test("says which months are invented", () => {
    const invented = fs
      .readdirSync(path.join(projectFolder, "reports"))
      .filter((name) => name > "2023-03" && name < "2024");
    expect(guide).toContain(`\`${invented.at(0)}\` till \`${invented.at(-1)}\` är **påhittade**`);
  });
});
