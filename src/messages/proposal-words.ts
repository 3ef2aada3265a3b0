import type { Language } from "./language.ts";
import { listWords } from "./list-words.ts";

/** The texts of a programme file that `import --new` proposes. Every guess has a comment. */
export interface ProposalWords {
  /** Comment lines at the top. */
  readonly instructions: readonly string[];
  /** In place of a name that the report does not say. */
  readonly programme: string;
  readonly organisation: string;
  readonly title: string;
  readonly introduction: string;
  readonly overview: string;
  readonly summary: string;
  readonly plan: string;
  /** Comments: a value that the report does not say, or that was guessed from something. */
  readonly unsaid: string;
  readonly unsaidKeys: (keys: readonly string[]) => string;
  readonly titleWithoutMonth: string;
  readonly noFields: string;
  readonly tooLong: string;
  readonly idsStay: string;
}

export const proposalWords: Readonly<Record<Language, ProposalWords>> = {
  sv: {
    instructions: [
      "Förslag till programfil, läst ur rubrikerna i en rapport. Rader med ”Gissat” är gissningar: läs dem och rätta.",
      "Texterna i inledningen är rapportens egna. Kontrollera filen med kommandot: millrep validate",
    ],
    programme: "Programmets namn",
    organisation: "Organisationens namn",
    title: "Lägesrapport",
    introduction: "Inledning",
    overview: "Lägessummering",
    summary: "Summering {month}",
    plan: "Planering {nextMonth}",
    unsaid: "Gissat: det står inte i rapporten.",
    unsaidKeys: (keys) => `Gissat: ${listWords(keys, "och")} står inte i rapporten.`,
    titleWithoutMonth: "Gissat: rapportens titel säger inte månaden så att {period} kan ersätta den.",
    noFields: "Gissat: rubriken har inga rubriker för summering och planering under sig.",
    tooLong:
      "Avsnittets text är längre än 50 000 tecken och står inte här: dela upp den i rapporten, eller skriv en kortare.",
    idsStay: "Ordningen är rapportens. Välj id nu: filnamnen bygger på dem, och de ska aldrig ändras.",
  },
  en: {
    instructions: [
      "A proposal for the programme file, read from the headings of a report. Lines with “Guessed” are guesses: read and correct them.",
      "The texts of the introduction are the report's own. Check the file with the command: millrep validate",
    ],
    programme: "The programme's name",
    organisation: "The organisation's name",
    title: "Status report",
    introduction: "Introduction",
    overview: "Overview",
    summary: "Summary of {month}",
    plan: "Plan for {nextMonth}",
    unsaid: "Guessed: the report does not say it.",
    unsaidKeys: (keys) => `Guessed: the report does not say ${listWords(keys, "and")}.`,
    titleWithoutMonth: "Guessed: the report's title does not say the month, which {period} would stand for.",
    noFields: "Guessed: no headings for a summary and a plan stand below this heading.",
    tooLong:
      "The section's text is longer than 50,000 characters and is not here: divide it in the report, or write a shorter one.",
    idsStay:
      "The order is the report's. Choose the ids now: file names are built on them, and they never change.",
  },
};
