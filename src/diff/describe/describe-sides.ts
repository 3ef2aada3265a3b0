import type { Messages } from "../../messages/messages.ts";
import { formatPeriod } from "../../model/period.ts";
import type { Comparison } from "../changes.ts";

/** The names of the two reports: their months, or of one month “as published” and “now”. */
export interface Sides {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Names the old text where it stands apart from the new one. */
  readonly oldText: string;
  /** Says that nothing differs, in what was asked for. */
  readonly noChange: string;
}

export function describeSides(
  { from, to, published, only }: Comparison,
  { diff, language }: Messages,
): Sides {
  const [before, after] = [formatPeriod(from, language), formatPeriod(to, language)];
  return published === undefined
    ? {
        title: diff.title(before, after),
        before,
        after,
        oldText: diff.oldText(before),
        noChange: diff.noChange[only ?? "all"],
      }
    : {
        title: diff.sincePublished.title(after, published),
        ...diff.sincePublished.sides,
        noChange: diff.sincePublished.noChange,
      };
}
