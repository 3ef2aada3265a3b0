import { overviewAnchor } from "../document/anchors.ts";
import { type BaseHashes, hashBlocks, parseBaseHashes, sectionsOf } from "../document/base-hashes.ts";
import { buildDocument } from "../document/build-document.ts";
import { chooseWords } from "../document/choose-words.ts";
import { type Block, type Document, heading, textOf } from "../document/document.ts";
import { missingEntryNotice, missingTextNotice } from "../document/draft-notices.ts";
import { hashKey, keyOf, type Unit, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { type EntryField, entryFields, isEntryField, textFields } from "../fields/entry-fields.ts";
import { type DocumentWords, documentWords } from "../messages/document-words.ts";
import { fillVariables } from "../model/fill-variables.ts";
import { formatPeriod } from "../model/period.ts";
import type { Report } from "../model/report.ts";
import { textHeading } from "../model/text-heading.ts";
import { compareElsewhere } from "./compare-elsewhere.ts";
import { EntryIntake } from "./entry-intake.ts";
import type { IntakePlaces } from "./intake-places.ts";
import type { MonthIntake } from "./month-intake.ts";
import type { Question } from "./question.ts";
import { plain, readUnits, textOfBlocks } from "./read-units.ts";
import type { Destination, OtherEdit } from "./receipt.ts";
import type { Leftover } from "./region.ts";
import { findOverview } from "./split-overview.ts";
import { headingsOf, type KnownHeading, type ReturnedSection, splitReport } from "./split-report.ts";
import { takeMonth } from "./take-month.ts";
import { splitStatus, takePrintedEntry } from "./take-printed-entry.ts";
import { findSameMilestones } from "./take-printed-table.ts";

/** What a file brought for the entries of a month, and where its words went. */
export interface TakenReport {
  /** By the ids of the workstreams, in the order of the report. */
  readonly entries: readonly EntryIntake[];
  readonly others: readonly OtherEdit[];
  /** What the file brought for the month's own words. */
  readonly month?: MonthIntake;
  /** What a person must answer. */
  readonly questions?: readonly Question[];
  /** What no text of an entry takes. */
  readonly leftovers: readonly Leftover[];
  /** Of what stands outside the texts of entries; each entry has those of its own. */
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
}

/**
 * Takes in a report that millrep compiled and that somebody edited: its texts go into the entries of the month, three
 * ways, and the month's own words into their file. What else was edited is found, and is for a person to change where it
 * comes from. `previous` is the report of the
 * month before, which the document shows too. Throws `UnwrittenText`.
 */
export function takeReport(
  read: ReadDocument,
  report: Report,
  places: IntakePlaces,
  previous?: Report,
): TakenReport {
  const document = buildDocument(report, { previous });
  const base = baseOf(read, document);
  const present = sectionsOf(document.blocks);
  const { programme, period } = report;
  const fixed = chooseWords(programme, (text) => fillVariables(text, period, programme.language));
  const entries = new Map(
    report.parts.map((part) => [part.workstream.id, new EntryIntake(part, report, places)]),
  );
  const titles = new Map(
    [...entries.values()].flatMap(({ id, isFresh }) => (isFresh ? fieldTitles(id, report, fixed) : [])),
  );
  const known = [
    ...headingsOf(document.blocks),
    ...[...titles].flatMap(([anchor, text]) => (present.has(anchor) ? [] : [{ anchor, text }])),
    ...[...(base?.keys() ?? [])]
      .filter((anchor) => anchor !== "" && !present.has(anchor) && !titles.has(anchor))
      .map((anchor) => ({ anchor, text: "" })),
  ];
  const overview = overviewAnchor(report);
  const returned = splitReport(read, withMonth(known, overview, fixed));
  const destinations = new Map<ReadBlock, Destination>();
  const others: OtherEdit[] = [];
  const leftovers: Leftover[] = [];
  const fileOf = (anchor: string): string => {
    const id = anchor.split(".")[0] ?? "";
    return entries.has(id) ? places.entryOf(id) : places.programme;
  };
  const sections = new Map(returned.map((section) => [section.anchor, section]));
  const strangers = findStrangers(sections.keys(), entries);
  const titleOf = (anchor: string): Block[] => {
    const title = titles.get(anchor);
    return title === undefined ? [] : [heading(3, title, anchor)];
  };
  const unitsAt = (anchor: string): Unit[] => unitsOf(present.get(anchor) ?? []);
  const own = takeMonth({
    read,
    report,
    places,
    fixed,
    base,
    sections,
    overview,
    present: unitsAt(overview),
    notices: noticesOf(report, "summary"),
  });
  leftovers.push(...own.leftovers);
  for (const anchor of new Set([...present.keys(), ...sections.keys()])) {
    const section = sections.get(anchor);
    const [id = ""] = anchor.split(".");
    const field = fieldOf(anchor);
    const entry = field && entries.get(field.id);
    if (section && strangers.has(id)) {
      const left = leftoverOf(id, section);
      if (left) leftovers.push(left);
      if (left || anchor !== id) continue;
    }
    const reporting = entries.get(id);
    const isFresh = reporting?.isFresh ?? false;
    const isBelow =
      isFresh || entry !== undefined || anchor === "month.decisions" || anchor === "month.risks";
    const isOverview = anchor === overview;
    const shown = section && isFresh && !present.has(anchor) ? unitsOf(titleOf(anchor)) : unitsAt(anchor);
    const ownUnits = findOverview(shown, fixed);
    const above = section?.heading ? [isFresh ? nameOnly(section.heading, shown) : section.heading] : [];
    const same =
      section && reporting && !isFresh && anchor === `${id}.milestones`
        ? findSameMilestones({ entry: reporting, read, report, fixed, blocks: section.blocks })
        : undefined;
    for (const [block, destination] of same ?? []) destinations.set(block, destination);
    const below = isBelow || same ? [] : isOverview ? own.overview : (section?.blocks ?? []);
    const elsewhere = compareElsewhere({
      present: shown.filter(
        (_, index) => index === 0 || (isOverview ? ownUnits.has(index) : !isBelow && !same),
      ),
      base: isBelow ? base?.get(anchor)?.slice(0, 1) : base?.get(anchor),
      returned: readUnits([...above, ...below], read, report.programme.language, () => undefined),
      file: isBelow ? places.programme : fileOf(anchor),
      tableFile: entries.has(id) ? fileOf(anchor) : places.folder,
      wasThere: base?.has(anchor) ?? section !== undefined,
      own: noticesOf(report, field?.field),
    });
    if (elsewhere.edit) others.push(elsewhere.edit);
    for (const [block, destination] of elsewhere.destinations) destinations.set(block, destination);
    if (field && entry)
      entry.takeText(
        field.field,
        section?.blocks,
        read,
        base?.get(anchor)?.slice(1),
        noticesOf(report, field.field),
      );
  }
  const { month } = own;
  const questions = [...own.questions];
  const notices = noticesOf(report, undefined);
  const isNotice = (block: ReadBlock): boolean =>
    readUnits([block], read, programme.language, () => undefined).every(({ key }) =>
      notices.has(hashKey(key)),
    );
  for (const entry of entries.values()) {
    if (!entry.isFresh) continue;
    const taken = takePrintedEntry({ entry, read, report, fixed, sections, isNotice });
    questions.push(...taken.questions);
    leftovers.push(...taken.leftovers);
    for (const [block, destination] of taken.destinations) destinations.set(block, destination);
  }
  return { entries: [...entries.values()], month, questions, others, leftovers, destinations };
}

/** Headings by which parts of a file are known: those of the month's own words follow the overview, whether or not it has them now. */
function withMonth(known: readonly KnownHeading[], overview: string, fixed: DocumentWords): KnownHeading[] {
  const own = (["decisions", "risks"] as const).map((part) => ({
    anchor: `month.${part}`,
    text: fixed[part],
  }));
  return [...known.filter(({ anchor }) => !own.some((other) => other.anchor === anchor)), ...own].map(
    (heading) => (heading.anchor === overview ? { ...heading, part: "month" } : heading),
  );
}

/** What the document was made from: as its properties say, or the sources if they are still those that it was made from. */
function baseOf({ properties }: ReadDocument, document: Document): BaseHashes | undefined {
  const stated = parseBaseHashes(properties);
  if (stated) return stated;
  return properties.get("sourcesSha256") === document.sourcesHash ? hashBlocks(document.blocks) : undefined;
}

/** The text of an entry that a heading is above. */
function fieldOf(anchor: string): { readonly id: string; readonly field: EntryField } | undefined {
  const [id = "", field = "", ...more] = anchor.split(".");
  return more.length === 0 && isEntryField(field) ? { id, field } : undefined;
}

/** The headings that a report may have above the fields of an entry, by their anchors. */
function fieldTitles(
  id: string,
  { programme, period }: Report,
  fixed: DocumentWords,
): readonly (readonly [anchor: string, title: string])[] {
  return [
    ...textFields.map((field) => [field, textHeading(field, programme, period)] as const),
    ...(["followUp", "milestones"] as const).map((field) => [field, fixed[field]] as const),
  ].map(([field, title]) => [`${id}.${field}`, title]);
}

/** A workstream's heading without the status at its end, where it is otherwise as the report has it. */
function nameOnly(block: ReadBlock, [shown]: readonly Unit[]): ReadBlock {
  const split = splitStatus(block);
  if (!split || !shown || plain(split.name) !== plain(textOf(shown.inlines))) return block;
  return { ...split.heading, text: split.name, inlines: [{ role: "words", text: split.name }] };
}

/** The ids of workstreams that have a part of the file, and that the programme does not have, or not in this month. */
function findStrangers(anchors: Iterable<string>, known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const ids = [...anchors].flatMap((anchor) => {
    const [id = "", field, ...more] = anchor.split(".");
    return more.length === 0 && entryFields.some(({ key }) => key === field) ? [id] : [];
  });
  return new Set(ids.filter((id) => !known.has(id)));
}

/** What a part of such a workstream says: what stands below the heading, or the status in the heading itself. */
function leftoverOf(id: string, { anchor, heading, blocks }: ReturnedSection): Leftover | undefined {
  const name = textOfBlocks(heading ? [heading] : []);
  const own = anchor === id && heading && splitStatus(heading) ? [heading, ...blocks] : blocks;
  const [first] = own;
  return first && { heading: anchor === id ? name : `${id}, ${name}`, blocks: own, place: first.place };
}

/** The hashes of what a draft says where a text is missing: it is nobody's text. */
function noticesOf({ programme, period }: Report, field: EntryField | undefined): ReadonlySet<string> {
  const fixed = documentWords[programme.language].draft;
  const notices = [
    missingEntryNotice(formatPeriod(period, programme.language), fixed),
    ...(field ? [missingTextNotice(field, fixed)] : []),
  ];
  return new Set(unitsOf(notices).map((unit) => hashKey(keyOf(unit))));
}
