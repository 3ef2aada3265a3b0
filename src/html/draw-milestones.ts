import type { MilestoneLine, MilestoneTrend } from "../document/picture.ts";
import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import { formatShortMonth, lastDay, shiftPeriod } from "../model/period.ts";
import { drawFrame, drawText, element, round } from "./draw.ts";
import { escapeHtml } from "./escape.ts";

const width = 340;
const left = 64;
const right = 26;
const top = 14;
/** The room below the plot for the months and their years. */
const bottom = 34;

/** Where dates and months stand in a picture. */
interface Scale {
  readonly x: (period: Period) => number;
  readonly y: (date: string) => number;
}

/**
 * Draws a milestone trend: a column a month, and in it the due date that each milestone had then. A level line keeps its
 * date. Where a line meets the dotted one, its date is that of the report. Numbers lead to the list below the picture,
 * which begins with `first`.
 */
export function drawMilestones(trend: MilestoneTrend, first: number, language: Language): string {
  const { periods, lines } = trend;
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return "";
  const due = lines.flatMap(({ points }) => points.map((point) => point.due));
  const dates = [...new Set(due), `${from}-01`, lastDay(to)].map(monthsOf);
  const lowest = Math.floor(Math.min(...dates));
  const highest = Math.ceil(Math.max(...dates) + 0.01);
  const plot = Math.min(Math.max((highest - lowest) * 9, 120), 240);
  const step = (width - left - right) / Math.max(periods.length - 1, 1);
  const scale: Scale = {
    x: (period) =>
      periods.length === 1 ? (left + width - right) / 2 : left + periods.indexOf(period) * step,
    y: (date) => top + plot * (1 - (monthsOf(date) - lowest) / (highest - lowest)),
  };
  const labels = placeLabels(lines, scale);
  const parts = [
    ...drawDates(lowest, highest, scale, language),
    ...drawMonths(periods, scale, top + plot, step, language),
    ...drawToday(from, to, scale),
    ...lines.map((line, index) => drawLine(line, index, scale)),
    ...lines.map((line, index) => {
      const { x = 0, y = 0 } = labels[index] ?? {};
      return drawText(String(first + index), {
        x: x + (line.isReached ? 14 : 7),
        y: y + 4,
        className: `number ${lineClass(index)}`,
      });
    }),
  ];
  return drawFrame({ ...trend, width, height: top + plot + bottom, className: "chart" }, parts);
}

/** The class of a line, by its place: four colours, first as whole lines and then as broken ones. */
export function lineClass(index: number): string {
  return `line-${(index % 4) + 1}${index >= 4 ? " broken" : ""}`;
}

/** A date as a number of months. */
function monthsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const days = Number(lastDay(date.slice(0, 7) as Period).slice(8));
  return year * 12 + (month - 1) + (day - 1) / days;
}

/** Steps between the dates at the side, in months. */
const dateSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const mostDates = 9;

function drawDates(lowest: number, highest: number, { y }: Scale, language: Language): string[] {
  const step = dateSteps.find((months) => (highest - lowest) / months <= mostDates) ?? 120;
  const parts: string[] = [];
  for (let month = Math.ceil(lowest / step) * step; month <= highest; month += step) {
    const period = shiftPeriod("0000-01" as Period, month);
    const at = y(`${period}-01`);
    parts.push(
      element("path", { class: "rule", d: `M${left} ${round(at)}H${width - right + 6}` }),
      drawText(`${formatShortMonth(period, language)} ${period.slice(0, 4)}`, {
        x: left - 6,
        y: at + 4,
        anchor: "end",
        className: "quiet",
      }),
    );
  }
  return parts;
}

/** Draws the months of the reports: the names of as many as have room. */
function drawMonths(
  periods: readonly Period[],
  { x }: Scale,
  foot: number,
  step: number,
  language: Language,
): string[] {
  const every = [1, 2, 3, 6, 12, 24].find((count) => count * step >= 26) ?? 24;
  const named = periods.filter((_, index) => index % every === 0);
  return named.flatMap((period, index) => {
    const isYear = index === 0 || period.slice(0, 4) !== named[index - 1]?.slice(0, 4);
    return [
      element("path", { class: "rule", d: `M${round(x(period))} ${top}V${foot + 4}` }),
      drawText(formatShortMonth(period, language), {
        x: x(period),
        y: foot + 16,
        anchor: "middle",
        className: "quiet",
      }),
      ...(isYear
        ? [drawText(period.slice(0, 4), { x: x(period), y: foot + 29, anchor: "middle", className: "quiet" })]
        : []),
    ];
  });
}

/** Draws the line on which a due date is the last day of the report's month. */
function drawToday(from: Period, to: Period, { x, y }: Scale): string[] {
  if (from === to) return [];
  return [
    element("path", {
      class: "today",
      d: `M${round(x(from))} ${round(y(lastDay(from)))}L${round(x(to))} ${round(y(lastDay(to)))}`,
    }),
  ];
}

/** With more months, dots run together. */
const mostDots = 24;

function drawLine({ name, note, points, isReached }: MilestoneLine, index: number, { x, y }: Scale): string {
  const places = points.map(({ period, due }) => ({ due, x: x(period), y: y(due) }));
  const path = places
    .map((place, at) => `${at === 0 ? "M" : "L"}${round(place.x)} ${round(place.y)}`)
    .join("");
  const last = places.at(-1);
  const shown = places.filter(
    (place, at) =>
      places.length <= mostDots || at === 0 || at === places.length - 1 || places[at - 1]?.due !== place.due,
  );
  const dots = shown.map((place) => element("circle", { cx: place.x, cy: place.y, r: 2.5 }));
  const tick =
    isReached && last
      ? [element("path", { class: "tick", d: `M${round(last.x - 4)} ${round(last.y - 1)}l4 4 7-9` })]
      : [];
  return element(
    "g",
    { class: lineClass(index) },
    [
      element("title", {}, escapeHtml(`${name}: ${note}`)),
      element("path", { class: "line", d: path }),
      ...dots,
      ...tick,
    ].join(""),
  );
}

const labelHeight = 12;

/** Places the number of each line at its end, so that numbers of lines that end together do not cover each other. */
function placeLabels(
  lines: readonly MilestoneLine[],
  { x, y }: Scale,
): { readonly x: number; readonly y: number }[] {
  const wanted = lines.map(({ points }, index) => {
    const last = points.at(-1);
    return { index, x: last ? x(last.period) : 0, y: last ? y(last.due) : 0 };
  });
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (const label of [...wanted].sort((a, b) => a.y - b.y)) {
    const above = placed.filter((other) => other !== undefined && Math.abs(other.x - label.x) < 20);
    const lowest = Math.max(...above.map((other) => other.y), Number.NEGATIVE_INFINITY);
    placed[label.index] = { x: label.x, y: Math.max(label.y, lowest + labelHeight) };
  }
  return placed;
}
