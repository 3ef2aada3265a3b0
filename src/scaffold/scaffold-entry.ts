import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Language } from "../language/language.ts";
import { scaffoldWords } from "../language/scaffold-words.ts";
import { formatPeriod, type Period, shiftPeriod } from "../model/period.ts";

/** A workstream's plan, and the period of the entry that it was written in. */
export interface LastPlan {
  readonly writtenIn: Period;
  readonly text: string;
}

export interface ScaffoldInput {
  readonly id: string;
  /** The workstream's name in the period. */
  readonly name: string;
  readonly period: Period;
  readonly language: Language;
  readonly lastPlan: LastPlan | undefined;
}

const commentWidth = 100;

/**
 * A new entry to fill in. Every text is a `|` block: of all YAML's ways to write a text it is the one that keeps
 * colons, hashes, quotation marks and numbers as they were typed. Last month's plan stands above as a comment.
 */
export function scaffoldEntry({ id, name, period, language, lastPlan }: ScaffoldInput): string {
  const words = scaffoldWords[language];
  const month = formatPeriod(period, language);
  const nextMonth = formatPeriod(shiftPeriod(period, 1), language);
  const blocks = [
    [
      "# yaml-language-server: $schema=../schema/entry.schema.json",
      ...comment(words.instructions(name, month)),
    ],
    [`workstream: ${id}`, `period: ${period}`],
    ...(lastPlan ? [lastPlanComment(lastPlan, language)] : []),
    [...comment([words.summaryQuestion(month)]), "summary: |", `  ${words.summaryText(month)}`],
    [...comment([words.planQuestion(nextMonth)]), "plan: |", `  ${words.planText(nextMonth)}`],
    comment(words.optionalFields),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function lastPlanComment({ writtenIn, text }: LastPlan, language: Language): string[] {
  const title = scaffoldWords[language].lastPlan(formatPeriod(writtenIn, language));
  return comment([
    title,
    "",
    ...text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => `  ${line}`),
  ]);
}

/** Lines as YAML comments, the long ones wrapped. */
function comment(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const text = line.trim();
    return text === "" ? ["#"] : wrapText(text, commentWidth, `# ${indent}`, `# ${indent}`).split("\n");
  });
}
