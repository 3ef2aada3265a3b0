import type { Entry, FollowUpItem } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { lastPublished, type Publication } from "../model/publication.ts";
import type { Report } from "../model/report.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { Comparison, FollowUpChange } from "./changes.ts";
import { compareReports } from "./compare-reports.ts";
import { compareEntries } from "./compare-workstream.ts";
import { resolveChange } from "./resolve-change.ts";
import { summarize } from "./summarize.ts";

/** Compares a report with itself as it was published. The follow-up has the items whose answers have changed. */
export function compareSincePublished(before: Report, now: Report, publication: Publication): Comparison {
  const { period } = now;
  // `compareReports` distinguishes its two reports by their months, so the older one gets the month before.
  const compared = compareReports({ ...before, period: shiftPeriod(period, -1) }, now);
  const dates = { from: period, to: period, language: compared.language };
  const [old, current] = [before, now].map(
    ({ parts }) => new Map(parts.map(({ workstream, entry }) => [workstream.id, entry])),
  );
  const workstreams = compared.workstreams.map((workstream) => {
    const [entryBefore, entry] = [old?.get(workstream.id), current?.get(workstream.id)];
    return resolveChange({
      ...workstream,
      unwrittenIn: [],
      followUp: changedAnswers(entryBefore, entry, period),
      // Between two months it is news that a text is the same; here it is the usual case.
      sections: entry
        ? compareEntries(entryBefore, entry, dates).filter(({ state }) => state !== "same")
        : [],
    });
  });
  return {
    ...compared,
    from: period,
    published: lastPublished(publication),
    workstreams,
    summary: summarize(workstreams),
  };
}

function changedAnswers(before: Entry | undefined, now: Entry | undefined, period: Period): FollowUpChange[] {
  const known = new Set(before?.followUp.map(keyOf));
  const changed = (now?.followUp ?? []).filter((item) => !known.has(keyOf(item)));
  return changed.map(({ planned, outcome, comment }) => ({
    planned: maskPersonalData(planned),
    plannedIn: shiftPeriod(period, -1),
    askedIn: period,
    outcome: outcome ?? "unanswered",
    comment: comment === undefined ? undefined : maskPersonalData(comment),
    carriedOver: 0,
    delays: 0,
    mention: undefined,
  }));
}

function keyOf({ planned, outcome, comment }: FollowUpItem): string {
  return JSON.stringify([planned, outcome, comment]);
}
