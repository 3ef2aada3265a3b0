import type { Prose } from "../model/prose.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";

/**
 * A text has only what the report's layout supports: paragraphs, lists, emphasis, links, images and tables.
 *
 * The rule reports headings, which would break the outline that all entries share, code, horizontal rules, and links to
 * anything but the web or an e-mail address. The report drops none of these silently.
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
