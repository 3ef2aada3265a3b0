import type { Document } from "../document/document.ts";
import { mailWords } from "../messages/mail-words.ts";
import { fillVariables } from "../model/fill-variables.ts";
import type { Period } from "../model/parse-period.ts";
import { deadlineOf, formatDay, formatPeriod } from "../model/period.ts";
import type { Programme, Workstream } from "../model/programme.ts";

/** The mail that a form is sent in, without the form itself. */
export interface FormMail {
  readonly subject: string;
  readonly text: string;
}

/** Builds the mail to a workstream's lead. `followedUp` is the period whose plan the form follows up. */
export function buildMail(
  form: Document,
  {
    programme,
    period,
    workstream,
  }: { readonly programme: Programme; readonly period: Period; readonly workstream: Workstream },
  followedUp: Period | undefined,
): FormMail {
  const { language, deadline } = programme;
  const text = mailWords[language].text({
    lead: firstNameOf(workstream.lead),
    report: fillVariables(programme.title, period, language),
    followedUp: followedUp === undefined ? undefined : formatPeriod(followedUp, language),
    deadline: deadline === undefined ? undefined : formatDay(deadlineOf(period, deadline), language),
  });
  return { subject: form.title, text };
}

/** The first name of a person with a first and a last name; undefined for anything else, such as two people or a group. */
function firstNameOf(lead: string | undefined): string | undefined {
  return /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) \p{Lu}[\p{L}'’-]+$/u.exec(lead ?? "")?.[1];
}
