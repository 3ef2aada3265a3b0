import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  linesOf
} from "./chunk-HCZ3Q2PU.js";
import {
  textOf,
  words
} from "./chunk-KN5OL3CN.js";
import "./chunk-K43X2CRR.js";
import "./chunk-EAU4BRDB.js";
import "./chunk-UVSUTSUA.js";

// src/print/escape-markdown.ts
function escapeMarkdown(text) {
  return text.replace(/[ \t\n\f\r\v]+/g, " ").replace(new RegExp("[^\\P{Cc}]|\\p{Cs}|[\\uFFFE\\uFFFF]", "gu"), "\uFFFD").replace(/[\\`*[\]~|]/g, "\\$&").replace(/<(?=[A-Za-z/!?]|$)/g, "\\<").replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&").replace(/_/g, escapeUnderscore).replace(/[\p{Bidi_Control}\u2028\u2029]/gu, writeReference);
}
function escapeUnderscore(underscore, at, text) {
  const isWithinWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  return isWithinWord ? underscore : `\\${underscore}`;
}
function writeReference(character) {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
var blockMark = /^(?:[-+](?= |$)|[-=](?=[-= ]*$)|#{1,6}(?= |$)|>|\d{1,9}(?=[.)](?: |$)))/;
function escapeLineStart(line) {
  return line.replace(blockMark, (mark) => /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`);
}
function escapeAddress(address) {
  return address.replace(/[()\\]/g, "\\$&").replace(/&(?=#?[A-Za-z0-9]+;)/g, "&amp;");
}

// src/print/join-emphasis.ts
var surelyApart = /^[\s\p{Zs}\p{P}$+<=>^`|~]$/u;
var maybePunctuation = /^[\p{P}\p{S}]$/u;
function joinEmphasis(pieces) {
  const marks = chooseMarks(pieces);
  const texts = pieces.map((piece, index) => "text" in piece ? piece.text : marks[index] ?? "");
  const mustBeAlone = (index, inside) => marks[index] === "_" || maybePunctuation.test(inside);
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const outside = lastOf(texts[index - 1]);
    if (pieces[index]?.kind !== "open" || isApart(outside)) continue;
    if (mustBeAlone(index, firstOf(texts[index + 1])))
      texts[index - 1] = withLastAsReference(texts[index - 1]);
  }
  for (const index of pieces.keys()) {
    const outside = firstOf(texts[index + 1]);
    if (pieces[index]?.kind !== "close" || isApart(outside)) continue;
    if (mustBeAlone(index, lastOf(texts[index - 1])))
      texts[index + 1] = withFirstAsReference(texts[index + 1]);
  }
  return texts.join("");
}
function chooseMarks(pieces) {
  const marks = pieces.map(() => void 0);
  const isMark = (index) => ["open", "close"].includes(pieces[index]?.kind ?? "");
  const textOf2 = (index) => {
    const piece = pieces[index];
    return piece && "text" in piece ? piece.text : "";
  };
  const open = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "open") open.push(index);
    if (piece.kind !== "close") continue;
    const start = open.pop() ?? index;
    const meetsMark = [start - 1, start + 1, index - 1, index + 1].some(isMark);
    const isFree = isApart(lastOf(textOf2(start - 1))) && isApart(firstOf(textOf2(index + 1)));
    const mark = fixedMarks[piece.role] ?? (meetsMark || isFree ? "_" : "*");
    marks[start] = mark;
    marks[index] = mark;
  }
  return marks;
}
var fixedMarks = {
  strong: "**",
  added: "**",
  removed: "~~"
};
function isApart(character) {
  return character === "" || surelyApart.test(character);
}
function firstOf(text) {
  return /^./su.exec(text ?? "")?.[0] ?? "";
}
function lastOf(text) {
  return Array.from((text ?? "").slice(-2)).at(-1) ?? "";
}
function withFirstAsReference(text = "") {
  const first = firstOf(text);
  return writeReference(first) + text.slice(first.length).replace(/^_/, "\\_");
}
function withLastAsReference(text = "") {
  const last = lastOf(text);
  return text.slice(0, -last.length).replace(/(?<!\\)_$/, "\\_") + writeReference(last);
}

// src/print/print-markdown-inlines.ts
var autolink = /^(?:https?|mailto):[^\s<>|]+$/i;
var mailAutolink = /^[A-Za-z0-9.!#$%&'*+/=?^_`{}~-]+@[A-Za-z0-9.-]+$/;
function printParagraph(inlines, pathOf) {
  const end = inlines.findLastIndex((inline) => inline.role !== "break" && !isBlank(inline)) + 1;
  const text = joinEmphasis(toPieces(inlines.slice(0, end), pathOf, "\\\n")).split("\n").map((line) => escapeLineStart(trimSpaces(line))).join("\n");
  return text === "" ? "&#x20;" : text;
}
function printCell(inlines, pathOf) {
  return trimSpaces(joinEmphasis(toPieces(inlines, pathOf, " ")));
}
function printHeadingText(text) {
  return trimSpaces(escapeMarkdown(text)).replace(/(?<= )#+$|^#+$/, "\\$&");
}
function isBlank(inline) {
  return inline.role === "words" && /^[ \t\n\f\r\v]*$/.test(inline.text);
}
function trimSpaces(line) {
  return line.replace(/^ +| $/g, "").replace(/^[^\S ]|[^\S ]$/g, writeReference);
}
function toPieces(inlines, pathOf, lineBreak) {
  return joinWords(inlines.flatMap(unwrapSectionLink)).flatMap((inline, index, joined) => {
    switch (inline.role) {
      case "words":
        return [{ kind: "words", text: escapeBefore(joined[index + 1], escapeMarkdown(inline.text)) }];
      case "break":
        return [{ kind: "other", text: lineBreak }];
      case "emphasis":
      case "strong":
      case "added":
      case "removed":
        return [
          { kind: "open", role: inline.role },
          ...toPieces(inline.children, pathOf, lineBreak),
          { kind: "close", role: inline.role }
        ];
      case "link":
        return [{ kind: "other", text: printLink(inline, pathOf, lineBreak) }];
      case "image":
        return [
          { kind: "other", text: `![${escapeMarkdown(inline.alt)}](${printPath(pathOf(inline.image))})` }
        ];
    }
  });
}
function unwrapSectionLink(inline) {
  return inline.role === "link" && inline.address.startsWith("#") ? inline.children : [inline];
}
function joinWords(inlines) {
  const joined = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.role === "words" && last?.role === "words")
      joined[joined.length - 1] = words(last.text + inline.text);
    else joined.push(inline);
  }
  return joined;
}
function escapeBefore(next, text) {
  return next?.role === "link" ? text.replace(/!$/, "\\!") : text;
}
function printLink({ address, children }, pathOf, lineBreak) {
  const text = textOf(children);
  const isPlain = children.every(({ role }) => role === "words");
  if (isPlain && address === text && autolink.test(text)) return `<${text}>`;
  if (isPlain && address === `mailto:${text}` && mailAutolink.test(text)) return `<${text}>`;
  return `[${joinEmphasis(toPieces(children, pathOf, lineBreak))}](${escapeAddress(address)})`;
}
function printPath(path) {
  return path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, "\\$&");
}

// src/print/print-markdown.ts
function printMarkdown(document, pathOf) {
  return `${printBlocks(document.blocks, pathOf)}
`;
}
function printBlocks(blocks, pathOf) {
  let last;
  let isOther = false;
  const printed = blocks.map((block) => {
    isOther = isSameKindOfList(last, block) && !isOther;
    last = block;
    return printBlock(block, isOther, pathOf);
  });
  return printed.filter((text) => text !== "").join("\n\n");
}
function printBlock(block, isOther, pathOf) {
  switch (block.role) {
    case "title":
      return `# ${printHeadingText(block.text)}`;
    case "heading":
      return `${"#".repeat(Math.min(block.level + 1, 6))} ${printHeadingText(block.text)}`;
    case "paragraph":
      return printParagraph(block.inlines, pathOf);
    case "notice":
      return quoteLines(printParagraph(block.inlines, pathOf));
    case "quote":
      return quoteLines(printBlocks(block.blocks, pathOf));
    case "list":
      return printList(block, isOther, pathOf);
    case "table":
      return printTable(block, pathOf);
    case "revision":
      return printList(
        { role: "list", start: void 0, items: linesOf(block).map((line) => [line]) },
        isOther,
        pathOf
      );
  }
}
function quoteLines(text) {
  return text.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">");
}
function isSameKindOfList(last, block) {
  const isList = last?.role === "list" && block.role === "list";
  return isList && last.start === void 0 === (block.start === void 0);
}
var largestNumber = 999999999;
function printList({ start, items }, isOther, pathOf) {
  const isTight = items.every(isTightItem);
  const printed = items.map((item, index) => {
    const mark = start === void 0 ? isOther ? "*" : "-" : `${Math.min(start + index, largestNumber)}${isOther ? ")" : "."}`;
    const content = isTight ? item.map((block) => printBlock(block, false, pathOf)).join("\n") : printBlocks(item, pathOf);
    return `${mark} ${content.replace(/\n(?=[^\n])/g, `
${" ".repeat(mark.length + 1)}`)}`;
  });
  return printed.join(isTight ? "\n" : "\n\n");
}
function isTightItem([first, second, ...rest]) {
  if (first?.role !== "paragraph" || rest.length > 0) return false;
  if (second === void 0) return true;
  return second.role === "list" && (second.start ?? 1) === 1 && second.items.every(isTightItem);
}
var rules = { left: ":---", center: ":---:", right: "---:" };
function printTable({ header, rows, alignments = [] }, pathOf) {
  const row = (cells) => `| ${cells.map((cell) => printCell(cell, pathOf)).join(" | ")} |`;
  const columns = header.map((_, column) => {
    const alignment = alignments[column];
    return alignment ? rules[alignment] : "---";
  });
  const rule = `| ${columns.join(" | ")} |`;
  return [row(header), rule, ...rows.map(row)].join("\n");
}
export {
  printMarkdown
};
