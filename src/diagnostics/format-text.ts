import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { MoreDiagnostics } from "./arrange-diagnostics.ts";
import type { DiagnosticWords } from "./code-words.ts";
import { textWidth } from "./column-width.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { indexSources } from "./index-texts.ts";
import type { Paint } from "./paint.ts";
import type { LineIndex } from "./position.ts";
import { printable } from "./printable.ts";
import { quoteSource } from "./quote-source.ts";
import { sentenceOf } from "./sentence.ts";
import { wrapText } from "./wrap-text.ts";

export interface TextFormat {
  /** The text of each file that could be read, from which we quote lines. */
  readonly sources: ReadonlyMap<string, string>;
  readonly words: DiagnosticWords;
  readonly paint: Paint;
  /** The width of the terminal in columns. */
  readonly width: number;
  /** Makes the path to show of a file's path relative to the workspace. */
  readonly showPath: (file: string) => string;
  /** Returns the address that a file's path links to; absent if the terminal cannot show links. */
  readonly linkTo?: (file: string) => string;
}

/**
 * Formats diagnostics for people: path:line:column, severity, code, one sentence, the source line with the place
 * underlined, and what to write instead. Further ones of a code are a list of their words. An empty line separates two
 * diagnostics.
 */
export function formatText(
  diagnostics: readonly (Diagnostic | MoreDiagnostics)[],
  format: TextFormat,
): string {
  const findLines = indexSources(format.sources);
  return diagnostics
    .map((one) => ("more" in one ? formatMore(one, format) : formatOne(one, findLines(one.file), format)))
    .join("\n");
}

/** The longest quotation of one place in a list, in UTF-16 units, and the most that a list quotes. */
const longestWords = 30;
const mostWords = 30;

function formatMore(
  { more }: MoreDiagnostics,
  { sources, words, paint, width, showPath }: TextFormat,
): string {
  const [first] = more;
  if (!first) return "";
  const quoted = more.flatMap(({ file, range }) => {
    const text = range && sources.get(file)?.slice(range.start, range.end);
    return text ? [bound(maskPersonalData(text).replace(/\s+/g, " "))] : [];
  });
  const list = [...new Set(quoted)].slice(0, mostWords);
  const severity = words.severities[first.severity];
  const heading = `${paint.strong(printable(showPath(first.file)))} ${paint[first.severity](severity)} ${paint.faint(first.code)}`;
  return `${heading}\n${wrap(words.more(more.length, list), "  ", width)}\n`;
}

function bound(text: string): string {
  return text.length > longestWords ? `${text.slice(0, longestWords - 1).replace(/\p{Cs}$/u, "")}…` : text;
}

function formatOne(diagnostic: Diagnostic, lines: LineIndex | undefined, format: TextFormat): string {
  const { words, paint } = format;
  const { message, hint } = sentenceOf(diagnostic, words.codes);
  const { range } = diagnostic;
  const place = lines && range ? lines.positionAt(range.start) : undefined;
  const position = place ? `:${place.line}:${place.column}` : "";
  const shownPath = printable(format.showPath(diagnostic.file)) + position;
  const path = format.linkTo ? hyperlink(shownPath, format.linkTo(diagnostic.file)) : shownPath;
  const severity = words.severities[diagnostic.severity];
  const heading = `${shownPath} ${severity} ${diagnostic.code}`;
  // Programs read this as one line; only on a narrow terminal, where people read it, we break it in two.
  const gap = format.width < 80 && textWidth(heading) > format.width ? "\n  " : " ";
  const result = [
    `${paint.strong(path)}${gap}${paint[diagnostic.severity](severity)} ${paint.faint(diagnostic.code)}`,
    wrap(message, "  ", format.width),
  ];
  if (lines && range) result.push(...quoteSource(lines, range, format.width, paint));
  if (hint !== undefined) result.push(wrap(hint, `  ${words.hint}: `, format.width));
  return `${result.join("\n")}\n`;
}

/** Breaks a sentence into lines that fit the terminal. A short quotation, such as what to write, stays on one line. */
function wrap(sentence: string, first: string, width: number): string {
  const whole = printable(sentence).replace(/[”“][^”“]{1,40}”/g, (quoted) =>
    quoted.replaceAll(" ", "\u00A0"),
  );
  return wrapText(whole, width, first, " ".repeat(first.length)).replaceAll("\u00A0", " ");
}

/** Makes a link with the escape sequence OSC 8. A terminal that does not support it shows only the text. */
function hyperlink(text: string, address: string): string {
  return `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`;
}
