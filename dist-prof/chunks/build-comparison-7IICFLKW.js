import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  describeCarriedOver,
  describeCounts,
  describeEvidence,
  describeMilestone,
  describeName,
  describeNotes,
  describeOutcome,
  describeSection,
  describeStatus,
  isSpan,
  pointsAtAGlance
} from "./chunk-WHW322NG.js";
import {
  countFollowUp,
  isTold
} from "./chunk-PVDTCIL7.js";
import {
  createAnchors
} from "./chunk-GAKLLJRT.js";
import "./chunk-KFM5IAIE.js";
import {
  heading,
  paragraph,
  words
} from "./chunk-KN5OL3CN.js";
import "./chunk-PIHFPMGB.js";
import {
  formatPeriod,
  lastDay
} from "./chunk-EAU4BRDB.js";
import "./chunk-UVSUTSUA.js";

// src/document/revise-paragraph.ts
var changes = {
  same: "kept",
  edited: "edited",
  rewritten: "rewritten",
  added: "added",
  removed: "removed",
  movedHere: "added",
  movedAway: "removed"
};
function reviseParagraph(change, texts) {
  return {
    change: changes[change.kind],
    isItem: change.role === "item",
    note: noteOf(change, texts),
    pieces: change.pieces.map(revisePiece)
  };
}
function noteOf(change, { movedHere, movedAway }) {
  if (change.kind === "movedHere") return movedHere(change.move);
  return change.kind === "movedAway" ? movedAway(change.move) : void 0;
}
function revisePiece({ kind, ...piece }) {
  return { ...piece, kind: kind === "same" ? "kept" : kind };
}

// src/document/build-comparison.ts
function buildComparison(comparison, options) {
  const { programme, organisation, language, from, to } = comparison;
  const { messages, layout, sourcesHash, date = `${lastDay(to)}T12:00:00Z` } = options;
  const title = messages.diff.title(formatPeriod(from, language), formatPeriod(to, language));
  return {
    language,
    title,
    subject: `${programme}: ${title}`,
    creator: organisation,
    date,
    // An interval as ISO 8601 writes it.
    period: `${from}/${to}`,
    sourcesHash,
    // A comparison is read once, from its beginning or by its headings.
    layout: { ...layout, toc: false, numberedHeadings: false },
    blocks: [{ role: "title", text: title }, ...bodyOf(comparison, messages)]
  };
}
function bodyOf(comparison, messages) {
  const { missingPeriods, language, workstreams } = comparison;
  const { diff } = messages;
  const missing = missingPeriods.map((period) => formatPeriod(period, language));
  const told = workstreams.filter(isTold);
  const silent = workstreams.filter((workstream) => !isTold(workstream));
  const anchorOf = createAnchors(workstreams.map(({ id }) => id));
  return [
    ...missing.length === 0 ? [] : [sentence(diff.missingPeriods(missing))],
    ...told.length === 0 ? [sentence(diff.noChange)] : [
      heading(1, diff.atAGlance, anchorOf(diff.atAGlance)),
      bullets(pointsAtAGlance(comparison, messages).map(pointItem)),
      heading(1, diff.structure, anchorOf(diff.structure)),
      ...told.flatMap((workstream) => workstreamBlocks(workstream, comparison, messages)),
      heading(1, diff.rest, anchorOf(diff.rest)),
      silent.length === 0 ? sentence(diff.noRest) : bullets(silent.map(({ name }) => [sentence(name)]))
    ]
  ];
}
function pointItem({ text, details }) {
  return [
    sentence(text),
    ...details.length === 0 ? [] : [bullets(details.map((detail) => [sentence(detail)]))]
  ];
}
function workstreamBlocks(workstream, comparison, messages) {
  const { id, status, milestones, followUp, sections } = workstream;
  const { diff } = messages;
  return [
    heading(2, describeName(workstream), id),
    ...describeNotes(workstream, messages).map(
      (note) => sentence(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`)
    ),
    ...status ? [labelled(`${diff.status}:`, ` ${describeStatus(status, messages)}`)] : [],
    ...milestones.length === 0 ? [] : [
      heading(3, diff.milestones, `${id}.milestones`),
      bullets(milestones.map((milestone) => [sentence(describeMilestone(milestone, messages))]))
    ],
    ...followUp.length === 0 ? [] : followUpBlocks(workstream, comparison, messages),
    ...sections.flatMap((section) => sectionBlocks(id, section, comparison, messages))
  ];
}
function followUpBlocks(workstream, comparison, messages) {
  const { id, followUp } = workstream;
  const counts = describeCounts(countFollowUp([workstream]), messages);
  const carried = isSpan(comparison) ? describeCarriedOver(followUp, messages) : [];
  return [
    heading(3, `${messages.diff.followUp.title}: ${counts}`, `${id}.followUp`),
    ...carried.map(sentence),
    bullets(
      followUp.map((item) => [
        labelled(`${describeOutcome(item, comparison, messages)}:`, ` ${item.planned}`),
        ...describeEvidence(item, messages).map(sentence)
      ])
    )
  ];
}
function sectionBlocks(id, section, { from, to, language }, messages) {
  const { diff } = messages;
  const title = `${diff.field[section.field]}: ${describeSection(section, messages)}`;
  return [
    heading(3, title, `${id}.${section.field}`),
    {
      role: "revision",
      sides: { before: formatPeriod(from, language), after: formatPeriod(to, language) },
      labels: diff.paragraph,
      paragraphs: section.paragraphs.map((change) => reviseParagraph(change, diff))
    }
  ];
}
function sentence(text) {
  return paragraph(words(text));
}
function labelled(label, text) {
  return paragraph({ role: "strong", children: [words(label)] }, words(text));
}
function bullets(items) {
  return { role: "list", start: void 0, items };
}
export {
  buildComparison
};
