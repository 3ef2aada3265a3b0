import type { Period } from "../model/parse-period.ts";
import { cutAfterWord, slugFrom } from "../swedish/slug.ts";

/** Of a name without its ending: with the longest ending it is a name of at most 80 characters. */
const longest = 75;

/** Names of devices, which no file may have on Windows, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * Makes the name of a report's file, without its ending, of the programme's title: `lagesrapport-2023-03`. A `mark` such
 * as “utkast” follows. A long title is cut after a word; the period and the mark stay.
 */
export function documentName(title: string, period: Period, mark: string): string {
  const [filled, bare] = [` ${period} `, " "].map((text) => title.replace(/\{[^{}]*\}/g, text));
  const name = join(slugFrom(filled ?? ""), mark);
  if (name.length > longest) {
    const tail = join(period, mark);
    return join(cutAfterWord(slugFrom(bare ?? ""), longest - tail.length - 1), tail);
  }
  return reserved.test(name) ? join("rapport", name) : name;
}

function join(name: string, mark: string): string {
  return mark === "" ? name : `${name}-${slugFrom(mark)}`;
}
