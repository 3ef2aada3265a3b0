import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  createAnchors
} from "./chunk-GAKLLJRT.js";
import {
  documentWriters,
  hashSources,
  imagePaths,
  isForStdout,
  outputFile,
  reasonToKeep,
  sourceDate
} from "./chunk-MO5CEUBX.js";
import "./chunk-KFM5IAIE.js";
import {
  prepareSpeller,
  runWhileWatching
} from "./chunk-VQC4O5NL.js";
import {
  LostText,
  countWords,
  textsOf
} from "./chunk-YXWUVWNS.js";
import "./chunk-I3RH7MTM.js";
import "./chunk-HCZ3Q2PU.js";
import {
  heading,
  paragraph,
  textOf,
  words
} from "./chunk-KN5OL3CN.js";
import "./chunk-K43X2CRR.js";
import "./chunk-5443DDDY.js";
import "./chunk-ETS5655E.js";
import "./chunk-HJ72NOGK.js";
import {
  Snapshot
} from "./chunk-OGLQOZBJ.js";
import "./chunk-2B3EUZEH.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import {
  buildDraft,
  countUnfinished,
  fillVariables,
  findScaffoldText,
  loadReports,
  plainParagraphs,
  sectionTexts
} from "./chunk-ZWQOU72L.js";
import {
  chooseShown,
  countDiagnostics,
  hasErrors,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  say,
  showDiagnostics
} from "./chunk-GKFJYTZJ.js";
import "./chunk-FJZPRIOH.js";
import {
  formatPeriod,
  lastDay
} from "./chunk-EAU4BRDB.js";
import {
  CannotRun,
  displayPath,
  listPeriods,
  periodFolder
} from "./chunk-IRANBFTA.js";
import "./chunk-TIZ7DBUL.js";
import "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/commands/compile.ts
import path from "node:path";

// src/diagnostics/texts-to-come.ts
var required = ["summary", "plan"];
function textsToCome(found) {
  if (found.severity !== "error") return [];
  switch (found.code) {
    case "report/missing-entry":
      return required;
    case "file/empty":
      return found.params.kind === "entry" ? required : [];
    case "text/placeholder":
      return [found.params.field];
    case "schema/missing-key":
      return found.pointer === "" ? fieldOf(found.params.key) : [];
    case "schema/wrong-type":
      return found.params.found === "nothing" ? fieldOf(found.params.key) : [];
    default:
      return [];
  }
}
function fieldOf(key) {
  return key === "summary" || key === "plan" || key === "deviation" ? [key] : [];
}

// src/document/draft-notices.ts
function draftNotice(missing, expected, fixed) {
  return notice(fixed.label, fixed.state(missing, expected));
}
function missingEntryNotice(period, fixed) {
  return notice(fixed.missing, fixed.missingEntry(period));
}
function missingTextNotice(field, fixed) {
  return notice(fixed.missing, fixed.missingText[field]);
}
function hasOwnWords(text) {
  const { start, end } = findScaffoldText(text) ?? { start: 0, end: 0 };
  return /[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
function notice(label, sentence) {
  return {
    role: "notice",
    inlines: [{ role: "strong", children: [words(label)] }, words(` ${sentence}`)]
  };
}

// src/document/mark-terms.ts
function termMarker(glossary) {
  const foreign = glossary.flatMap(({ term, variants, expansion, language }) => {
    if (language === void 0) return [];
    return [term, ...variants, expansion ?? ""].filter((text) => text !== "").map((text) => ({ text, language }));
  });
  if (foreign.length === 0) return (blocks) => blocks;
  const split = splitterOf(foreign);
  return (blocks) => blocks.map((block) => markBlock(block, split));
}
function splitterOf(terms) {
  const languages = new Map(terms.map(({ text, language }) => [keyOf(text), language]));
  const longestFirst = terms.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(patternOf).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu"
  );
  return (text) => {
    const inlines = [];
    let at = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (index > at) inlines.push(words(text.slice(at, index)));
      inlines.push(words(found, languages.get(keyOf(found))));
      at = index + found.length;
    }
    if (at < text.length) inlines.push(words(text.slice(at)));
    return inlines;
  };
}
function patternOf(term) {
  const [first = "", ...rest] = term;
  const eitherCase = [.../* @__PURE__ */ new Set([first, first.toUpperCase(), first.toLowerCase()])].map(escapePattern).join("|");
  return `(?:${eitherCase})${escapePattern(rest.join("")).replace(/\s+/gu, "\\s+")}`;
}
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function keyOf(text) {
  return text.replace(/\s+/gu, " ").toLowerCase();
}
function markBlock(block, split) {
  switch (block.role) {
    case "title":
    case "heading": {
      const inlines = split(block.text);
      return inlines.length > 1 || inlines[0]?.language !== void 0 ? { ...block, inlines } : block;
    }
    case "paragraph":
    case "notice":
      return { ...block, inlines: markInlines(block.inlines, split) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((child) => markBlock(child, split))) };
    case "quote":
      return { ...block, blocks: block.blocks.map((child) => markBlock(child, split)) };
    case "revision":
      return block;
    case "table":
      return {
        ...block,
        header: block.header.map((cell) => markInlines(cell, split)),
        rows: block.rows.map((row) => row.map((cell) => markInlines(cell, split)))
      };
  }
}
function markInlines(inlines, split) {
  return inlines.flatMap((inline) => {
    if (inline.role === "words") return split(inline.text);
    return "children" in inline ? [{ ...inline, children: markInlines(inline.children, split) }] : [inline];
  });
}

