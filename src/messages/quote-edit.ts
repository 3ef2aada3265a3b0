import { printable } from "../diagnostics/printable.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";

/** An edit that is longer than this, in UTF-16 units, changes the layout rather than words. */
const longest = 60;

/** Quotes an edit (`skall → ska`). Returns an empty text if a quotation would not show the difference. */
export function quoteEdit({ before, after }: { readonly before: string; readonly after: string }): string {
  // The two parts of a word that is joined stood on two lines.
  const [from, to] = [before.trim().replace(/\r?\n\s*/, " "), after.trim()];
  const isShown =
    from !== "" &&
    to !== "" &&
    from !== to &&
    Math.max(from.length, to.length) <= longest &&
    !/\p{Cc}/u.test(from + to);
  return isShown ? printable(maskPersonalData(`${from} → ${to}`)) : "";
}
