import type { Decision, MonthWords, Risk } from "../model/month-words.ts";
import type { Report } from "../model/report.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { MonthChange, MovedDecision, RiskChange } from "./changes.ts";
import { compareTexts } from "./compare-texts.ts";
import { writtenText } from "./written-text.ts";

/** Compares what the programme itself said about two months; undefined where nothing differs. */
export function compareMonthWords(from: Report, to: Report): MonthChange | undefined {
  const [before, after] = [from.monthWords, to.monthWords];
  const change: MonthChange = {
    summary: compareSummaries(from, to),
    decisions: {
      added: missingIn(before, decisionsOf(after)),
      removed: missingIn(after, decisionsOf(before)),
      moved: findMoved(before?.decisions ?? [], after?.decisions ?? []),
    },
    risks: compareRisks(before?.risks ?? [], after?.risks ?? []),
  };
  return hasNews(change) ? change : undefined;
}

/** Whether a change has something to say: a summary that is the same has not. */
export function hasNews({ summary, decisions, risks }: MonthChange): boolean {
  const isOther = summary !== undefined && summary.state !== "same";
  const { added, removed, moved } = decisions;
  return isOther || added.length + removed.length + moved.length + risks.length > 0;
}

function compareSummaries(from: Report, to: Report): MonthChange["summary"] {
  const [old, current] = [from, to].map(({ monthWords }) => writtenText(monthWords?.summary));
  if (!old || !current || (old.value === "" && current.value === "")) return undefined;
  return {
    field: "summary",
    ...compareTexts(
      { text: old, period: from.period, images: from.monthWords?.images ?? new Map() },
      { text: current, period: to.period, images: to.monthWords?.images ?? new Map() },
      to.programme.language,
    ),
  };
}

function decisionsOf(words: MonthWords | undefined): string[] {
  return (words?.decisions ?? []).map(({ decision }) => decision);
}

function missingIn(words: MonthWords | undefined, decisions: readonly string[]): string[] {
  const known = new Set(decisionsOf(words).map(keyOf));
  return decisions.filter((decision) => !known.has(keyOf(decision))).map(maskPersonalData);
}

/** Decisions have no ids: one is the same where its words are. */
function findMoved(before: readonly Decision[], after: readonly Decision[]): MovedDecision[] {
  return after.flatMap(({ decision, due }) => {
    const old = before.find((other) => keyOf(other.decision) === keyOf(decision));
    if (!old || old.due === due) return [];
    const days = { ...(old.due !== undefined && { from: old.due }), ...(due !== undefined && { to: due }) };
    return [{ decision: maskPersonalData(decision), due: days }];
  });
}

/** Risks are recognised by their ids, which stay the same from month to month. */
function compareRisks(before: readonly Risk[], after: readonly Risk[]): RiskChange[] {
  const listed = after.flatMap(({ id, name, level }): RiskChange[] => {
    const old = before.find((risk) => keyOf(risk.id) === keyOf(id));
    const shown = maskPersonalData(name);
    if (!old) return [{ id, name: shown, change: "added", level: { to: level } }];
    return old.level === level
      ? []
      : [{ id, name: shown, change: "changed", level: { from: old.level, to: level } }];
  });
  const gone = before
    .filter(({ id }) => !after.some((risk) => keyOf(risk.id) === keyOf(id)))
    .map(
      ({ id, name, level }): RiskChange => ({
        id,
        name: maskPersonalData(name),
        change: "removed",
        level: { from: level },
      }),
    );
  return [...listed, ...gone];
}

function keyOf(text: string): string {
  return seenText(text).toLowerCase();
}