// src/document/require-texts.ts
function requireTexts(texts, blocks) {
  const document = linesOf(textsOf(blocks));
  let at = 0;
  for (const { place, paragraphs } of texts) {
    const found = document.indexOf(linesOf(paragraphs), at);
    if (found === -1) {
      const lost = paragraphs.find((text) => !document.includes(linesOf([text]), at));
      throw new LostText(place, lost ?? paragraphs[0] ?? "");
    }
    at = found + linesOf(paragraphs).length - 1;
  }
}
function linesOf(paragraphs) {
  const filled = paragraphs.filter((text) => text.trim() !== "");
  return ["", ...filled, ""].join("\n");
}
function introductionTexts({ introduction }) {
  return sectionTexts(introduction).map(readMarkdown);
}
function partTexts({ entry, unwritten }) {
  if (!entry) return [];
  const { followUp, milestones } = entry;
  const place = entry.source.file.path;
  const textOf2 = (field) => {
    const text = entry[field];
    const isLeftOut = unwritten.includes(field) && !hasOwnWords(text?.value ?? "");
    return text && !isLeftOut ? [readMarkdown(text)] : [];
  };
  return [
    ...textOf2("deviation"),
    ...textOf2("summary"),
    ...followUp.flatMap(({ planned, comment }) => [
      { place: `${place}, followUp`, paragraphs: [planned] },
      { place: `${place}, followUp`, paragraphs: [comment ?? ""] }
    ]),
    ...textOf2("plan"),
    ...milestones.map(({ name }) => ({ place: `${place}, milestones`, paragraphs: [name] }))
  ];
}
function readMarkdown({ source, parsed }) {
  return {
    place: `${source.file.path}, ${source.pointer.slice(1)}`,
    paragraphs: plainParagraphs(parsed.blocks)
  };
}

