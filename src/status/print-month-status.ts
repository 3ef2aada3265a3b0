import { printJson } from "../diagnostics/print-json.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Language } from "../messages/language.ts";
import type { StatusTexts } from "../messages/status-texts.ts";
import { daysBetween, formatDay, formatPeriod } from "../model/period.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { escapeMarkdown } from "../print/escape-markdown.ts";
import { countState, type EntryStatus, entryStates, type MonthStatus } from "./build-month-status.ts";
import type { Reminder } from "./build-reminders.ts";

/** What the text and the Markdown of a month's status share. */
export interface StatusWords {
  readonly texts: StatusTexts;
  /** The language of the messages. */
  readonly language: Language;
}

/** Prints a month's status for a terminal. `today` is a day, written `2023-04-05`. */
export function printStatusText(
  status: MonthStatus,
  reminders: readonly Reminder[],
  { texts, language, today, width }: StatusWords & { readonly today: string; readonly width: number },
): string {
  const { deadline, workstreams } = status;
  const states = workstreams.map(({ state }) => texts.states[state]);
  const margin = Math.max(0, ...states.map(({ length }) => length)) + 2;
  const wrap = (text: string): string => wrapText(show(text), width, "", "");
  const lines = [
    wrap(heading(status, texts, language)),
    ...(deadline === undefined
      ? []
      : [wrap(texts.deadline(formatDay(deadline, language), daysBetween(today, deadline)))]),
    "",
    ...workstreams.map((entry, index) =>
      wrapText(
        show(describeEntry(entry, texts)),
        width,
        (states[index] ?? "").padEnd(margin),
        " ".repeat(margin),
      ),
    ),
    ...reminders.flatMap((reminder, index) => [
      "",
      texts.reminder(index + 1, reminders.length),
      // A mail is copied from here, and a broken line would stay broken in it.
      show(texts.to(receiver(reminder))),
      show(texts.subject(reminder.subject)),
      ...reminder.paragraphs.flatMap((paragraph) => ["", show(paragraph)]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Prints a month's status as Markdown, without what changes from one day to the next. */
export function printStatusMarkdown(
  status: MonthStatus,
  reminders: readonly Reminder[],
  { texts, language }: StatusWords,
): string {
  const { deadline, workstreams } = status;
  const escaped = (text: string): string => escapeMarkdown(show(text));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const blocks = [
    `# ${escaped(texts.title(formatPeriod(status.period, language)))}`,
    escaped(
      [
        heading(status, texts, language),
        ...(deadline === undefined ? [] : [texts.deadline(formatDay(deadline, language), undefined)]),
      ].join(" "),
    ),
    [
      row(texts.columns),
      row(texts.columns.map(() => "---")),
      ...workstreams.map(({ title, lead, state, errors, warnings, unanswered }) =>
        row([
          escaped(title),
          escaped(lead ?? ""),
          texts.states[state],
          ...[errors, warnings, unanswered].map(String),
        ]),
      ),
    ].join("\n"),
    ...reminders.flatMap((reminder, index) => [
      `## ${texts.reminder(index + 1, reminders.length)}`,
      `${escaped(texts.to(receiver(reminder)))}\\\n${escaped(texts.subject(reminder.subject))}`,
      ...reminder.paragraphs.map(escaped),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/**
 * Prints a month's status as JSON by schemas/status-output.schema.json, which omits keys without a value. It does not
 * depend on the day.
 */
export function printStatusJson(status: MonthStatus, reminders: readonly Reminder[] | undefined): string {
  const { period, deadline, workstreams } = status;
  const counts = entryStates.map((state) => [state, countState(status, state)]);
  return printJson({
    version: 1,
    period,
    deadline,
    workstreams: workstreams.map(({ email: _, title: __, ...entry }) => ({
      ...entry,
      name: maskPersonalData(entry.name),
      lead: entry.lead === undefined ? undefined : maskPersonalData(entry.lead),
    })),
    summary: { ...Object.fromEntries(counts), of: workstreams.length },
    reminders: reminders?.map(({ workstream, lead, email, subject, paragraphs }) => ({
      workstream,
      lead,
      email,
      subject,
      text: paragraphs.join("\n\n"),
    })),
  });
}

/** How many entries have come in. */
function heading(status: MonthStatus, texts: StatusTexts, language: Language): string {
  const expected = status.workstreams.length;
  const received = expected - countState(status, "missing");
  const counts = entryStates
    .map((state) => [state, countState(status, state)] as const)
    .filter(([, count]) => count > 0);
  return texts.heading(formatPeriod(status.period, language), received, expected, counts);
}

/** One line about an entry: whose it is, who hands it in, and what is left to do. */
function describeEntry(
  { title, lead, state, errors, warnings, unanswered }: EntryStatus,
  texts: StatusTexts,
): string {
  const whose = lead === undefined ? title : `${title}, ${lead}`;
  // Nobody has written in a missing entry: what is wrong with it is that it is missing.
  const left = state === "missing" ? "" : texts.left(errors, warnings, unanswered);
  return left === "" ? whose : `${whose}: ${left}`;
}

function receiver({ lead, email }: Reminder): string | undefined {
  if (email === undefined) return lead;
  return lead === undefined ? email : `${lead} <${email}>`;
}

/** A text of the programme file, as a terminal and a mail may show it. */
function show(text: string): string {
  return printable(maskPersonalData(text));
}
