import type { Language } from "./language.ts";
import { listWords } from "./list-words.ts";

/** The texts that `init` writes into a new entry, in the programme's language. A period is written out: “mars 2023”. */
export interface ScaffoldWords {
  /** Comment lines at the top. */
  readonly instructions: (name: string, period: string) => readonly string[];
  /** The comment above last month's planned items. */
  readonly followUpQuestion: (writtenIn: string) => readonly string[];
  /** The comment above an item that is older than last month's plan; `outcome` is its outcome in the last follow-up. */
  readonly carriedOver: (outcome: string) => string;
  /** The comment that lists the optional fields. */
  readonly optionalFields: (keys: readonly string[]) => string;
}

export const scaffoldWords: Readonly<Record<Language, ScaffoldWords>> = {
  sv: {
    instructions: (name, period) => [
      `${name}: bidrag till lägesrapporten för ${period}.`,
      "",
      "Skriv era texter i stället för raderna som börjar med ”Skriv här”.",
      "Varje rad i en text ska börja med två blanksteg, och en tom rad skiljer stycken åt.",
      "Kontrollera bidraget med kommandot: millrep validate",
    ],
    followUpQuestion: (writtenIn) => [
      `Vad blev det av det som ni planerade i bidraget för ${writtenIn}?`,
      "Skriv ett av de här orden efter varje ”outcome:”: klart, delvis klart, pågår, uppskjutet, eller utgår (blir " +
        "inte av, eller var inget åtagande).",
      "Låt ”planned” stå som det är. En förklaring skriver ni på en egen rad under: ”comment: …”",
    ],
    carriedOver: (outcome) => `Följer med från förra uppföljningen (${outcome}):`,
    optionalFields: (keys) => `Om det behövs kan bidraget också ha fälten ${listWords(keys, "och")}.`,
  },
  en: {
    instructions: (name, period) => [
      `${name}: entry in the status report for ${period}.`,
      "",
      "Write your texts in place of the lines that begin with “Write here”.",
      "Every line of a text must begin with two spaces, and an empty line parts paragraphs.",
      "Check the entry with the command: millrep validate",
    ],
    followUpQuestion: (writtenIn) => [
      `What became of what you planned in the entry for ${writtenIn}?`,
      "Write one of these words after each “outcome:”: done, partly, ongoing, delayed, or dropped (will not be done, or " +
        "was no commitment).",
      "Leave “planned” as it is. An explanation goes on a line of its own below: “comment: …”",
    ],
    carriedOver: (outcome) => `Taken along from the last follow-up (${outcome}):`,
    optionalFields: (keys) => `If needed, the entry can also have the fields ${listWords(keys, "and")}.`,
  },
};

/** Matches a scaffold sentence anywhere in a text, also if someone has changed it a little. */
const scaffoldText =
  /(?:Skriv här vad som|Write here what) [^.\n]*\.?|^\s*(?:Skriv här|Write here)\b[^.\n]*\.?/iu;

/** Finds a scaffold sentence in a text, or undefined. Offsets are in UTF-16 units. */
export function findScaffoldText(text: string): { start: number; end: number } | undefined {
  const match = scaffoldText.exec(text);
  if (!match) return undefined;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].length };
}
