import { listWords } from "../list-words.ts";
import type { EntryState, StatusTexts } from "../status-texts.ts";

const states: StatusTexts["states"] = {
  complete: "complete",
  errors: "errors",
  begun: "begun",
  missing: "missing",
};

const counted: Readonly<Record<EntryState, (count: number) => string>> = {
  complete: (count) => `${count} complete`,
  errors: (count) => `${count} with errors`,
  begun: (count) => `${count} begun`,
  missing: (count) => `${count} missing`,
};

export const statusTexts: StatusTexts = {
  states,
  title: (month) => `Entries in the status report for ${month}`,
  heading: (month, received, expected, counts) =>
    `${received} of ${expected} entries for ${month} ${received === 1 ? "has" : "have"} come in` +
    `${
      counts.length === 0
        ? ""
        : `: ${listWords(
            counts.map(([state, count]) => counted[state](count)),
            "and",
          )}`
    }.`,
  deadline: (day, daysLeft) => {
    if (daysLeft === undefined) return `Last day: ${day}.`;
    if (daysLeft < 0) return `The last day was ${day}, ${days(-daysLeft)} ago.`;
    return daysLeft === 0
      ? `The last day is today, ${day}.`
      : `The last day is ${day}, in ${days(daysLeft)}.`;
  },
  left: (errors, warnings, unanswered) =>
    [
      ...(errors === 0 ? [] : [`${errors} error${errors === 1 ? "" : "s"}`]),
      ...(warnings === 0 ? [] : [`${warnings} warning${warnings === 1 ? "" : "s"}`]),
      ...(unanswered === 0
        ? []
        : [`${unanswered} item${unanswered === 1 ? "" : "s"} of the follow-up unanswered`]),
    ].join(", "),
  columns: ["Workstream", "Handed in by", "State", "Errors", "Warnings", "Unanswered items"],
  reminder: (number, count) => (count === 1 ? "Reminder" : `Reminder ${number} of ${count}`),
  to: (receiver) => `To: ${receiver ?? "(write lead and email at the workstream in reports/programme.yaml)"}`,
  subject: (subject) => `Subject: ${subject}`,
  nobodyToRemind: "Nobody need be reminded: no entry is missing.",
};

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
