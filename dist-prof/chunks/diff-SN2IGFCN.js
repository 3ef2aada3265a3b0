import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  isDifferent,
  settleChange,
  summarize
} from "./chunk-PVDTCIL7.js";
import {
  hashSources,
  isForStdout,
  namedFile,
  reasonToKeep,
  sealText,
  sourceDate
} from "./chunk-MO5CEUBX.js";
import {
  slugFrom
} from "./chunk-KFM5IAIE.js";
import "./chunk-I3RH7MTM.js";
import {
  countWords,
  isSameToken,
  isWord,
  keyOf,
  tokensOf,
  turningMonths
} from "./chunk-K43X2CRR.js";
import {
  loadMessages
} from "./chunk-BN2HYAXN.js";
import {
  Snapshot
} from "./chunk-OGLQOZBJ.js";
import "./chunk-2B3EUZEH.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import {
  diffArrays
} from "./chunk-KCLTOBCC.js";
import {
  MarkdownText,
  assignPairs,
  createLikeness,
  expectedItems,
  findIgnores,
  findPair,
  findScaffoldText,
  findSentences,
  limitFindings,
  loadReports,
  pairAlike,
  plainText
} from "./chunk-ZWQOU72L.js";
import {
  createPaint,
  hasErrors,
  paintFor,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  say,
  showDiagnostics,
  widthOf
} from "./chunk-GKFJYTZJ.js";
import "./chunk-FJZPRIOH.js";
import {
  shiftPeriod
} from "./chunk-EAU4BRDB.js";
import {
  CannotRun,
  displayPath,
  listPeriods,
  periodFolder
} from "./chunk-IRANBFTA.js";
import "./chunk-TIZ7DBUL.js";
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/commands/diff.ts
import path from "node:path";

// src/follow-up/follow-items.ts
function followItems(entries, options) {
  const ended = [];
  let current = [];
  let before;
  for (const [index, { period, entry }] of entries.entries()) {
    if (!entry && index < entries.length - 1) continue;
    const expected = before ? expectedItems(before.plan, current, options.language) : [];
    const continued = /* @__PURE__ */ new Set();
    const plannedIn = before?.period ?? shiftPeriod(period, -1);
    const asked = answersTo(expected, entry, options).map(({ answer, earlier }) => {
      if (earlier) continued.add(earlier);
      const { planned, outcome, comment } = answer;
      return {
        planned,
        outcome,
        comment,
        plannedIn: earlier?.plannedIn ?? plannedIn,
        askedIn: period,
        carriedOver: earlier ? earlier.carriedOver + 1 : 0,
        delays: (earlier?.delays ?? 0) + (outcome === "delayed" ? 1 : 0)
      };
    });
    for (const item of current) if (!continued.has(item)) ended.push(item);
    current = asked;
    before = { period, plan: entry?.plan };
  }
  return [...ended, ...current];
}
function answersTo(expected, entry, { language, isExcused: isExcused2 }) {
  const followUp = entry?.followUp ?? [];
  const pairs = pairAlike(
    followUp.map(({ planned }) => planned),
    expected.map(({ planned }) => planned),
    language
  );
  const answered = new Set(pairs);
  const left = entry && followUp.length > 0 && isExcused2(entry) ? [] : expected;
  return [
    ...followUp.map((answer, index) => ({ answer, earlier: expected[pairs[index] ?? -1]?.carried })),
    ...left.flatMap(
      ({ planned, carried }, index) => answered.has(index) ? [] : [{ answer: { planned, outcome: void 0, comment: void 0 }, earlier: carried }]
    )
  ];
}

// src/compare/read-paragraphs.ts
function readParagraphs({ parsed }) {
  return paragraphsOf(parsed.blocks, "paragraph").filter((paragraph) => paragraph.text !== "").map((paragraph) => ({ ...paragraph, text: maskPersonalData(paragraph.text) }));
}
function paragraphsOf(blocks, role) {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [{ role, text: plainText(block.inlines).trim() }];
      case "list":
        return block.items.flatMap((item) => paragraphsOf(item, "item"));
      case "quote":
        return paragraphsOf(block.blocks, role);
      case "table":
        return [block.header, ...block.rows].map((cells) => ({
          role: "row",
          text: cells.map(plainText).join(" | ").trim()
        }));
    }
  });
}

