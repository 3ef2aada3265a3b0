import type { EntryKey, RequiredField } from "../fields/entry-fields.ts";
import { documentWords } from "./document-words.ts";
import type { Language } from "./language.ts";
import { listWords } from "./list-words.ts";

/** The optional fields that stand ready in a new entry. A follow-up is there already, where there is anything to answer. */
export type ReadyField = Exclude<EntryKey, RequiredField | "followUp">;

/** An optional field as it stands ready, behind the sign of a comment. */
export interface ReadyWords {
  /** What it means. */
  readonly about: string;
  /** Its lines as they are to be written. */
  readonly lines: readonly string[];
}

/** The texts that `init` writes into a new entry, in the programme's language. A period is written out: “mars 2023”. */
export interface ScaffoldWords {
  /** Comment lines at the top. */
  readonly instructions: (name: string, period: string) => readonly string[];
  /** Comment lines at the top of a publication. */
  readonly publication: readonly string[];
  /** The comment above last month's planned items. */
  readonly followUpQuestion: (writtenIn: string) => readonly string[];
  /** The comment above an item that is older than last month's plan; `outcome` is its outcome in the last follow-up. */
  readonly carriedOver: (outcome: string) => string;
  /** The comment above milestones that were not done. */
  readonly openMilestones: (writtenIn: string) => readonly string[];
  /** The comment above the optional fields. */
  readonly optionalFields: string;
  readonly ready: Readonly<Record<ReadyField, ReadyWords>>;
  /** Stands after what the status means, where an earlier entry gave one. */
  readonly lastStatus: (status: string, writtenIn: string) => string;
}

const { sv } = documentWords;

export const scaffoldWords: Readonly<Record<Language, ScaffoldWords>> = {
  sv: {
    publication: [
      "Vad som publicerades. Filen skrivs av millrep publish: ändra den inte för hand.",
      "Med kontrollsummorna ser validate om något ändras efteråt. En kopia av allt ligger i mappen published.",
    ],
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
    openMilestones: (writtenIn) => [
      `Milstolparna som inte var nådda i bidraget för ${writtenIn}. Ändra datumet om det har flyttats, och skriv ` +
        "”done: ja” när en är nådd. En ny milstolpe skriver ni likadant.",
    ],
    optionalFields: "Resten är frivilligt. Ta bort ”# ” framför de rader som ni vill använda.",
    ready: {
      status: {
        about: `Läget: ${listWords(Object.values(sv.statuses), "eller")}.`,
        lines: [`status: ${sv.statuses.onTrack}`],
      },
      deviation: {
        about: "Vad som inte går enligt plan, varför och vad ni gör åt det:",
        lines: ["deviation: |", "  Skriv här vad som inte går enligt plan."],
      },
      milestones: {
        about: "Milstolpar. Varje har ett kort id, som är detsamma varje månad, och ett datum:",
        lines: [
          "milestones:",
          "  - id: kort-namn",
          "    name: Vad som ska vara klart",
          "    due: ÅÅÅÅ-MM-DD",
          "    done: nej",
        ],
      },
      nothingToReport: {
        about:
          "Har ni inget att rapportera? Ta bort ”summary” och ”plan” med sina texter, och skriv i stället:",
        lines: ["nothingToReport: ja"],
      },
    },
    lastStatus: (status, writtenIn) => `I bidraget för ${writtenIn} var det: ${status}.`,
  },
  en: {
    publication: [
      "What was published. millrep publish writes this file: do not change it by hand.",
      "By the checksums validate sees whether something changes afterwards. The folder published has a copy of all.",
    ],
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
    openMilestones: (writtenIn) => [
      `The milestones that were not reached in the entry for ${writtenIn}. Change the date if it has moved, and write ` +
        "“done: true” when one is reached. Write a new milestone in the same way.",
    ],
    optionalFields: "The rest is optional. Take away the “# ” before the lines that you want to use.",
    ready: {
      status: {
        about: "How the workstream stands: onTrack, atRisk, offTrack or paused.",
        lines: ["status: onTrack"],
      },
      deviation: {
        about: "What does not go according to plan, why, and what you do about it:",
        lines: ["deviation: |", "  Write here what does not go according to plan."],
      },
      milestones: {
        about: "Milestones. Each has a short id, which stays the same every month, and a date:",
        lines: [
          "milestones:",
          "  - id: short-name",
          "    name: What is to be finished",
          "    due: YYYY-MM-DD",
          "    done: false",
        ],
      },
      nothingToReport: {
        about:
          "Have you nothing to report? Take away “summary” and “plan” with their texts, and write instead:",
        lines: ["nothingToReport: true"],
      },
    },
    lastStatus: (status, writtenIn) => `In the entry for ${writtenIn} it was: ${status}.`,
  },
};

/** Matches a scaffold sentence anywhere in a text, also if someone has changed it a little. */
const scaffoldText =
  /(?:Skriv här vad som|Write here what) [^.\n]*\.?|^\s*(?:Skriv här|Write here)\b[^.\n]*\.?/iu;

/** Matches a scaffold sentence as `init` or the editor wrote it: it has no word of the writer's. */
const ownSentence =
  /^(?:Skriv här vad som (?:(?:har hänt under|är planerat för) (?:[a-z]+ \d{4}|månaden|nästa månad)|inte går enligt plan)|Write here what (?:(?:happened (?:in|during)|is planned for) (?:[A-Z][a-z]+ \d{4}|the month|next month)|does not go according to plan))\.?$/u;

/** Whether nobody has changed a scaffold sentence. */
export function isUntouchedScaffold(sentence: string): boolean {
  return ownSentence.test(sentence);
}

/** Finds a scaffold sentence in a text, or undefined. Offsets are in UTF-16 units. */
export function findScaffoldText(text: string): { start: number; end: number } | undefined {
  const match = scaffoldText.exec(text);
  if (!match) return undefined;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].length };
}
