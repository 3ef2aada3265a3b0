import { type Trace, type Traced, traceFiles } from "./answers/trace.ts";
import type { HostFiles } from "./host.ts";
import type { Speller } from "./language/speller.ts";
import { findMisnamedMonths, judgeMonth, judgeProgramme } from "./load-report.ts";
import type { Period } from "./model/parse-period.ts";
import { shiftPeriod } from "./model/period.ts";
import type { Month } from "./model/report.ts";
import { type Loaded, readMonth, readProgramme } from "./read-workspace.ts";

/** Checks the parts of a workspace one by one, and says of each what it depends on. */
export interface PartChecker {
  /** Whether the programme asks for a spelling check: its texts are in Swedish, and the rule is not off. */
  readonly wantsSpeller: () => Traced<boolean>;
  readonly checkProgramme: (speller: Speller | undefined) => Traced<Loaded<unknown>>;
  readonly checkPeriod: (period: Period, speller: Speller | undefined) => Traced<Loaded<unknown>>;
}

/** Reads nothing twice that it needs again at once: a month is also the past of the next one. */
export function createPartChecker(host: HostFiles, root: string): PartChecker {
  const programme = traceFiles(host, root, (files) => readProgramme(files, root));
  let latest: { readonly period: Period; readonly month: Traced<Loaded<Month>> } | undefined;
  const readPeriod = (period: Period): Traced<Loaded<Month>> =>
    latest?.period === period
      ? latest.month
      : traceFiles(host, root, (files) => readMonth(files, root, period));

  return {
    wantsSpeller: () => {
      const { language, rules } = programme.value.value ?? {};
      return { value: language === "sv" && rules?.get("text/spelling") !== "off", trace: programme.trace };
    },
    checkProgramme: (speller) => {
      const misnamed = traceFiles(host, root, (files) => findMisnamedMonths(files, root));
      const value = judgeProgramme(programme.value, misnamed.value, speller);
      return { value, trace: merge(programme, misnamed) };
    },
    checkPeriod: (period, speller) => {
      const previous = readPeriod(shiftPeriod(period, -1));
      const month = readPeriod(period);
      latest = { period, month };
      const value = judgeMonth(programme.value.value, month.value, previous.value.value, speller);
      return { value, trace: merge(programme, previous, month) };
    },
  };
}

function merge(...parts: readonly Traced<unknown>[]): Trace {
  return parts.flatMap(({ trace }) => trace);
}