// src/document/simplify-inlines.ts
function simplifyInlines(inlines, within = []) {
  const [only] = inlines;
  if (inlines.length === 1 && only?.role === "words") return [only];
  const simple = groupRuns(unwrap(inlines, within)).flatMap(([first, ...rest]) => {
    if (first.role === "link") return [{ ...first, children: simplifyInlines(first.children, within) }];
    if (!isEmphasis(first)) return [first, ...rest];
    const children = [first, ...rest].flatMap(childrenOf);
    return trimEmphasis({ role: first.role, children: simplifyInlines(children, [...within, first.role]) });
  });
  return groupRuns(simple).flatMap((run) => run[0].role === "words" ? [words(textOf(run))] : run);
}
function unwrap(inlines, within) {
  return inlines.flatMap(
    (inline) => isEmphasis(inline) && within.includes(inline.role) ? unwrap(inline.children, within) : [inline]
  );
}
function groupRuns(inlines) {
  const runs = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    const canJoin = inline.role === "words" || isEmphasis(inline);
    if (last && canJoin && last[0].role === inline.role) last.push(inline);
    else runs.push([inline]);
  }
  return runs;
}
function trimEmphasis({ role, children }) {
  const before = children.findIndex((child) => !isSpace(child));
  if (before === -1) return [...children];
  const after = children.findLastIndex((child) => !isSpace(child)) + 1;
  const inner = children.slice(before, after);
  const first = inner[0];
  const start = first?.role === "words" ? /^\s*/.exec(first.text)?.[0] ?? "" : "";
  if (first?.role === "words") inner[0] = words(first.text.slice(start.length));
  const last = inner.at(-1);
  const end = last?.role === "words" ? last.text.slice(last.text.trimEnd().length) : "";
  if (last?.role === "words") inner[inner.length - 1] = words(last.text.trimEnd());
  return [
    ...children.slice(0, before),
    ...spaces(start),
    { role, children: inner },
    ...spaces(end),
    ...children.slice(after)
  ];
}
function isSpace(inline) {
  return inline.role === "break" || inline.role === "words" && inline.text.trim() === "";
}
function spaces(text) {
  return text === "" ? [] : [words(text)];
}
function isEmphasis(inline) {
  return inline.role === "emphasis" || inline.role === "strong";
}
function childrenOf(inline) {
  return isEmphasis(inline) ? inline.children : [];
}

// src/document/text-blocks.ts
function textBlocks(text, images) {
  return toBlocks(text.parsed.blocks, images);
}
function toBlocks(blocks, images) {
  return blocks.map((block) => toBlock(block, images)).filter(isFilled);
}
function toBlock(block, images) {
  switch (block.kind) {
    case "paragraph":
      return { role: "paragraph", inlines: toInlines(block.inlines, images) };
    case "list":
      return {
        role: "list",
        start: block.start,
        items: block.items.map((item) => toBlocks(item, images)).filter((item) => item.length > 0)
      };
    case "quote":
      return { role: "quote", blocks: toBlocks(block.blocks, images) };
    case "table":
      return {
        role: "table",
        alignments: block.alignments,
        header: block.header.map((cell) => toInlines(cell, images)),
        rows: block.rows.map((row) => row.map((cell) => toInlines(cell, images)))
      };
  }
}
function isFilled(block) {
  if (block.role === "list") return block.items.length > 0;
  return block.role !== "quote" || block.blocks.length > 0;
}
function toImage({ source, alt }, images) {
  const image = images.get(source);
  return typeof image === "object" ? { role: "image", image, alt } : { role: "words", text: alt };
}
function toInlines(inlines, images) {
  return simplifyInlines(inlines.map((inline) => toInline(inline, images)));
}
function toInline(inline, images) {
  switch (inline.kind) {
    case "words":
      return { role: "words", text: inline.text };
    case "image":
      return toImage(inline, images);
    case "break":
      return { role: "break" };
    case "link":
      return {
        role: "link",
        address: inline.address,
        children: inline.children.map((child) => toInline(child, images))
      };
    default:
      return { role: inline.kind, children: inline.children.map((child) => toInline(child, images)) };
  }
}

