import type { FollowUpBars } from "../document/picture.ts";
import type { Language } from "../messages/language.ts";
import { formatShortMonth } from "../model/period.ts";
import { drawFrame, drawText, element } from "./draw.ts";

const width = 340;
const left = 68;
const right = 6;
const barHeight = 14;
/** With more months, the bars stand close together and have no figures above them. */
const mostFigures = 24;
/** How wide a figure is. */
const digit = 7;

/** Draws a bar for each month: what became of the planned items, with the number of each above its part. */
export function drawFollowUp({ bars, key, ...texts }: FollowUpBars, language: Language): string {
  const totals = bars.map(({ counts }) => key.reduce((sum, { outcome }) => sum + counts[outcome], 0));
  const unit = (width - left - right) / Math.max(...totals, 1);
  const hasFigures = bars.length <= mostFigures;
  const [rowHeight, barTop] = hasFigures ? [36, 15] : [18, 2];
  const parts = bars.flatMap(({ period, counts }, row) => {
    const y = row * rowHeight;
    let x = left;
    const name = `${formatShortMonth(period, language)} ${period.slice(0, 4)}`;
    const pieces = key.flatMap(({ outcome, label }) => {
      const count = counts[outcome];
      if (count === 0) return [];
      const size = count * unit;
      const at = x;
      x += size;
      const hasRoom = hasFigures && size >= String(count).length * digit;
      return [
        element(
          "g",
          { class: `outcome-${outcome}` },
          [
            element("title", {}, `${label}: ${count}`),
            element("rect", {
              x: at + 0.75,
              y: y + barTop,
              width: Math.max(size - 1.5, 1),
              height: barHeight,
              fill: fillOf(outcome),
            }),
          ].join(""),
        ),
        ...(hasRoom
          ? [drawText(String(count), { x: at + size / 2, y: y + barTop - 3, anchor: "middle" })]
          : []),
      ];
    });
    const total = totals[row] ?? 0;
    return [
      drawText(name, { x: left - 8, y: y + barTop + barHeight - 3, anchor: "end", className: "quiet" }),
      ...(total === 0
        ? [drawText("–", { x: left, y: y + barTop + barHeight - 3, className: "quiet" })]
        : pieces),
    ];
  });
  return drawFrame({ ...texts, width, height: bars.length * rowHeight, className: "chart" }, [
    drawPatterns(),
    ...parts,
  ]);
}

type Outcome = FollowUpBars["key"][number]["outcome"];

/** The outcomes whose bars are of a pattern, so that no one needs their colours. */
const patterns: Readonly<Partial<Record<Outcome, string>>> = {
  partly: "M0 6L6 0M-1 1L1 -1M5 7L7 5",
  ongoing: "M0 1.5H6M0 4.5H6",
  delayed: "M1.5 0V6M4.5 0V6",
  unanswered: "M0 0L6 6M6 0L0 6",
};

/** The fill of an outcome: a pattern, or the style sheet's own. */
export function fillOf(outcome: Outcome): string | undefined {
  return patterns[outcome] === undefined ? undefined : `url(#_${outcome})`;
}

function drawPatterns(): string {
  const printed = Object.entries(patterns).map(([outcome, d]) =>
    element(
      "pattern",
      { id: `_${outcome}`, class: `outcome-${outcome}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
      element("rect", { class: "ground", width: 6, height: 6 }) + element("path", { d }),
    ),
  );
  return element("defs", {}, printed.join(""));
}
