import type { Language } from "./language.ts";

/** What a mail with a form says of it. */
export interface MailContent {
  /** The lead's first name; undefined if the programme names no one, or more than one. */
  readonly lead: string | undefined;
  /** The report's title: “Lägesrapport maj 2023”. */
  readonly report: string;
  /** The month whose plan is followed up, in words; undefined if there is nothing to follow up. */
  readonly followedUp: string | undefined;
  /** The day by which the form must be back, in words. */
  readonly deadline: string | undefined;
}

/** The words of the mail that a form is sent in, in the programme's language. */
export interface MailWords {
  readonly text: (content: MailContent) => string;
  /** The labels above the text of a mail that has no address: to whom, its subject, and what to attach. */
  readonly to: string;
  readonly subject: string;
  readonly attach: string;
}

export const mailWords: Readonly<Record<Language, MailWords>> = {
  sv: {
    text: ({ lead, report, followedUp, deadline }) =>
      `${lead === undefined ? "Hej!" : `Hej ${lead}!`}

Här är formuläret för ert bidrag till ”${report}”.

1. Öppna den bifogade filen i Word. Visas en gul rad högst upp klickar du på ”Aktivera redigering”.
2. Skriv under rubrikerna och välj i listorna.${followedUp === undefined ? "" : ` Det som ni planerade i bidraget för ${followedUp} står där, så att ni kan svara på vad det blev av det.`}
3. Spara filen och svara på det här mejlet med filen bifogad${deadline === undefined ? "" : `, senast ${deadline}`}.

Filen får heta vad som helst. Har du frågor är det bara att svara på mejlet.

Tack för hjälpen!
Programkontoret
`,
    to: "Till:",
    subject: "Ämne:",
    attach: "Bifoga:",
  },
  en: {
    text: ({ lead, report, followedUp, deadline }) =>
      `${lead === undefined ? "Hello," : `Hello ${lead},`}

Here is the form for your entry in “${report}”.

1. Open the attached file in Word. If a yellow bar is shown at the top, click “Enable Editing”.
2. Write under the headings and choose in the lists.${followedUp === undefined ? "" : ` What you planned in the entry for ${followedUp} stands there, so that you can answer what became of it.`}
3. Save the file and reply to this mail with the file attached${deadline === undefined ? "" : `, by ${deadline}`}.

The file may have any name. If you have questions, just reply to this mail.

Thank you!
The programme office
`,
    to: "To:",
    subject: "Subject:",
    attach: "Attach:",
  },
};