// src/document/build-document.ts
function buildDocument(report, date) {
  const { programme, period } = report;
  const fill = (text) => fillVariables(text, period, programme.language);
  const fixed = documentWords[programme.language];
  const title = `${report.isDraft ? `${fixed.draft.mark}: ` : ""}${fill(programme.title)}`;
  const layout = {
    isDraft: report.isDraft,
    fill,
    anchorOf: createAnchors(report.parts.map(({ workstream }) => workstream.id)),
    words: fixed,
    period: formatPeriod(period, programme.language),
    summary: fill(programme.headings.summary),
    plan: fill(programme.headings.plan)
  };
  const mark = termMarker(programme.glossary);
  const settle = (made, texts) => {
    const blocks2 = mark(made);
    requireTexts(texts, blocks2);
    return blocks2;
  };
  const beginning = [
    { role: "title", text: title },
    ...report.isDraft ? [draftNotice(countUnfinished(report), report.parts.length, fixed.draft)] : [],
    ...programme.introduction.flatMap((section) => sectionBlocks(section, 1, programme.images, layout)),
    heading(1, fill(programme.overview), layout.anchorOf(programme.overview)),
    ...statusOverview(report.parts, layout.words)
  ];
  const blocks = [
    ...settle(beginning, introductionTexts(programme)),
    ...report.parts.flatMap((part) => settle(partBlocks(part, layout), partTexts(part)))
  ];
  return {
    language: programme.language,
    title,
    subject: `${programme.name}: ${title}`,
    creator: programme.organisation,
    date: date ?? `${lastDay(period)}T12:00:00Z`,
    period,
    sourcesHash: hashSources(report),
    layout: programme.layout,
    blocks
  };
}
function sectionBlocks(section, level, images, layout) {
  const next = Math.min(level + 1, 6);
  return [
    heading(level, layout.fill(section.heading), layout.anchorOf(section.heading)),
    ...section.text ? textBlocks(section.text, images) : [],
    ...section.sections.flatMap((child) => sectionBlocks(child, next, images, layout))
  ];
}
function statusOverview(parts, fixed) {
  if (!parts.some(({ entry }) => entry?.status)) return [];
  const rows = parts.map(({ workstream, name, entry }) => [
    [{ role: "link", address: `#${workstream.id}`, children: [words(name)] }],
    [words(entry?.status ? fixed.statuses[entry.status] : fixed.noStatus)]
  ]);
  return [{ role: "table", header: fixed.statusOverview.map((text) => [words(text)]), rows }];
}
function partBlocks(part, layout) {
  const { workstream, name, entry } = part;
  const abbreviation = workstream.abbreviation === void 0 ? "" : ` (${workstream.abbreviation})`;
  return [
    heading(2, `${name}${abbreviation}`, workstream.id),
    ...entry ? entryBlocks(entry, part, layout) : [],
    ...!entry && layout.isDraft ? [missingEntryNotice(layout.period, layout.words.draft)] : []
  ];
}
function entryBlocks(entry, { workstream, unwritten }, layout) {
  const { words: fixed } = layout;
  const section = (field, title, blocks) => blocks.length === 0 ? [] : [heading(3, title, `${workstream.id}.${field}`), ...blocks];
  const text = (field) => {
    const prose = entry[field];
    const blocks = prose ? textBlocks(prose, entry.images) : [];
    if (!unwritten.includes(field)) return blocks;
    const written = prose && hasOwnWords(prose.value) ? blocks : [];
    return [missingTextNotice(field, fixed.draft), ...written];
  };
  return [
    ...entry.status ? [
      paragraph(
        { role: "strong", children: [words(fixed.status)] },
        words(` ${fixed.statuses[entry.status]}`)
      )
    ] : [],
    ...entry.nothingToReport ? [paragraph(words(fixed.nothingToReport(layout.period)))] : [],
    ...section("deviation", fixed.deviation, text("deviation")),
    ...section("summary", layout.summary, text("summary")),
    ...section("followUp", fixed.followUp, followUpTable(entry, fixed)),
    ...section("plan", layout.plan, text("plan")),
    ...section("milestones", fixed.milestones, milestoneTable(entry, fixed))
  ];
}
function followUpTable(entry, fixed) {
  if (entry.followUp.length === 0) return [];
  const header = [fixed.planned, fixed.outcome, fixed.comment].map((text) => [words(text)]);
  const rows = entry.followUp.map(
    ({ planned, outcome, comment }) => [planned, outcome ? fixed.outcomes[outcome] : fixed.unanswered, comment ?? ""].map((text) => [
      words(text)
    ])
  );
  return [{ role: "table", header, rows }];
}
function milestoneTable(entry, fixed) {
  if (entry.milestones.length === 0) return [];
  const header = [fixed.milestone, fixed.due, fixed.state].map((text) => [words(text)]);
  const rows = entry.milestones.map(
    ({ name, due, done }) => [name, due, done ? fixed.reached : fixed.notReached].map((text) => [words(text)])
  );
  return [{ role: "table", header, rows }];
}

// src/workspace/build-draft.ts
function excuseTextsToCome(found) {
  return found.map(
    (diagnostic) => textsToCome(diagnostic).length === 0 ? diagnostic : { ...diagnostic, severity: "warning" }
  );
}
function noteTextsToCome(report, found) {
  const unwritten = /* @__PURE__ */ new Map();
  for (const diagnostic of found) {
    const fields = unwritten.get(diagnostic.file) ?? [];
    fields.push(...textsToCome(diagnostic));
    unwritten.set(diagnostic.file, fields);
  }
  return buildDraft(report, (path2) => unwritten.get(path2) ?? []);
}

