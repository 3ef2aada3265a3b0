import { overviewAnchor } from "../document/anchors.ts";
import { sectionsOf } from "../document/base-hashes.ts";
import type { Document } from "../document/document.ts";
import { unitsOf } from "../document/units.ts";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { wordsOf } from "../form/build-month-form.ts";
import { fillVariables } from "../model/fill-variables.ts";
import type { Report } from "../model/report.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { plain } from "./read-units.ts";
import type { Leftover } from "./region.ts";
import type { ReturnedSection } from "./split-report.ts";
import { type TakenMonth, takeMonth } from "./take-month.ts";

/** What a report that millrep did not make says of the month as a whole, and what no text takes of the rest. */
export type TakenLeftovers = Pick<TakenMonth, "month" | "questions"> & {
  /** The headings of the tables that were taken in. */
  readonly headings: ReturnedSection["blocks"];
  readonly leftovers: readonly Leftover[];
};

/**
 * Takes in what stands below the overview's heading, and the tables of decisions and risks that follow it. It is a guess that
 * a person must check. Undefined where nothing stands there. Throws `UnwrittenText`.
 */
export function takeOverviewLeftovers(
  read: ReadDocument,
  report: Report,
  document: Document,
  places: IntakePlaces,
  leftovers: readonly Leftover[],
): TakenLeftovers | undefined {
  const { programme, period } = report;
  const fixed = wordsOf(programme, period);
  const overview = overviewAnchor(report);
  const anchors = new Map([
    [plain(fillVariables(programme.overview, period, programme.language)), overview],
    [plain(fixed.decisions), "month.decisions"],
    [plain(fixed.risks), "month.risks"],
  ]);
  const anchorOf = ({ heading }: Leftover): string | undefined => anchors.get(plain(heading ?? ""));
  const first = leftovers.findIndex((leftover) => anchorOf(leftover) === overview);
  const guess = leftovers[first];
  if (!guess) return undefined;
  const sections = new Map<string, ReturnedSection>();
  const others = leftovers.slice(0, first);
  for (const leftover of leftovers.slice(first)) {
    const anchor = anchorOf(leftover);
    if (anchor === undefined || sections.has(anchor)) {
      others.push(leftover);
      continue;
    }
    const isHeading = (block: Leftover["blocks"][number]): boolean =>
      block.role !== "table" && plain(block.text) === plain(leftover.heading ?? "");
    const heading = leftover.blocks.find(isHeading);
    sections.set(anchor, { anchor, heading, blocks: leftover.blocks.filter((block) => block !== heading) });
  }
  const taken = takeMonth({
    read,
    report,
    places,
    fixed,
    base: undefined,
    sections,
    overview,
    present: unitsOf(sectionsOf(document.blocks).get(overview) ?? []),
    notices: new Set(),
    guessedFrom: guess.heading ?? "",
  });
  return {
    month: taken.month,
    questions: taken.questions,
    headings: [...sections.values()].flatMap(({ heading }) => heading ?? []),
    leftovers: [
      ...others,
      ...taken.leftovers,
      ...(taken.overview.length > 0 ? [{ ...guess, blocks: taken.overview }] : []),
    ],
  };
}
