import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  slugFrom
} from "./chunk-KFM5IAIE.js";
import {
  judgePackage
} from "./chunk-I3RH7MTM.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import {
  CannotRun,
  displayPath,
  periodFolder
} from "./chunk-IRANBFTA.js";

// src/model/hash-sources.ts
import { createHash } from "node:crypto";
function hashSources(report, ...others) {
  const { programme } = report;
  const entries = [report, ...others].flatMap(({ parts }) => parts).flatMap(({ entry }) => entry ?? []);
  const files = new Map(
    [programme, ...entries].flatMap(({ source, images }) => [
      [source.file.path, source.bytes],
      ...imageFiles(images)
    ])
  );
  const { template } = programme.layout;
  if (template) files.set(template.path, template.bytes);
  const list = [...files.keys()].sort().map((path3) => `${sha256(files.get(path3) ?? "")}  ${path3}
`);
  return sha256(list.join(""));
}
function imageFiles(images) {
  return [...images.values()].flatMap(
    (image) => typeof image === "object" ? [[image.path, image.bytes]] : []
  );
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

// src/seal/seal-text.ts
import { createHash as createHash2 } from "node:crypto";
function sealText(text) {
  return text + lineOf("text", text);
}
function sealPdf(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  const end = text.lastIndexOf("startxref");
  const at = end === -1 ? text.length : end;
  return Buffer.from(text.slice(0, at) + lineOf("pdf", text) + text.slice(at), "latin1");
}
function judgeText(bytes) {
  const latin1 = Buffer.from(bytes).toString("latin1");
  const kind = latin1.startsWith("%PDF") ? "pdf" : "text";
  const text = kind === "pdf" ? latin1 : latin1.replaceAll("\r\n", "\n");
  const at = text.lastIndexOf(marks[kind].start);
  if (at === -1) return "none";
  const end = text.indexOf("\n", at) + 1 || text.length;
  const sealed = Buffer.from(text.slice(0, at) + text.slice(end), "latin1");
  return text.slice(at, end) === lineOf(kind, sealed) ? "whole" : "broken";
}
var marks = {
  text: { start: "<!-- millrep sha256:", end: " -->\n" },
  pdf: { start: "%millrep sha256:", end: "\n" }
};
function lineOf(kind, content) {
  const bytes = typeof content === "string" ? Buffer.from(content, kind === "pdf" ? "latin1" : "utf8") : content;
  const { start, end } = marks[kind];
  return `${start}${createHash2("sha256").update(bytes).digest("hex")}${end}`;
}

// src/commands/document-formats.ts
var documentWriters = {
  docx: {
    ending: ".docx",
    isForPrograms: false,
    write: async (document) => (await import("./write-docx-GGQNQ4JP.js")).writeDocx(document)
  },
  pdf: {
    ending: ".pdf",
    isForPrograms: false,
    write: async (document, { host }) => {
      const { writeDocx } = await import("./write-docx-GGQNQ4JP.js");
      const pdf = await host.convertToPdf(await writeDocx(document));
      if ("bytes" in pdf) return sealPdf(pdf.bytes);
      throw new CannotRun((texts) => pdf.problem === "missing" ? texts.noOffice : texts.noPdf);
    }
  },
  html: {
    ending: ".html",
    isForPrograms: false,
    write: async (document) => sealText((await import("./print-html-6CS276SC.js")).printHtml(document))
  },
  md: {
    ending: ".md",
    isForPrograms: false,
    write: async (document, { pathOf }) => {
      const { printMarkdown } = await import("./print-markdown-YMW4P72U.js");
      return sealText(`${printMarkdown(document, pathOf)}
`);
    }
  },
  outline: {
    ending: ".tsv",
    isForPrograms: true,
    write: async (document) => (await import("./print-outline-T3TBZHVQ.js")).printOutline(document)
  }
};

// src/commands/named-output.ts
import path from "node:path";
function isForStdout(output, isUsual) {
  return output === "-" || output === void 0 && isUsual;
}
function namedFile(host, output, ending) {
  if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
  return path.resolve(host.folder, output);
}

// src/commands/document-file.ts
import path2 from "node:path";
function outputFile(host, root, { programme, period, isDraft }, { output, format }) {
  const { ending, isForPrograms: isForPrograms2 } = documentWriters[format];
  if (isForStdout(output, isForPrograms2)) return void 0;
  if (output !== void 0) return namedFile(host, output, ending);
  const title = programme.title.replace(/\{[^{}]*\}/g, ` ${period} `);
  const mark = isDraft ? ` ${documentWords[programme.language].draft.mark}` : "";
  return path2.join(root, periodFolder(period), `${slugFrom(title + mark)}${ending}`);
}
function sourceDate({ env }) {
  const seconds = env["SOURCE_DATE_EPOCH"];
  if (seconds === void 0 || !/^\d{1,11}$/.test(seconds)) return void 0;
  return `${new Date(Number(seconds) * 1e3).toISOString().slice(0, 19)}Z`;
}
function imagePaths(root, folder) {
  return (image) => path2.relative(folder, path2.join(root, image.path)).replaceAll(path2.sep, "/");
}

// src/seal/judge-authorship.ts
function judgeAuthorship(bytes) {
  if (bytes.length === 0) return "millrep";
  const isPackage = Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
  const seal = isPackage ? judgePackage(bytes) : judgeText(bytes);
  if (seal !== "none") return seal === "whole" ? "millrep" : "edited";
  return !isPackage && isForPrograms(new TextDecoder().decode(bytes)) ? "millrep" : "foreign";
}
var outlineLine = /^(?:Title|H[1-6]|P|LI|TH|TR|NOTE)\t/;
var comparisonTitle = /^(?:Jämförelse|Comparison): [^\n]* → /;
function isForPrograms(text) {
  if (text.startsWith("{")) return isComparison(text);
  if (comparisonTitle.test(text)) return true;
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return text.startsWith("Title	") && lines.every((line) => outlineLine.test(line));
}
function isComparison(text) {
  try {
    const value = JSON.parse(text);
    const keys = ["version", "summary", "workstreams"];
    return typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));
  } catch {
    return false;
  }
}

// src/commands/reason-to-keep.ts
function reasonToKeep(host, file) {
  const contents = host.readFile(file);
  const isUnread = "problem" in contents;
  if (isUnread && contents.problem !== "forbidden" && contents.detail !== "EFBIG") return void 0;
  const authorship = isUnread ? "foreign" : judgeAuthorship(contents.bytes);
  if (authorship === "millrep") return void 0;
  const shown = displayPath(host, file);
  return (texts) => authorship === "edited" ? texts.keptEdited(shown) : texts.keptForeign(shown);
}

export {
  hashSources,
  sealText,
  documentWriters,
  isForStdout,
  namedFile,
  outputFile,
  sourceDate,
  imagePaths,
  reasonToKeep
};
