import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { findImages } from "../markdown/find-images.ts";
import { rangeInFile, type SourceText } from "../source/source-text.ts";
import { introductionTexts, monthTexts } from "./report-texts.ts";
import type { Rule } from "./rule.ts";

/**
 * Every image has a text in its place for readers who do not see it (EN 301 549 clause 10.1.1.1, WCAG 1.1.1), and the
 * name of its file is not such a text.
 */
export const linkAndImage: Rule = {
  code: "text/link-and-image",
  checkProgramme: (programme) => introductionTexts(programme).flatMap(checkText),
  checkMonth: ({ month }) => monthTexts(month).flatMap(({ text }) => checkText(text)),
};

function checkText(text: SourceText): Diagnostic[] {
  return findImages(text.value).flatMap(({ source, alt, start, end }) => {
    const fileName = source.split("/").at(-1) ?? source;
    const isName = alt === fileName || alt === fileName.replace(/\.\w+$/, "");
    if (alt.trim() !== "" && !isName) return [];
    const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
    return [diagnose("text/link-and-image", { source }, place)];
  });
}
