import type { EntryField, RequiredField } from "../fields/entry-fields.ts";
import type { Language } from "./language.ts";

/** The words for a field of an entry. A period in a parameter is written out: “mars 2023”. */
export interface FieldWords {
  /** The field's name in a comparison, and its heading in a report if the programme file has no heading for it. */
  readonly name: string;
  /** The beginning of a sentence about the field. In Swedish it must be an en-word: “… är inte skriven än”. */
  readonly subject: string;
  /** What to write in the field, without a full stop, because more words may follow. */
  readonly task: (period: string) => string;
  /** What to write if the field has the same text as last month. */
  readonly newTask: (period: string) => string;
}

/** The words with which `init` asks for a required text. */
export interface QuestionWords {
  /** The comment above the text. */
  readonly question: (period: string) => string;
  /** The placeholder until someone writes the text. `findScaffoldText` must find it. */
  readonly scaffold: (period: string) => string;
}

type EntryWords = Readonly<Record<EntryField, FieldWords> & Record<RequiredField, QuestionWords>>;

export const fieldWords: Readonly<Record<Language, EntryWords>> = {
  sv: {
    summary: {
      name: "Summering",
      subject: "Summeringen",
      task: (period) => `Skriv vad som har hänt under ${period}`,
      newTask: (period) => `Skriv vad som är nytt: vad har hänt under ${period}?`,
      question: (period) => `Vad har hänt under ${period}?`,
      scaffold: (period) => `Skriv här vad som har hänt under ${period}.`,
    },
    plan: {
      name: "Planering",
      subject: "Planeringen",
      task: (period) => `Skriv vad som är planerat för ${period}`,
      newTask: (period) => `Skriv vad som är nytt: vad är planerat för ${period}?`,
      question: (period) => `Vad är planerat för ${period}?`,
      scaffold: (period) => `Skriv här vad som är planerat för ${period}.`,
    },
    deviation: {
      name: "Avvikelse",
      subject: "Avvikelsen",
      task: () => "Skriv vad som avviker och varför",
      newTask: () => "Skriv hur det har gått sedan dess, eller ta bort fältet om avvikelsen är åtgärdad.",
    },
  },
  en: {
    summary: {
      name: "Summary",
      subject: "The summary",
      task: (period) => `Write what happened in ${period}`,
      newTask: (period) => `Write what is new: what happened in ${period}?`,
      question: (period) => `What happened in ${period}?`,
      scaffold: (period) => `Write here what happened in ${period}.`,
    },
    plan: {
      name: "Plan",
      subject: "The plan",
      task: (period) => `Write what is planned for ${period}`,
      newTask: (period) => `Write what is new: what is planned for ${period}?`,
      question: (period) => `What is planned for ${period}?`,
      scaffold: (period) => `Write here what is planned for ${period}.`,
    },
    deviation: {
      name: "Deviation",
      subject: "The deviation",
      task: () => "Write what deviates and why",
      newTask: () => "Write how it has gone since then, or remove the field if nothing deviates any more.",
    },
  },
};
