import type { Comparison, WorkstreamChange } from "../compare/changes.ts";
import { countFollowUp } from "../compare/summarize.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { formatPeriod, type Period } from "../model/period.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { printAtAGlance } from "./print-at-a-glance.ts";
import { isSpan, printCarriedOver, printCounts, printItem } from "./print-follow-up.ts";
import { printMilestone, printStatus } from "./print-structure.ts";
import { printSection } from "./print-text-changes.ts";

/**
 * Prints a comparison for a terminal: first what a steering group wants to know, then each workstream that there is
 * something to say of, structure, follow-up and texts apart. Readable without colour.
 */
export function printComparison(comparison: Comparison, format: ComparisonFormat): string {
  const { messages, paint, width } = format;
  const { diff, language } = messages;
  const period = (value: Period): string => formatPeriod(value, language);
  const { from, to, missingPeriods, workstreams } = comparison;
  const missing = missingPeriods.length === 0 ? [] : [diff.missingPeriods(missingPeriods.map(period))];
  const head = [
    paint.strong(diff.title(period(from), period(to))),
    ...missing.map((text) => wrapText(text, width, "", "")),
  ];
  const told = workstreams.filter(({ change, followUp }) => change !== "unchanged" || followUp.length > 0);
  if (told.length === 0) return `${[...head, diff.noChange].join("\n")}\n`;
  const silent = workstreams.filter((workstream) => !told.includes(workstream));
  return [
    `${head.join("\n")}\n`,
    printAtAGlance(comparison, format),
    ...told.map((workstream) => printWorkstream(workstream, comparison, format)),
    ...(silent.length === 0
      ? []
      : [`${wrapText(printable(diff.unchanged(silent.map(({ name }) => name))), width, "", "  ")}\n`]),
  ].join("\n");
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
    printHeading(workstream, format),
    ...(status ? [wrap(`${diff.status}: ${printStatus(status, messages)}`)] : []),
    ...(milestones.length > 0 ? [wrap(`${diff.milestones}:`)] : []),
    ...milestones.map((milestone) => wrapText(printMilestone(milestone, messages), width, "    ", "      ")),
    ...(followUp.length > 0
      ? [wrap(`${diff.followUp.title}: ${printCounts(countFollowUp([workstream]), messages)}`)]
      : []),
    ...(isSpan(comparison) ? printCarriedOver(followUp, messages) : []).map((text) =>
      wrapText(text, width, "    ", "    "),
    ),
    ...followUp.flatMap((item) => printItem(item, comparison, format)),
    ...sections.flatMap((section) => printSection(section, format)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The name, and after it what happened to the workstream itself. */
function printHeading(
  { name, abbreviation, change, previousName, moved }: WorkstreamChange,
  { messages: { diff }, paint, width }: ComparisonFormat,
): string {
  const notes = [
    ...(change === "added" || change === "removed" || change === "missing" ? [diff.workstream[change]] : []),
    ...(previousName === undefined ? [] : [diff.renamed(previousName)]),
    ...(moved ? [diff.moved(moved.from, moved.to)] : []),
  ];
  const shown = abbreviation === undefined ? name : `${name} (${abbreviation})`;
  const lines = wrapText(printable([shown, ...notes].join(" – ")), width, "", "  ").split("\n");
  return lines.map((line) => paint.strong(line)).join("\n");
}
