import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  outcomes
} from "./chunk-PVDTCIL7.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import {
  formatPeriod,
  shiftPeriod
} from "./chunk-EAU4BRDB.js";

// src/compare/describe-follow-up.ts
function describeCounts(counts, messages) {
  return outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => `${outcomeWord(outcome, messages)} ${counts[outcome]}`).join(", ");
}
function describeCarriedOver(items, { diff }) {
  const times = items.map(({ carriedOver }) => carriedOver).filter((count) => count > 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  return times.length === 0 ? [] : [diff.followUp.carriedOver(times.length, all)];
}
function isSpan({ from, to }) {
  return shiftPeriod(from, 1) < to;
}
function describeOutcome({ outcome, delays, askedIn, plannedIn, carriedOver }, comparison, messages) {
  const { followUp } = messages.diff;
  const again = outcome === "delayed" && delays > 1 ? followUp.delayedAgain(delays) : void 0;
  const word = again ?? outcomeWord(outcome, messages);
  const dated = isSpan(comparison) ? followUp.askedIn(word, formatPeriod(askedIn, messages.language)) : word;
  const since = followUp.plannedSince(formatPeriod(plannedIn, messages.language));
  return carriedOver > 0 ? `${dated} (${since})` : dated;
}
function describeEvidence({ comment, mention }, { diff }) {
  return [
    ...comment === void 0 ? [] : [diff.followUp.comment(comment)],
    ...mention ? [diff.followUp.mention[mention.field](mention.text)] : []
  ];
}
function outcomeWord(outcome, { language }) {
  const words = documentWords[language];
  return outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
}

// src/compare/describe-structure.ts
function describeName({ name, abbreviation }) {
  return abbreviation === void 0 ? name : `${name} (${abbreviation})`;
}
function describeNotes({ change, previousName, moved }, { diff }) {
  return [
    ...change === "added" || change === "removed" || change === "missing" ? [diff.workstream[change]] : [],
    ...previousName === void 0 ? [] : [diff.renamed(previousName)],
    ...moved ? [diff.moved(moved.from, moved.to)] : []
  ];
}
function describeMilestone({ name, change, due, days }, { diff }) {
  if (change === "moved") return diff.milestoneMoved(name, due.from, due.to, days);
  return diff.milestone[change](name, due.to);
}
function describeStatus({ from, to }, { language }) {
  const { statuses } = documentWords[language];
  const word = (value) => value === void 0 ? "\u2013" : statuses[value];
  return `${word(from)} \u2192 ${word(to)}`;
}
function describeSection({ state, words }, { diff }) {
  const count = state === "same" ? "" : ` (${diff.wordCount(words.added, words.removed)})`;
  return `${diff.state[state]}${count}`;
}

// src/compare/at-a-glance.ts
function pointsAtAGlance(comparison, messages) {
  const { summary, workstreams } = comparison;
  const { diff } = messages;
  const moved = workstreams.flatMap(
    ({ name, milestones }) => milestones.filter(({ change }) => change === "moved").map((milestone) => `${name}: ${describeMilestone(milestone, messages)}`)
  );
  const namedNotes = (workstream) => describeNotes(workstream, messages).map((note) => `${workstream.name} \u2013 ${note}`);
  const statuses = workstreams.flatMap(
    ({ name, status }) => status ? [`${name}: ${describeStatus(status, messages)}`] : []
  );
  return [
    ...followUpPoint(comparison, messages),
    ...countPoint(diff.milestones, summary.milestones, diff.milestoneCount, moved),
    ...statuses.length === 0 ? [] : [{ text: `${diff.status}:`, details: statuses }],
    ...countPoint(diff.structure, summary.workstreams, diff.structureCount, workstreams.flatMap(namedNotes)),
    ...countPoint(diff.texts, summary.sections, diff.sectionCount)
  ];
}
function followUpPoint(comparison, messages) {
  const { summary, workstreams } = comparison;
  const { title, planned, mentioned } = messages.diff.followUp;
  const counts = summary.followUp;
  if (counts.planned === 0) return [];
  const late = workstreams.flatMap(
    ({ name, followUp }) => followUp.filter(({ outcome }) => outcome === "delayed" || outcome === "dropped").map((item) => `${name} \u2013 ${describeOutcome(item, comparison, messages)}: ${item.planned}`)
  );
  const carried = describeCarriedOver(
    workstreams.flatMap(({ followUp }) => followUp),
    messages
  );
  const details = [
    describeCounts(counts, messages),
    ...counts.mentioned > 0 ? [mentioned(counts.mentioned)] : [],
    ...carried,
    ...late
  ];
  return [{ text: `${title}: ${planned(counts.planned)}`, details }];
}
function countPoint(title, counts, words, details = []) {
  const kinds = Object.keys(words);
  const parts = kinds.flatMap((kind) => counts[kind] > 0 ? [words[kind]?.(counts[kind]) ?? ""] : []);
  return parts.length === 0 ? [] : [{ text: `${title}: ${parts.join(", ")}`, details }];
}

export {
  describeCounts,
  describeCarriedOver,
  isSpan,
  describeOutcome,
  describeEvidence,
  describeName,
  describeNotes,
  describeMilestone,
  describeStatus,
  describeSection,
  pointsAtAGlance
};
