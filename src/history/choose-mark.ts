import type { Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import type { History, WorkstreamHistory } from "./history.ts";
import { statuses } from "./summarize-history.ts";

/** What a month shows of a workstream: its status, or why there is none. */
export type Mark = Status | "none" | "unwritten" | "notIn" | "noReport";

/** All marks, in the order of the key of a picture. */
export const marks: readonly Mark[] = [...statuses, "none", "unwritten", "notIn", "noReport"];

/** Chooses what a month shows of a workstream. */
export function chooseMark(
  { missingPeriods }: Pick<History, "missingPeriods">,
  { status, notIn, unwrittenIn }: WorkstreamHistory,
  period: Period,
): Mark {
  if (missingPeriods.includes(period)) return "noReport";
  if (notIn.includes(period)) return "notIn";
  if (unwrittenIn.includes(period)) return "unwritten";
  return status[period] ?? "none";
}
