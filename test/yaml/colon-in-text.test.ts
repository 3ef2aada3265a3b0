import { expect, test } from "@jest/globals";
import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import { diagnosticsIn } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const head = "workstream: soki\nperiod: 2023-04\n";
const plan = "plan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n";

/** The diagnostics of an entry: code, line and column, and the entry after the repair. */
function checkEntry(text: string): { readonly found: string[]; readonly repaired: string } {
  const errors = diagnosticsIn({ [file]: text }).diagnostics.filter(({ severity }) => severity === "error");
  const found = errors.map(({ code, range }) => {
    const lines = text.slice(0, range?.start).split("\n");
    return `${code} ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${text.slice(range?.start, range?.end)}`;
  });
  return { found, repaired: applyEdits(text, errors[0]?.fix ?? []) };
}

test.each([
  ["on the text's own line", "summary: Klart: vi provar.\n", "3:15", "summary: |\n  Klart: vi provar.\n"],
  [
    "below it",
    "summary:\n  Vi skrev.\n  Nästa: vi provar.\n",
    "5:8",
    "summary: |\n  Vi skrev.\n  Nästa: vi provar.\n",
  ],
  [
    "after its first words",
    "summary: Vi skrev.\n  Nästa: prov.\n",
    "4:8",
    "summary: |\n  Vi skrev.\n  Nästa: prov.\n",
  ],
  ["in its only line", "summary:\n  Nästa: prov.\n", "4:8", "summary: |\n  Nästa: prov.\n"],
  [
    "in its first line",
    "summary:\n  Nästa: prov.\n  Sedan mer.\n",
    "4:8",
    "summary: |\n  Nästa: prov.\n  Sedan mer.\n",
  ],
  ["at the end of its line", "summary: Vi har gjort detta:\n", "3:28", "summary: |\n  Vi har gjort detta:\n"],
  [
    "before items",
    "summary:\n  Detta:\n  - ett\n    - två\n",
    "4:8",
    "summary: |\n  Detta:\n  - ett\n    - två\n",
  ],
  ["in an item", "summary:\n  - Klart: allt\n  - Mer\n", "4:10", "summary: |\n  - Klart: allt\n  - Mer\n"],
  ["after a hyphen", "summary: - Klart: allt\n", "3:17", "summary: |\n  - Klart: allt\n"],
  ["twice", "summary: Ett: två: tre\n", "3:13", "summary: |\n  Ett: två: tre\n"],
  [
    "after an address",
    "summary: Se kl. 10:30, http://a.se/x: ok\n",
    "3:37",
    "summary: |\n  Se kl. 10:30, http://a.se/x: ok\n",
  ],
  ["after a quotation", 'summary: "Klart": prov\n', "3:17", 'summary: |\n  "Klart": prov\n'],
  ["before a quotation that does not end", "summary: Hon sa: 'ja\n", "3:16", "summary: |\n  Hon sa: 'ja\n"],
  ["before brackets", "summary: Klart: [a, b och {c\n", "3:15", "summary: |\n  Klart: [a, b och {c\n"],
  ["between paragraphs", "summary:\n  Ett.\n\n  Två: tre.\n", "6:6", "summary: |\n  Ett.\n\n  Två: tre.\n"],
  ["without indentation", "summary:\nEtt.\nTvå: tre.\n", "5:4", "summary: |\n  Ett.\n  Två: tre.\n"],
  [
    "without indentation below its first words",
    "summary: Ett.\nTvå: tre.\n",
    "4:4",
    "summary: |\n  Ett.\n  Två: tre.\n",
  ],
])("a colon %s is named where it stands, and the text becomes a block", (_, summary, at, repaired) => {
  const found = [`yaml/colon-in-text ${at} :`];
  expect(checkEntry(head + summary + plan)).toEqual({ found, repaired: head + repaired + plan });
  const windows = (text: string): string => text.replaceAll("\n", "\r\n");
  expect(checkEntry(windows(head + summary + plan))).toEqual({
    found,
    repaired: windows(head + repaired + plan),
  });
});

const rest = `${head}summary: |\n  Vi har rättat tre flöden efter synpunkter från klinikerna.\n${plan}`;

test.each([
  [
    "deviation:\n  Vi är sena.\n  Orsak: sjukdom.\n",
    "9:8",
    "deviation: |\n  Vi är sena.\n  Orsak: sjukdom.\n",
  ],
  [
    "followUp:\n  - planned: Prov: alla.\n    outcome: done\n",
    "8:18",
    "followUp:\n  - planned: |\n      Prov: alla.\n    outcome: done\n",
  ],
  [
    "followUp:\n  - planned: Prov\n    outcome: done\n    comment: Klart: ja\n",
    "10:19",
    "followUp:\n  - planned: Prov\n    outcome: done\n    comment: |\n      Klart: ja\n",
  ],
  [
    "milestones:\n  - id: prov\n    name: Prov: alla\n    due: 2023-05-31\n",
    "9:15",
    'milestones:\n  - id: prov\n    name: "Prov: alla"\n    due: 2023-05-31\n',
  ],
])("so it is in every field: %j", (field, at, repaired) => {
  expect(checkEntry(rest + field)).toEqual({
    found: [`yaml/colon-in-text ${at} :`],
    repaired: rest + repaired,
  });
});

test.each([
  ["a comment", "summary:\n  Ett.\n  Två: tre. # anm\n", ["yaml/colon-in-text 5:6 :"]],
  [
    "a comment between its lines",
    "summary:\n  Ett.\n  # anm: x\n  Två: tre.\n",
    ["yaml/colon-in-text 6:6 :"],
  ],
])("a text that may hold %s is not changed", (_, summary, found) => {
  expect(checkEntry(head + summary + plan)).toEqual({ found, repaired: head + summary + plan });
});

test.each([
  ["a field that is indented too far", "summary: Vi har provat.\n  status: onTrack\n", "yaml/syntax"],
  ["a field in a text's place", "summary:\n  plan: allt\n", "schema/wrong-type"],
  ["a list in a text's place", "summary:\n  - ett\n  - två\n", "schema/wrong-type"],
  ["a field that does not exist", "Sammanfattat: allt\n", "schema/unknown-key"],
  ["a quotation that does not end", 'summary: "Vi har provat.\n', "yaml/unclosed-quote"],
])("%s is another mistake", (_, text, code) => {
  const { found } = checkEntry(head + text + plan);
  expect(found.map((one) => one.split(" ")[0])).toContain(code);
  expect(found.join()).not.toContain("colon-in-text");
});

test("a long file with a colon in every line takes no long time", () => {
  const { found } = checkEntry(`${head}summary:\n${"  Ett två: tre fyra.\n".repeat(2000)}  Fem.\n${plan}`);
  expect(found).toEqual(["yaml/colon-in-text 4:10 :"]);
});
