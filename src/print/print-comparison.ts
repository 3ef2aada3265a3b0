import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Comparison, FollowUpChange, MonthChange, WorkstreamChange } from "../diff/changes.ts";
import { type Point, pointsAtAGlance } from "../diff/describe/at-a-glance.ts";
import {
  describeCarriedOver,
  describeCounts,
  describeEvidence,
  describeOutcome,
  isSpan,
} from "../diff/describe/describe-follow-up.ts";
import { describeMilestone } from "../diff/describe/describe-milestone.ts";
import { describeMonth } from "../diff/describe/describe-month.ts";
import { describeSides } from "../diff/describe/describe-sides.ts";
import { describeName, describeNotes, describeStatus } from "../diff/describe/describe-structure.ts";
import { isReported } from "../diff/resolve-change.ts";
import { countFollowUp } from "../diff/summarize.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { printSection } from "./print-text-changes.ts";

/**
 * Prints a comparison for a terminal: first what a steering group wants to know, then each workstream that has something
 * to report, with its structure, follow-up and texts apart. It is readable without colour.
 */
export function printComparison(comparison: Comparison, format: ComparisonFormat): string {
  const { messages, paint, width } = format;
  const { diff, language } = messages;
  const period = (value: Period): string => formatPeriod(value, language);
  const { only = "all", missingPeriods, workstreams } = comparison;
  const missing = missingPeriods.length === 0 ? [] : [diff.missingPeriods(missingPeriods.map(period))];
  const { title, noChange } = describeSides(comparison, messages);
  const head = [paint.strong(title), ...missing.map((text) => wrapText(text, width, "", ""))];
  const own = comparison.month ? [printMonth(comparison.month, comparison, format)] : [];
  const reported = workstreams.filter(isReported);
  if (reported.length === 0 && own.length > 0) return `${[`${head.join("\n")}\n`, ...own].join("\n")}`;
  if (reported.length === 0) return `${[...head, noChange].join("\n")}\n`;
  const unreported = workstreams.filter((workstream) => !isReported(workstream));
  return [
    `${head.join("\n")}\n`,
    `${[
      paint.strong(diff.atAGlance),
      ...pointsAtAGlance(comparison, messages).flatMap((point) => printPoint(point, format)),
    ].join("\n")}\n`,
    ...own,
    ...reported.map((workstream) => printWorkstream(workstream, comparison, format)),
    ...(unreported.length === 0
      ? []
      : [
          `${wrapText(printable(`${diff.rest[only]}: ${unreported.map(({ name }) => name).join("; ")}.`), width, "", "  ")}\n`,
        ]),
  ].join("\n");
}

/** Prints what differs in the programme's own words. */
function printMonth(month: MonthChange, comparison: Comparison, format: ComparisonFormat): string {
  const { messages, paint, width } = format;
  const lines = [
    paint.strong(messages.diff.month.title),
    ...describeMonth(month, messages).map((text) => wrapText(printable(text), width, "  ", "    ")),
    ...(month.summary ? printSection(month.summary, comparison, format) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function printPoint({ text, details }: Point, { width }: ComparisonFormat): string[] {
  return [
    wrapText(printable(text), width, "  ", "    "),
    ...details.map((detail) => wrapText(printable(detail), width, "    ", "      ")),
  ];
}

function printWorkstream(
  workstream: WorkstreamChange,
  comparison: Comparison,
  format: ComparisonFormat,
): string {
  const { messages, width } = format;
  const { diff } = messages;
  const { status, milestones, followUp, sections } = workstream;
  const wrap = (text: string): string => wrapText(text, width, "  ", "    ");
  const lines = [
    printHeading(workstream, comparison, format),
    ...(status ? [wrap(`${diff.status}: ${describeStatus(status, comparison, messages)}`)] : []),
    ...(milestones.length > 0 ? [wrap(`${diff.milestones}:`)] : []),
    ...milestones.map((milestone) =>
      wrapText(printable(describeMilestone(milestone, comparison, messages)), width, "    ", "      "),
    ),
    ...(followUp.length > 0
      ? [wrap(`${diff.followUp.title}: ${describeCounts(countFollowUp([workstream]), messages)}`)]
      : []),
    ...(isSpan(comparison) ? describeCarriedOver(followUp, messages) : []).map((text) =>
      wrapText(text, width, "    ", "    "),
    ),
    ...followUp.flatMap((item) => printItem(item, comparison, format)),
    ...sections.flatMap((section) => printSection(section, comparison, format)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Prints a workstream's name, and after it what happened to the workstream itself. */
function printHeading(
  workstream: WorkstreamChange,
  comparison: Comparison,
  { messages, paint, width }: ComparisonFormat,
): string {
  const notes = describeNotes(workstream, comparison, messages);
  const heading = [describeName(workstream), ...notes].join(" – ");
  const lines = wrapText(printable(heading), width, "", "  ").split("\n");
  return lines.map((line) => paint.strong(line)).join("\n");
}

/** Prints one planned item: its outcome, its text, and below them the comment or the sentence that mentions it. */
function printItem(
  item: FollowUpChange,
  comparison: Comparison,
  { messages, width }: ComparisonFormat,
): string[] {
  const answer = `${describeOutcome(item, comparison, messages)}: ${item.planned}`;
  return [
    wrapText(printable(answer), width, "    ", "      "),
    ...describeEvidence(item, messages).map((text) => wrapText(printable(text), width, "      ", "      ")),
  ];
}

/** Whether a text is a printed comparison, judged by its first line in either language. */
export function isComparison(text: string): boolean {
  return /^(?:Jämförelse|Comparison): [^\n]* → /.test(text);
}
