import type { Comparison, WorkstreamChange } from "../diff/changes.ts";
import { describeCounts, describeOutcome } from "../diff/describe/describe-follow-up.ts";
import { describeMilestoneShortly } from "../diff/describe/describe-milestone.ts";
import { describeSides } from "../diff/describe/describe-sides.ts";
import { describeNotes } from "../diff/describe/describe-structure.ts";
import { countFollowUp } from "../diff/summarize.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Messages } from "../messages/messages.ts";
import type { Status } from "../model/entry.ts";
import { type Cell, type Inline, type Table, words } from "./document.ts";

/**
 * Builds a table of what has changed, a row for each workstream: what happened to it, its status before and after, its
 * milestones, and its planned items with the names of those that are late or dropped. Columns that no row needs are left
 * out.
 */
export function comparisonTable(
  workstreams: readonly WorkstreamChange[],
  comparison: Comparison,
  messages: Messages,
): Table {
  const { diff } = messages;
  const { before, after } = describeSides(comparison, messages);
  // The two sides of one month are what was published and what is there now.
  const statusIn = (side: string): string =>
    comparison.published === undefined ? diff.statusIn(side) : `${diff.status} (${side})`;
  const header = [
    diff.workstreamHeader,
    statusIn(before),
    statusIn(after),
    diff.milestones,
    diff.followUp.title,
  ];
  const rows = workstreams.map((workstream): Cell[] => [
    nameCell(workstream, comparison, messages),
    statusCell(workstream.statuses.from, messages),
    statusCell(workstream.statuses.to, messages),
    lines(
      workstream.milestones.map((milestone) => describeMilestoneShortly(milestone, comparison, messages)),
    ),
    followUpCell(workstream, comparison, messages),
  ]);
  const isNeeded = header.map((_, column) => rows.some((row) => (row[column] ?? []).length > 0));
  const needed = <Item>(row: readonly Item[]): Item[] => row.filter((_, column) => isNeeded[column]);
  return {
    role: "table",
    header: needed(header).map((text) => [words(text)]),
    rows: rows.map(needed),
  };
}

function nameCell(workstream: WorkstreamChange, comparison: Comparison, messages: Messages): Cell {
  const { id, name } = workstream;
  const link: Inline = { role: "link", address: `#${id}`, children: [words(name)] };
  const notes = lines(describeNotes(workstream, comparison, messages));
  return notes.length === 0 ? [link] : [link, words(" – "), ...notes];
}

function statusCell(status: Status | undefined, { language }: Messages): Cell {
  if (status === undefined) return [];
  return [{ role: "status", status, text: documentWords[language].statuses[status] }];
}

function followUpCell(workstream: WorkstreamChange, comparison: Comparison, messages: Messages): Cell {
  const { followUp } = workstream;
  if (followUp.length === 0) return [];
  const late = followUp.filter(({ outcome }) => outcome === "delayed" || outcome === "dropped");
  return lines([
    describeCounts(countFollowUp([workstream]), messages),
    ...late.map((item) => `${describeOutcome(item, comparison, messages)}: ${item.planned}`),
  ]);
}

/** Texts on lines of their own, with semicolons between them for formats that have no lines in a cell. */
function lines(texts: readonly string[]): Inline[] {
  return texts.flatMap((text, at): Inline[] =>
    at === texts.length - 1 ? [words(text)] : [words(`${text};`), { role: "break" }],
  );
}