// src/commands/compile.ts
async function compile(context, argument, options) {
  const { host } = context;
  const root = requireWorkspace(context);
  const { all: isAll = false, output, watch: isWatching = false, format } = options;
  if (isAll && (argument !== void 0 || output !== void 0))
    throw new CannotRun((texts) => texts.notWithAll);
  const isStream = isForStdout(output, documentWriters[format].isForPrograms);
  if (isWatching && isStream) throw new CannotRun((texts) => texts.notWithWatch);
  if (isAll && listPeriods(host, root).length === 0) throw new CannotRun((texts) => texts.noPeriods);
  const choose = () => isAll ? listPeriods(host, root) : [choosePeriod(context, root, argument)];
  const seen = isWatching ? /* @__PURE__ */ new Map() : void 0;
  const compileAll = async () => {
    let exit = 0;
    const workspace = new Snapshot(host, root);
    for (const period of choose()) {
      const ended = await compilePeriod(context, workspace, period, { ...options, seen });
      if (ended > exit) exit = ended;
    }
    return exit;
  };
  return isWatching ? runWhileWatching(context, root, "once", compileAll) : compileAll();
}
function choosePeriod(context, root, argument) {
  return argument === void 0 ? requireNewestPeriod(context, root) : requirePeriod(context, root, argument);
}
async function compilePeriod(context, workspace, period, options) {
  const { host, messages } = context;
  const { root } = workspace;
  const isVerbose = options.verbose ?? false;
  const { report, diagnostics, texts } = await load(context, workspace, period, options);
  const document = report && buildDocument(report, sourceDate(host));
  const content = JSON.stringify([diagnostics, document?.sourcesHash]);
  if (options.seen && isSeen(options.seen, period, content)) return 0;
  showDiagnostics(context, host.stderr, root, chooseShown(diagnostics, isVerbose), texts);
  const counts = countDiagnostics(diagnostics, isVerbose);
  if (!report || !document) {
    host.stderr.write(`${messages.compile.refused(counts)}
`);
    if (isAllToCome(diagnostics)) say(context, messages.compile.draftPossible);
    return 1;
  }
  const file = outputFile(host, root, report, options);
  const stopSpinner = context.isQuiet ? () => {
  } : await host.startSpinner(messages.compile.working);
  const folder = file === void 0 ? path.join(root, periodFolder(period)) : path.dirname(file);
  const world = { host, pathOf: imagePaths(root, folder) };
  const write = documentWriters[options.format].write(document, world);
  const bytes = Buffer.from(await write.finally(stopSpinner));
  const draft = report.isDraft ? [messages.compile.draft(countUnfinished(report), report.parts.length)] : [];
  if (file === void 0) {
    host.stdout.write(bytes);
    for (const sentence of draft) say(context, sentence);
    return 0;
  }
  const reason = options.force ? void 0 : reasonToKeep(host, file);
  if (reason) {
    host.stderr.write(`${reason(messages.cannotRun)}
`);
    options.seen?.delete(period);
    return 2;
  }
  host.replaceFile(file, bytes);
  const entries = report.parts.filter(({ entry }) => entry).length;
  const written = messages.compile.written(displayPath(host, file), entries, countWords(document), counts);
  say(context, [written, ...draft].join(" "));
  return 0;
}
async function load(context, workspace, period, { isDraft }) {
  const programme = workspace.readProgramme().value;
  const speller = await prepareSpeller(context, programme, true);
  const { reports, diagnostics: found, texts } = loadReports(workspace, [period], { speller });
  const diagnostics = isDraft ? excuseTextsToCome(found) : found;
  const report = hasErrors(diagnostics) ? void 0 : reports[0]?.report;
  return { report: report && isDraft ? noteTextsToCome(report, found) : report, diagnostics, texts };
}
function isSeen(seen, period, content) {
  const isSame = seen.get(period) === content;
  seen.set(period, content);
  return isSame;
}
function isAllToCome(diagnostics) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.every((error) => textsToCome(error).length > 0);
}
export {
  compile
};
