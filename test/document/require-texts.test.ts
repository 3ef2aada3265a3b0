import { describe, expect, test } from "@jest/globals";
import { buildDocument } from "../../src/document/build-document.ts";
import type { Block } from "../../src/document/document.ts";
import { introductionTexts, partTexts, requireTexts } from "../../src/document/require-texts.ts";
import { entry } from "../support/diagnostics.ts";
import { reportOf } from "../support/load-month.ts";
import { makeWorkspace } from "../support/workspace.ts";

const summary =
  "Vi har rättat tre flöden.\n\n- läkemedel\n- remisser\n\n| a | b |\n|---|---|\n| 1 | |\n\nSlut.";
const rest = `deviation: Två flöden väntar.
milestones:
  - { id: m1, name: Flödena är klara, due: 2023-05-31, done: false }
followUp:
  - { planned: Vi rättar alla flöden., outcome: partly, comment: Tre är klara. }
`;
const root = makeWorkspace({ "reports/2023-04/soki.yaml": entry("soki", { summary, rest }) });
const report = reportOf(root);
const { blocks } = buildDocument(report);
const texts = [...introductionTexts(report.programme), ...report.parts.flatMap(partTexts)];

/** Returns the blocks that do not contain a text. */
function without(text: string): Block[] {
  return blocks.filter((block) => !JSON.stringify(block).includes(text));
}

describe("a document is not made", () => {
  test.each([
    ["a paragraph of the introduction", "Programmet byter", "reports/programme.yaml, introduction/0/text"],
    ["a paragraph", "Vi har rättat tre flöden.", "reports/2023-04/soki.yaml, summary"],
    ["a list", "remisser", "reports/2023-04/soki.yaml, summary: “läkemedel”"],
    ["a table", '"a"', "reports/2023-04/soki.yaml, summary: “a”"],
    ["a deviation", "Två flöden väntar.", "reports/2023-04/soki.yaml, deviation"],
    ["a follow-up", "Tre är klara.", "reports/2023-04/soki.yaml, followUp: “Vi rättar alla flöden.”"],
    ["a milestone", "Flödena är klara", "reports/2023-04/soki.yaml, milestones"],
  ])("without %s that the report has: the message says where it was", (_, text, message) => {
    expect(() => requireTexts(texts, without(text))).toThrow(message);
  });

  test("with its paragraphs in another order", () => {
    expect(() => requireTexts(texts, [...blocks].reverse())).toThrow("would not be in the document");
  });
});

test("a document that says everything is made", () => {
  expect(() => requireTexts(texts, blocks)).not.toThrow();
});
