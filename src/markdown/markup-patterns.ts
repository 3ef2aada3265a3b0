import type { Markup } from "../diagnostics/text-problems.ts";
import { filler } from "./find-opaque.ts";
import { completeAddress, endsInPath, type Mended, repairImage, repairLink } from "./repair-markup.ts";

export interface MarkupPattern {
  readonly markup: Markup;
  readonly pattern: RegExp;
  /** A text without this cannot match: most paragraphs are not searched at all. */
  readonly sign: string;
  /** What to write instead. Undefined when the match was no markup after all. */
  readonly mend?: (match: readonly (string | undefined)[], isInCell: boolean) => Mended | undefined;
}

/** The elements of HTML that nobody means as words in angle brackets. `<namn>`, `<Title>` and `<input>` may be names. */
const elements =
  "a|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul";

/** The same sign on both sides in Markdown, for the elements that have one. */
const emphasisMarks: Readonly<Record<string, string>> = { b: "**", strong: "**", i: "*", em: "*" };

const webAddress = "(?:https?://|www\\.|mailto:)";

/**
 * What people write who know another dialect of Markdown, HTML or a wiki, and what they write when they know Markdown but
 * not by heart. Each would be printed sign by sign. A pattern takes only what can hardly be prose.
 */
export const markupPatterns: readonly MarkupPattern[] = [
  { markup: "comment", sign: "<!--", pattern: /<!--(?:[^-]|-(?!->))*(?:-->)?/g },
  { markup: "comment", sign: "{>>", pattern: /\{>>[^{}]*\}?/g },
  { markup: "comment", sign: "%%", pattern: /(?<![\d%] ?)%%[^%]+%%/g },
  { markup: "comment", sign: "{#", pattern: /\{#[ \t][^{}]*#\}/g },
  {
    markup: "comment",
    sign: "]:",
    pattern: /^[ \t]*\[(?:\/\/|#|comment|kommentar|_|hidden)?\]:[ \t]*[#<("'][^\n]*/gim,
  },
  {
    markup: "tag",
    sign: "<",
    pattern: /<(strong|b|em|i)>([^<>]+)<\/\1>/gi,
    mend: ([, tag = "", words = ""]) => {
      const mark = emphasisMarks[tag.toLowerCase()] ?? "";
      return {
        mended: `${mark}${words.trim()}${mark}`,
        isCertain: words.trim() === words && !/[*_]/.test(words),
      };
    },
  },
  {
    markup: "tag",
    sign: "<",
    pattern: new RegExp(`<a\\s[^<>]*?href=["']?(${webAddress}[^"'\\s<>]+)["']?[^<>]*>([^<>]+)</a>`, "gi"),
    mend: ([, address = "", words = ""]) => ({
      mended: `[${words.trim()}](${completeAddress(address)})`,
      isCertain: true,
    }),
  },
  {
    markup: "tag",
    sign: "<",
    pattern: /[ \t]*<br\s*\/?>[ \t]*\n?/gi,
    mend: (_, isInCell) =>
      isInCell ? { mended: " ", isCertain: true } : { mended: "\\\n", isCertain: true },
  },
  { markup: "tag", sign: "<", pattern: new RegExp(`</?(?:${elements})\\s*/?>`, "gi") },
  // Word's own elements come along when a page is pasted: `<o:p></o:p>`.
  { markup: "tag", sign: ":", pattern: /<\/?[a-z]\w*:[a-z]\w*(?:\s[^<>]*)?\/?>/gi },
  // Any other element has an attribute or an end; `<?php` and `<!DOCTYPE` are no words either.
  {
    markup: "tag",
    sign: "<",
    pattern: /<[a-z][\w-]*\s[^<>]*=[^<>]*>?|<\/[a-z][\w-]*>|<(?:\?|!\[?)[a-z][^<>]*>?/gi,
  },
  // A tag without its end.
  {
    markup: "tag",
    sign: "<",
    pattern: /<(?:div|span|table|img|script|iframe|font|style|section)\s[^<>\n]*/gi,
  },
  {
    markup: "tag",
    sign: "[/",
    pattern: /\[(b|i|u|s|url|img|quote|code|color|size)(?:=[^\]\n]*)?\][^[\]]*\[\/\1\]/gi,
  },
  {
    markup: "strikethrough",
    sign: "~",
    pattern: /(?<![~\p{L}\d/])~~?(?=[^\s~])(?:[^~\n]*[^\s~])?~~?(?![~\p{L}\d])/gu,
  },
  { markup: "footnote", sign: "[^", pattern: /\[\^[^\]\s]+\]:?|\^\[[^\]\n]+\]/g },
  { markup: "footnote", sign: "^[", pattern: /\^\[[^\]\n]+\]/g },
  { markup: "checkbox", sign: "[", pattern: /^[ \t]*\[[ xX]?\](?=[ \t])/g },
  {
    markup: "image",
    sign: "![[",
    pattern: /!\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g,
    mend: ([, file = "", alt = ""]) => repairImage(alt, file),
  },
  {
    markup: "image",
    sign: "!",
    pattern: /(?<![\p{L}\d])! ?\[([^[\]\n]*)\][ \t]*\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/gu,
    mend: ([, alt = "", file = ""]) => repairImage(alt, file),
  },
  {
    markup: "image",
    sign: "!",
    pattern: /(?<![\p{L}\d])! ?\[([^[\]\n]*)\][ \t]*\(([^()\n]*?\.[a-z]{3,4})(?![a-z])/giu,
    mend: ([, alt = "", file = ""]) => repairImage(alt, file),
  },
  {
    markup: "image",
    sign: "!",
    pattern: /(?<![\p{L}\d])! ?\(([^()\n]*)\)[ \t]*\[([^[\]\n]*\.[a-z]{3,4})\]/giu,
    mend: ([, alt = "", file = ""]) => repairImage(alt, file),
  },
  {
    markup: "image",
    sign: "![",
    pattern: /(?<![\p{L}\d])!\[[^[\]\n]*\](?:\[[^[\]\n]*\]|(?=[ \t]*$))/gmu,
  },
  {
    markup: "link",
    sign: "[",
    pattern: new RegExp(
      `\\[([^[\\]\\n]+)\\][ \\t]*\\([ \\t]*(${webAddress}[^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*)\\)`,
      "gi",
    ),
    mend: ([, words = "", address = ""]) => repairLink(words, address),
  },
  {
    markup: "link",
    sign: "[",
    pattern: new RegExp(
      `\\[([^[\\]\\n]+)\\][ \\t]*\\([ \\t]*(${webAddress}[^()\\s]*[^()\\s.,;:!?])(?![^()\\s]|[ \\t]*\\n)`,
      "gi",
    ),
    mend: ([, words = "", address = ""]) => repairLink(words, address),
  },
  {
    markup: "link",
    sign: "[",
    pattern: new RegExp(`\\(([^()\\n]+)\\) ?\\[(${webAddress}[^[\\]\\s]+)\\]`, "gi"),
    mend: ([, words = "", address = ""]) => ({
      mended: `[${words}](${completeAddress(address)})`,
      isCertain: true,
    }),
  },
  {
    markup: "link",
    sign: "](",
    pattern: /\[[^[\]\n]+\]\([^()\n]*(?:[/\\@]|\.[a-zåäö]{2,5}(?![a-zåäö]))[^()\n]*\)?/gi,
  },
  {
    markup: "link",
    sign: "<",
    pattern: /<(https?:\/\/[^<>\n]*[ \t][^<>\n]*)>/gi,
    mend: ([, address = ""]) => ({ mended: `<${completeAddress(address)}>`, isCertain: endsInPath(address) }),
  },
  // A link that lacks a bracket, or is cut by the end of a line.
  {
    markup: "link",
    sign: "(http",
    pattern:
      /\[[^[\]()\n]{1,80}\(https?:\/\/[^()\s]+\)|(?<![\]\s])\][ \t]?\(https?:\/\/[^()\s]+\)|\][ \t]*\n[ \t]*\(https?:\/\/[^()\s]+\)/gi,
  },
  { markup: "link", sign: "[[", pattern: /\[\[[^[\]\n]+\]\]/g },
  {
    markup: "reference",
    sign: "]:",
    pattern: /^[ \t]*\[[^[\]\n]+\]:[ \t]*\n?[ \t]*(?:https?:|www\.|mailto:|[#<./])[^\n]*/gim,
  },
  { markup: "reference", sign: "][", pattern: /\[[^[\]\n]*\p{L}[^[\]\n]*\]\[(?!\d+\])[^[\]\n]*\]/gu },
  {
    markup: "attributes",
    sign: "{",
    pattern: new RegExp(`(?<=${filler}) ?\\{(?:[.#:][\\w .#:=-]*|\\w+=[^{}\\n]*)\\}`, "g"),
    mend: () => ({ mended: "", isCertain: true }),
  },
  {
    markup: "attributes",
    sign: "{",
    pattern: /\{[.:][a-z][\w .:=-]*\}|\{#[a-z][\w-]*\}|\{[a-z]+=[^{}\n]*\}/gi,
  },
  { markup: "dialect", sign: "{", pattern: /\{(\+\+|--|~~|==)[^{}]*\1\}/g },
  // Within an address it stands for a part of it: `https://{domän}/{sida}`.
  {
    markup: "variable",
    sign: "{",
    pattern:
      /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|\$\{[^{}\n]+\}|(?<![/.:_^$])\{[A-Za-zåäöÅÄÖ_][\w.åäöÅÄÖ-]+\}(?!\/|\.[{\w])/g,
  },
  { markup: "page-break", sign: "\\", pattern: /^[ \t]*\\(?:newpage|pagebreak|clearpage)\b[^\n]*/gim },
  {
    markup: "page-break",
    sign: "page",
    pattern: /^[ \t]*[-=*[({]*[ \t]*page[- ]?break[ \t]*[-=*\])}]*[ \t]*$/gim,
  },
  { markup: "dialect", sign: ":::", pattern: /^[ \t]*:{3,}[^\n]*/gm },
  { markup: "dialect", sign: "!!!", pattern: /^[ \t]*!!!\+?[ \t]+[a-z]+[^\n]*/gim },
  {
    markup: "dialect",
    sign: "[!",
    pattern: /^[ \t]*\[!(?:note|tip|important|warning|caution|info)\][^\n]*/gim,
  },
  { markup: "dialect", sign: "[", pattern: /^[ \t]*\[{1,2}_?toc_?\]{1,2}[ \t]*$/gim },
  {
    markup: "dialect",
    sign: "==",
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g,
    mend: ([all = ""]) => ({ mended: `**${all.slice(2, -2)}**` }),
  },
  {
    markup: "dialect",
    sign: "'''",
    pattern: /'''([^'\n]+)'''/g,
    mend: ([, words = ""]) => ({ mended: `**${words}**`, isCertain: words.trim() === words }),
  },
  { markup: "heading", sign: "h", pattern: /^[ \t]*h[1-6]\.[ \t][^\n]*/gm },
  { markup: "heading", sign: "==", pattern: /^[ \t]*={2,6}[ \t]+[^=\s][^\n]*/gm },
  { markup: "dialect", sign: "::", pattern: /^[ \t]*(?:\.\. [a-z-]+|image|include)::[^\n]*/gm },
  {
    markup: "dialect",
    sign: "\\",
    pattern: /\\(?:textbf|textit|emph|section|subsection|begin|end|item|href|url)\b/g,
  },
];
