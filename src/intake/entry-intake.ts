import type { EntryField } from "../fields/entry-fields.ts";
import type { Report, ReportPart } from "../model/report.ts";
import { FileIntake } from "./file-intake.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { isUnwritten } from "./take-field.ts";

/** What one or several files bring for one entry. */
export class EntryIntake extends FileIntake {
  readonly part: ReportPart;
  /** Whether nobody has written in the entry yet, so that a document is the only source of what it says. */
  readonly isFresh: boolean;

  constructor(part: ReportPart, report: Report, places: IntakePlaces) {
    const { workstream, name, entry } = part;
    const isFresh = entry !== undefined && places.isFresh(workstream.id);
    const target = {
      kind: "entry" as const,
      id: workstream.id,
      name,
      source: entry?.source,
      images: entry?.images ?? new Map(),
      textOf: (field: EntryField) => entry?.[field]?.value,
      isThere: entry !== undefined && !isFresh,
    };
    super(target, report, places);
    this.part = part;
    this.isFresh = isFresh;
  }

  /** Whether the entry has words of its writer in a text. */
  hasWritten(field: EntryField): boolean {
    const text = this.part.entry?.[field]?.value;
    return text !== undefined && text.trim() !== "" && !isUnwritten(text);
  }

  /** Whether a text has somebody's words in the entry, or got some. */
  willHave(field: EntryField): boolean {
    const isNew = this.fields.some(
      ({ pointer, state }) => pointer === `/${field}` && state !== "missing" && state !== "unchanged",
    );
    return isNew || this.hasWritten(field);
  }
}
