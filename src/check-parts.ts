import { type Trace, type Traced, traceFiles } from "./answers/trace.ts";
import type { Severity } from "./diagnostics/codes.ts";
import { severitiesOf } from "./diagnostics/diagnostic.ts";
import type { HostFiles } from "./host.ts";
import type { Speller } from "./language/speller.ts";
import { findMisnamedMonths, judgeMonth, judgeProgramme } from "./load-report.ts";
import type { Period } from "./model/parse-period.ts";
import { shiftPeriod } from "./model/period.ts";
import { buildReport, type Month, type Report } from "./model/report.ts";
import { type Loaded, readMonth, readProgramme } from "./read-workspace.ts";
import { forgetProse } from "./rules/prose.ts";
import { spelling } from "./rules/spelling.ts";

/** Checks the parts of a workspace one by one, and says of each what it depends on. */
export interface PartChecker {
  /** How severe a misspelt word is. In a programme of another language than Swedish, spelling is not checked. */
  readonly spellingSeverity: () => Traced<Severity | "off">;
  readonly checkProgramme: (speller: Speller | undefined) => Traced<Loaded<unknown>>;
  readonly checkPeriod: (period: Period, speller: Speller | undefined) => Traced<Loaded<unknown>>;
  /** Asks a speller about every word that a check of the programme, or of a period, asks it about. */
  readonly askSpeller: (speller: Speller, period: Period | undefined) => void;
  /** A period's report without what the rules say of it; undefined where its files cannot be read. */
  readonly readReport: (period: Period) => Report | undefined;
}

/** Reads nothing twice that it needs again at once: a month is also the past of the next one. */
export function createPartChecker(host: HostFiles, root: string): PartChecker {
  const programme = traceFiles(host, root, (files) => readProgramme(files, root));
  const latest = new Map<Period, Traced<Loaded<Month>>>();
  const readPeriod = (period: Period): Traced<Loaded<Month>> => {
    const month = latest.get(period) ?? traceFiles(host, root, (files) => readMonth(files, root, period));
    // Two at most, the month that is checked and the one before it: of many months not all fit in memory.
    latest.delete(period);
    for (const other of [...latest.keys()].slice(0, -1)) latest.delete(other);
    latest.set(period, month);
    return month;
  };

  return {
    spellingSeverity: () => {
      const { language, rules } = programme.value.value ?? {};
      const severity = rules?.get("text/spelling") ?? severitiesOf("text/spelling")[0] ?? "warning";
      return { value: language === "sv" ? severity : "off", trace: programme.trace };
    },
    checkProgramme: (speller) => {
      const misnamed = traceFiles(host, root, (files) => findMisnamedMonths(files, root));
      const value = judgeProgramme(programme.value, misnamed.value, speller);
      return { value, trace: merge(programme, misnamed) };
    },
    checkPeriod: (period, speller) => {
      const previous = readPeriod(shiftPeriod(period, -1));
      const month = readPeriod(period);
      const value = judgeMonth(programme.value.value, month.value, previous.value.value, speller);
      return { value, trace: merge(programme, previous, month) };
    },
    askSpeller: (speller, period) => {
      const { value } = programme.value;
      const month = period && readPeriod(period).value.value;
      if (value && period === undefined) spelling.checkProgramme?.({ programme: value, speller });
      if (value && month) spelling.checkMonth?.({ programme: value, month, previous: undefined, speller });
    },
    readReport: (period) => {
      // Its check is over, and to lay it out takes memory, too.
      forgetProse();
      const month = readPeriod(period).value.value;
      return programme.value.value && month && buildReport(programme.value.value, month);
    },
  };
}

function merge(...parts: readonly Traced<unknown>[]): Trace {
  return parts.flatMap(({ trace }) => trace);
}
