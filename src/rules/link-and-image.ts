import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { imagesIn } from "../markdown/find-images.ts";
import { rangeInFile } from "../source/source-text.ts";
import { checkEachText, type Prose } from "./prose.ts";
import type { Rule } from "./rule.ts";

/**
 * Every image has a text in its place for readers who do not see it (EN 301 549 clause 10.1.1.1, WCAG 1.1.1), and the
 * name of its file is not such a text.
 */
export const linkAndImage: Rule = {
  code: "text/link-and-image",
  ...checkEachText(checkText),
};

function checkText({ source: text, parsed }: Prose): Diagnostic[] {
  return imagesIn(parsed.blocks).flatMap(({ source, alt, start, end }) => {
    const fileName = source.split("/").at(-1) ?? source;
    const isName = alt === fileName || alt === fileName.replace(/\.\w+$/, "");
    if (alt.trim() !== "" && !isName) return [];
    const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
    return [diagnose("text/link-and-image", { source }, place)];
  });
}