// src/compare/written-text.ts
function writtenText(text) {
  return text === void 0 || findScaffoldText(text.value) ? noText : text;
}
var noText = new MarkdownText("");
function isUnwritten(entry) {
  return !entry.nothingToReport && [entry.summary, entry.plan].every((text) => writtenText(text).value === "");
}

// src/compare/find-mentions.ts
var mentionedFrom = 0.3;
var mostItems = 100;
var mostSentences = 300;
function findMentions(questions, language) {
  const asked = questions.map(({ items, entry }) => ({
    items: items.slice(0, mostItems),
    sentences: sentencesOf(entry).slice(0, mostSentences)
  }));
  const texts = asked.flatMap(({ items, sentences }) => [
    ...items.map(({ planned }) => planned),
    ...sentences.map(({ text }) => text)
  ]);
  const likeness = createLikeness(texts, language);
  return new Map(asked.flatMap(({ items, sentences }) => mentionsIn(items, sentences, likeness)));
}
function mentionsIn(items, sentences, likeness) {
  const worth = (row, column) => likeness(items[row]?.planned ?? "", sentences[column]?.text ?? "");
  const found = assignPairs(items.length, sentences.length, worth, mentionedFrom);
  return items.flatMap((item, row) => {
    const mention = sentences[found[row] ?? -1];
    return mention && item.outcome === void 0 ? [[item, mention]] : [];
  });
}
function sentencesOf(entry) {
  return ["summary", "deviation"].flatMap(
    (field) => readParagraphs(writtenText(entry?.[field])).flatMap(
      ({ text }) => findSentences(text).map((sentence) => ({ field, text: sentence.text }))
    )
  );
}

// src/compare/is-excused.ts
var code = "report/unmatched-follow-up";
function isExcused({ source }) {
  const start = findPair(source.root, "followUp")?.keyRange.start;
  if (start === void 0) return false;
  return findIgnores(source).some(
    (ignore) => ignore.code === code && ignore.reason !== "" && ignore.scope.start <= start && start < ignore.scope.end
  );
}

// src/compare/compare-follow-up.ts
function compareFollowUp(from, to, others) {
  const { language } = to.programme;
  const reports = inOrder([from, to, ...others]).filter(({ period }) => period <= to.period);
  const followed = new Map(
    to.parts.map(({ workstream: { id } }) => [
      id,
      followWorkstream(id, reports, language).filter(({ askedIn }) => askedIn > from.period)
    ])
  );
  const mentions = new Map(
    reports.filter(({ period }) => period > from.period).flatMap((report) => [...findMentions(questionsIn(report, followed), language)])
  );
  return new Map(
    [...followed].map(([id, items]) => [id, items.map((item) => toChange(item, mentions.get(item)))])
  );
}
function inOrder(reports) {
  const byPeriod = new Map(reports.map((report) => [report.period, report]));
  return [...byPeriod.values()].sort((one, other) => one.period < other.period ? -1 : 1);
}
function followWorkstream(id, reports, language) {
  const entries = reports.flatMap(
    ({ period, parts }) => parts.filter(({ workstream }) => workstream.id === id).map(({ entry }) => ({ period, entry }))
  );
  return followItems(entries, { language, isExcused });
}
function questionsIn({ period, parts }, followed) {
  return parts.map(({ workstream, entry }) => ({
    items: (followed.get(workstream.id) ?? []).filter(({ askedIn }) => askedIn === period),
    entry
  }));
}
function toChange(item, mention) {
  const { planned, outcome = "unanswered", comment, ...rest } = item;
  return {
    planned: maskPersonalData(planned),
    outcome,
    ...rest,
    comment: comment === void 0 ? void 0 : maskPersonalData(comment),
    mention
  };
}

