import { entryFields, isEntryField } from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import { monthWords } from "../swedish/month-words.ts";

/** A field's name at the beginning of a line of a mail. */
export interface FieldHeading {
  /** Without what stands around it. */
  readonly text: string;
  /** Where the heading ends in the line, with its colon. */
  readonly end: number;
}

const languages = ["sv", "en"] as const;

/** The names of all fields in both languages, and what else people call them, in small letters. */
const fieldNames: ReadonlySet<string> = new Set(
  [
    ...entryFields.flatMap(({ key, alsoCalled }) => [
      key,
      ...alsoCalled,
      ...(isEntryField(key) ? languages.map((language) => fieldWords[language][key].name) : []),
    ]),
    ...languages.flatMap((language) => [
      documentWords[language].followUp,
      documentWords[language].milestones,
    ]),
  ].map((name) => namesOf(name).join(" ")),
);

const months: ReadonlySet<string> = new Set(languages.flatMap((language) => monthWords[language].names));
const longest = 60;

/**
 * Finds a field's name that stands alone on a line or before a colon: “Summering:”, “**Planering april**”, “Status: enligt
 * plan”. The month and the year that it is about may follow it.
 */
export function findFieldHeading(line: string): FieldHeading | undefined {
  const colon = line.slice(0, longest).indexOf(":");
  const isAlone = colon < 0 || /^[*_:\s]*$/.test(line.slice(colon));
  if (colon < 0 && line.length > longest) return undefined;
  // A colon inside a word belongs to it.
  if (!isAlone && !/^:[*_]{0,3}\s/.test(line.slice(colon, colon + 5))) return undefined;
  const raw = colon < 0 ? line : line.slice(0, colon);
  const text = raw.replace(/^(?:#{1,6}\s+|\d{1,2}[.)]\s+)?[*_]{0,3}/, "").replace(/[*_\s]+$/, "");
  if (!isFieldName(namesOf(text))) return undefined;
  const after = /^:?[*_]{0,3}\s*/.exec(line.slice(raw.length))?.[0].length ?? 0;
  return { text, end: isAlone ? line.length : raw.length + after };
}

/** The words of a heading: a month in brackets or behind a dash is one of them. */
function namesOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s()–—,-]+/g) ?? [];
}

/** What may follow a field's name: the month that it is about, in one way or another. */
const time =
  /^(?:(?:för|i|under|inför|av|for|in|of) )?(?:(?:den |the )?(?:här |nästa |kommande |denna |next |coming |this )?(?:månaden|månad|perioden|period|month)|framåt)$/;

function isFieldName(words: readonly string[]): boolean {
  for (let count = words.length; count > 0; count -= 1)
    if (fieldNames.has(words.slice(0, count).join(" "))) return isTime(words.slice(count));
  return false;
}

function isTime(words: readonly string[]): boolean {
  const rest = [...words];
  if (/^(?:19|20)\d\d$/.test(rest.at(-1) ?? "")) rest.pop();
  if (months.has(rest.at(-1) ?? "")) rest.pop();
  if (rest.length < words.length && /^(?:för|i|under|inför|av|for|in|of)$/.test(rest.at(-1) ?? ""))
    rest.pop();
  return rest.length === 0 || time.test(rest.join(" "));
}
