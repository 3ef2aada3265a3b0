import { buildDocument } from "../document/build-document.ts";
import { hashKey, keyOf, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { Report } from "../model/report.ts";
import { EntryIntake } from "./entry-intake.ts";
import type { FileIntake } from "./file-intake.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { MonthIntake, monthId } from "./month-intake.ts";
import { takeOverviewLeftovers } from "./overview-leftovers.ts";
import { readUnits } from "./read-units.ts";
import type { Leftover, Region } from "./region.ts";
import type { TakenReport } from "./take-report.ts";

/** Parts of a file that belong to texts of entries, and the headings that led to them. */
export interface FoundRegions {
  readonly regions: readonly Region[];
  readonly headings: readonly ReadBlock[];
  readonly leftovers: readonly Leftover[];
}

/**
 * Takes in the parts of a file that millrep did not make. Nobody knows what they were made from, so a text that an entry
 * has already, and that differs, is a conflict. Parts of one text follow each other. What stands below the overview's heading
 * is taken for the month's own words. What is left over and stands in the
 * report as it is, such as the programme's introduction, needs nobody. Throws `UnwrittenText`.
 */
export function takeSections(
  read: ReadDocument,
  report: Report,
  places: IntakePlaces,
  { regions, headings, leftovers }: FoundRegions,
): TakenReport {
  const destinations = new Map<ReadBlock, { fate: "form" | "unchanged"; to: null }>();
  for (const block of headings) destinations.set(block, { fate: "unchanged", to: null });
  const entries = report.parts.map((part) => {
    const entry = new EntryIntake(part, report, places);
    const own = regions.filter(({ workstream }) => workstream === entry.id);
    takeRegions(entry, own, read);
    return entry;
  });
  const document = buildDocument(report);
  const overview = takeOverviewLeftovers(read, report, document, places, leftovers);
  for (const block of overview?.headings ?? []) destinations.set(block, { fate: "unchanged", to: null });
  const month = overview?.month ?? new MonthIntake(report, places);
  takeRegions(
    month,
    regions.filter(({ workstream }) => workstream === monthId),
    read,
  );
  const known = new Set(unitsOf(document.blocks).map((unit) => hashKey(keyOf(unit))));
  const isKnown = (block: ReadBlock): boolean => {
    const units = readUnits([block], read, report.programme.language, () => undefined);
    return units.every(({ key }) => known.has(hashKey(key)));
  };
  const left = (overview?.leftovers ?? leftovers).flatMap((leftover): Leftover[] => {
    const blocks = leftover.blocks.filter((block) => !isKnown(block));
    for (const block of leftover.blocks)
      if (!blocks.includes(block)) destinations.set(block, { fate: "unchanged", to: null });
    return blocks.length > 0 ? [{ ...leftover, blocks }] : [];
  });
  const questions = overview?.questions ?? [];
  return { entries, month, questions, others: [], destinations, leftovers: left };
}

/** Takes in the parts of each text, one after the other. */
function takeRegions(intake: FileIntake, regions: readonly Region[], read: ReadDocument): void {
  for (const field of new Set(regions.map((region) => region.field))) {
    const parts = regions.filter((region) => region.field === field);
    const guess = parts.find(({ guessedFrom }) => guessedFrom !== undefined)?.guessedFrom;
    const blocks = parts.flatMap((region) => region.blocks);
    intake.takeText(field, blocks, read, undefined, new Set(), guess);
  }
}
