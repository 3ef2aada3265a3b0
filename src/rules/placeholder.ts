import type { DiagnosticParams } from "../diagnostics/codes.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { type EntryField, isRequiredField } from "../fields/entry-fields.ts";
import { imagesIn } from "../markdown/find-images.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import { findScaffoldText, isUntouchedScaffold } from "../messages/scaffold-words.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import { findWords } from "../swedish/find-words.ts";
import { rangeInFile, wholeRange } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { placeOf } from "./texts/place-words.ts";
import { monthTexts } from "./texts/report-texts.ts";

/** Texts that stand for a text that is not yet written. */
const stub = /^(?:todo(?:[\s:].*)?|tbd|x+|\.+|…|[-–—]+|\?+|se ovan|see above|kommer senare|n\/a)[.!]?$/iu;

/** Words in a text that promise what is still to be written, or refer to another month's text instead. */
const promises = [
  // “XXX” by itself: letters for what is not known yet.
  /(?<![\p{L}\p{N}-])[Xx]{3,}(?![\p{L}\p{N}-])/u,
  /(?<![a-zåäöé])(?:text|texten|uppgift|uppgifter|siffra|siffror|siffrorna|datum|mer)? ?(?:fylls i|fyll i|skrivs in|läggs in|kompletteras|tillkommer|kommer) senare(?= *[.)!]| *$)/iu,
  /(?<![a-zåäöé])se (?:förra|föregående|tidigare) (?:månadens|månads|månaders)? ?(?:lägesrapport|rapport|bidrag|summering|planering|text)(?:en)?(?![a-zåäöé])/iu,
  /(?<![a-zåäöé])(?:samma|oförändrat) som (?:förra|föregående) (?:månaden|månad|rapporten|lägesrapporten)(?= *[.)!]| *$)/iu,
  /(?<![a-z])(?:to be (?:filled in|written|added|completed)(?: later)?|see last month['’]s (?:report|text|entry))(?![a-z])/iu,
];

type Problem = DiagnosticParams["text/placeholder"]["problem"];

/** Fewer words say next to nothing, and nobody reads more: the programme office asks for 20 to 130 words. */
const fewestWords = 8;
const mostWords = 160;

/**
 * A text is written: it is not blank, does not contain the scaffold's own words, is no placeholder (TODO, xxx, –, “se ovan”)
 * and promises none (“XXX fylls i senare”, “se förra månadens rapport”). An entry with `nothingToReport: true` needs no texts.
 *
 * A summary or plan of fewer than eight words without an image is a warning, and so is any text of more than 160 words.
 * A deviation, or any other optional text, may be short.
 */
export const placeholder: Rule<"text/placeholder"> = {
  code: "text/placeholder",
  severities: ["error", "warning"],
  isSettable: true,
  checkMonth({ programme, month }) {
    return monthTexts(month).flatMap(({ field, prose }) => {
      const period = formatPeriod(periodOfField(field, month.period), programme.language);
      return checkText(prose, field, period);
    });
  },
};

function checkText(prose: Prose, field: EntryField, period: string): Breach<"text/placeholder">[] {
  const { source: text } = prose;
  const words = prose.passages.flatMap((passage) => findWords(passage.words)).length;
  const scaffold = findScaffoldText(text.value);
  const problem = scaffold ? "scaffold" : findProblem(prose, field, words);
  const promise = problem === "stub" || problem === "scaffold" ? undefined : findPromise(prose);
  if (promise) return [{ params: { field, period, problem: "promise", words }, place: promise }];
  if (problem === undefined) return [];
  const left = scaffold && removeScaffold(prose, scaffold);
  if (left) return [{ params: { field, period, problem: "scaffold", words, isWritten: true }, ...left }];
  const range = scaffold ? rangeInFile(text, scaffold.start, scaffold.end) : wholeRange(text);
  const place = { file: text.file.path, range, pointer: text.pointer };
  const severity = problem === "short" || problem === "long" ? "warning" : "error";
  return [{ params: { field, period, problem, words }, place, severity }];
}

/** The removal of a scaffold sentence that nobody changed, above a text or below it; undefined where no text is written. */
function removeScaffold(
  { source: text }: Prose,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Breach<"text/placeholder">, "place" | "fix"> | undefined {
  const rest = `${text.value.slice(0, start)}\n${text.value.slice(end)}`;
  if (!isUntouchedScaffold(text.value.slice(start, end)) || findWords(rest).length === 0) return undefined;
  if (findScaffoldText(rest) || text.scalar.style !== "literal") return undefined;
  const range = rangeInFile(text, start, end);
  const file = text.file.text;
  const lineStart = file.lastIndexOf("\n", range.start - 1) + 1;
  const [space = ""] = /^[ \t]*(?:\r?\n)?/.exec(file.slice(range.end)) ?? [];
  const isAlone =
    file.slice(lineStart, range.start).trim() === "" &&
    (space.includes("\n") || space === file.slice(range.end));
  // With its line go the blank lines that parted it from the text.
  const blank = isAlone
    ? (/^(?:[ \t]*\r?\n)*/.exec(file.slice(range.end + space.length))?.[0].length ?? 0)
    : 0;
  const isLast = end >= text.value.trimEnd().length;
  const removed = isAlone
    ? { start: lineStart, end: range.end + space.length + (isLast ? 0 : blank) }
    : { start: range.start, end: range.end + (space.includes("\n") ? 0 : space.length) };
  const place = { file: text.file.path, range, pointer: text.pointer };
  return { place, fix: [{ range: removed, text: "" }] };
}

function findProblem({ source, parsed }: Prose, field: EntryField, words: number): Problem | undefined {
  const hasImage = imagesIn(parsed.blocks).length > 0;
  // Without Markdown's marks: “**TODO**” and “- TODO” say no more than “TODO”.
  const letters = plainParagraphs(parsed.blocks).join(" ").trim();
  if ((words === 0 && !hasImage) || stub.test(letters)) return source.value.trim() === "" ? "blank" : "stub";
  if (words < fewestWords && !hasImage && isRequiredField(field)) return "short";
  return words > mostWords ? "long" : undefined;
}

/** Each promise has one of these. The search is cheap, and most texts fail it. */
const promiseSign = /xxx|senare|se f|se tid|samma som|oförändrat som|to be |see last/i;

/** Where a text promises what is still to be written. */
function findPromise(prose: Prose): Place | undefined {
  if (!promiseSign.test(prose.source.value)) return undefined;
  for (const passage of prose.passages)
    for (const promise of promises) {
      const match = promise.exec(passage.ownWords);
      if (match) return placeOf(prose, passage, { start: match.index, end: match.index + match[0].length });
    }
  return undefined;
}