// src/compare/compare-milestones.ts
var dayLength = 24 * 60 * 60 * 1e3;
function compareMilestones(before, after) {
  const earlier = new Map(before.map((milestone) => [milestone.id, milestone]));
  const later = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !later.has(id));
  const changes = [
    ...after.flatMap((milestone) => compareOne(earlier.get(milestone.id), milestone)),
    ...gone.map(
      ({ id, name, due }) => ({
        id,
        name,
        change: "gone",
        due: { from: due, to: due },
        days: 0
      })
    )
  ];
  return changes.map((change) => ({ ...change, name: maskPersonalData(change.name) }));
}
function compareOne(before, { id, name, due, done }) {
  const dates = { from: before?.due ?? due, to: due };
  const days = (Date.parse(dates.to) - Date.parse(dates.from)) / dayLength;
  if (!before) return [{ id, name, change: "new", due: dates, days }];
  if (before.done !== done) return [{ id, name, change: done ? "done" : "reopened", due: dates, days }];
  return days === 0 ? [] : [{ id, name, change: "moved", due: dates, days }];
}

// src/compare/longest-run.ts
function longestRun(values) {
  const ends = [];
  const before = [];
  const valueAt = (place) => values[place ?? -1] ?? Number.NEGATIVE_INFINITY;
  for (const [place, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const run = /* @__PURE__ */ new Set();
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place] ?? -1) run.add(place);
  return run;
}

// src/compare/arrange-paragraphs.ts
var fewestMovedWords = 4;
function arrangeParagraphs(before, after, pairs) {
  const solid = pairs.filter(({ kind }) => kind !== "rewritten");
  const steady = keptOrder(solid);
  const anchors = byPlace([
    ...steady,
    ...keptOrder(
      between(
        steady,
        pairs.filter(({ kind }) => kind === "rewritten")
      )
    )
  ]);
  const still = new Set(steady);
  const moves = byPlace(solid.filter((pair) => !still.has(pair) && isLong(after[pair.after])));
  const left = new Map(moves.map((pair, index) => [pair.before, index + 1]));
  const came = new Map(moves.map((pair, index) => [pair.after, { ...pair, move: index + 1 }]));
  const changes = [];
  let old = 0;
  let current = 0;
  const upTo = (oldEnd, currentEnd) => {
    for (const [index, paragraph] of before.slice(old, oldEnd).entries())
      changes.push(takenAway(paragraph, left.get(old + index)));
    for (const [index, paragraph] of after.slice(current, currentEnd).entries())
      changes.push(arrived(paragraph, came.get(current + index)));
  };
  for (const pair of anchors) {
    upTo(pair.before, pair.after);
    changes.push({ kind: pair.kind, role: after[pair.after]?.role ?? "paragraph", pieces: pair.pieces });
    old = pair.before + 1;
    current = pair.after + 1;
  }
  upTo(before.length, after.length);
  return changes;
}
function byPlace(pairs) {
  return [...pairs].sort((one, other) => one.after - other.after);
}
function keptOrder(pairs) {
  const sorted = byPlace(pairs);
  const kept = longestRun(sorted.map((pair) => pair.before));
  return sorted.filter((_, place) => kept.has(place));
}
function between(steady, pairs) {
  let next = 0;
  return byPlace(pairs).filter((pair) => {
    while ((steady[next]?.after ?? Number.POSITIVE_INFINITY) < pair.after) next += 1;
    const first = steady[next - 1]?.before ?? -1;
    const last = steady[next]?.before ?? Number.POSITIVE_INFINITY;
    return first < pair.before && pair.before < last;
  });
}
function isLong(paragraph) {
  return countWords(paragraph?.text ?? "") >= fewestMovedWords;
}
function takenAway({ role, text }, move) {
  if (move === void 0) return { kind: "removed", role, pieces: [{ kind: "removed", text }] };
  return { kind: "movedAway", move, role, pieces: [{ kind: "same", text }] };
}
function arrived({ role, text }, moved) {
  if (!moved) return { kind: "added", role, pieces: [{ kind: "added", text }] };
  return { kind: "movedHere", move: moved.move, role, pieces: moved.pieces };
}

