import type { HeadingFinder } from "./find-headings.ts";
import { cutPageNumber } from "./page-numbers.ts";
import type { TextLine } from "./text-line.ts";

/** So many headings in a row, each with a number after it, are a table of contents, though no dots stand between. */
const fewest = 3;

/** Finds the lines of a table of contents, which a program wrote: headings with their pages, and the heading above. */
export function findContents(lines: readonly TextLine[], finder: HeadingFinder): Set<TextLine> {
  const found = new Set<TextLine>();
  let [run, headings, isSure]: [TextLine[], Set<unknown>, boolean] = [[], new Set(), false];
  const finish = (): void => {
    if (isSure || headings.size >= fewest) for (const line of run) found.add(line);
    [run, headings, isSure] = [[], new Set(), false];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const entry = finder.find(lines, at);
    const own = lines.slice(at, at + (entry?.hasPage ? entry.lines : 1));
    const last = cutPageNumber(own.at(-1)?.text ?? "");
    // A sentence may have three dots before a number, but not five.
    const hasDots = last?.hasLeader === true && /[.·_]{5}|…{2}|(?:\. ){4}/.test(own.at(-1)?.text ?? "");
    if (entry?.hasPage || hasDots) {
      run.push(...own);
      headings.add(entry?.heading);
      isSure ||= last?.hasLeader === true;
    } else {
      finish();
      if (/^(?:innehåll|innehållsförteckning|contents|table of contents)$/i.test(line.text)) run.push(line);
    }
    at += own.length;
  }
  finish();
  return found;
}
