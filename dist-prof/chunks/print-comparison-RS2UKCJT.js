import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  describeCarriedOver,
  describeCounts,
  describeEvidence,
  describeMilestone,
  describeName,
  describeNotes,
  describeOutcome,
  describeSection,
  describeStatus,
  isSpan,
  pointsAtAGlance
} from "./chunk-WHW322NG.js";
import {
  countFollowUp,
  isTold
} from "./chunk-PVDTCIL7.js";
import "./chunk-PIHFPMGB.js";
import {
  formatPeriod
} from "./chunk-EAU4BRDB.js";
import {
  wrapText
} from "./chunk-TIZ7DBUL.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";
import "./chunk-UVSUTSUA.js";

// src/print/wrap-segments.ts
function wrapSegments(segments, width, first, indent) {
  const lines = [];
  let line2 = first;
  let length = first.length;
  let isEmpty = true;
  for (const word of wordsOf(segments)) {
    if (!isEmpty && length + 1 + word.length > width) {
      lines.push(line2);
      line2 = indent;
      length = indent.length;
      isEmpty = true;
    }
    const painted = word.parts.map(({ text, paint }) => paint(text)).join("");
    line2 += isEmpty ? painted : ` ${painted}`;
    length += word.length + (isEmpty ? 0 : 1);
    isEmpty = false;
  }
  return [...lines, line2].join("\n");
}
function wordsOf(segments) {
  const words = [];
  let isOpen = false;
  for (const { text, paint } of segments) {
    for (const [index, part] of text.split(/[ \n]+/).entries()) {
      if (index > 0) isOpen = false;
      if (part === "") continue;
      const last = words.at(-1);
      if (isOpen && last) {
        last.parts.push({ text: part, paint });
        last.length += part.length;
      } else words.push({ parts: [{ text: part, paint }], length: part.length });
      isOpen = true;
    }
  }
  return words;
}

// src/print/print-text-changes.ts
function printSection(section, format) {
  const { messages, width } = format;
  const title = `${messages.diff.field[section.field]}: ${describeSection(section, messages)}`;
  return [
    wrapText(title, width, "  ", "    "),
    ...section.paragraphs.flatMap((paragraph) => printParagraph(paragraph, format))
  ];
}
function printParagraph(change, format) {
  const { paint, messages } = format;
  const { pieces } = change;
  switch (change.kind) {
    case "same":
      return [];
    case "added":
      return [line("+", change, whole(pieces, paint.added), format)];
    case "removed":
      return [line("-", change, whole(pieces, paint.removed), format)];
    case "rewritten": {
      const [old, current] = ["removed", "added"].map(
        (kind) => pieces.filter((piece) => piece.kind === kind)
      );
      return [
        line("-", change, whole(old ?? [], paint.removed), format),
        line("+", change, whole(current ?? [], paint.added), format)
      ];
    }
    case "edited":
      return [line("~", change, marked(pieces, format), format)];
    case "movedAway":
      return [
        line(
          "<",
          change,
          [plain(`${messages.diff.movedAway(change.move)} `), ...whole(pieces, paint.faint)],
          format
        )
      ];
    case "movedHere":
      return [
        line(
          ">",
          change,
          [plain(`${messages.diff.movedHere(change.move)} `), ...marked(pieces, format)],
          format
        )
      ];
  }
}
function line(mark, { role }, segments, { width }) {
  const bullet = role === "item" ? "\u2022 " : "";
  return wrapSegments(segments, width, `    ${mark} ${bullet}`, `      ${" ".repeat(bullet.length)}`);
}
function plain(text) {
  return { text, paint: (words) => words };
}
function whole(pieces, paint) {
  return pieces.map(({ text }) => ({ text: printable(text), paint }));
}
function marked(pieces, { paint }) {
  return pieces.flatMap(({ kind, text }) => {
    const words = printable(text);
    const inner = words.trim();
    if (kind === "same" || inner === "") return [plain(words)];
    const start = words.length - words.trimStart().length;
    const mark = kind === "added" ? `{+${inner}+}` : `[-${inner}-]`;
    return [
      plain(words.slice(0, start)),
      { text: mark, paint: kind === "added" ? paint.added : paint.removed },
      plain(words.slice(start + inner.length))
    ];
  });
}

// src/print/print-comparison.ts
function printComparison(comparison, format) {
  const { messages, paint, width } = format;
  const { diff, language } = messages;
  const period = (value) => formatPeriod(value, language);
  const { from, to, missingPeriods, workstreams } = comparison;
  const missing = missingPeriods.length === 0 ? [] : [diff.missingPeriods(missingPeriods.map(period))];
  const head = [
    paint.strong(diff.title(period(from), period(to))),
    ...missing.map((text) => wrapText(text, width, "", ""))
  ];
  const told = workstreams.filter(isTold);
  if (told.length === 0) return `${[...head, diff.noChange].join("\n")}
`;
  const silent = workstreams.filter((workstream) => !isTold(workstream));
  return [
    `${head.join("\n")}
`,
    `${[
      paint.strong(diff.atAGlance),
      ...pointsAtAGlance(comparison, messages).flatMap((point) => printPoint(point, format))
    ].join("\n")}
`,
    ...told.map((workstream) => printWorkstream(workstream, comparison, format)),
    ...silent.length === 0 ? [] : [`${wrapText(printable(diff.unchanged(silent.map(({ name }) => name))), width, "", "  ")}
`]
  ].join("\n");
}
function printPoint({ text, details }, { width }) {
  return [
    wrapText(printable(text), width, "  ", "    "),
    ...details.map((detail) => wrapText(printable(detail), width, "    ", "      "))
  ];
}
function printWorkstream(workstream, comparison, format) {
  const { messages, width } = format;
  const { diff } = messages;
  const { status, milestones, followUp, sections } = workstream;
  const wrap = (text) => wrapText(text, width, "  ", "    ");
  const lines = [
    printHeading(workstream, format),
    ...status ? [wrap(`${diff.status}: ${describeStatus(status, messages)}`)] : [],
    ...milestones.length > 0 ? [wrap(`${diff.milestones}:`)] : [],
    ...milestones.map(
      (milestone) => wrapText(printable(describeMilestone(milestone, messages)), width, "    ", "      ")
    ),
    ...followUp.length > 0 ? [wrap(`${diff.followUp.title}: ${describeCounts(countFollowUp([workstream]), messages)}`)] : [],
    ...(isSpan(comparison) ? describeCarriedOver(followUp, messages) : []).map(
      (text) => wrapText(text, width, "    ", "    ")
    ),
    ...followUp.flatMap((item) => printItem(item, comparison, format)),
    ...sections.flatMap((section) => printSection(section, format))
  ];
  return `${lines.join("\n")}
`;
}
function printHeading(workstream, { messages, paint, width }) {
  const heading = [describeName(workstream), ...describeNotes(workstream, messages)].join(" \u2013 ");
  const lines = wrapText(printable(heading), width, "", "  ").split("\n");
  return lines.map((line2) => paint.strong(line2)).join("\n");
}
function printItem(item, comparison, { messages, width }) {
  const answer = `${describeOutcome(item, comparison, messages)}: ${item.planned}`;
  return [
    wrapText(printable(answer), width, "    ", "      "),
    ...describeEvidence(item, messages).map((text) => wrapText(printable(text), width, "      ", "      "))
  ];
}
export {
  printComparison
};