// src/compare/compare-words.ts
var mostChanges = 3e3;
function compareWords(before, after, effort) {
  const words = before.length + after.length;
  const maxEditLength = Math.min(mostChanges, Math.floor(effort.left / Math.max(words, 1)));
  const comparator = (one, other) => {
    effort.spend(1);
    return isSameToken(one, other);
  };
  const changes = diffArrays([...before], [...after], { maxEditLength, comparator });
  if (!changes) return void 0;
  const pieces = new PieceList();
  let at = 0;
  for (const [index, { value, added, removed }] of changes.entries()) {
    if (added) {
      pieces.add("", textOf(value));
      continue;
    }
    const old = textOf(before.slice(at, at + value.length));
    at += value.length;
    const text = textOf(value);
    if (removed) pieces.add(text, "");
    else if (text.trim() === "" && index < changes.length - 1) pieces.addSpace(old, text);
    else pieces.keep(old, text);
  }
  return pieces.end();
}
function textOf(tokens) {
  return tokens.map(({ text }) => text).join("");
}
var PieceList = class {
  #pieces = [];
  #removed = "";
  #added = "";
  add(removed, added) {
    this.#removed += removed;
    this.#added += added;
  }
  /** White space between two changes belongs to both. */
  addSpace(before, text) {
    if (this.#removed + this.#added === "") this.keep(before, text);
    else this.add(before, text);
  }
  keep(before, text) {
    this.#flush();
    this.#keep(before, text);
  }
  end() {
    this.#flush();
    return this.#pieces;
  }
  /** Ends a change. A space that both its sides end with is none. */
  #flush() {
    const removed = this.#removed.trimEnd();
    const added = this.#added.trimEnd();
    const space = this.#removed.slice(removed.length);
    const isShared = space !== "" && space === this.#added.slice(added.length);
    this.#change("removed", isShared ? removed : this.#removed);
    this.#change("added", isShared ? added : this.#added);
    if (isShared) this.#keep(space, space);
    this.#removed = "";
    this.#added = "";
  }
  #change(kind, text) {
    if (text !== "") this.#pieces.push({ kind, text });
  }
  #keep(before, text) {
    const last = this.#pieces.at(-1);
    if (last?.kind !== "same") {
      this.#pieces.push(samePiece(before, text));
      return;
    }
    this.#pieces[this.#pieces.length - 1] = samePiece((last.before ?? last.text) + before, last.text + text);
  }
};
function samePiece(before, text) {
  return before === text ? { kind: "same", text } : { kind: "same", text, before };
}
function sameShare(pieces) {
  const count = (kind) => pieces.reduce((sum, piece) => sum + (piece.kind === kind ? countWords(piece.text) : 0), 0);
  const same = 2 * count("same");
  const all = same + count("added") + count("removed");
  return all === 0 ? 1 : same / all;
}
function mostSameShare(before, after) {
  const keysOf = (tokens) => tokens.filter(isWord).map(({ key }) => key);
  const left = keysOf(before);
  const right = keysOf(after);
  if (left.length + right.length === 0) return 1;
  const counts = /* @__PURE__ */ new Map();
  for (const key of left) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of right) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(key, count - 1);
  }
  return 2 * common / (left.length + right.length);
}

// src/compare/effort.ts
var Effort = class {
  #limit;
  #spent = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  get spent() {
    return this.#spent;
  }
  get left() {
    return Math.max(this.#limit - this.#spent, 0);
  }
  spend(steps) {
    this.#spent += steps;
  }
};

