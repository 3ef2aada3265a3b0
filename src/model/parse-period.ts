declare const periodBrand: unique symbol;

/** One calendar month, written `2023-03`. Periods order as text does. */
export type Period = string & { readonly [periodBrand]: true };

/** Four digits for the year, so that periods order as text. */
const form = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The period that a text names, or undefined where it is not of the form `2023-03`. */
export function parsePeriod(text: string): Period | undefined {
  // The form is all that a period is.
  return form.test(text) && !text.startsWith("0000") ? (text as Period) : undefined;
}
