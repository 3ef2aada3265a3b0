import type { NamedWorkstream } from "./choose-headings.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { isSameLook, isShortLabel, type Look } from "./heading-look.ts";

/** What stands above a line. */
export interface Above {
  readonly workstream: (NamedWorkstream & { readonly line: HeadingLine }) | undefined;
  /** The heading of the field that is being read. */
  readonly fieldLine: HeadingLine | undefined;
  /** The last heading that no text has, if it closed what was above it. */
  readonly unknown?: HeadingLine;
}

/** Which lines are headings of what. */
export interface ChosenHeadings {
  readonly workstreams: ReadonlyMap<HeadingLine, NamedWorkstream>;
  readonly fields: ReadonlySet<HeadingLine>;
  /** Whether the fields are the upper headings, and the workstreams stand below each. */
  readonly isFieldFirst: boolean;
}

/**
 * What a line is: the heading of a workstream, a field, or the whole report; one that no text has, which may close the
 * workstream above it as well; or a part of the text around it.
 */
export type HeadingPlace = "workstream" | "field" | "own" | "closing" | "other" | "text";

export function placeHeading(
  line: HeadingLine,
  next: Line | undefined,
  above: Above,
  { workstreams, fields, isFieldFirst }: ChosenHeadings,
): HeadingPlace {
  const { meaning, look } = line;
  if (workstreams.has(line)) return "workstream";
  if (meaning?.own) return meaning.own === "overview" ? "own" : "closing";
  const { workstream } = above;
  if (fields.has(line) && meaning?.field) {
    if (isFieldFirst && meaning.field.field !== "other") return "field";
    if (!workstream)
      return above.unknown ? placeBelowUnknown(line, above.unknown) : placeUnknown(line, next, above);
    if (isHigher(look, workstream.line.look)) return "closing";
    return meaning.field.field === "other" ? "other" : "field";
  }
  return placeUnknown(line, next, above);
}

/** Places the heading of a field below a workstream that the programme does not have: it stays with it. */
function placeBelowUnknown({ look, block }: HeadingLine, unknown: HeadingLine): HeadingPlace {
  return !block || look.kind !== "style" || isDeeper(look, unknown.look) ? "text" : "closing";
}

/** Places a heading that the programme file does not have. */
function placeUnknown(
  line: HeadingLine,
  next: Line | undefined,
  { workstream, fieldLine }: Above,
): HeadingPlace {
  const { look, text } = line;
  // A cell of a workstream that the programme does not have stays with its row.
  if (!line.block) return workstream ? "other" : "text";
  if (look.kind === "plain") return "text";
  if (!workstream) return look.kind === "style" || (!line.rest && isShortLabel(text)) ? "closing" : "text";
  const name = workstream.line.look;
  if (look.kind === "style" || look.kind === "numbered") {
    if (!isDeeper(look, name)) return look.kind === "style" || isSameLook(look, name) ? "closing" : "text";
    return fieldLine && isDeeper(look, fieldLine.look) ? "text" : "other";
  }
  if (!isSameLook(look, name) || !isShortLabel(text)) return "text";
  // An unknown name with the heading of a field right below it is a workstream that the programme does not have.
  return next?.kind === "heading" && next.meaning?.field ? "closing" : "other";
}

function isHigher(look: Look, other: Look): boolean {
  if (look.kind === "style") return other.kind === "style" ? look.level < other.level : other.kind !== "cell";
  return look.kind === "numbered" && other.kind === "numbered" && look.level < other.level;
}

function isDeeper(look: Look, other: Look): boolean {
  if (look.kind === other.kind) return look.level > other.level;
  return other.kind === "cell" || (look.kind === "numbered" && other.kind === "style");
}

/** Whether a report has the fields as its upper headings, and the workstreams below each. */
export function isFieldFirst(
  lines: readonly Line[],
  { workstreams, fields }: Omit<ChosenHeadings, "isFieldFirst">,
): boolean {
  let found = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.kind !== "heading" || line.look.kind === "cell") continue;
    const leadsTo = (known: ReadonlySet<HeadingLine> | ReadonlyMap<HeadingLine, unknown>): boolean =>
      next?.kind === "heading" && known.has(next);
    if (workstreams.has(line) && (line.meaning?.field || leadsTo(fields))) return false;
    if (fields.has(line) && leadsTo(workstreams)) found = true;
  }
  return found;
}
