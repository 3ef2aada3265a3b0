import MarkdownIt from "markdown-it";
import { latinLetters } from "../swedish/latin-letters.ts";
import { isBetweenFigures, isInName, isInPath } from "./names-in-text.ts";

type Parser = InstanceType<typeof MarkdownIt>;
type BlockRule = ReturnType<Parser["block"]["ruler"]["getRules"]>[number];
type InlineRule = ReturnType<Parser["inline"]["ruler"]["getRules"]>[number];
type BlockState = Parameters<BlockRule>[0];

/**
 * Keeps what was typed as prose as prose: a sign becomes markup only where the writer can hardly have meant anything
 * else. Markdown itself is less careful. It reads `2*1000 och 3*2500` as emphasis, `> 90 %` as a quotation, `- - 5 %` as
 * a list in a list, and the backslashes of `\\server\_x` as escapes, and prints none of these signs.
 */
export function keepProse(parser: Parser): void {
  parser.block.ruler.at("list", unlessProse("list", isListMark), {
    alt: ["paragraph", "reference", "blockquote"],
  });
  parser.block.ruler.at("blockquote", unlessProse("blockquote", isQuotationMark), {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  parser.inline.ruler.at("escape", unlessInPath());
  parser.inline.State = proseState(parser.inline.State);
}

/** The parser's own rule, applied only where `isMarkup` says that a line's first sign is markup. */
function unlessProse(
  name: string,
  isMarkup: (state: BlockState, line: number, silent: boolean) => boolean,
): BlockRule {
  const rule = ownBlockRule(name);
  return (state, startLine, endLine, silent) =>
    isMarkup(state, startLine, silent) && rule(state, startLine, endLine, silent);
}

/** Lends its rules: a rule can be had from a parser only when it alone is enabled. */
const lender = new MarkdownIt("commonmark");

function ownBlockRule(name: string): BlockRule {
  lender.block.ruler.enableOnly(name);
  const [rule] = lender.block.ruler.getRules("");
  if (!rule) throw new Error(`markdown-it has no block rule ${name}`);
  return rule;
}

/** A figure, perhaps with its sign or a comparison before it: `90 %`, `-5`, `= 2`, `≥ 3`. */
const figure = /^[+\-−±≈~<>≤≥]?[ \t]*[=]?[ \t]*\d/;

/** Whether the `>` of a line begins a quotation. Before a figure or `=` it means “more than”, unless the next line quotes words. */
function isQuotationMark(state: BlockState, line: number): boolean {
  for (let at = line; at < state.lineMax; at += 1) {
    const text = lineFrom(state, at);
    if (!text.startsWith(">")) return false;
    const words = text.slice(1).trimStart();
    if ((!figure.test(words) && !words.startsWith("=")) || /^\d{1,3}[.)][ \t]/.test(words)) return true;
  }
  return false;
}

const bullet = /^[-+*](?=[ \t])/;
const numbered = /^(\d{1,9})[.)](?=[ \t])/;

/** “1. mars”: a date, as people write it who are used to other languages. */
const monthFirst = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-zé]*\b/;

function isListMark(state: BlockState, line: number, silent: boolean): boolean {
  const text = lineFrom(state, line);
  const mark = bullet.exec(text) ?? numbered.exec(text);
  if (!mark) return true;
  const words = text.slice(mark[0].length).trimStart();
  // A mark further left than the text around it begins the next item of a list, whatever follows it.
  if ((state.sCount[line] ?? 0) < state.blkIndent) return true;
  if (mark[1] === undefined) {
    // A plus before a figure is its sign. So is any mark right behind another one: “- - 5 %”.
    if (figure.test(words) && (mark[0] === "+" || followsMark(state, line))) return false;
  } else if ((monthFirst.test(words) || Number(mark[1]) > 31) && isAlone(state, line, numbered)) return false;
  return !(
    silent &&
    state.parentType === "paragraph" &&
    isAside(state, line, words, mark[1] === undefined ? bullet : numbered)
  );
}

