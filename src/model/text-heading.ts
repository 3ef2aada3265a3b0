import type { EntryField } from "../fields/entry-fields.ts";
import { fieldWords } from "../messages/field-words.ts";
import { fillVariables } from "./fill-variables.ts";
import type { Period } from "./parse-period.ts";
import type { Programme } from "./programme.ts";

/** The words above a text of an entry: those of the programme, or else those of its language, with the month filled in. */
export function textHeading(field: EntryField, { language, headings }: Programme, period: Period): string {
  return fillVariables(headings[field] ?? fieldWords[language][field].name, period, language);
}
