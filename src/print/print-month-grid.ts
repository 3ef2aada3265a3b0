import { textWidth } from "../diagnostics/column-width.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { splitEvenly } from "../history/split-evenly.ts";
import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import { formatShortMonth } from "../model/period.ts";

/** A workstream with a short text for each month. */
export interface GridRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A name that is longer goes on in the next line. */
const widestName = 30;
const columnWidth = 4;

/** Prints rows under the names of months, in blocks where not all months have room beside the names. */
export function printMonthGrid(
  rows: readonly GridRow[],
  periods: readonly Period[],
  { language, width }: { readonly language: Language; readonly width: number },
): string[] {
  const names = rows.map(({ name }) => wrapText(printable(name), widestName, "", "  ").split("\n"));
  const nameWidth = Math.max(...names.flat().map(textWidth));
  const room = Math.max(Math.floor((width - 2 - nameWidth) / columnWidth), 1);
  const places = periods.map((_, index) => index);
  return splitEvenly(places, Math.min(room, 12)).flatMap((block, index) => {
    const years = block.map((place, at) => {
      const period = periods[place] ?? "";
      return at === 0 || period.endsWith("-01") ? period.slice(0, 4) : "";
    });
    const months = block.map((place) => {
      const period = periods[place];
      return period === undefined ? "" : formatShortMonth(period, language);
    });
    return [
      ...(index === 0 ? [] : [""]),
      line("", years, nameWidth),
      line("", months, nameWidth),
      ...rows.flatMap(({ cells }, row) => {
        const [first = "", ...rest] = names[row] ?? [];
        const shown = block.map((place) => cells[place] ?? "");
        return [line(first, shown, nameWidth), ...rest.map((part) => `  ${part}`)];
      }),
    ];
  });
}

function line(name: string, cells: readonly string[], nameWidth: number): string {
  const padding = " ".repeat(nameWidth - textWidth(name));
  return `  ${name}${padding}${cells.map((cell) => cell.padStart(columnWidth)).join("")}`.trimEnd();
}
