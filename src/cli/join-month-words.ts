import { readWrittenMonth } from "../swedish/read-written-date.ts";
import type { OptionSpec } from "./command-spec.ts";

/**
 * Joins a month's name and the year behind it to one argument: `compile november 2026`. A year by itself is no argument of
 * any command. The value of an option stays as it is.
 */
export function joinMonthWords(args: readonly string[], options: readonly OptionSpec[]): string[] {
  const withValue = new Set(
    options.filter(({ flags }) => flags.includes("<")).flatMap(({ flags }) => flags.match(/--?[a-zA-Z-]+/g)),
  );
  const joined: string[] = [];
  for (const [index, argument] of args.entries()) {
    const name = joined.at(-1);
    const isName = name !== undefined && index > 1 && readWrittenMonth(name) !== undefined;
    if (isName && /^\d{4}$/.test(argument) && !withValue.has(args[index - 2] ?? ""))
      joined.splice(-1, 1, `${name} ${argument}`);
    else joined.push(argument);
  }
  return joined;
}
