import type { Prose } from "../model/prose.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";

/**
 * A text has only what the report's layout has a place for: paragraphs, lists, emphasis, links, images
 * and tables.
 *
 * Headings would break the outline that all entries share; code, rules and links to anything but the web or an
 * e-mail address are refused too. Nothing is dropped in silence.
 */
export const unsupportedMarkup: Rule<"text/unsupported-markup"> = {
  code: "text/unsupported-markup",
  severities: ["error"],
  isSettable: false,
  ...checkEachText(checkText),
};

function checkText({ source, parsed }: Prose): Breach<"text/unsupported-markup">[] {
  return parsed.unsupported.map(({ markup, start, end }) => {
    const place = { file: source.file.path, range: rangeInFile(source, start, end), pointer: source.pointer };
    return { params: { markup }, place };
  });
}
