import { printable } from "../diagnostics/printable.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";

/** Longer than this, an edit is the change of a layout rather than of words. */
const longest = 60;

/** What an edit put in place of what (`skall → ska`), or nothing where no one would see the difference in it. */
export function quoteEdit({ before, after }: { readonly before: string; readonly after: string }): string {
  const [from, to] = [before.trim(), after.trim()];
  const isShown =
    from !== "" &&
    to !== "" &&
    from !== to &&
    Math.max(from.length, to.length) <= longest &&
    !/\p{Cc}/u.test(from + to);
  return isShown ? printable(maskPersonalData(`${from} → ${to}`)) : "";
}
