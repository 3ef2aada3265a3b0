import type { Mark } from "../history/choose-mark.ts";
import { element, round } from "./draw.ts";
import { statusClasses, statusShapes } from "./print-status.ts";

/**
 * The shape of each mark in a square of 12, so that no one needs its colour: those of statuses, a dash for no status, a
 * cross for no entry, a dot for no report, and nothing where the workstream is not in the report.
 */
const shapes: Readonly<Record<Mark, string>> = {
  ...statusShapes,
  none: "M2 5h8v2h-8z",
  unwritten: "M2 1l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z",
  noReport: "M4.5 6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z",
  notIn: "",
};

const classes: Readonly<Record<Mark, string>> = {
  ...statusClasses,
  none: "no-status",
  unwritten: "no-status",
  noReport: "no-status",
  notIn: "no-status",
};

/** Draws a mark around a point, on its tint where it is a status. */
export function drawMark(
  mark: Mark,
  x: number,
  y: number,
  tint?: { readonly width: number; readonly height: number },
): string {
  if (shapes[mark] === "") return "";
  const shape = element("path", { transform: `translate(${round(x - 6)} ${round(y - 6)})`, d: shapes[mark] });
  const isStatus = classes[mark] !== "no-status";
  const ground =
    tint && isStatus
      ? element("rect", { x: x - tint.width / 2, y: y - tint.height / 2, ...tint, rx: 4 })
      : "";
  return element("g", { class: classes[mark] }, ground + shape);
}