/** Whether a list's mark stands before the line's words on the same line of the text. */
function followsMark(state: BlockState, line: number): boolean {
  const start = state.bMarks[line] ?? 0;
  const before = state.src.slice(
    state.src.lastIndexOf("\n", start - 1) + 1,
    start + (state.tShift[line] ?? 0),
  );
  return /(?:[-+*]|\d[.)])[ \t]+$/.test(before);
}

/** “… i norr / - en av dem i söder - och …”: a line that goes on with the sentence above it, and is no list. */
function isAside(state: BlockState, line: number, words: string, mark: RegExp): boolean {
  // Within an item, an indented mark begins a list in the list.
  const isInItem = state.listIndent >= 0;
  return (
    !isInItem &&
    unfinished.test(lineFrom(state, line - 1)) &&
    continues.test(words) &&
    isAlone(state, line, mark)
  );
}

const unfinished = new RegExp(`[${latinLetters}\\d,–—-]\\s*$`, "i");
/** The first letter of a sentence's middle. A number may stand there too. */
const continues = /^[(”"]?[a-zåäöéü\d]/;

/** Whether no other line of the paragraph begins with such a mark. */
function isAlone(state: BlockState, line: number, mark: RegExp): boolean {
  for (let at = line + 1; at < state.lineMax && !state.isEmpty(at); at += 1)
    if (mark.test(lineFrom(state, at))) return false;
  return true;
}

function lineFrom(state: BlockState, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** The parser's own rule for escapes, but in the path of a file (`\\server\_x`) a backslash is a backslash. */
function unlessInPath(): InlineRule {
  lender.inline.ruler.enableOnly("escape");
  const [rule] = lender.inline.ruler.getRules("");
  if (!rule) throw new Error("markdown-it has no inline rule escape");
  return (state, silent) => {
    if (state.src.charAt(state.pos) !== "\\" || !isInPath(state.src, state.pos)) return rule(state, silent);
    if (!silent)
      Object.assign(state.push("text_special", "", 0), { content: "\\", markup: "\\", info: "escape" });
    state.pos += 1;
    return true;
  };
}

/** What may stand before emphasis: a space, an opening bracket, a dash, another mark, or an opening quotation mark. */
const beforeEmphasis = /(?:^|[\s([{<*_–—/]|(?:^|[\s([{–—])["'”“„’«»])$/;
/** A letter or a figure of any script. */
const wordCharacter = /[\p{L}\p{N}]/u;
/** What emphasis does not begin with, and what it does not end with. */
const opensNothing = /^[)\]}.,;:!?%=/+]/;
const closesNothing = /[([{]$/;

/**
 * A state whose emphasis marks open and close only at the edges of words, outside figures, names and addresses. Between
 * operands of any kind a star multiplies: `2*3`, `(a+b)*(c+d)`, `10 %*20 %`, `½*½`.
 */
function proseState(State: Parser["inline"]["State"]): Parser["inline"]["State"] {
  return class extends State {
    override scanDelims(
      start: number,
      canSplitWord: boolean,
    ): ReturnType<InstanceType<typeof State>["scanDelims"]> {
      const scanned = super.scanDelims(start, canSplitWord);
      if (!scanned.can_open && !scanned.can_close) return scanned;
      const end = start + scanned.length;
      const [before, after] = [this.src.slice(Math.max(start - 3, 0), start), this.src.slice(end, end + 3)];
      if (isBetweenFigures(this.src, start, end) || isInName(this.src, start, end))
        return { ...scanned, can_open: false, can_close: false };
      const isSingle = scanned.length === 1;
      // “**plan**en” and “in**sats**en” are meant. A single star within a word is a spelling: “läkar*innor”.
      const isAtStart = beforeEmphasis.test(before) || (!isSingle && /\p{L}$/u.test(before));
      const isAtEnd = !(isSingle && wordCharacter.test(after.charAt(0)));
      return {
        ...scanned,
        can_open: scanned.can_open && isAtStart && !opensNothing.test(after),
        can_close: scanned.can_close && isAtEnd && !closesNothing.test(before),
      };
    }
  };
}
