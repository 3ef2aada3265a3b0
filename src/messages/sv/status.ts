import { listWords } from "../list-words.ts";
import type { EntryState, StatusTexts } from "../status-texts.ts";

const states: StatusTexts["states"] = {
  complete: "klart",
  errors: "fel",
  begun: "påbörjat",
  missing: "saknas",
};

/** How many entries are in a state, after which may stand “bidrag”. */
const counted: Readonly<Record<EntryState, (count: number) => string>> = {
  complete: (count) => `${count} ${count === 1 ? "är klart" : "är klara"}`,
  errors: (count) => `${count} har fel`,
  begun: (count) => `${count} är ${count === 1 ? "påbörjat" : "påbörjade"}`,
  missing: (count) => `${count} saknas`,
};

export const statusTexts: StatusTexts = {
  states,
  title: (month) => `Bidrag till lägesrapporten för ${month}`,
  heading: (month, received, expected, counts) =>
    `${received} av ${expected} bidrag för ${month} har kommit in` +
    `${
      counts.length === 0
        ? ""
        : `: ${listWords(
            counts.map(([state, count]) => counted[state](count)),
            "och",
          )}`
    }.`,
  deadline: (day, daysLeft) => {
    if (daysLeft === undefined) return `Sista dag: ${day}.`;
    if (daysLeft < 0) return `Sista dagen var ${day}, för ${days(-daysLeft)} sedan.`;
    return daysLeft === 0 ? `Sista dag är i dag, ${day}.` : `Sista dag är ${day}, om ${days(daysLeft)}.`;
  },
  left: (errors, warnings, unanswered) =>
    [
      ...(errors === 0 ? [] : [`${errors} fel`]),
      ...(warnings === 0 ? [] : [warnings === 1 ? "1 varning" : `${warnings} varningar`]),
      ...(unanswered === 0
        ? []
        : [`${unanswered} ${unanswered === 1 ? "punkt" : "punkter"} i uppföljningen utan svar`]),
    ].join(", "),
  columns: ["Projekt", "Lämnas av", "Läge", "Fel", "Varningar", "Punkter utan svar"],
  reminder: (number, count) => (count === 1 ? "Påminnelse" : `Påminnelse ${number} av ${count}`),
  to: (receiver) => `Till: ${receiver ?? "(skriv lead och email vid projektet i reports/programme.yaml)"}`,
  subject: (subject) => `Ämne: ${subject}`,
  nobodyToRemind: "Ingen behöver påminnas: inget bidrag saknas.",
};

function days(count: number): string {
  return count === 1 ? "1 dag" : `${count} dagar`;
}
