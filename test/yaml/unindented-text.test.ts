import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import { diagnosticsIn, entry, goodPlan } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";
const head = "workstream: soki\nperiod: 2023-04\n";
const plan = `plan: |\n  ${goodPlan}\n`;

/** The errors of an entry, and the entry after the repair of the first. */
function checkEntry(text: string): { readonly found: string[]; readonly repaired: string } {
  const errors = diagnosticsIn({ [file]: text }).diagnostics.filter(({ severity }) => severity === "error");
  const found = errors.map(({ code, range }) => {
    const line = text.slice(0, range?.start).split("\n").length;
    return `${code} ${line} ${text.slice(range?.start, range?.end)}`;
  });
  return { found, repaired: applyEdits(text, errors[0]?.fix ?? []) };
}

/** The entry after `validate --fix`. */
async function fixEntry(text: string): Promise<string> {
  const folder = makeWorkspace({ [file]: text });
  await runInMemory(folder, ["validate", "2023-04", "--fix", "--no-spell"]);
  return fs.readFileSync(path.join(folder, file), "utf8");
}

describe("a text without indentation is one finding, and indented", () => {
  test.each([
    ["of one line", "summary: |\nEtt.\n", "4 Ett.", "summary: |\n  Ett.\n"],
    ["with colons", "summary: |\nVi: ett.\nobs: två\n", "4 Vi: ett.", "summary: |\n  Vi: ett.\n  obs: två\n"],
    ["below its first line", "summary: |\n  Ett.\nTvå.\n", "5 Två.", "summary: |\n  Ett.\n  Två.\n"],
    [
      "as far as its first line",
      "summary: |\n    Ett.\nTvå.\n",
      "5 Två.",
      "summary: |\n    Ett.\n    Två.\n",
    ],
    [
      "with a list in a list",
      "summary: |\n- ett\n  - två\n\n  - tre\n- fyra\n",
      "4 - ett",
      "summary: |\n  - ett\n    - två\n\n    - tre\n  - fyra\n",
    ],
    [
      "with tabs",
      "summary: |\nEtt:\n\t- två\n\t\t- tre\n\t\tFyra.\n",
      "4 Ett:",
      "summary: |\n  Ett:\n    - två\n      - tre\n\n  Fyra.\n",
    ],
    [
      "with a row of hyphens",
      "summary: |\nEtt.\n---\nTvå.\n",
      "4 Ett.",
      "summary: |\n  Ett.\n  \\---\n  Två.\n",
    ],
    [
      "with a mail's signature",
      "summary: |\nEtt.\n\n-- \nMvh Åsa\n",
      "4 Ett.",
      "summary: |\n  Ett.\n\n  \\-- \n  Mvh Åsa\n",
    ],
    [
      "with a line with #",
      "summary: |\nEtt.\n#4 två\nTre.\n",
      "4 Ett.",
      "summary: |\n  Ett.\n  #4 två\n  Tre.\n",
    ],
    [
      "above a comment",
      "summary: |\nEtt.\n\n# Vad är planerat?\n",
      "4 Ett.",
      "summary: |\n  Ett.\n\n# Vad är planerat?\n",
    ],
    [
      "with signs of YAML",
      'summary: |\n"Ett", sa hon.\n* två\n@tre\n',
      '4 "Ett", sa hon.',
      'summary: |\n  "Ett", sa hon.\n  * två\n\n  @tre\n',
    ],
    ["below a key without |", "summary:\nEtt.\n- två\n", "4 Ett.", "summary: |\n  Ett.\n  - två\n"],
    [
      "after words beside its key",
      "summary: Ett.\n- två: tre\n---\n",
      "4 - två: tre",
      "summary: |\n  Ett.\n  - två: tre\n\n  \\---\n",
    ],
    ["below a key with |-", "summary: |-\nEtt.\nTvå.\n", "4 Ett.", "summary: |-\n  Ett.\n  Två.\n"],
    [
      "with a field's name as a word",
      "summary: |\nSummering:\nEtt.\nPlanering: två\nStatus: vi väntar på två beslut\n",
      "5 Ett.",
      "summary: |\n  Summering:\n  Ett.\n  Planering: två\n  Status: vi väntar på två beslut\n",
    ],
  ])("%s", (_, summary, at, repaired) => {
    const found = [`yaml/unindented-text ${at}`];
    expect(checkEntry(head + summary + plan)).toEqual({ found, repaired: head + repaired + plan });
    const windows = (text: string): string => text.replaceAll("\n", "\r\n");
    expect(checkEntry(windows(head + summary + plan))).toEqual({
      found,
      repaired: windows(head + repaired + plan),
    });
  });

  test("as the last text of the file, up to its end", () => {
    const text = `${head}summary: |\n  Ett.\nplan: |\nTvå.\n\nMed vänlig hälsning\nÅsa: 3\n`;
    expect(checkEntry(text)).toEqual({
      found: ["yaml/unindented-text 6 Två."],
      repaired: `${head}summary: |\n  Ett.\nplan: |\n  Två.\n\n  Med vänlig hälsning\n  Åsa: 3\n`,
    });
  });

  test("ends before an item that is written in braces on one line", () => {
    const text = `${entry("soki")}followUp:\n  - planned: Vi provar.\n  - { planned: Vi rättar., outcome: klart }\n`;
    expect(checkEntry(text).found).toEqual([]);
  });

  test("in an item of the follow-up", () => {
    const text = `${entry("soki")}followUp:\n  - planned: |\nVi provar.\nOch mer: allt.\n    outcome: klart\n    comment: |\n- sent\n  - planned: |\n      Vi rättar.\n`;
    const { found } = checkEntry(text);
    expect(found).toEqual(["yaml/unindented-text 9 Vi provar.", "yaml/unindented-text 13 - sent"]);
  });
});

