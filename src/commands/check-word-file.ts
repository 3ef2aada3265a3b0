import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { intakesOf, type TakenFile } from "../intake/build-receipt.ts";
import { editEntry } from "../intake/edit-entry.ts";
import type { FileIntake } from "../intake/file-intake.ts";
import { paragraphsOf } from "../intake/read-units.ts";
import { writeReading } from "../intake/text-reading.ts";
import type { WordPlace } from "../intake/word-places.ts";
import type { Speller } from "../swedish/speller.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { entryPath, periodFolder } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { EntryPlaces, fieldOf } from "./entry-places.ts";

/** What was found in the texts of a Word file. */
export interface WordFinding {
  /** Its file is the Word file, and its place is in the text of `CheckedWordFile`. */
  readonly diagnostic: Diagnostic;
  /** The workstream, and the heading of the text. */
  readonly about: string;
  /** Undefined where the file does not have the words. */
  readonly place: WordPlace | undefined;
}

export interface CheckedWordFile {
  readonly findings: readonly WordFinding[];
  /** The paragraphs of the file, each on the line of its number. */
  readonly text: string;
}

/**
 * Checks what a Word file brought: lays it over the workspace, as if it were imported, checks the month, and takes what was
 * found in the texts that the file has. Where the entry and the file both were changed, what the file says is checked.
 */
export function checkWordFile(
  workspace: Snapshot,
  name: string,
  taken: TakenFile,
  speller: Speller | undefined,
): CheckedWordFile {
  const { period, read, kind } = taken;
  const intakes = intakesOf(taken);
  const text = new LinedText(read);
  const laid = intakes.reduce(
    (snapshot, entry) => layOver(snapshot, entry, entryPath(period, entry.id), periodFolder(period)),
    workspace,
  );
  const { diagnostics } = loadReports(laid, [period], { speller });
  const paragraphs = new Map(
    paragraphsOf(read.blocks).map((paragraph) => [paragraph.place.start, paragraph] as const),
  );
  const places = new Map(
    intakes.map((intake) => {
      const file = entryPath(period, intake.id);
      const own =
        intake.kind === "month"
          ? laid.readMonth(period).value?.own?.words
          : laid.readEntry(file).value?.entry;
      return [file, new EntryPlaces(intake, own, read, paragraphs)] as const;
    }),
  );
  const findings = intakes.flatMap((intake) => {
    const file = entryPath(period, intake.id);
    return diagnostics.flatMap((diagnostic): WordFinding[] => {
      const field = fieldOf(diagnostic.pointer);
      if (diagnostic.file !== file || !(kind === "form" || isBrought(intake, field))) return [];
      const place = places.get(file)?.find(diagnostic);
      const own = inWordFile(diagnostic, intake, name, place && text.rangeOf(place));
      return [{ diagnostic: withOwnLine(own, file, places), about: aboutOf(intake, field), place }];
    });
  });
  return { findings, text: text.text };
}

/** The workspace with the texts that a file brought for an entry, and their pictures. Throws `UnwrittenText`. */
function layOver(workspace: Snapshot, intake: FileIntake, file: string, folder: string): Snapshot {
  const { source } = intake;
  const changes = intake.hasConflict
    ? intake.readings.map((reading) => ({
        kind: "text" as const,
        pointer: reading.pointer,
        value: reading.value ?? writeReading(reading, intake.pictures),
      }))
    : intake.changes;
  if (!source || changes.length === 0) return workspace;
  const laid = workspace.with(file, new TextEncoder().encode(editEntry(source, changes, intake.kind)));
  return intake.pictures.added.reduce(
    (snapshot, { name, bytes }) => snapshot.with(`${folder}/${name}`, bytes),
    laid,
  );
}

function isBrought({ readings, changes }: FileIntake, field: string): boolean {
  return [...readings, ...changes].some(({ pointer }) => fieldOf(pointer) === field);
}

function aboutOf({ fields, name }: FileIntake, field: string): string {
  const heading = fields.find(({ pointer }) => fieldOf(pointer) === field)?.heading;
  return heading === undefined ? name : `${name}, ${heading}`;
}

/** The same diagnostic in the Word file. No repair can be made there. */
function inWordFile(
  { fix, range, ...diagnostic }: Diagnostic,
  { id }: FileIntake,
  file: string,
  own: Diagnostic["range"],
): Diagnostic {
  // Code and params stay, and with them what they are to each other.
  return {
    ...diagnostic,
    file,
    pointer: `/${id}${diagnostic.pointer ?? ""}`,
    ...(own ? { range: own } : {}),
  } as Diagnostic;
}

/** A diagnostic that names another line of what came from the file: there, a line is a paragraph. */
function withOwnLine(
  diagnostic: Diagnostic,
  file: string,
  places: ReadonlyMap<string, EntryPlaces>,
): Diagnostic {
  if (!("otherLine" in diagnostic.params)) return diagnostic;
  const { otherFile = file, otherLine } = diagnostic.params;
  const line = places.get(otherFile)?.paragraphOf(otherLine);
  if (line === undefined) return diagnostic;
  const isNamed = diagnostic.code === "text/copied";
  const params = { ...diagnostic.params, otherFile: isNamed ? diagnostic.file : undefined, otherLine: line };
  // The params are those of the code, with another line and, where it may be left out, no file.
  return { ...diagnostic, params } as Diagnostic;
}

/** The text of a file, a line for each paragraph: line 5 is the fifth, counted as import counts them. */
class LinedText {
  readonly text: string;
  readonly #starts = new Map<number, number>();

  constructor({ blocks }: ReadDocument) {
    const lines: string[] = [];
    for (const { place, text } of paragraphsOf(blocks))
      lines[place.paragraph - 1] ??= text.replaceAll("\n", " ");
    let at = 0;
    for (let index = 0; index < lines.length; index += 1) {
      this.#starts.set(index + 1, at);
      at += (lines[index] ?? "").length + 1;
    }
    this.text = Array.from(lines, (line) => `${line ?? ""}\n`).join("");
  }

  rangeOf({ start, end }: WordPlace): { readonly start: number; readonly end: number } {
    const offset = (point: WordPlace["start"]): number =>
      (this.#starts.get(point.paragraph) ?? 0) + point.offset;
    return { start: offset(start), end: offset(end) };
  }
}
