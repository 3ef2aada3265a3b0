import type { Language } from "./language.ts";

/** The texts of the programme file that `init` writes for a new programme, in the programme's language. */
export interface ProgrammeWords {
  /** Comment lines at the top. */
  readonly about: (programme: string) => readonly string[];
  /** The comment above an organisation that nobody has named yet. */
  readonly organisation: readonly string[];
  /** The comment above the title. */
  readonly variables: readonly string[];
  readonly title: string;
  readonly introduction: string;
  readonly introductionText: string;
  readonly overview: string;
  readonly summary: string;
  readonly plan: string;
  readonly deadline: readonly string[];
  readonly workstreams: readonly string[];
  readonly glossary: readonly string[];
}

export const programmeWords: Readonly<Record<Language, ProgrammeWords>> = {
  sv: {
    about: (programme) => [
      `Programfilen för ${programme}: rubriker, inledning, projekt i rätt ordning och ordlista.`,
      "Programkontoret äger filen. Projektens egna texter ligger i mapparna som heter ÅÅÅÅ-MM.",
    ],
    organisation: ["Byt mot organisationen som ger ut lägesrapporten:"],
    variables: ["{period}, {month} och {nextMonth} byts ut mot rätt månad när lägesrapporten sätts ihop."],
    title: "Lägesrapport {period}",
    introduction: "Inledning",
    introductionText:
      "Lägesrapporten berättar, projekt för projekt, vad som har hänt under månaden och vad som är planerat för nästa.",
    overview: "Lägessummering",
    summary: "Summering {month}",
    plan: "Planering {nextMonth}",
    deadline: [
      "Sista dag för bidragen, som en dag i månaden efter. Ta bort ”# ” framför raden för att använda den:",
    ],
    workstreams: [
      "Ordningen här är ordningen i lägesrapporten. Ändra aldrig ett id: filnamnen bygger på det.",
      "Ett projekt kan också ha:",
      "  abbreviation: förkortningen, som skrivs inom parentes efter namnet",
      "  lead: vem som lämnar bidraget",
      "  email: adressen dit formulär och påminnelser skickas",
      "  from och until: första och sista månaden som projektet lämnar bidrag, till exempel 2026-01",
    ],
    glossary: [
      "Ordlistan styr hur namn, termer och förkortningar skrivs. För varje ord:",
      "  term: ordet eller förkortningen",
      "  variants: skrivsätt som ska bytas mot ordet",
      "  preferred: ord att använda i stället",
      "  expansion: hur förkortningen skrivs ut första gången",
      "  known: true betyder att förkortningen inte behöver skrivas ut",
    ],
  },
  en: {
    about: (programme) => [
      `The programme file of ${programme}: headings, introduction, workstreams in order, and glossary.`,
      "The programme office owns the file. The workstreams' own texts are in the folders named YYYY-MM.",
    ],
    organisation: ["Change this to the organisation that publishes the report:"],
    variables: [
      "{period}, {month} and {nextMonth} are replaced with the right month when the report is compiled.",
    ],
    title: "Status report {period}",
    introduction: "Introduction",
    introductionText:
      "The report tells, workstream by workstream, what happened during the month and what is planned for the next.",
    overview: "Overview",
    summary: "Summary of {month}",
    plan: "Plan for {nextMonth}",
    deadline: ["The last day for entries, as a day of the following month. Take away the “# ” to use it:"],
    workstreams: [
      "The order here is the order in the report. Never change an id: file names are made of it.",
      "A workstream can also have:",
      "  abbreviation: written in parentheses after the name",
      "  lead: who hands in the entry",
      "  email: the address that forms and reminders are sent to",
      "  from and until: the first and the last month in which it reports, for example 2026-01",
    ],
    glossary: [
      "The glossary decides how names, terms and abbreviations are written. For each term:",
      "  term: the term or abbreviation",
      "  variants: spellings that are to be replaced with the term",
      "  preferred: what to write instead of the term",
      "  expansion: how the abbreviation is written out the first time",
      "  known: true means that the abbreviation need not be written out",
    ],
  },
};
