declare const periodBrand: unique symbol;

/** One calendar month, written `2023-03`. Periods sort in time as they sort as text. */
export type Period = string & { readonly [periodBrand]: true };

/** The year has four digits, so that periods sort as text. */
const form = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Parses a period; undefined if the text is not of the form `2023-03`. */
export function parsePeriod(text: string): Period | undefined {
  // A text of this form is a period: the brand only records the check.
  return form.test(text) && !text.startsWith("0000") ? (text as Period) : undefined;
}
