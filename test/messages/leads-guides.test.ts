import { expect, test } from "@jest/globals";
import { documentWords } from "../../src/messages/document-words.ts";
import { fieldWords } from "../../src/messages/field-words.ts";
import { formWords } from "../../src/messages/form-words.ts";
import { languages } from "../../src/messages/language.ts";
import { leadsGuides } from "../../src/messages/leads-guides.ts";

const subject = { programme: "Norr", period: "2026-11", id: "test", contact: undefined };

test.each(languages)(
  "the guide in %s has the form's headings in the form's order, and the words to choose",
  (language) => {
    const guide = leadsGuides[language](subject);
    const table = guide.split("\n").filter((line) => line.startsWith("| "));
    const [, , ...rows] = table
      .slice(0, 10)
      .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
    const { followUp, statusOverview, milestones, statuses, outcomes, reached, notReached } =
      documentWords[language];
    const { summary, plan, deviation } = fieldWords[language];
    const { nothingToReport, message, yes, choose } = formWords[language];
    expect(rows.map(([heading]) => heading)).toEqual([
      ...[summary.name, plan.name, followUp, statusOverview[1], deviation.name, milestones],
      ...[nothingToReport, message],
    ]);
    const chosen = (row: number): string[] =>
      [...(rows[row]?.[1]?.matchAll(/`(.+?)`/g) ?? [])].map(([, word]) => word ?? "");
    expect(chosen(2)).toEqual(Object.values(outcomes));
    expect(chosen(3)).toEqual(Object.values(statuses));
    expect(chosen(5)).toEqual([reached, notReached]);
    expect(chosen(6)).toEqual([yes]);
    expect(guide).toContain(`\`${choose}\``);
  },
);

test.each(languages)("the guide in %s names the office's address only where there is one", (language) => {
  expect(leadsGuides[language](subject)).not.toContain("<");
  expect(leadsGuides[language]({ ...subject, contact: "office@example.org" })).toContain(
    ": <office@example.org>. ",
  );
});
