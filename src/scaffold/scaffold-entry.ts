import { wrapText } from "../diagnostics/wrap-text.ts";
import { type RequiredField, requiredFields } from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import type { Language } from "../messages/language.ts";
import { type ReadyField, scaffoldWords } from "../messages/scaffold-words.ts";
import { wordOfValue } from "../messages/value-words.ts";
import type { Milestone, Outcome, Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import { quoteScalar } from "./quote-scalar.ts";

/** What a new entry takes along from a workstream's last entry. */
export interface LastEntry {
  /** The period of the entry. */
  readonly writtenIn: Period;
  readonly items: readonly UnansweredItem[];
  /** Those that are not done. */
  readonly milestones: readonly Milestone[];
  readonly status: Status | undefined;
}

/** A planned item that the new entry must answer for. */
export interface UnansweredItem {
  /** On one line. */
  readonly planned: string;
  /** The sentence before the list that the item was in, if the item only goes on with it. */
  readonly leadIn: string | undefined;
  /** The outcome in the last follow-up, if the item is older than the last plan. */
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

/** The longest line of a comment, in UTF-16 units. */
const commentWidth = 100;

/**
 * Prints a new entry to fill in. Every text is a `|` block: of all YAML's ways to write a text it is the only one that
 * keeps colons, hashes, quotation marks and numbers as people type them. The follow-up of the last entry comes first.
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
    ...(lastEntry && lastEntry.milestones.length > 0 ? [milestoneList(lastEntry, language)] : []),
    optionalLines(lastEntry, language),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** Prints a text to fill in, below the question that it answers. */
function emptyText(field: RequiredField, period: Period, language: Language): string[] {
  const { question, scaffold } = fieldWords[language][field];
  const month = formatPeriod(periodOfField(field, period), language);
  return [...comment([question(month)]), `${field}: |`, `  ${scaffold(month)}`];
}

/** Prints the follow-up, with answers to fill in. Each item is a block too, on one line of any length. */
function followUp({ writtenIn, items }: LastEntry, language: Language): string[] {
  const words = scaffoldWords[language];
  return [
    ...comment(words.followUpQuestion(formatPeriod(writtenIn, language))),
    "followUp:",
    ...items.flatMap(({ planned, leadIn, carriedOver }, index) => [
      ...(leadIn === undefined || leadIn === items[index - 1]?.leadIn ? [] : [`  # ${leadIn}`]),
      ...(carriedOver === undefined
        ? []
        : [`  # ${words.carriedOver(documentWords[language].outcomes[carriedOver])}`]),
      "  - planned: |",
      `      ${planned}`,
      "    outcome:",
    ]),
  ];
}

/** Prints the milestones that are not done, with their dates, to be changed or ticked off. */
function milestoneList({ writtenIn, milestones }: LastEntry, language: Language): string[] {
  return [
    ...comment(scaffoldWords[language].openMilestones(formatPeriod(writtenIn, language))),
    "milestones:",
    ...milestones.flatMap(({ id, name, due }) => [
      `  - id: ${quoteScalar(id)}`,
      `    name: ${quoteScalar(name)}`,
      `    due: ${due}`,
      `    done: ${wordOfValue("flag", false, language)}`,
    ]),
  ];
}

/** In the order in which people need them: first what most entries should have. */
const readyFields: readonly ReadyField[] = ["status", "deviation", "milestones", "nothingToReport"];

/** Prints the optional fields, each with what it means, as comments that need only lose their sign. */
function optionalLines(lastEntry: LastEntry | undefined, language: Language): string[] {
  const words = scaffoldWords[language];
  const shown = readyFields.filter((field) => field !== "milestones" || !lastEntry?.milestones.length);
  const { status } = lastEntry ?? {};
  const last =
    lastEntry && status
      ? words.lastStatus(wordOfValue("status", status, language), formatPeriod(lastEntry.writtenIn, language))
      : undefined;
  return [
    ...comment([words.optionalFields]),
    ...shown.flatMap((field) => {
      const { about, lines } = words.ready[field];
      const isStatus = field === "status";
      return [
        "#",
        ...comment([isStatus && last !== undefined ? `${about} ${last}` : about]),
        ...lines.map((line) => `# ${line}`),
      ];
    }),
  ];
}

/** Prints lines as YAML comments, and wraps long lines. */
function comment(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const text = line.trim();
    return text === "" ? ["#"] : wrapText(text, commentWidth, `# ${indent}`, `# ${indent}`).split("\n");
  });
}
