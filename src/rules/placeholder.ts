import type { DiagnosticParams } from "../diagnostics/codes.ts";
import { type EntryField, isRequiredField } from "../fields/entry-fields.ts";
import { imagesIn } from "../markdown/find-images.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import { findWords } from "../swedish/find-words.ts";
import { rangeInFile, wholeRange } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { monthTexts } from "./texts/report-texts.ts";

/** Texts that stand for a text that is not yet written. */
const stub = /^(?:todo(?:[\s:].*)?|tbd|x+|\.+|…|[-–—]+|\?+|se ovan|see above|kommer senare|n\/a)[.!]?$/iu;

type Problem = DiagnosticParams["text/placeholder"]["problem"];

/** Fewer words say next to nothing, and nobody reads more: the programme office asks for 20 to 130 words. */
const fewestWords = 8;
const mostWords = 160;

/**
 * A text is written: it is not blank, does not contain the scaffold's own words, and is no placeholder (TODO, xxx, –,
 * “se ovan”). An entry with `nothingToReport: true` needs no texts.
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
  if (problem === undefined) return [];
  const range = scaffold ? rangeInFile(text, scaffold.start, scaffold.end) : wholeRange(text);
  const place = { file: text.file.path, range, pointer: text.pointer };
  const severity = problem === "short" || problem === "long" ? "warning" : "error";
  return [{ params: { field, period, problem, words }, place, severity }];
}

function findProblem({ source, parsed }: Prose, field: EntryField, words: number): Problem | undefined {
  const hasImage = imagesIn(parsed.blocks).length > 0;
  // Without Markdown's marks: “**TODO**” and “- TODO” say no more than “TODO”.
  const letters = plainParagraphs(parsed.blocks).join(" ").trim();
  if ((words === 0 && !hasImage) || stub.test(letters)) return source.value.trim() === "" ? "blank" : "stub";
  if (words < fewestWords && !hasImage && isRequiredField(field)) return "short";
  return words > mostWords ? "long" : undefined;
}
