import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import { diagnosticsIn, saidBy } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const head = "workstream: soki\nperiod: 2023-04\n";
const plan = "plan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n";
const summary = "summary: |\n  Vi har rättat tre flöden efter synpunkter från klinikerna.\n";

/** An entry with the fields. */
function entryOf(fields: string): string {
  return head + fields + (fields.startsWith("summary") ? "" : summary) + plan;
}

/** The errors of an entry, code and words, and the entry's fields after the repair of the first. */
function checkFields(fields: string): { readonly found: string[]; readonly repaired: string } {
  const text = entryOf(fields);
  const errors = diagnosticsIn({ [file]: text }).diagnostics.filter(({ severity }) => severity === "error");
  const found = errors.map(({ code, range }) => `${code} ${text.slice(range?.start, range?.end)}`);
  const repaired = applyEdits(text, errors[0]?.fix ?? []);
  return {
    found,
    repaired: repaired.slice(head.length, repaired.length - text.length + head.length + fields.length),
  };
}

describe("a text on the line of its field", () => {
  test.each([
    [
      "summary: > 90 % av läkarna är klara\n",
      "> 90 % av läkarna är klara",
      "summary: |\n  > 90 % av läkarna är klara\n",
    ],
    ["summary: >90 % är klara\n", ">90 % är klara", "summary: |\n  >90 % är klara\n"],
    ["summary: >= 90 % är klara\n", ">= 90 % är klara", "summary: |\n  >= 90 % är klara\n"],
    ["deviation: >2 veckor sen\n", ">2 veckor sen", "deviation: |\n  >2 veckor sen\n"],
    ["deviation: >2 veckor\n    sen i norr\n", ">2 veckor", "deviation: |\n    >2 veckor\n    sen i norr\n"],
    [
      "deviation: |Del|Mål|\n  |---|---|\n  |a|b|\n",
      "|Del|Mål|",
      "deviation: |\n  |Del|Mål|\n  |---|---|\n  |a|b|\n",
    ],
    [
      "deviation: | Del | Mål |\n  | - | - |\n",
      "| Del | Mål |",
      "deviation: |\n  | Del | Mål |\n  | - | - |\n",
    ],
    [
      "milestones:\n  - name: >2 flöden klara\n    id: a\n    due: 2023-05-31\n",
      ">2 flöden klara",
      "milestones:\n  - name: |\n      >2 flöden klara\n    id: a\n    due: 2023-05-31\n",
    ],
    [
      "followUp:\n  - planned: > 5 tester\n    outcome: done\n    comment: Ja\n",
      "> 5 tester",
      "followUp:\n  - planned: |\n      > 5 tester\n    outcome: done\n    comment: Ja\n",
    ],
    [
      "followUp:\n  - planned: Tester\n    outcome: done\n    comment: > 5 klara\n",
      "> 5 klara",
      "followUp:\n  - planned: Tester\n    outcome: done\n    comment: |\n      > 5 klara\n",
    ],
    ["deviation: | Vi är sena\n", "Vi är sena", "deviation: |\n  Vi är sena\n"],
    ["deviation:\n  > 90 % klara\n  nu\n", "> 90 % klara", "deviation: |\n  > 90 % klara\n  nu\n"],
    [
      "followUp:\n  - planned:\n      >2 tester\n    outcome: done\n",
      ">2 tester",
      "followUp:\n  - planned: |\n      >2 tester\n    outcome: done\n",
    ],
    ["deviation: | 5 % kvar\n", "5 % kvar", "deviation: |\n  5 % kvar\n"],
  ])("keeps its first sign when it becomes a block: %j", (fields, words, repaired) => {
    const unix = checkFields(fields);
    expect(unix).toEqual({ found: [`yaml/lost-text ${words}`], repaired });
    expect(checkFields(repaired).found).toEqual([]);
    const text = entryOf(fields).replaceAll("\n", "\r\n");
    const fix = diagnosticsIn({ [file]: text }).diagnostics[0]?.fix ?? [];
    expect(applyEdits(text, fix)).toBe(entryOf(repaired).replaceAll("\n", "\r\n"));
  });

  test.each([
    ["deviation: >- 5 % kvar\n", ">- 5 % kvar"],
    ["deviation: |- 5 % kvar\n", "|- 5 % kvar"],
    ["deviation: |- Vi är sena\n", "|- Vi är sena"],
    ["deviation: > Vi är sena\n", "> Vi är sena"],
    ["deviation: |2 veckor\n", "|2 veckor"],
    ["deviation: >-2 grader\n", ">-2 grader"],
    ["deviation: |Vi är sena\n", "|Vi är sena"],
    ["deviation: > 90 % # klara\n", "> 90 % # klara"],
    ["deviation: >2\n  veckor sen\n", ">2"],
  ])("is left to the writer where its first signs may mean two things: %j", (fields, words) => {
    expect(checkFields(fields)).toEqual({ found: [`yaml/lost-text ${words}`], repaired: fields });
  });

  test.each([
    "deviation: >\n  > 90 % är klara\n",
    "deviation: |-\n  5 % kvar\n",
    "deviation: >-\n  5 % kvar\n",
    "deviation:\n  >\n  5 % kvar\n",
    "deviation: >2\n    Vi är sena.\n",
    "deviation: |2\n  Vi är sena.\n",
  ])("is none below the sign: %j", (fields) => {
    expect(checkFields(fields).found).toEqual([]);
  });

  test("is named by the sign that stands there", () => {
    expect(saidBy("yaml/lost-text", { [file]: `${head}summary: > 90 % klara\n${plan}` })).toEqual([
      "Tecknet > först på raden skulle inte komma med i texten, eftersom det betyder att en text börjar på nästa rad.\n" +
        "Skriv ”summary: |” på raden och hela texten på nästa rad, med två blanksteg först. Hör > till texten ska det stå kvar där.",
    ]);
  });
});