// src/compare/pair-paragraphs.ts
var alikeFrom = 0.2;
var mostPairs = 2500;
function pairParagraphs(before, after, language, effort) {
  const pairs = [...pairEqual(before, after, ({ text }) => text)];
  const rest = leftOver(before, after, pairs);
  pairs.push(...pairEqual(before, after, ({ key }) => key, rest));
  const { left, right } = leftOver(before, after, pairs);
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostPairs) return pairs;
  const textAt = (texts2, place) => texts2[place ?? -1]?.text ?? "";
  const texts = [
    ...left.map((place) => textAt(before, place)),
    ...right.map((place) => textAt(after, place))
  ];
  const likeness = createLikeness(texts, language);
  const worth = (row, column) => {
    effort.spend(1);
    return likeness(textAt(before, left[row]), textAt(after, right[column]));
  };
  const found = assignPairs(left.length, right.length, worth, alikeFrom);
  for (const [row, place] of left.entries()) {
    const partner = right[found[row] ?? -1];
    if (partner !== void 0) pairs.push({ before: place, after: partner });
  }
  return pairs;
}
function leftOver(before, after, pairs) {
  const taken = new Set(pairs.map((pair) => pair.before));
  const used = new Set(pairs.map((pair) => pair.after));
  return {
    left: [...before.keys()].filter((place) => !taken.has(place)),
    right: [...after.keys()].filter((place) => !used.has(place))
  };
}
function pairEqual(before, after, keyOf2, { left, right } = { left: [...before.keys()], right: [...after.keys()] }) {
  const places = /* @__PURE__ */ new Map();
  for (const place of [...left].reverse()) {
    const text = before[place];
    if (!text) continue;
    const known = places.get(keyOf2(text));
    if (known) known.push(place);
    else places.set(keyOf2(text), [place]);
  }
  return right.flatMap((place) => {
    const text = after[place];
    const partner = text && places.get(keyOf2(text))?.pop();
    return partner === void 0 ? [] : [{ before: partner, after: place }];
  });
}

// src/compare/compare-texts.ts
var editedFrom = 0.5;
var mostSteps = 8e6;
function compareTexts(before, after, language, effort = new Effort(mostSteps)) {
  const old = cutParagraphs(before, language);
  const current = cutParagraphs(after, language);
  const pairs = pairParagraphs(old, current, language, effort).flatMap((pair) => {
    const [left, right] = [old[pair.before], current[pair.after]];
    return left && right ? [{ ...pair, ...comparePair(left, right, effort) }] : [];
  });
  const paragraphs = arrangeParagraphs(old, current, pairs);
  const words = { added: countIn(paragraphs, "added"), removed: countIn(paragraphs, "removed") };
  return { state: stateOf(old.length, current.length, paragraphs), words, paragraphs };
}
function cutParagraphs({ text, period }, language) {
  const months = turningMonths(period, language);
  return readParagraphs(text).map((paragraph) => {
    const tokens = tokensOf(paragraph.text, months);
    return { ...paragraph, tokens, key: keyOf(tokens) };
  });
}
function comparePair(before, after, effort) {
  if (before.text === after.text) return { kind: "same", pieces: [{ kind: "same", text: after.text }] };
  const isLike = mostSameShare(before.tokens, after.tokens) >= editedFrom;
  const pieces = isLike ? compareWords(before.tokens, after.tokens, effort) : void 0;
  if (!pieces || sameShare(pieces) < editedFrom)
    return { kind: "rewritten", pieces: wholePieces(before, after) };
  return { kind: pieces.every(({ kind }) => kind === "same") ? "same" : "edited", pieces };
}
function wholePieces(before, after) {
  return [
    { kind: "removed", text: before.text },
    { kind: "added", text: after.text }
  ];
}
function stateOf(old, current, paragraphs) {
  if (paragraphs.every(({ kind }) => kind === "same")) return "same";
  if (old === 0) return "new";
  return current === 0 ? "empty" : "edited";
}
function countIn(paragraphs, kind) {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces.filter((piece) => piece.kind === kind));
  return pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);
}

