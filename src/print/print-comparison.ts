import type {
  Comparison,
  MilestoneChange,
  ParagraphChange,
  SectionChange,
  WorkstreamChange,
} from "../compare/changes.ts";
import type { Paint } from "../diagnostics/paint.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { documentWords } from "../language/document-words.ts";
import type { Messages } from "../language/messages.ts";
import type { FollowUpItem } from "../model/entry.ts";
import { formatPeriod } from "../model/period.ts";

export interface ComparisonFormat {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
}

/**
 * Prints a comparison for a terminal. Readable without colour: a removed paragraph begins with -, an added one with +,
 * and in an edited one the words are marked [-removed-] and {+added+}.
 */
export function printComparison(comparison: Comparison, format: ComparisonFormat): string {
  const { diff, language } = format.messages;
  const changed = comparison.workstreams.filter(({ change }) => change !== "unchanged");
  const title = diff.title(formatPeriod(comparison.from, language), formatPeriod(comparison.to, language));
  const summary =
    changed.length === 0
      ? diff.noChange
      : diff.summary(changed.length, comparison.workstreams.length - changed.length);
  const parts = changed.map((workstream) => printWorkstream(workstream, format));
  return [`${format.paint.strong(title)}\n${summary}\n`, ...parts].join("\n");
}

function printWorkstream(workstream: WorkstreamChange, format: ComparisonFormat): string {
  const { messages, paint } = format;
  const { diff } = messages;
  const { statuses } = documentWords[messages.language];
  const { change, previousName, status } = workstream;
  const notes = [
    ...(change === "added" || change === "removed" || change === "missing" ? [diff.workstream[change]] : []),
    ...(previousName === undefined ? [] : [diff.renamed(previousName)]),
  ];
  const name = notes.length === 0 ? workstream.name : `${workstream.name} (${notes.join(", ")})`;
  const lines = [paint.strong(name)];
  if (status) {
    const word = (value: typeof status.from): string => (value === undefined ? "–" : statuses[value]);
    lines.push(`  ${diff.status(word(status.from), word(status.to))}`);
  }
  for (const milestone of workstream.milestones) lines.push(`  ${printMilestone(milestone, messages)}`);
  if (workstream.followUp.length > 0) lines.push(`  ${diff.followUp}`);
  for (const item of workstream.followUp) lines.push(printFollowUp(item, format));
  for (const section of workstream.sections) lines.push(...printSection(section, format));
  return `${lines.join("\n")}\n`;
}

function printMilestone({ name, change, due, days }: MilestoneChange, { diff }: Messages): string {
  if (change === "moved") return diff.milestoneMoved(name, due.from, due.to, days);
  return diff.milestone[change](name, due.to);
}

function printFollowUp(
  { planned, outcome, comment }: FollowUpItem,
  { messages, width }: ComparisonFormat,
): string {
  const { outcomes, unanswered } = documentWords[messages.language];
  const answer = outcome ? outcomes[outcome] : unanswered;
  return wrapText(
    `${planned} – ${answer}${comment === undefined ? "" : `. ${comment}`}`,
    width,
    "    ",
    "      ",
  );
}

function printSection(
  { field, state, words, paragraphs }: SectionChange,
  format: ComparisonFormat,
): string[] {
  const { diff } = format.messages;
  const count = state === "same" ? "" : ` (${diff.wordCount(words.added, words.removed)})`;
  const shown = paragraphs
    .filter(({ kind }) => kind !== "same")
    .map((paragraph) => printParagraph(paragraph, format));
  return [`  ${diff.field[field]}: ${diff.state[state]}${count}`, ...shown];
}

const marks: Readonly<Record<ParagraphChange["kind"], string>> = {
  same: " ",
  added: "+",
  removed: "-",
  edited: "~",
};

function printParagraph({ kind, pieces }: ParagraphChange, { paint, width }: ComparisonFormat): string {
  const text =
    kind === "edited" ? pieces.map(markPiece).join("") : pieces.map((piece) => piece.text).join("");
  const wrapped = wrapText(text, width, `    ${marks[kind]} `, "      ");
  if (kind === "added") return paint.added(wrapped);
  if (kind === "removed") return paint.removed(wrapped);
  const paintAdded = (marked: string): string => paint.added(marked);
  const paintRemoved = (marked: string): string => paint.removed(marked);
  return wrapped.replace(/\{\+[\s\S]*?\+\}/g, paintAdded).replace(/\[-[\s\S]*?-\]/g, paintRemoved);
}

/** White space stays outside the marks. */
function markPiece({ kind, text }: ParagraphChange["pieces"][number]): string {
  const inner = text.trim();
  if (kind === "same" || inner === "") return text;
  const start = text.length - text.trimStart().length;
  const marked = kind === "added" ? `{+${inner}+}` : `[-${inner}-]`;
  return text.slice(0, start) + marked + text.slice(start + inner.length);
}
