import type { StatusGrid } from "../document/picture.ts";
import type { Language } from "../messages/language.ts";
import { formatShortMonth } from "../model/period.ts";
import { breakLines, drawFrame, drawText, element, type Frame } from "./draw.ts";
import { drawMark } from "./draw-mark.ts";

/** How a grid is laid out: names beside the months where the page is wide, above them where it is narrow. */
interface GridLayout {
  readonly className: Frame["className"];
  readonly width: number;
  readonly nameWidth: number;
  readonly isStacked: boolean;
  readonly fontSize: number;
}

const layouts: readonly GridLayout[] = [
  { className: "beside", width: 672, nameWidth: 208, isStacked: false, fontSize: 14 },
  { className: "stacked", width: 320, nameWidth: 320, isStacked: true, fontSize: 13 },
];

/** Draws a grid of workstreams and months: once for a wide page and once for a narrow one. */
export function drawStatusGrid(grid: StatusGrid, language: Language): string {
  return layouts.map((layout) => drawGrid(grid, layout, language)).join("\n");
}

const widestCell = 64;
const cellHeight = 26;
const gap = 3;

function drawGrid(grid: StatusGrid, layout: GridLayout, language: Language): string {
  const { periods, rows } = grid;
  const { width, nameWidth, isStacked, fontSize, className } = layout;
  const left = isStacked ? 0 : nameWidth;
  const cell = Math.min((width - left) / periods.length, widestCell);
  const lineHeight = fontSize * 1.25;
  const head = fontSize * 2.9;
  const parts = periods.flatMap((period, index) => {
    const x = left + (index + 0.5) * cell;
    const isYear = index === 0 || period.endsWith("-01");
    return [
      ...(isYear
        ? [drawText(period.slice(0, 4), { x, y: fontSize, anchor: "middle", className: "quiet" })]
        : []),
      drawText(formatShortMonth(period, language), {
        x,
        y: fontSize * 2.2,
        anchor: "middle",
        className: "quiet",
      }),
    ];
  });
  let y = head;
  for (const { name, marks } of rows) {
    const lines = breakLines(name, nameWidth - 8, fontSize);
    const textHeight = lines.length * lineHeight;
    const height = isStacked ? textHeight + 4 + cellHeight : Math.max(textHeight, cellHeight);
    const cellTop = isStacked ? y + textHeight + 4 : y + (height - cellHeight) / 2;
    const textTop = isStacked ? y : y + (height - textHeight) / 2;
    parts.push(
      ...lines.map((line, index) => drawText(line, { x: 0, y: textTop + index * lineHeight + fontSize })),
      ...marks.map((mark, index) =>
        drawMark(mark, left + (index + 0.5) * cell, cellTop + cellHeight / 2, {
          width: cell - gap,
          height: cellHeight,
        }),
      ),
    );
    y += height + (isStacked ? 10 : 6);
    parts.push(
      element("path", { class: "rule", d: `M0 ${y - (isStacked ? 5 : 3)}H${left + cell * periods.length}` }),
    );
  }
  // As wide as the page, however few the months: its letters would grow with a narrower picture.
  const size = { width, height: y };
  return drawFrame({ ...grid, ...size, className: `${className} size-${fontSize}` }, parts);
}
