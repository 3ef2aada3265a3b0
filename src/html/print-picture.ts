import type { MilestoneTrend, Picture } from "../document/picture.ts";
import type { Language } from "../messages/language.ts";
import { drawFollowUp, fillOf } from "./draw-follow-up.ts";
import { drawMark } from "./draw-mark.ts";
import { drawMilestones, lineClass } from "./draw-milestones.ts";
import { drawStatusGrid } from "./draw-status-grid.ts";
import { escapeHtml } from "./escape.ts";

/** Prints the pictures of a table, each with its key in words. */
export function printPictures(pictures: readonly Picture[], language: Language): string {
  let first = 1;
  return pictures
    .map((picture) => {
      const printed = printPicture(picture, first, language);
      if (picture.kind === "milestoneTrend") first += picture.lines.length;
      return `<figure class="picture">\n${printed}\n</figure>`;
    })
    .join("\n");
}

function printPicture(picture: Picture, first: number, language: Language): string {
  switch (picture.kind) {
    case "statusGrid":
      return `${drawStatusGrid(picture, language)}\n${printKey(
        picture.key
          .filter(({ mark }) => mark !== "notIn")
          .map(({ mark, label }) => [sample("0 0 12 12", drawMark(mark, 6, 6)), label]),
      )}`;
    case "milestoneTrend":
      return `${drawMilestones(picture, first, language)}\n${printLines(picture, first)}`;
    case "followUpBars":
      return `${drawFollowUp(picture, language)}\n${printKey(
        picture.key.map(({ outcome, label }) => {
          const fill = fillOf(outcome);
          const square = `<rect class="outcome-${outcome}"${fill === undefined ? "" : ` fill="${fill}"`} x="1" y="1" width="10" height="10"/>`;
          return [sample("0 0 12 12", square), label];
        }),
      )}`;
  }
}

/** Prints the words of a picture's shapes. */
function printKey(items: readonly (readonly [shape: string, label: string])[]): string {
  const printed = items.map(([shape, label]) => `<li>${shape}${escapeHtml(label)}</li>`);
  return `<ul class="key">${printed.join("")}</ul>`;
}

/** Prints the names of lines, with what has happened to each, under the numbers that stand at their ends. */
function printLines({ lines, today }: MilestoneTrend, first: number): string {
  const printed = lines.map(({ name, note }, index) => {
    const line = sample("0 0 24 12", `<g class="${lineClass(index)}"><path class="line" d="M1 6H23"/></g>`);
    return `<li>${line}<strong>${escapeHtml(name)}</strong> – ${keepDates(escapeHtml(note))}</li>`;
  });
  const dotted = sample("0 0 24 12", '<path class="today" d="M1 6H23"/>');
  return `<ol class="key lines" start="${first}">\n${printed.join("\n")}\n</ol>\n<ul class="key"><li>${dotted}${escapeHtml(today)}</li></ul>`;
}

/** Keeps each date on one line: browsers end lines at hyphens. */
function keepDates(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, '<span class="day">$&</span>');
}

/** A small drawing beside words, which screen readers pass over. */
function sample(viewBox: string, inner: string): string {
  return `<svg class="sample" viewBox="${viewBox}" aria-hidden="true">${inner}</svg>`;
}
