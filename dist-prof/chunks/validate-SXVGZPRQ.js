import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  printJson
} from "./chunk-KMMYAFJL.js";
import {
  loadExplanations
} from "./chunk-RMQC3UNP.js";
import {
  prepareSpeller,
  runWhileWatching
} from "./chunk-VQC4O5NL.js";
import {
  package_default
} from "./chunk-SZ3UVQX7.js";
import "./chunk-ETS5655E.js";
import "./chunk-HJ72NOGK.js";
import {
  Snapshot,
  overlayFile
} from "./chunk-OGLQOZBJ.js";
import "./chunk-2B3EUZEH.js";
import {
  loadReports
} from "./chunk-ZWQOU72L.js";
import {
  chooseShown,
  countDiagnostics,
  hasErrors,
  indexSources,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  sentenceOf,
  severityOf,
  showDiagnostics
} from "./chunk-GKFJYTZJ.js";
import "./chunk-FJZPRIOH.js";
import "./chunk-EAU4BRDB.js";
import {
  CannotRun,
  findSourceRoot,
  listPeriods,
  parsePeriod,
  periodFolder,
  programmePath,
  reportsFolder,
  useOf
} from "./chunk-IRANBFTA.js";
import "./chunk-TIZ7DBUL.js";
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/commands/choose-targets.ts
import path from "node:path";
function chooseTargets(context, root, targets, isAll) {
  const asked = targets.map((target) => periodOfFolder(context, root, target) ?? target);
  const whole = new Set(isAll ? everyPeriod(context, root) : namedPeriods(context, root, asked));
  const periods = new Set(whole);
  const files = /* @__PURE__ */ new Set();
  for (const target of isAll ? [] : asked.filter((argument) => !parsePeriod(argument))) {
    const { file, period } = requireFile(context, root, target);
    files.add(file);
    if (period) periods.add(period);
  }
  const isOfPeriod = (file) => {
    const period = periodOfFile(file);
    return period === void 0 ? whole.size > 0 : whole.has(period);
  };
  return { periods: [...periods].sort(), files, isAsked: (file) => files.has(file) || isOfPeriod(file) };
}
function periodOfFile(file) {
  const [, month = "", ...deeper] = file.split("/");
  return deeper.length > 0 ? parsePeriod(month) : void 0;
}
function everyPeriod({ host }, root) {
  const periods = listPeriods(host, root);
  if (periods.length === 0) throw new CannotRun((texts) => texts.noPeriods);
  return periods;
}
function namedPeriods(context, root, targets) {
  if (targets.length === 0) return [requireNewestPeriod(context, root)];
  return targets.filter((target) => parsePeriod(target)).map((target) => requirePeriod(context, root, target));
}
function filesOf(context, root, { periods, files, isAsked }) {
  const ofPeriods = [programmePath, ...periods.flatMap((period) => filesIn(context, root, period))];
  return [.../* @__PURE__ */ new Set([...ofPeriods.filter(isAsked), ...files])];
}
function filesIn({ host }, root, period) {
  const items = host.listFolder(path.join(root, periodFolder(period))) ?? [];
  return items.filter((item) => useOf(item).use === "entry").map(({ name }) => `${periodFolder(period)}/${name}`);
}
function periodOfFolder({ host }, root, target) {
  const [folder, month = "", ...deeper] = path.relative(root, path.resolve(host.folder, target)).split(path.sep);
  return folder === reportsFolder && parsePeriod(month) && deeper.length === 0 ? month : void 0;
}
function requireFile({ host }, root, target) {
  const absolute = path.resolve(host.folder, target);
  if (!host.exists(absolute)) {
    throw new CannotRun(
      (texts) => /[\\/.]/.test(target) ? texts.noSuchFile(target) : texts.noPeriod(target)
    );
  }
  const file = path.relative(root, absolute).replaceAll(path.sep, "/");
  if (file === programmePath) return { file, period: void 0 };
  const [folder, month = "", name, ...deeper] = file.split("/");
  const period = parsePeriod(month);
  if (folder !== reportsFolder || !period || name === void 0 || deeper.length > 0)
    throw new CannotRun((texts) => texts.noEntryFile(target));
  const item = host.listFolder(path.dirname(absolute))?.find((candidate) => candidate.name === name);
  if (!item) throw new CannotRun((texts) => texts.noSuchFile(target));
  if (useOf(item).use === "none") throw new CannotRun((texts) => texts.noEntryName(target));
  return { file, period };
}

// src/commands/format-run.ts
import path2 from "node:path";

