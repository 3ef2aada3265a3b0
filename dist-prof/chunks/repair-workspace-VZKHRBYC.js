import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-KCLTOBCC.js";
import {
  decodeForQuoting,
  decodeWindows1252,
  loadReports
} from "./chunk-ZWQOU72L.js";
import {
  LineIndex,
  say
} from "./chunk-GKFJYTZJ.js";
import "./chunk-FJZPRIOH.js";
import "./chunk-EAU4BRDB.js";
import {
  displayPath,
  parsePeriod,
  programmePath
} from "./chunk-IRANBFTA.js";
import "./chunk-TIZ7DBUL.js";
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  printableLines
} from "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/commands/repair-workspace.ts
import path2 from "node:path";

// src/compare/print-patch.ts
function printPatch(file, before, after) {
  return createTwoFilesPatch(file, file, shown(before), shown(after), void 0, void 0, { context: 2 });
}
function shown(bytes) {
  return printableLines(maskPersonalData(decodeForQuoting(bytes)));
}

// src/workspace/repair-files.ts
import path from "node:path";

// src/source/decode-legacy.ts
function decodeLegacy(bytes, encoding) {
  if (encoding === "utf-32") return void 0;
  const text = encoding === "windows-1252" ? decodeAnsi(bytes) : decodeUtf16(bytes);
  return text === void 0 || /[^\P{Cc}\t\r\n]/u.test(text) ? void 0 : text;
}
function decodeAnsi(bytes) {
  const raw = Buffer.from(bytes).toString("latin1");
  const hasUtf8 = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}/.test(raw);
  return hasUtf8 ? void 0 : decodeWindows1252(bytes);
}
function decodeUtf16(bytes) {
  try {
    return new TextDecoder(isBigEndian(bytes) ? "utf-16be" : "utf-16le", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function isBigEndian(bytes) {
  if (bytes[0] === 254 && bytes[1] === 255) return true;
  if (bytes[0] === 255 && bytes[1] === 254) return false;
  return bytes[0] === 0;
}

// src/workspace/repair-file.ts
var mostRounds = 100;
function repairFile(bytes, check) {
  let current = bytes;
  let checked = check(current);
  const repaired = [];
  const given = /* @__PURE__ */ new Set();
  for (let round = 0; round < mostRounds; round += 1) {
    const step = repairOnce(current, checked, given);
    if (!step) break;
    const next = check(step.bytes);
    const failed = failedCodes(step.findings, checked, next);
    if (failed.size > 0) {
      for (const code of failed) given.add(code);
      continue;
    }
    const lines = indexOf(checked);
    for (const finding of step.findings) repaired.push(describe(finding, checked.text, lines));
    current = step.bytes;
    checked = next;
  }
  return { bytes: repaired.length > 0 ? current : void 0, repaired };
}
function repairOnce(bytes, { diagnostics, text }, given) {
  const [first] = diagnostics;
  if (first?.code === "file/not-utf8") {
    const decoded = given.has(first.code) ? void 0 : decodeLegacy(bytes, first.params.encoding);
    if (decoded === void 0) return void 0;
    return { bytes: new TextEncoder().encode(decoded), findings: [first] };
  }
  const fixable = diagnostics.filter(({ code, fix }) => fix !== void 0 && !given.has(code));
  if (text === void 0 || fixable.length === 0) return void 0;
  const findings = withoutOverlaps(fixable);
  const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  const edited = (hasMark ? "\uFEFF" : "") + applyEdits(text, edits);
  return { bytes: new TextEncoder().encode(edited), findings };
}
function applyEdits(text, edits) {
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
function withoutOverlaps(findings) {
  const taken = [];
  return findings.filter(({ fix = [] }) => {
    const isFree = fix.every(
      ({ range }) => taken.every((other) => range.end <= other.range.start || other.range.end <= range.start)
    );
    if (isFree) taken.push(...fix);
    return isFree;
  });
}
function failedCodes(findings, before, after) {
  const isAboutWords = findings.every(({ code }) => code.startsWith("text/"));
  const isBroken = after.diagnostics.some(({ code }) => /^(?:file|yaml|schema)\//.test(code));
  if (isAboutWords && isBroken) return new Set(findings.map(({ code }) => code));
  const lines = indexOf(before);
  const counts = countRepairs(before);
  const countsAfter = countRepairs(after);
  const failed = findings.filter((finding) => {
    const key = repairKey(finding, before.text, lines);
    return (countsAfter.get(key) ?? 0) >= (counts.get(key) ?? 0);
  });
  return new Set(failed.map(({ code }) => code));
}
function countRepairs(checked) {
  const lines = indexOf(checked);
  const counts = /* @__PURE__ */ new Map();
  for (const finding of checked.diagnostics) {
    if (finding.fix === void 0 && finding.code !== "file/not-utf8") continue;
    const key = repairKey(finding, checked.text, lines);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function repairKey(finding, text, lines) {
  const { code, line, edits } = describe(finding, text, lines);
  return JSON.stringify(code.startsWith("text/") ? [code, line, edits] : [code, line]);
}
function describe(finding, text, lines) {
  const edits = (finding.fix ?? []).map(({ range, text: after }) => ({
    before: text?.slice(range.start, range.end) ?? "",
    after
  }));
  return { code: finding.code, line: lineOf(finding, lines), edits };
}
function indexOf({ text = "" }) {
  return new LineIndex(text);
}
function lineOf({ range }, lines) {
  return range && lines.positionAt(range.start).line;
}

// src/workspace/repair-files.ts
var mostPasses = 5;
function repairFiles(workspace, files) {
  const result = /* @__PURE__ */ new Map();
  let current = workspace;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const due = filesToRepair(current, files);
    if (due.length === 0) break;
    for (const file of due) {
      const contents = current.files.readFile(path.join(current.root, file));
      if ("problem" in contents) continue;
      const others = current;
      const repair = repairFile(contents.bytes, (bytes) => checkAmongOthers(others, file, bytes));
      if (!repair.bytes) continue;
      const { before, repaired } = result.get(file) ?? { before: contents.bytes, repaired: [] };
      result.set(file, { before, bytes: repair.bytes, repaired: [...repaired, ...repair.repaired] });
      current = current.with(file, repair.bytes);
    }
  }
  return new Map(
    files.flatMap((file) => {
      const repaired = result.get(file);
      return repaired ? [[file, repaired]] : [];
    })
  );
}
function filesToRepair(workspace, files) {
  const periods = new Set(files.flatMap((file) => periodOfFile(file) ?? []));
  const { diagnostics } = loadReports(workspace, [...periods]);
  const due = new Set(
    diagnostics.filter(({ code, fix }) => fix !== void 0 || code === "file/not-utf8").map(({ file }) => file)
  );
  return files.filter((file) => due.has(file));
}
function checkAmongOthers(workspace, file, bytes) {
  const period = periodOfFile(file);
  const { diagnostics, texts } = loadReports(workspace.with(file, bytes), period ? [period] : []);
  return { diagnostics: diagnostics.filter((found) => found.file === file), text: texts.get(file) };
}
function periodOfFile(file) {
  return file === programmePath ? void 0 : parsePeriod(file.split("/")[1] ?? "");
}

// src/commands/repair-workspace.ts
function repairWorkspace(context, workspace, files, { isDryRun, patches }) {
  const { host, messages } = context;
  const repairs = repairFiles(workspace, files);
  for (const [file, { before, bytes, repaired }] of repairs) {
    const absolute = path2.join(workspace.root, file);
    const shown2 = displayPath(host, absolute);
    if (isDryRun) patches.write(printPatch(shown2, before, bytes));
    else if (isAsRead(host, absolute, before)) host.replaceFile(absolute, bytes);
    else {
      host.stderr.write(`${messages.validate.changedMeanwhile(shown2)}
`);
      continue;
    }
    const tell = isDryRun ? messages.validate.wouldRepair : messages.validate.repaired;
    say(context, [tell(shown2, repaired.length), ...repaired.map(messages.validate.repair)].join("\n"));
  }
  return repairs.size > 0 && !isDryRun;
}
function isAsRead(host, file, before) {
  const contents = host.readFile(file);
  return "bytes" in contents && Buffer.compare(contents.bytes, before) === 0;
}
export {
  repairWorkspace
};
