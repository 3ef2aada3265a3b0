import type { Language } from "./language.ts";

/** The words of a mail to a workstream whose entry is missing, in the programme's language. */
export interface ReminderWords {
  readonly subject: (month: string, workstream: string) => string;
  readonly greeting: (firstName: string | undefined) => string;
  /** `day` is the last day for entries; `isOver` tells that it has passed. */
  readonly question: (month: string, workstream: string, day: string | undefined, isOver: boolean) => string;
  readonly task: (month: string, nextMonth: string) => string;
  readonly help: string;
  readonly signature: (programme: string) => string;
}

export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  sv: {
    subject: (month, workstream) =>
      `Påminnelse: bidraget från ${workstream} till lägesrapporten för ${month}`,
    greeting: (firstName) => (firstName === undefined ? "Hej!" : `Hej ${firstName}!`),
    question: (month, workstream, day, isOver) => {
      const missing = `Bidraget från ${workstream} till lägesrapporten för ${month} har inte kommit in än.`;
      if (day === undefined) return `${missing} Kan du skicka det så snart du hinner?`;
      return isOver
        ? `${missing} Sista dagen var ${day}, så skicka det gärna så snart du kan.`
        : `${missing} Kan du skicka det senast ${day}?`;
    },
    task: (month, nextMonth) =>
      `Två korta texter räcker: vad som har hänt under ${month} och vad ni planerar för ${nextMonth}. Har ni inget att rapportera går det bra att bara svara det.`,
    help: "Säg till om något är oklart eller om du behöver hjälp.",
    signature: (programme) => `Vänliga hälsningar, programkontoret för ${programme}`,
  },
  en: {
    subject: (month, workstream) => `Reminder: the entry of ${workstream} in the status report for ${month}`,
    greeting: (firstName) => (firstName === undefined ? "Hello," : `Hello ${firstName},`),
    question: (month, workstream, day, isOver) => {
      const missing = `The entry of ${workstream} in the status report for ${month} has not come in yet.`;
      if (day === undefined) return `${missing} Could you send it as soon as you find the time?`;
      return isOver
        ? `${missing} The last day was ${day}, so please send it as soon as you can.`
        : `${missing} Could you send it by ${day}?`;
    },
    task: (month, nextMonth) =>
      `Two short texts are enough: what happened in ${month}, and what you plan for ${nextMonth}. If you have nothing to report, it is fine to answer just that.`,
    help: "Do tell us if anything is unclear, or if you need help.",
    signature: (programme) => `Kind regards, the programme office of ${programme}`,
  },
};
