import type { StatusMark } from "../document/document.ts";
import type { Status } from "../model/entry.ts";
import { escapeHtml } from "./escape.ts";

/** A shape for each status, in a square of 12: a disc, a triangle, a square on its corner, and two bars. */
export const statusShapes: Readonly<Record<Status, string>> = {
  onTrack: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
  atRisk: "M6 1l5.5 10h-11z",
  offTrack: "M6 0l6 6-6 6-6-6z",
  paused: "M2 1h3v10h-3zM7 1h3v10h-3z",
};

export const statusClasses: Readonly<Record<Status, string>> = {
  onTrack: "on-track",
  atRisk: "at-risk",
  offTrack: "off-track",
  paused: "paused",
};

/**
 * Prints a status as its words on a tint. The shape before them helps those who see no colours, and screen readers pass
 * over it: the words say it all.
 */
export function printStatus({ status, text }: StatusMark): string {
  const shape = `<svg viewBox="0 0 12 12" aria-hidden="true"><path d="${statusShapes[status]}"/></svg>`;
  return `<span class="status ${statusClasses[status]}">${shape}${escapeHtml(text)}</span>`;
}
