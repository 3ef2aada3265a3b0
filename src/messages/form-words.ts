import type { EntryKey } from "../fields/entry-fields.ts";
import { documentWords } from "./document-words.ts";
import { fieldWords } from "./field-words.ts";
import type { Language } from "./language.ts";

/** A part of a form: a field of the entry, or the message, which belongs to no entry. */
export type FormField = EntryKey | "message";

/** The months that a form speaks of, in words: “maj 2023” and “juni 2023”. */
export interface FormMonths {
  readonly own: string;
  readonly next: string;
}

/** The words of a form that are not those of the report. The names of its fields are in `fieldWords` and `documentWords`. */
export interface FormWords {
  /** The form's title; `report` is the report's own. */
  readonly title: (report: string, name: string) => string;
  /** The line below the title; `deadline` is a day in words. */
  readonly howToReturn: (deadline: string | undefined) => string;
  readonly nothingToReport: string;
  /** Whose words month.yaml holds. */
  readonly monthWords: string;
  /** The title of the form for them. */
  readonly monthTitle: (report: string) => string;
  /** What stands below each of its headings; `month` is in words. */
  readonly monthGuides: Readonly<Record<"summary" | "decisions" | "risks", (month: string) => string>>;
  readonly message: string;
  /** What stands below the heading of each field. It begins no text of an entry. */
  readonly guides: Readonly<Record<FormField, (months: FormMonths) => string>>;
  /** What a drop-down list shows until someone chooses. */
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
}

export const formWords: Readonly<Record<Language, FormWords>> = {
  sv: {
    title: (report, name) => `${report}: bidrag från ${name}`,
    howToReturn: (deadline) =>
      `Fyll i, spara och skicka tillbaka dokumentet till programkontoret${deadline === undefined ? "" : ` senast ${deadline}`}.`,
    nothingToReport: "Inget att rapportera",
    monthWords: "Programmets egna ord",
    monthTitle: (report) => `${report}: programmets egna ord`,
    monthGuides: {
      summary: (month) => `Skriv det som programmet som helhet vill säga om ${month}.`,
      decisions: () =>
        "Skriv ett beslut på varje rad, vem som fattar det, och senast när. Skriv datum så här: 2023-05-31.",
      risks: () =>
        "Ändra det som inte stämmer längre, och skriv nya risker på de tomma raderna. Välj nivån i listan.",
    },
    message: "Meddelande till programkontoret",
    guides: {
      summary: ({ own }) => `${fieldWords.sv.summary.task(own)}.`,
      plan: ({ next }) => `${fieldWords.sv.plan.task(next)}. Varje punkt följs upp i nästa bidrag.`,
      followUp: () =>
        "Välj i listan på varje rad vad det blev av det som var planerat, och kommentera där det behövs.",
      status: ({ own }) => `Välj i listan hur det gick under ${own}.`,
      deviation: () => "Skriv vad som avviker och varför. Lämna tomt om allt går enligt plan.",
      milestones: () =>
        `Ändra det som inte stämmer längre, och skriv nya milstolpar på de tomma raderna. Skriv datum så här: 2023-05-31, och läget som ${documentWords.sv.reached} eller ${documentWords.sv.notReached}.`,
      nothingToReport: ({ own }) =>
        `Välj ja i listan om projektet inte har något att rapportera för ${own}. Då behövs varken summering eller planering.`,
      message: () => "Skriv det som bara programkontoret ska läsa. Det kommer aldrig med i rapporten.",
    },
    choose: "Välj",
    yes: "ja",
    no: "nej",
  },
  en: {
    title: (report, name) => `${report}: entry from ${name}`,
    howToReturn: (deadline) =>
      `Fill in the document, save it and send it back to the programme office${deadline === undefined ? "" : ` by ${deadline}`}.`,
    nothingToReport: "Nothing to report",
    monthWords: "The programme’s own words",
    monthTitle: (report) => `${report}: the programme’s own words`,
    monthGuides: {
      summary: (month) => `Write what the programme as a whole has to say about ${month}.`,
      decisions: () =>
        "Write a decision in each row, who makes it, and by when. Write dates like this: 2023-05-31.",
      risks: () =>
        "Change what is no longer right, and write new risks in the empty rows. Choose the level in the list.",
    },
    message: "Message to the programme office",
    guides: {
      summary: ({ own }) => `${fieldWords.en.summary.task(own)}.`,
      plan: ({ next }) => `${fieldWords.en.plan.task(next)}. Each item is followed up in the next entry.`,
      followUp: () =>
        "Choose in the list of each row what became of what was planned, and comment where it is needed.",
      status: ({ own }) => `Choose in the list how it went in ${own}.`,
      deviation: () => "Write what deviates and why. Leave this empty if all goes as planned.",
      milestones: () =>
        `Change what is no longer right, and write new milestones in the empty rows. Write dates like this: 2023-05-31, and the state as ${documentWords.en.reached} or ${documentWords.en.notReached}.`,
      nothingToReport: ({ own }) =>
        `Choose yes in the list if the workstream has nothing to report for ${own}. Then neither summary nor plan is needed.`,
      message: () => "Write what only the programme office is to read. It is never in the report.",
    },
    choose: "Choose",
    yes: "yes",
    no: "no",
  },
};
