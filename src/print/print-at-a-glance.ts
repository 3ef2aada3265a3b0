import type { Comparison } from "../compare/changes.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { printCarriedOver, printCounts, printOutcome } from "./print-follow-up.ts";
import { printMilestone, printStatus } from "./print-structure.ts";

/** What a steering group wants to know first: what became of the plans, which dates moved, who reports. */
export function printAtAGlance(comparison: Comparison, format: ComparisonFormat): string {
  const { messages, paint } = format;
  const lines = [
    paint.strong(messages.diff.atAGlance),
    ...followUpLines(comparison, format),
    ...milestoneLines(comparison, format),
    ...statusLines(comparison, format),
    ...countLine(
      messages.diff.structure,
      comparison.summary.workstreams,
      messages.diff.structureCount,
      format,
    ),
    ...countLine(messages.diff.texts, comparison.summary.sections, messages.diff.sectionCount, format),
  ];
  return `${lines.join("\n")}\n`;
}

/** How many planned items there are of each outcome, and by name those that will be late or not done. */
function followUpLines(comparison: Comparison, format: ComparisonFormat): string[] {
  const { summary, workstreams } = comparison;
  const { messages, width } = format;
  const { title, planned, mentioned } = messages.diff.followUp;
  const counts = summary.followUp;
  if (counts.planned === 0) return [];
  const late = workstreams.flatMap(({ name, followUp }) =>
    followUp
      .filter(({ outcome }) => outcome === "delayed" || outcome === "dropped")
      .map((item) => `${name} – ${printOutcome(item, comparison, messages)}: ${item.planned}`),
  );
  const carried = printCarriedOver(
    workstreams.flatMap(({ followUp }) => followUp),
    messages,
  );
  const details = [
    printCounts(counts, messages),
    ...(counts.mentioned > 0 ? [mentioned(counts.mentioned)] : []),
    ...carried,
  ];
  return [
    wrapText(`${title}: ${planned(counts.planned)}`, width, "  ", "    "),
    ...details.map((text) => wrapText(text, width, "    ", "    ")),
    ...late.map((text) => wrapText(printable(text), width, "    ", "      ")),
  ];
}

/** How many of each kind, and by name those whose dates moved. */
function milestoneLines({ summary, workstreams }: Comparison, format: ComparisonFormat): string[] {
  const { messages, width } = format;
  const moved = workstreams.flatMap(({ name, milestones }) =>
    milestones
      .filter(({ change }) => change === "moved")
      .map((milestone) => `${name}: ${printMilestone(milestone, messages)}`),
  );
  return [
    ...countLine(messages.diff.milestones, summary.milestones, messages.diff.milestoneCount, format),
    ...moved.map((text) => wrapText(printable(text), width, "    ", "      ")),
  ];
}

function statusLines({ workstreams }: Comparison, { messages, width }: ComparisonFormat): string[] {
  const changed = workstreams.flatMap(({ name, status }) =>
    status ? [`${name}: ${printStatus(status, messages)}`] : [],
  );
  if (changed.length === 0) return [];
  return [
    `  ${messages.diff.status}:`,
    ...changed.map((text) => wrapText(printable(text), width, "    ", "      ")),
  ];
}

/** “Milstolpar: 1 ny, 2 nådda”, without the kinds of which there are none; nothing where there are none at all. */
function countLine<K extends string>(
  title: string,
  counts: Readonly<Record<K, number>>,
  words: Readonly<Partial<Record<K, (count: number) => string>>>,
  { width }: ComparisonFormat,
): string[] {
  // The words are listed by kind, so the keys are kinds.
  const kinds = Object.keys(words) as K[];
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? [words[kind]?.(counts[kind]) ?? ""] : []));
  return parts.length === 0 ? [] : [wrapText(`${title}: ${parts.join(", ")}`, width, "  ", "    ")];
}
