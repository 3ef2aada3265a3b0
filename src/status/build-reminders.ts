import { type ReminderWords, reminderWords } from "../messages/reminder-words.ts";
import { formatDay, formatMonth, formatPeriod, shiftPeriod } from "../model/period.ts";
import type { EntryStatus, MonthStatus } from "./build-month-status.ts";

/** A mail to a workstream whose entry is missing, in the programme's language, ready to send. */
export interface Reminder {
  /** The workstream's id. */
  readonly workstream: string;
  /** Whom to send it to, by name; undefined where the programme file does not say. */
  readonly lead: string | undefined;
  readonly email: string | undefined;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** Builds a mail for each workstream whose entry is missing. `today` is a day, written `2023-04-05`. */
export function buildReminders(status: MonthStatus, today: string | undefined): Reminder[] {
  return status.workstreams
    .filter(({ state }) => state === "missing")
    .map((entry) => remind(status, entry, today));
}

function remind(status: MonthStatus, entry: EntryStatus, today: string | undefined): Reminder {
  const { programme, language, period, deadline } = status;
  const words: ReminderWords = reminderWords[language];
  const month = formatPeriod(period, language);
  const day = deadline === undefined ? undefined : formatDay(deadline, language);
  const isOver = deadline !== undefined && today !== undefined && today > deadline;
  return {
    workstream: entry.id,
    lead: entry.lead,
    email: entry.email,
    subject: words.subject(month, entry.title),
    paragraphs: [
      words.greeting(firstName(entry.lead)),
      words.question(month, entry.title, day, isOver),
      words.task(formatMonth(period, language), formatMonth(shiftPeriod(period, 1), language)),
      words.help,
      words.signature(programme),
    ],
  };
}

/** The first name of one person who is named by two names; a group, a title or two persons have none. */
function firstName(lead: string | undefined): string | undefined {
  return /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.exec(lead ?? "")?.[1];
}
