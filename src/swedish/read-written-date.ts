import { monthWords } from "./month-words.ts";

/** A day and a month in words, in either order: “31 maj 2023”, “den 31:a maj, 2023”, “May 31, 2023”. */
const dayMonthYear = /^(?:den )?(\d{1,2})(?::?[ae]|st|nd|rd|th)?\.? (?:of )?(\p{L}{3,9})\.?,? (\d{4})$/u;
const monthDayYear = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
/** 2023-5-31, 2023/05/31, 2023.05.31, 2023 05 31 and 20230531, at midnight or with no time of day. */
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const digitsOnly = /^(\d{4})(\d\d)(\d\d)$/;
/** 31/5 2023, 31/5-2023, 31.5.2023 and 31-05-2023. */
const yearLast = /^(?:den )?(\d{1,2})[-/.](\d{1,2})[-/., ] ?(\d{4})$/;

/**
 * Reads a date as people write it, and returns it as `2023-05-31`. Undefined unless it can mean one day only: two figures
 * for the year, `5/6 2023` (in which either may be the month) and days that no month has are left to the writer.
 */
export function readWrittenDate(written: string): string | undefined {
  const text = plainDate(written);
  const first = yearFirst.exec(text);
  if (first) return date(first[1], first[3], first[4]);
  const digits = digitsOnly.exec(text);
  if (digits) return date(digits[1], digits[2], digits[3]);
  const last = yearLast.exec(text);
  if (last) {
    const [, one, other, year] = last;
    const inSwedishOrder = date(year, other, one);
    const inAmericanOrder = date(year, one, other);
    if (inSwedishOrder && inAmericanOrder && inSwedishOrder !== inAmericanOrder) return undefined;
    return inSwedishOrder ?? inAmericanOrder;
  }
  const inWords = dayMonthYear.exec(text);
  if (inWords) return date(inWords[3], monthOf(inWords[2]), inWords[1]);
  const american = monthDayYear.exec(text);
  return american ? date(american[3], monthOf(american[1]), american[2]) : undefined;
}

/**
 * Reads a month as people write it, and returns it as `2023-05`: “maj 2023”, `2023-5`, `05/2023`, `202305`. Undefined
 * unless it can mean one month only.
 */
export function readWrittenPeriod(written: string): string | undefined {
  const text = plainDate(written);
  const [, year, month] =
    /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d\d)$/.exec(text) ??
    /^(\d{4}),? (\p{L}{3,9})\.?$/u.exec(text) ??
    [];
  const [, monthFirst, yearAfter] =
    /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? /^(\p{L}{3,9})\.?,? (\d{4})$/u.exec(text) ?? [];
  const day = date(year ?? yearAfter, monthNumber(month ?? monthFirst), "1");
  return day?.slice(0, 7);
}

/** Reads the name of a month without a year, in Swedish or English: 11 for “November” and “nov”. */
export function readWrittenMonth(written: string): number | undefined {
  const month = monthOf(plainDate(written).replace(/\.$/, ""));
  return month === undefined ? undefined : Number(month);
}

/** In small letters, with one plain space between words and a plain hyphen for every kind of dash. */
function plainDate(written: string): string {
  return written
    .normalize("NFC")
    .toLowerCase()
    .replace(/ ?[\u2010-\u2015\u2212] ?/g, "-")
    .replace(/[\s\u00AD\u200B]+/g, " ")
    .replace(/ ?([-/]) ?/g, "$1")
    .trim();
}

function monthNumber(month: string | undefined): string | undefined {
  return month !== undefined && /^\d+$/.test(month) ? month : monthOf(month);
}

/** The number of a month by its name in Swedish or English, or by three letters or more of it: “sept”. */
function monthOf(name = ""): string | undefined {
  const isOf = (month: string): boolean => month === name || (name.length >= 3 && month.startsWith(name));
  for (const { names } of Object.values(monthWords)) {
    const index = names.findIndex(isOf);
    if (index !== -1) return String(index + 1);
  }
  return undefined;
}

/** A day of the calendar; undefined if there is none. */
function date(year = "", month = "", day = ""): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (year.length !== 4 || !(m >= 1 && m <= 12) || !(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()))
    return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
