import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/compare/settle-change.ts
var final = ["added", "removed", "missing"];
function settleChange(workstream) {
  if (final.includes(workstream.change)) return workstream;
  if (workstream.previousName !== void 0) return { ...workstream, change: "renamed" };
  return { ...workstream, change: hasNews(workstream) ? "changed" : "unchanged" };
}
function hasNews({ moved, status, milestones, followUp, sections }) {
  return moved !== void 0 || status !== void 0 || milestones.length > 0 || followUp.some(({ outcome }) => outcome !== "unanswered") || sections.some(({ state }) => state !== "same");
}
function isDifferent({ workstreams }) {
  return workstreams.some(({ change }) => change !== "unchanged");
}
function isTold({ change, followUp }) {
  return change !== "unchanged" || followUp.length > 0;
}

// src/compare/summarize.ts
function summarize(workstreams) {
  const changes = count(
    ["unchanged", "changed", "added", "removed", "renamed", "missing"],
    workstreams.map(({ change }) => change)
  );
  return {
    workstreams: { ...changes, moved: workstreams.filter(({ moved }) => moved).length },
    statuses: workstreams.filter(({ status }) => status).length,
    milestones: count(
      ["new", "moved", "done", "reopened", "gone"],
      workstreams.flatMap(({ milestones }) => milestones.map(({ change }) => change))
    ),
    followUp: countFollowUp(workstreams),
    sections: count(
      ["new", "edited", "same", "empty"],
      workstreams.flatMap(({ sections }) => sections.map(({ state }) => state))
    )
  };
}
var outcomes = [
  "done",
  "partly",
  "ongoing",
  "delayed",
  "dropped",
  "unanswered"
];
function countFollowUp(workstreams) {
  const items = workstreams.flatMap(({ followUp }) => followUp);
  return {
    planned: items.length,
    ...count(
      outcomes,
      items.map(({ outcome }) => outcome)
    ),
    mentioned: items.filter(({ mention }) => mention).length,
    carriedOver: items.filter(({ carriedOver }) => carriedOver > 0).length
  };
}
function count(kinds, found) {
  const counts = kinds.map((kind) => [kind, found.filter((other) => other === kind).length]);
  return Object.fromEntries(counts);
}

export {
  settleChange,
  isDifferent,
  isTold,
  summarize,
  outcomes,
  countFollowUp
};