// src/compare/compare-reports.ts
var fields = ["deviation", "summary", "plan"];
function compareReports(from, to, others = []) {
  const { name: programme, organisation, language } = to.programme;
  const earlier = new Map(from.parts.map((part) => [part.workstream.id, part]));
  const later = new Set(to.parts.map(({ workstream }) => workstream.id));
  const followUps = compareFollowUp(from, to, others);
  const moves = findMoves(from, to);
  const workstreams = [
    ...to.parts.map((part) => {
      const { id } = part.workstream;
      const compared = compareParts(earlier.get(id), part, { from: from.period, to: to.period, language });
      return settleChange({ ...compared, followUp: followUps.get(id) ?? [], moved: moves.get(id) });
    }),
    ...from.parts.filter(({ workstream }) => !later.has(workstream.id)).map(removedPart)
  ];
  return {
    programme,
    organisation,
    language,
    from: from.period,
    to: to.period,
    missingPeriods: missingPeriods(from.period, to.period, others),
    summary: summarize(workstreams),
    workstreams
  };
}
function missingPeriods(from, to, others) {
  const known = new Set(others.map(({ period }) => period));
  const missing = [];
  for (let period = shiftPeriod(from, 1); period < to; period = shiftPeriod(period, 1))
    if (!known.has(period)) missing.push(period);
  return missing;
}
function findMoves(from, to) {
  const places = new Map(from.parts.map(({ workstream }, index) => [workstream.id, index]));
  const both = to.parts.flatMap(({ workstream: { id } }, index) => {
    const place = places.get(id);
    return place === void 0 ? [] : [{ id, from: place, to: index }];
  });
  const steady = longestRun(both.map((workstream) => workstream.from));
  const moved = both.filter((_, index) => !steady.has(index));
  return new Map(moved.map(({ id, ...place }) => [id, { from: place.from + 1, to: place.to + 1 }]));
}
var nothing = {
  change: "unchanged",
  previousName: void 0,
  moved: void 0,
  status: void 0,
  milestones: [],
  followUp: [],
  sections: []
};
function nameOf({ workstream, name }) {
  return { id: workstream.id, name, abbreviation: workstream.abbreviation };
}
function removedPart(part) {
  return { ...nameOf(part), ...nothing, change: "removed" };
}
function compareParts(before, after, dates) {
  const previousName = before && before.name !== after.name ? before.name : void 0;
  const known = { ...nameOf(after), ...nothing, previousName };
  const { entry } = after;
  if (!entry || isUnwritten(entry)) return dates.from === dates.to ? known : { ...known, change: "missing" };
  const earlier = before?.entry;
  return {
    ...known,
    change: before ? "unchanged" : "added",
    status: earlier?.status === entry.status ? void 0 : { from: earlier?.status, to: entry.status },
    milestones: compareMilestones(earlier?.milestones ?? [], entry.milestones),
    sections: compareEntries(earlier, entry, dates)
  };
}
function compareEntries(before, after, dates) {
  return fields.flatMap((field) => {
    const old = writtenText(before?.[field]);
    const current = writtenText(after[field]);
    if (old.value === "" && current.value === "") return [];
    const texts = [
      { text: old, period: dates.from },
      { text: current, period: dates.to }
    ];
    return [{ field, ...compareTexts(...texts, dates.language) }];
  });
}

// src/compare/select-layer.ts
function selectLayer(comparison, layer) {
  const workstreams = comparison.workstreams.map((workstream) => {
    const { change } = workstream;
    const kept = { ...workstream, ...without[layer] };
    return settleChange({ ...kept, change: change === "renamed" ? "unchanged" : change });
  });
  return { ...comparison, workstreams, summary: summarize(workstreams) };
}
var noStructure = { previousName: void 0, moved: void 0, status: void 0, milestones: [] };
var without = {
  structure: { followUp: [], sections: [] },
  followUp: { ...noStructure, sections: [] },
  text: { ...noStructure, followUp: [] }
};

// src/commands/comparison-formats.ts
var comparisonViews = {
  text: {
    ending: ".txt",
    isFile: false,
    write: async (comparison, world) => (await import("./print-comparison-RS2UKCJT.js")).printComparison(comparison, world)
  },
  json: {
    ending: ".json",
    isFile: false,
    write: async (comparison) => (await import("./print-comparison-json-TV2W7RNU.js")).printComparisonJson(comparison)
  },
  md: {
    ending: ".md",
    isFile: false,
    seal: (text) => sealText(`${text}
`),
    write: async (_, { layOut }) => {
      const { printMarkdown } = await import("./print-markdown-YMW4P72U.js");
      return printMarkdown(await layOut(), ({ path: path2 }) => path2);
    }
  },
  html: {
    ending: ".html",
    isFile: true,
    seal: sealText,
    write: async (_, { layOut }) => (await import("./print-html-6CS276SC.js")).printHtml(await layOut())
  },
  // A package has a seal of its own.
  docx: {
    ending: ".docx",
    isFile: true,
    write: async (_, { layOut }) => (await import("./write-docx-GGQNQ4JP.js")).writeDocx(await layOut())
  }
};

