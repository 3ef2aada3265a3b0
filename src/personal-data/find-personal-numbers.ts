import type { PersonalData } from "./personal-data.ts";
import { readPersonalNumber } from "./personal-number.ts";

/**
 * A date with or without marks, then a mark or a space, then four characters, with no digit on either side. The mark
 * may have a backslash, and either half may be bold or italic, as in Markdown.
 */
const shape =
  /(?<!\p{N}|\p{N}[-–+.])(?:\d{8}|\d{4}-\d\d-\d\d(?=[-–‑])|\d{6})([\\*_]{0,3}[-–‑−+ \u00A0\u202F]?[*_]{0,3})(?:\d|[KMX](?=\d\d\d))\d{3}(?!\p{N}|[-–+.]\p{N})/giu;

/** Words before a bare number that give it another meaning: telefon, ärende nr, order id. */
const otherKind =
  /(?<!\p{L})(?:tel|telefon|mobil|fax|ring|växel|ärende|dnr|diarie|order|faktura|artikel|serie|incident|ref|referens|phone|call|case|ticket|invoice|serial)(?:nummer|nr|id|no|number)?[.:#]*[ \u00A0]*(?:(?:nummer|nr|no|id)[.:]?[ \u00A0]*)?$/iu;

/**
 * Finds the personal, coordination and reserve numbers of a text.
 *
 * A number with the right check digit counts almost everywhere. Without it, a number counts if it has a hyphen or
 * twelve characters, unless it could also be two dates, or a date and a time. Ten digits without a mark are just as
 * often a phone or case number: the check digit must be right, and no word before them may name another kind.
 */
export function findPersonalNumbers(text: string): PersonalData[] {
  if (!/\d{6}|\d{4}-\d\d/.test(text)) return [];
  return [...text.matchAll(shape)].flatMap(({ 0: written, 1: mark = "", index: start }): PersonalData[] => {
    const characters = written.replace(/[^\p{L}\p{N}]/gu, "");
    const number = readPersonalNumber(characters);
    if (!number) return [];
    const end = start + written.length;
    const isBare = characters.length === 10 && !/[-–‑−+\s]/.test(mark);
    const isSpaced = /\s/.test(mark);
    if (isSpaced && (characters.length === 10 || !number.isCertain)) return [];
    if (isBare && (!number.isCertain || isMobile(characters))) return [];
    if ((isBare || !number.isCertain) && otherKind.test(text.slice(Math.max(start - 40, 0), start)))
      return [];
    const isGlued = isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
    if (!number.isCertain && (number.couldBeDates || isGlued)) return [];
    const kind = number.isCertain ? number.kind : "likely";
    return [{ kind, start, end, masked: maskNumber(written, characters.length - 8) }];
  });
}

/** Whether ten digits may be a mobile number: those begin like the personal numbers of people born in 2007. */
function isMobile(digits: string): boolean {
  return /^07[02369]/.test(digits);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

/** Shows only the first `shown` letters and digits of a number, those of the year. */
function maskNumber(written: string, shown: number): string {
  let seen = 0;
  return written.replace(/[\p{L}\p{N}]/gu, (character) => {
    seen += 1;
    return seen <= shown ? character : "*";
  });
}
