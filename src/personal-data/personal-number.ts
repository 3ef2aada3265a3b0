/** The kinds of numbers that identify a person in Swedish health care. */
export type PersonalNumberKind = "personal" | "coordination" | "reserve";

/** What is known of characters that have the shape of a personal number. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  /** Whether the check digit is right; by chance, it is for one number in ten. */
  readonly isCertain: boolean;
  /** Whether the number could also be two dates (20230401-0430), or a date and a time (202304011530). */
  readonly couldBeDates: boolean;
}

/**
 * Reads ten or twelve characters, without marks between them, as a personal number; undefined if they cannot be one.
 *
 * - Personal identity number: year, month, day, three digits, check digit (folkbokföringslagen 18 §).
 * - Coordination number: the same with 60 added to the day (förordning 2023:363 om samordningsnummer).
 * - Reserve numbers, as Inera describes them (Lokala reserv-id): VGR's `yyyymmddGggC`, where G is K, M or X, and Region
 *   Stockholm's `99yyyyNNNNNC`, whose check digit covers all but the first four characters.
 */
export function readPersonalNumber(characters: string): PersonalNumber | undefined {
  return readStockholmReserve(characters) ?? readByDate(characters);
}

function readStockholmReserve(characters: string): PersonalNumber | undefined {
  if (!/^99(?:19|2[0-2])\d{8}$/.test(characters)) return undefined;
  return { kind: "reserve", isCertain: hasCheckDigit(characters.slice(4)), couldBeDates: false };
}

const byDate = /^((?:18|19|20)?\d\d)(\d\d)(\d\d)([\dKMX])(\d\d\d)$/i;

function readByDate(characters: string): PersonalNumber | undefined {
  const [, year = "", month = "", day = "", first = "", rest = ""] = byDate.exec(characters) ?? [];
  const isReserve = /\D/.test(first);
  if (year === "" || (isReserve && year.length === 2)) return undefined;
  const isCoordination = !isReserve && Number(day) > 60;
  const dayOfMonth = Number(day) - (isCoordination ? 60 : 0);
  // No person has the serial number 000.
  if (!isDay(Number(year), Number(month), dayOfMonth) || /^000/.test(first + rest)) return undefined;
  const kind = isReserve ? "reserve" : isCoordination ? "coordination" : "personal";
  return {
    kind,
    isCertain: hasCheckDigit(characters.slice(-10)),
    couldBeDates: kind === "personal" && isProgrammeYear(year) && isDayOrTime(month + day, first + rest),
  };
}

/**
 * Whether a day exists. A two-digit year counts as 20xx: the century matters only for 29 February 00, and 2000 had one.
 */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a report may speak of a year (2015 to 2039): an earlier one is a year of birth. */
function isProgrammeYear(year: string): boolean {
  const shortYear = Number(year.slice(-2));
  return (year.length === 2 || year.startsWith("20")) && shortYear >= 15 && shortYear < 40;
}

/** Whether four digits after a day (`0401`) could be a later day of the year, or a time of day. */
function isDayOrTime(day: string, digits: string): boolean {
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const isLaterDay = first <= 12 && second >= 1 && second <= 31 && digits > day;
  return isLaterDay || (first < 24 && second < 60);
}

/** The values of VGR's letters in the check digit of its reserve numbers. */
const letterValues: Readonly<Record<string, number>> = { K: 5, M: 7, X: 8 };

/** Luhn's check: double every second digit, beginning before the check digit; the sum of all digits must end in 0. */
function hasCheckDigit(characters: string): boolean {
  let sum = 0;
  for (const [index, character] of [...characters].reverse().entries()) {
    const value = letterValues[character.toUpperCase()] ?? Number(character);
    const weighed = index % 2 === 1 ? value * 2 : value;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