// src/commands/diff.ts
async function diff(context, fromArgument, toArgument, options) {
  const root = requireWorkspace(context);
  const [from, to] = choosePeriods(context, root, fromArgument, toArgument);
  const file = outputFile(context, root, [from, to], options);
  const reports = load(context, root, from, to);
  if (!reports) return 1;
  const compared = compareReports(reports.from, reports.to, reports.others);
  const shown = options.only === void 0 ? compared : selectLayer(compared, options.only);
  await write(context, shown, { ...options, file, reports });
  return conclude(context, compared, shown, options);
}
function load(context, root, first, last) {
  const { host } = context;
  const workspace = new Snapshot(host, root);
  const programme = workspace.readProgramme();
  if (!programme.value) {
    showDiagnostics(context, host.stderr, root, limitFindings(programme.diagnostics), programme.texts);
    return void 0;
  }
  const periods = listPeriods(host, root);
  const between2 = periods.filter((period) => first <= period && period <= last);
  const read = loadReports(workspace, between2, { rules: [] });
  showDiagnostics(context, host.stderr, root, read.diagnostics, read.texts);
  const reports = read.reports.flatMap(({ report }) => report ?? []);
  const from = reports.find(({ period }) => period === first);
  const to = reports.find(({ period }) => period === last);
  if (hasErrors(read.diagnostics) || !from || !to) return void 0;
  const earlier = periods.filter((period) => period < first).slice(-monthsBack);
  const others = loadReports(workspace, earlier, { rules: [] }).reports.flatMap(
    ({ report, diagnostics }) => report && !hasErrors(diagnostics) ? [report] : []
  );
  return { from, to, others: [...others, ...reports] };
}
var monthsBack = 12;
function choosePeriods(context, root, from, to) {
  const last = to === void 0 ? requireNewestPeriod(context, root) : requirePeriod(context, root, to);
  const first = from === void 0 ? listPeriods(context.host, root).at(-2) : requirePeriod(context, root, from);
  if (first === void 0) throw new CannotRun((texts) => texts.onePeriod);
  return first < last ? [first, last] : [last, first];
}
function outputFile({ host, messages }, root, [from, to], { format, output }) {
  const { ending, isFile } = comparisonViews[format];
  if (isForStdout(output, !isFile)) return void 0;
  if (output !== void 0) return namedFile(host, output, ending);
  const name = slugFrom(`${messages.diff.fileName} ${from} ${to}`);
  return path.join(root, periodFolder(to), `${name}${ending}`);
}
async function write(context, comparison, { file, reports, format, force: isForced = false }) {
  const { host, messages } = context;
  const looks = file === void 0 ? { paint: paintFor(context, host.stdout), width: widthOf(host.stdout) } : { paint: createPaint(false), width: 80 };
  const layOut = async () => {
    const { buildComparison } = await import("./build-comparison-7IICFLKW.js");
    const { from, to, others } = reports;
    return buildComparison(comparison, {
      messages: await loadMessages(comparison.language),
      layout: to.programme.layout,
      sourcesHash: hashSources(from, to, ...others),
      date: sourceDate(host)
    });
  };
  const { write: writeView, seal } = comparisonViews[format];
  const written = await writeView(comparison, { messages, ...looks, layOut });
  if (file === void 0) {
    host.stdout.write(written);
    return;
  }
  const reason = isForced ? void 0 : reasonToKeep(host, file);
  if (reason) throw new CannotRun(reason);
  host.replaceFile(file, Buffer.from(seal && typeof written === "string" ? seal(written) : written));
  say(context, messages.diff.written(displayPath(host, file)));
}
function conclude({ host, messages }, { summary }, shown, { exitCode, failOn }) {
  const words = documentWords[messages.language];
  const wordOf = (outcome) => outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
  const failures = failOn.filter((outcome) => summary.followUp[outcome] > 0);
  if (failures.length > 0) {
    const counts = failures.map((outcome) => [wordOf(outcome), summary.followUp[outcome]]);
    host.stderr.write(`${messages.diff.failed(counts)}
`);
  }
  return failures.length > 0 || exitCode && isDifferent(shown) ? 1 : 0;
}
export {
  diff
};
