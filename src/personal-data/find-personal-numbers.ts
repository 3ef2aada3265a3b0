import type { SeenData } from "./personal-data.ts";
import { type PersonalNumber, readPersonalNumber } from "./personal-number.ts";

/** Marks of Markdown that may stand between any two digits: `191212**12**-1212`. */
const marks = "[*_~`]{0,4}";

function digits(count: number): string {
  return `(?:\\d${marks}){${count - 1}}\\d`;
}

/** A date with or without hyphens, then a hyphen, a plus sign or a space, then four characters; no digit on either side. */
const shape = new RegExp(
  `(?<!\\p{N}|\\p{N}[-+.])(?:${digits(8)}|${digits(4)}-${digits(2)}-${digits(2)}(?=${marks}-)|${digits(6)})` +
    `(${marks} ?[-+]? ?${marks})(?:\\d|[KMXkmx](?=${marks}${digits(3)}))${marks}${digits(3)}(?!\\p{N}|[-+.]\\p{N})`,
  "gu",
);

/**
 * The same with the century, and with spaces in it: anywhere if a hyphen or a plus sign stands before the last four
 * characters, else between the parts of the date. A long line may break at each of them.
 */
const spacedShape = new RegExp(
  "(?<!\\p{N}|\\p{N}[-+.])(?:1 ?[89]|2 ?0)(?:" +
    "(?: ?\\d){6} ?[-+] ?[\\dKMXkmx](?: ?\\d){3}" +
    "|\\d\\d(?: ?\\d\\d ?\\d\\d|-\\d\\d-\\d\\d) ?[\\dKMXkmx]\\d\\d\\d" +
    ")(?!\\p{N}|[-+.]\\p{N})",
  "gu",
);

/** Words before a number that give it another meaning: telefon, ärende nr, order id. */
const otherKind =
  /(?<!\p{L})(?:tel|telefon|mobil|fax|ring|växel|ärende|dnr|diarie|order|faktura|artikel|serie|incident|ref|referens|phone|call|case|ticket|invoice|serial)(?:nummer|nr|id|no|number)?[.:#]*[ ]*(?:(?:nummer|nr|no|id)[.:]?[ ]*)?$/iu;

/** Words before a number that say that it is a person's: personnummer, patienten, född. */
const ofPerson =
  /(?:personn(?:umme)?r|samordningsn(?:umme)?r|reservn(?:umme)?r|pnr|patient(?:en|ens)?|född|personal (?:identity )?number|born)[^\p{L}\p{N}]*$/iu;

/**
 * Finds the personal, coordination and reserve numbers of a text.
 *
 * A number with the right check digit counts almost everywhere. Without it, a number counts if it has a hyphen or
 * twelve characters, unless it could also be two dates, or a date and a time. Ten digits without a mark are just as
 * often a phone or case number: the check digit must be right, and no word before them may name another kind. Ten
 * digits with a space also need a word before them that speaks of a person, unless their day is a coordination number's.
 */
export function findPersonalNumbers(text: string): SeenData[] {
  if (!/\d/.test(text)) return [];
  return findEach(shape, text, (number, { characters, mark, before, isGlued }) => {
    const isTen = characters.length === 10;
    const hasMark = /[-+]/.test(mark);
    const isSpaced = mark.includes(" ");
    if (isSpaced && !number.isCertain) return false;
    if (isSpaced && isTen && !isOfPerson(number, before, hasMark)) return false;
    const isBare = isTen && !hasMark && !isSpaced;
    if (isBare && (!number.isCertain || isMobile(characters))) return false;
    if ((isBare || isSpaced || !number.isCertain) && otherKind.test(before)) return false;
    return number.isCertain || !(number.couldBeDates || isGlued);
  });
}

/** Whether ten digits in two groups are a person's number rather than two numbers. */
function isOfPerson(number: PersonalNumber, before: string, hasMark: boolean): boolean {
  if (ofPerson.test(before)) return true;
  return !number.couldBeDates && (hasMark || number.kind === "coordination");
}

/** Finds the numbers of twelve characters with spaces in the date or around the hyphen; the check digit must be right. */
export function findSpacedNumbers(text: string): SeenData[] {
  if (!/\d/.test(text)) return [];
  return findEach(
    spacedShape,
    text,
    (number, { before }) => number.isCertain && !number.couldBeDates && !otherKind.test(before),
  );
}

/** A match of a shape. */
interface Written {
  readonly characters: string;
  /** What stands between the date and the last four characters. */
  readonly mark: string;
  readonly before: string;
  /** Whether a letter stands directly before or after it. */
  readonly isGlued: boolean;
}

/** Finds the numbers of a shape that a test accepts. The search goes on within what is none. */
function findEach(
  pattern: RegExp,
  text: string,
  isData: (number: PersonalNumber, written: Written) => boolean,
): SeenData[] {
  const found: SeenData[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const { 0: written, 1: mark = "", index: start } = match;
    const end = start + written.length;
    const characters = written.replace(/[^\p{L}\p{N}]/gu, "");
    const number = readPersonalNumber(characters);
    const before = text.slice(Math.max(start - 40, 0), start);
    const isGlued = isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
    if (number && isData(number, { characters, mark, before, isGlued })) {
      const kind = number.isCertain ? number.kind : "likely";
      found.push({ kind, start, end, shown: maskNumber(written, characters.length - 8) });
    } else search.lastIndex = start + 1;
  }
  return found;
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