// src/diagnostics/build-findings.ts
function buildFindings(diagnostics, input) {
  const findLines = indexSources(input.sources);
  return diagnostics.map((diagnostic) => {
    const { code, severity, file, pointer = "" } = diagnostic;
    const range = rangeOf(diagnostic, findLines(file));
    return {
      code,
      severity,
      file: maskPersonalData(file),
      range,
      pointer: boundPointer(maskPersonalData(pointer)),
      fixable: diagnostic.fix !== void 0,
      ...newTermOf(diagnostic),
      ...sentenceOf(diagnostic, input.sentences)
    };
  });
}
function rangeOf({ range }, lines) {
  const first = { line: 1, column: 1 };
  if (!range || !lines) return { start: first, end: first };
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}
var longestTerm = 300;
function newTermOf(diagnostic) {
  if (diagnostic.code !== "text/spelling" || !diagnostic.params.isName) return {};
  const { word } = diagnostic.params;
  return word.length <= longestTerm ? { newTerm: word } : {};
}
function boundPointer(pointer) {
  const longest = 300;
  return pointer.length <= longest ? pointer : pointer.slice(0, pointer.lastIndexOf("/", longest));
}

// src/diagnostics/format-github.ts
var commands = { error: "error", warning: "warning", info: "notice" };
function formatGithub(diagnostics, format) {
  return buildFindings(diagnostics, format).map((finding) => `${workflowCommand(finding, format)}
`).join("");
}
function workflowCommand(finding, { showPath }) {
  const { start, end } = finding.range;
  const properties = {
    file: printable(showPath(finding.file)),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where a finding begins and ends on the same line.
    ...start.line === end.line ? { col: start.column, endColumn: end.column } : {},
    title: finding.code
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  const lines = [finding.message, ...finding.hint === void 0 ? [] : [finding.hint]].map(printable);
  return `::${commands[finding.severity]} ${written.join(",")}::${escapeData(lines.join("\n"))}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/diagnostics/format-json.ts
function formatJson(diagnostics, format) {
  const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return printJson({
    version: 1,
    summary: {
      files: format.files.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info")
    },
    diagnostics: buildFindings(diagnostics, format).map(
      ({ code, severity, message, file, range, pointer, hint, fixable, newTerm }) => ({
        code,
        severity,
        message,
        file,
        range,
        pointer,
        hint,
        fixable,
        newTerm
      })
    )
  });
}

// src/diagnostics/format-junit.ts
function formatJunit(diagnostics, format) {
  const findings = buildFindings(diagnostics, { ...format, sentences: format.words.sentences });
  const files = [.../* @__PURE__ */ new Set([...format.files, ...findings.map(({ file }) => file)])].sort();
  const failing = new Set(findings.filter(isError).map(({ file }) => file));
  const counts = `tests="${files.length}" failures="${failing.size}" errors="0" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite name="millrep validate" ${counts}>`,
    ...files.map(
      (file) => testCase(
        file,
        findings.filter((finding) => finding.file === file),
        format
      )
    ),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function testCase(file, findings, format) {
  const path4 = escapeXml(printable(format.showPath(file)));
  const start = `    <testcase classname="millrep.validate" name="${escapeXml(printable(file))}" file="${path4}"`;
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  if (findings.length === 0) return `${start}/>`;
  return [
    `${start}>`,
    ...errors.length === 0 ? [] : [failure(errors, format)],
    ...others.length === 0 ? [] : [`      <system-out>${listing(others, format)}</system-out>`],
    "    </testcase>"
  ].join("\n");
}
function failure(errors, format) {
  const codes = [...new Set(errors.map(({ code }) => code))].join(", ");
  const more = errors.length > 1 ? ` (+${errors.length - 1})` : "";
  const message = escapeXml(printable(errors[0]?.message ?? "") + more);
  return `      <failure type="${codes}" message="${message}">${listing(errors, format)}</failure>`;
}
function listing(findings, { words, showPath }) {
  const blocks = findings.map(
    ({ code, severity, message, hint, file, range: { start } }) => [
      `${showPath(file)}:${start.line}:${start.column} ${words.severities[severity]} ${code}`,
      message,
      ...hint === void 0 ? [] : [`${words.hint}: ${hint}`]
    ].map(printable).join("\n")
  );
  return escapeXml(blocks.join("\n\n"));
}
function isError({ severity }) {
  return severity === "error";
}
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/diagnostics/format-sarif.ts
var levels = { error: "error", warning: "warning", info: "note" };
function formatSarif(diagnostics, format) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const { language, version } = format;
  return printJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "millrep",
            version,
            language,
            rules: codes.map((code) => rule(code, format))
          }
        },
        columnKind: "utf16CodeUnits",
        results: buildFindings(diagnostics, format).map((finding) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: levels[finding.severity],
          message: { text: [finding.message, finding.hint].filter((text) => text !== void 0).join(" ") },
          locations: [{ physicalLocation: physicalLocation(finding, format) }]
        }))
      }
    ]
  });
}
function rule(code, { explanations }) {
  const { asks, why } = explanations[code];
  return {
    id: code,
    shortDescription: { text: asks },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severityOf(code)] }
  };
}
function physicalLocation({ file, range: { start, end } }, { showPath }) {
  return {
    artifactLocation: { uri: uriReference(showPath(file)), uriBaseId: "%SRCROOT%" },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column
    }
  };
}
function uriReference(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/commands/format-run.ts
async function loadRunFormat({ host, messages }, format) {
  const formatter = await formatters[format](messages);
  const { diagnostics: words } = messages;
  return (diagnostics, { root, sources, files }) => {
    const sourceRoot = findSourceRoot(host, root);
    const showPath = (file) => maskPersonalData(path2.relative(sourceRoot, path2.join(root, file)).replaceAll(path2.sep, "/"));
    const shown = files.map(maskPersonalData);
    return formatter(diagnostics, { sources, files: shown, words, sentences: words.sentences, showPath });
  };
}
var formatters = {
  json: async () => formatJson,
  github: async () => formatGithub,
  junit: async () => formatJunit,
  sarif: async ({ language }) => {
    const explanations = await loadExplanations(language);
    const { version } = package_default;
    return (diagnostics, input) => formatSarif(diagnostics, { ...input, explanations, language, version });
  }
};

// src/commands/with-stdin.ts
import path3 from "node:path";
async function withStdin(context, file) {
  const { host } = context;
  const absolute = path3.resolve(host.folder, file);
  const overlaid = overlayFile(host, absolute, await host.readStdin());
  const exists = (other) => path3.relative(absolute, other) === "" || host.exists(other);
  return { ...context, host: { ...overlaid, exists } };
}

// src/commands/validate.ts
var wholeFormats = /* @__PURE__ */ new Set(["json", "sarif"]);
async function validate(context, targets, given) {
  if (given.all && targets.length > 0 && !targets.includes("-"))
    throw new CannotRun((texts) => texts.notTargetsWithAll);
  const root = requireWorkspace(context);
  const formatRun = given.format === "text" ? void 0 : await loadRunFormat(context, given.format);
  const options = { ...given, formatRun };
  if (targets.includes("-")) {
    const file = requireStdinName(targets, options);
    return check(await withStdin(context, file), root, [file], options);
  }
  if (!options.watch) return check(context, root, targets, options);
  const { stdout } = context.host;
  return runWhileWatching(context, root, "always", () => {
    if (stdout.isTerminal) stdout.write(wipe);
    return check(context, root, targets, options);
  });
}
var wipe = "\x1B[2J\x1B[3J\x1B[H";
function requireStdinName(targets, { all, fix, watch, stdinFilename }) {
  if (targets.length > 1 || all || fix || watch) throw new CannotRun((texts) => texts.notWithStdin);
  if (stdinFilename === void 0) throw new CannotRun((texts) => texts.noStdinName);
  return stdinFilename;
}
async function check(context, root, arguments_, options) {
  const { host } = context;
  const targets = chooseTargets(context, root, arguments_, options.all ?? false);
  const { periods, files, isAsked } = targets;
  let workspace = new Snapshot(host, root);
  if (options.fix) {
    const patches = options.format === "text" ? host.stdout : host.stderr;
    const files2 = filesOf(context, root, targets);
    const { repairWorkspace } = await import("./repair-workspace-VZKHRBYC.js");
    const isDryRun = options.dryRun ?? false;
    const isChanged = repairWorkspace(context, workspace, files2, { isDryRun, patches });
    if (isChanged) workspace = new Snapshot(host, root);
  }
  const programme = workspace.readProgramme().value;
  const speller = options.noSpell ? void 0 : await prepareSpeller(context, programme);
  const { reports, texts, diagnostics: found } = loadReports(workspace, periods, { speller });
  const diagnostics = found.filter(({ file }) => isAsked(file));
  const checked = [.../* @__PURE__ */ new Set([...[...texts.keys()].filter(isAsked), ...files])];
  const isNothing = files.size === 0 && !hasErrors(diagnostics) && reports.every(hasNothing);
  const { formatRun, verbose: isVerbose = false } = options;
  const shown = chooseShown(diagnostics, isVerbose || wholeFormats.has(options.format));
  if (!formatRun) showDiagnostics(context, host.stdout, root, shown, texts);
  else if (!isNothing) host.stdout.write(formatRun(shown, { root, sources: texts, files: checked }));
  if (isNothing) throw new CannotRun((texts2) => texts2.nothingToCheck(periods));
  return conclude(context, options, checked.length, countDiagnostics(diagnostics, isVerbose));
}
function hasNothing({ texts, diagnostics }) {
  return texts.size === 0 && diagnostics.every(({ code }) => code === "file/stray");
}
function conclude({ host, messages, isQuiet }, { format, maxWarnings = Number.POSITIVE_INFINITY }, files, counts) {
  const isOver = counts.warnings > maxWarnings;
  const lines = [
    ...format === "text" && !isQuiet ? [messages.validate.summary(files, counts)] : [],
    ...isOver ? [messages.validate.tooManyWarnings(maxWarnings)] : []
  ];
  if (lines.length > 0) host.stderr.write(`${lines.join(" ")}
`);
  return counts.errors > 0 || isOver ? 1 : 0;
}
export {
  validate
};
