import type { EntryField } from "../fields/entry-fields.ts";
import { formWords } from "../messages/form-words.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Report } from "../model/report.ts";
import type { Source } from "../yaml/source.ts";
import { locate } from "../yaml/source-node.ts";
import { FileIntake } from "./file-intake.ts";
import type { IntakePlaces } from "./intake-places.ts";

/** The name of the file of a month's own words, which no workstream has as its id. */
export const monthId = "month";

/** What one or several files bring for a month's own words. A file that is not there yet begins as `places.newMonth`. */
export class MonthIntake extends FileIntake {
  readonly words: MonthWords | undefined;

  constructor(report: Report, places: IntakePlaces) {
    const { programme, monthWords } = report;
    const target = {
      kind: "month" as const,
      id: monthId,
      name: formWords[programme.language].monthWords,
      source: monthWords ? soundSource(monthWords) : places.newMonth,
      images: monthWords?.images ?? new Map(),
      textOf: (field: EntryField) => (field === "summary" ? monthWords?.summary?.value : undefined),
      isThere: monthWords !== undefined,
    };
    super(target, report, places);
    this.words = monthWords;
  }
}

/** The file, unless it has a part with errors: nobody knows which of its items are the ones that came back. */
function soundSource({ source, summary, decisions, risks }: MonthWords): Source | undefined {
  const has = (key: string): boolean => {
    const node = locate(source.root, `/${key}`)?.node;
    return node?.kind === "list"
      ? node.items.length > 0
      : node?.kind === "map" || (node?.value ?? null) !== null;
  };
  const isWhole =
    has("summary") === (summary !== undefined) &&
    has("decisions") === decisions.length > 0 &&
    has("risks") === risks.length > 0;
  return isWhole ? source : undefined;
}
