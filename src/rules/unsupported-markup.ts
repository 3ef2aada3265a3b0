import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { rangeInFile, type SourceText } from "../source/source-text.ts";
import { introductionTexts, monthTexts } from "./report-texts.ts";
import type { Rule } from "./rule.ts";

/**
 * A text has only what the report's layout has a place for: paragraphs, lists, emphasis, links, images
 * and tables.
 *
 * Headings would break the outline that all entries share; code, rules and links to anything but the web or an
 * e-mail address are refused too. Nothing is dropped in silence.
 */
export const unsupportedMarkup: Rule = {
  code: "text/unsupported-markup",
  checkProgramme: (programme) => introductionTexts(programme).flatMap(checkText),
  checkMonth: ({ month }) => monthTexts(month).flatMap(({ text }) => checkText(text)),
};

function checkText(text: SourceText): Diagnostic[] {
  return parseMarkdown(text.value).unsupported.map(({ markup, start, end }) => {
    const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
    return diagnose("text/unsupported-markup", { markup }, place);
  });
}
