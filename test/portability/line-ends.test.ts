import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

/** What programs make of the line ends and the beginning of a file. */
const turns: Readonly<Record<string, (text: string) => string>> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "line ends of both kinds": (text) => text.replace(/(\n[^\n]*)\n/g, "$1\r\n"),
  "a byte order mark and line ends of Windows": (text) =>
    `\u00EF\u00BB\u00BF${text.replaceAll("\n", "\r\n")}`,
};

/** A workspace whose sources have been turned; each character of a text is a byte. */
function turnSources(folder: string, turn: (text: string) => string): string {
  const copy = makeWorkspace();
  fs.rmSync(copy, { recursive: true });
  for (const [file, text] of readTree(folder)) {
    if (!file.startsWith("reports/") || !/\.(?:yaml|json)$/.test(file)) continue;
    const target = path.join(copy, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, Buffer.from(file.endsWith(".yaml") ? turn(text) : text, "latin1"));
  }
  return copy;
}

/** An entry with every kind of text, in each of YAML's ways to write one. */
const everyText = `workstream: soki
period: 2023-04
status: atRisk
deviation: "Leveransen är sen.\\n\\nVi har en plan."
summary: |
  Vi har gått igenom flödena\\
  och rättat två av dem,  
  med hjälp av klinikerna.

  - Elva flöden är klara,
    och ett återstår.
  - Två är provade.

  | Mått | Värde |
  |------|------:|
  | A    | 10    |

  > Det går framåt.
plan: >-
  Vi går igenom resten av flödena tillsammans med utbildarna.
milestones:
  - id: a
    name: 'Flödena klara'
    due: 2023-05-31
followUp:
  - planned: |
      Vi rättar flödena.
    outcome: partly
    comment: |+
      Två återstår.

`;

const commands = [
  "validate --all --verbose --no-spell",
  "validate --all --format json --no-spell",
  "validate --fix --dry-run",
  ...["docx", "html", "md", "outline"].map((format) => `compile 2023-04 --format ${format} -o -`),
  ...["docx", "html", "md", "json", "text"].map((format) => `trend --format ${format} -o -`),
  ...["md", "json", "text"].map((format) => `status 2023-04 --remind --format ${format}`),
  ...["docx", "html", "md", "json", "text"].map((format) => `diff 2023-03 2023-04 --format ${format} -o -`),
];

const sample = "the sample report";
const small = "the small workspace, with every kind of text";
const originals: Readonly<Record<string, string>> = {
  [sample]: projectFolder,
  [small]: makeWorkspace({ "reports/2023-04/soki.yaml": everyText }),
};

describe.each([
  [sample, "line ends of Windows"],
  ...Object.keys(turns).map((turn): [string, string] => [small, turn]),
])("%s with %s", (name, turn) => {
  const original = originals[name] ?? "";
  const plain = turnSources(original, (text) => text);
  const turned = turnSources(original, turns[turn] ?? String);

  test.each(commands)("gives the same to the byte: millrep %s", async (command) => {
    const args = command.split(" ");
    const expected = await runInMemory(plain, args);
    expect(expected.stdout.length + expected.stderr.length).toBeGreaterThan(30);
    expect(await runInMemory(turned, args)).toEqual(expected);
  });
});