test("in a mail whose fields have Swedish names, each text and each field is found", async () => {
  const mail =
    "Projekt: soki\nMånad: april 2023\nSummering: |\nHej! Vi är klara: allt är rättat och godkänt.\nPlanering:\nVi vilar oss i form och sover lite mer än vi borde.\nStatus: grönt\n";
  expect(await fixEntry(mail)).toBe(
    "workstream: soki\nperiod: 2023-04\nsummary: |\n  Hej! Vi är klara: allt är rättat och godkänt.\nplan: |\n  Vi vilar oss i form och sover lite mer än vi borde.\nstatus: enligt plan\n",
  );
});

test("Word's line breaks, soft hyphens and bullets become line ends, nothing and items", async () => {
  const pasted =
    "Vi har gjort tre saker under april:\n•\tbokning\n\uF0B7\tremis\u00ADser\no\tsvar\n\nSedan vilade vi.\u000BOch sov.\u2028Och åt.\n";
  expect(await fixEntry(`${head}summary: |\n${pasted}${plan}`)).toBe(
    `${head}summary: |\n  Vi har gjort tre saker under april:\n  - bokning\n  - remisser\n    - svar\n\n  Sedan vilade vi.\n  Och sov.\\\n  Och åt.\n${plan}`,
  );
});

describe("left to other messages is", () => {
  test.each([
    ["a field that is misspelt", "färg: blå\n", "schema/unknown-key"],
    ["a field with a capital", "Status: enligt plan\n", "schema/unknown-key"],
    ["a row of hyphens by itself", "---\n", "yaml/several-documents"],
    ["a field without its space", "status:grön\n", "yaml/missing-space"],
    ["a tab", "\tEtt.\n", "yaml/tab"],
  ])("%s", (_, line, code) => {
    expect(
      checkEntry(`${head}summary: |\n  Ett.\n${line}${plan}`).found.map((one) => one.split(" ")[0]),
    ).toEqual([code]);
  });

  test("a comment", () => {
    expect(checkEntry(`${entry("soki")}# En kommentar: bra.\n`).found).toEqual([]);
  });
});

test("of any pasted lines, one finding and one repair keep every letter", () => {
  const word = fc.constantFrom(
    "Vi",
    "klart:",
    "åtta",
    "#4",
    "- ett",
    "•\tbokning",
    "1. två",
    "obs:",
    '"ja"',
    "'nej",
    "---",
    "> 90 %",
    "{a}",
    "*fet*",
    "| a | b |",
    "\ttabb",
    "& co",
    "!",
    "@du",
    "`kod`",
    "Plan: bra",
    "[x]",
    "Med vänlig hälsning",
    "\u00A0",
  );
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")) },
    { weight: 1, arbitrary: fc.constantFrom("", "---", "# rad", "  inre", "\t- tabb", "...") },
  );
  const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, "");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, lineEnd) => {
      const pasted = ["Vi är klara", ...lines, "Hälsningar"];
      const text = [...head.trim().split("\n"), "summary: |", ...pasted, ...plan.trim().split("\n"), ""].join(
        lineEnd,
      );
      const { diagnostics } = diagnosticsIn({ [file]: text });
      const codes = diagnostics.flatMap(({ code }) => (/^(?:yaml|schema|file)\//.test(code) ? [code] : []));
      expect(codes).toEqual(["yaml/unindented-text"]);
      const repaired = applyEdits(text, diagnostics[0]?.fix ?? []);
      expect(letters(repaired)).toBe(letters(text));
      const after = diagnosticsIn({ [file]: repaired }).diagnostics;
      expect(after.filter(({ code }) => /^(?:yaml|schema|file)\//.test(code))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
