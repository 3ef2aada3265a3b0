import type { EntryField } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { findScaffoldText } from "../language/scaffold-words.ts";
import { imagesIn } from "../markdown/find-images.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import { formatPeriod, type Period, shiftPeriod } from "../model/period.ts";
import { rangeInFile, type SourceText, wholeRange } from "../source/source-text.ts";
import { proseOf } from "./prose.ts";
import { monthTexts } from "./report-texts.ts";
import type { Rule } from "./rule.ts";

/** Texts that stand for a text to come. */
const stub = /^(?:todo\b.*|tbd|x+|\.+|…|[-–—]+|\?+|se ovan|see above|kommer senare|n\/a)[.!]?$/iu;

/**
 * A text is written: not the scaffold's own words, not blank, and not a mark that stands for a text to come (TODO,
 * xxx, –, “se ovan”). An entry with `nothingToReport: true` needs no texts.
 */
export const placeholder: Rule = {
  code: "text/placeholder",
  checkMonth({ programme, month }) {
    return monthTexts(month).flatMap(({ field, text }) => {
      const period = formatPeriod(periodOfField(field, month.period), programme.language);
      return checkText(text, field, period);
    });
  },
};

function checkText(text: SourceText, field: EntryField, period: string): Diagnostic[] {
  const place = { file: text.file.path, pointer: text.pointer };
  const scaffold = findScaffoldText(text.value);
  if (scaffold) {
    const range = rangeInFile(text, scaffold.start, scaffold.end);
    return [diagnose("text/placeholder", { field, period, problem: "scaffold" }, { ...place, range })];
  }
  // What a reader reads, without marks: “**TODO**” and “- TODO” say no more than “TODO”.
  const { blocks } = proseOf(text).parsed;
  const letters = plainParagraphs(blocks).join(" ").trim();
  const hasWords = /[\p{L}\p{N}]/u.test(letters) || imagesIn(blocks).length > 0;
  if (hasWords && !stub.test(letters)) return [];
  const problem = text.value.trim() === "" ? "blank" : "stub";
  return [diagnose("text/placeholder", { field, period, problem }, { ...place, range: wholeRange(text) })];
}

/** A plan is about the month after. */
function periodOfField(field: EntryField, period: Period): Period {
  return field === "plan" ? shiftPeriod(period, 1) : period;
}
