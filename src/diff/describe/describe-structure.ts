import { documentWords } from "../../messages/document-words.ts";
import { fieldWords } from "../../messages/field-words.ts";
import type { Language } from "../../messages/language.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Period } from "../../model/parse-period.ts";
import { formatPeriod } from "../../model/period.ts";
import { headingOfWorkstream } from "../../model/programme.ts";
import type { Comparison, SectionChange, StatusChange, WorkstreamChange } from "../changes.ts";
import { isSpan } from "./describe-follow-up.ts";

/** Returns a workstream's name with its abbreviation, as in its heading in the report. */
export function describeName({ name, abbreviation }: WorkstreamChange): string {
  return headingOfWorkstream(name, abbreviation);
}

/** Returns what happened to a workstream itself: that it is new or gone, or has another name or place. */
export function describeNotes(
  { change, previousName, names, onlyIn, unwrittenIn, nothingToReport, moved }: WorkstreamChange,
  { from, to }: Comparison,
  { diff, language }: Messages,
): string[] {
  const monthOf = (period: Period): string => formatPeriod(period, language);
  // Without a previous name, the last of several names is the first one again.
  const earlierName = previousName ?? names.at(-1)?.name;
  const laterNames = names.map(({ name, period }) => diff.renamedIn(name, monthOf(period)));
  return [
    ...(change === "added" || change === "removed" || change === "missing" ? [diff.workstream[change]] : []),
    ...(onlyIn ? [diff.onlyIn(monthOf(onlyIn.from), monthOf(onlyIn.to))] : []),
    ...(earlierName === undefined ? [] : [[diff.renamed(earlierName), ...laterNames].join(", ")]),
    ...(unwrittenIn.length === 0 ? [] : [diff.unwrittenIn(unwrittenIn.map(monthOf))]),
    ...(nothingToReport ? [diff.nothingToReport(monthOf(nothingToReport.to ? to : from))] : []),
    ...(moved ? [diff.moved(moved.from, moved.to)] : []),
  ];
}

/**
 * Returns the old and the new status in words, with a dash for a status that is not given. Over several months, it
 * returns each status with the month from which it holds.
 */
export function describeStatus(
  { from, steps }: StatusChange,
  comparison: Comparison,
  { language }: Messages,
): string {
  const { statuses } = documentWords[language];
  const word = (value: typeof from): string => (value === undefined ? "–" : statuses[value]);
  const later = steps.map(({ period, status }) =>
    isSpan(comparison) ? `${word(status)} (${formatPeriod(period, language)})` : word(status),
  );
  return [word(from), ...later].join(" → ");
}

/** Returns “Planering: ändrad (+49 −62 ord)”: how a text as a whole has changed. */
export function describeSection(
  section: SectionChange,
  comparison: Comparison,
  { diff, language }: Messages,
): string {
  const { field, state, words, paragraphs } = section;
  const { name } = fieldWords[language][field];
  if (state === "same") return `${name}: ${diff.sameText(earlierMonth(comparison, language))}`;
  const hasWords = paragraphs.some(({ kind }) => kind !== "same");
  const kind = isNewText(section) ? diff.newText : diff.state[state];
  return `${name}: ${kind}${hasWords ? ` (${diff.wordCount(words.added, words.removed)})` : ""}`;
}

/** Whether nothing of a text is left in the later one: then readers want the new one, and not what differs. */
export function isNewText({ state, paragraphs }: SectionChange): boolean {
  const isOther = ({ kind }: SectionChange["paragraphs"][number]): boolean =>
    kind === "added" || kind === "removed" || kind === "rewritten";
  return state === "edited" && paragraphs.length > 0 && paragraphs.every(isOther);
}

/** Returns a sentence for each picture and link of a text that differs though its words may be the same. */
export function describeReferences({ pictures, links }: SectionChange, { diff }: Messages): string[] {
  return [
    ...pictures.map(({ change, alt, file }) => diff.picture[change](alt ?? file)),
    ...links.map(({ text, from, to }) => diff.link(text, from, to)),
  ];
}

/** The earlier month, if it is not the one before the later month; that one is “last time”. */
export function earlierMonth(comparison: Comparison, language: Language): string | undefined {
  return isSpan(comparison) ? formatPeriod(comparison.from, language) : undefined;
}
