import { wrapText } from "../diagnostics/wrap-text.ts";
import { optionalFields, type RequiredField, requiredFields } from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import type { Language } from "../messages/language.ts";
import { scaffoldWords } from "../messages/scaffold-words.ts";
import type { Outcome } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";

/** What a workstream's last entry leaves to answer, and the period that it was written in. */
export interface LastEntry {
  readonly writtenIn: Period;
  readonly items: readonly LeftItem[];
}

/** A planned item, on one line. */
export interface LeftItem {
  readonly planned: string;
  /** What the last follow-up said of it, where it is older than the last plan. */
  readonly carriedOver: Outcome | undefined;
}

export interface ScaffoldInput {
  readonly id: string;
  /** The workstream's name in the period. */
  readonly name: string;
  readonly period: Period;
  readonly language: Language;
  readonly lastEntry: LastEntry | undefined;
}

const commentWidth = 100;

/**
 * A new entry to fill in. Every text is a `|` block: of all YAML's ways to write a text it is the one that keeps
 * colons, hashes, quotation marks and numbers as they were typed. What the last entry left to answer stands first.
 */
export function scaffoldEntry({ id, name, period, language, lastEntry }: ScaffoldInput): string {
  const words = scaffoldWords[language];
  const month = formatPeriod(period, language);
  const blocks = [
    [
      "# yaml-language-server: $schema=../schema/entry.schema.json",
      ...comment(words.instructions(name, month)),
    ],
    [`workstream: ${id}`, `period: ${period}`],
    ...(lastEntry && lastEntry.items.length > 0 ? [followUp(lastEntry, language)] : []),
    ...requiredFields.map((field) => emptyText(field, period, language)),
    comment([words.optionalFields(optionalFields)]),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** A text to write, below the question that it answers. */
function emptyText(field: RequiredField, period: Period, language: Language): string[] {
  const { question, scaffold } = fieldWords[language][field];
  const month = formatPeriod(periodOfField(field, period), language);
  return [...comment([question(month)]), `${field}: |`, `  ${scaffold(month)}`];
}

/** The follow-up, with the answers to fill in. An item is a block too, on one line however long. */
function followUp({ writtenIn, items }: LastEntry, language: Language): string[] {
  const words = scaffoldWords[language];
  return [
    ...comment(words.followUpQuestion(formatPeriod(writtenIn, language))),
    "followUp:",
    ...items.flatMap(({ planned, carriedOver }) => [
      ...(carriedOver === undefined
        ? []
        : [`  # ${words.carriedOver(documentWords[language].outcomes[carriedOver])}`]),
      "  - planned: |",
      `      ${planned}`,
      "    outcome:",
    ]),
  ];
}

/** Lines as YAML comments, the long ones wrapped. */
function comment(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const text = line.trim();
    return text === "" ? ["#"] : wrapText(text, commentWidth, `# ${indent}`, `# ${indent}`).split("\n");
  });
}
