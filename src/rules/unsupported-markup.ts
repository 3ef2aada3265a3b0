import type { Edit } from "../diagnostics/codes.ts";
import { lineEndOf } from "../diagnostics/position.ts";
import type { UnsupportedMarkup } from "../markdown/tree.ts";
import type { Images } from "../model/image.ts";
import type { Prose } from "../model/prose.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { entryTexts, introductionTexts } from "./texts/report-texts.ts";
import { findPlainMarkup } from "./unsupported-markup/find-plain-markup.ts";
import {
  type PlainField,
  plainFieldsOfEntry,
  plainFieldsOfMonth,
  plainFieldsOfProgramme,
} from "./unsupported-markup/plain-fields.ts";

/**
 * A text has only what the report's layout supports: paragraphs, lists, emphasis, links, images, quotations and tables.
 *
 * The rule reports headings, which would break the outline that all entries share, code, horizontal rules, and links to
 * anything but the web or an e-mail address. It reports what was meant as markup and is none, and would be printed sign by
 * sign: comments, HTML tags, footnotes and other dialects, a table without its line of dashes, bold that does not end, a
 * line that Markdown reads as a part of the list above it. The report drops none of these silently.
 *
 * Names, headings and the items and comments of the follow-up are plain text, in which all markup would be printed. There
 * it is a warning, because these fields cannot say that signs are meant as they stand, and an error where it is a comment.
 *
 * A sign that stands between figures, inside words or in addresses, paths and the names of files is no markup, and is
 * printed as it was typed. `--fix` writes the mended form where it can only be one.
 */
export const unsupportedMarkup: Rule<"text/unsupported-markup"> = {
  code: "text/unsupported-markup",
  severities: ["error", "warning"],
  isSettable: false,
  checkProgramme: ({ programme }) => [
    ...introductionTexts(programme).flatMap((prose) => checkText(prose, programme.images)),
    ...plainFieldsOfProgramme(programme).flatMap(checkPlainField),
  ],
  checkMonth: ({ month: { own, files } }) => [
    ...(own?.words?.summary ? checkText(own.words.summary, own.words.images) : []),
    ...(own?.words ? plainFieldsOfMonth(own.words).flatMap(checkPlainField) : []),
    ...files.flatMap(({ entry }) =>
      entry
        ? [
            ...entryTexts(entry).flatMap(({ prose }) => checkText(prose, entry.images)),
            ...plainFieldsOfEntry(entry).flatMap(checkPlainField),
          ]
        : [],
    ),
  ],
};

/** Reports markup in a field of one line, which the report prints sign by sign. */
function checkPlainField({ text, hasVariables }: PlainField): Breach<"text/unsupported-markup">[] {
  const { file, pointer, value } = text;
  return findPlainMarkup(value).flatMap(({ start, end, written, isHidden, isCertain }) => {
    if (hasVariables && /^\{[^{}]*\}$/.test(value.slice(start, end))) return [];
    const range = rangeInFile(text, start, end);
    const isVerbatim = file.text.slice(range.start, range.end) === value.slice(start, end);
    // Outside a block other signs could begin a comment or a key where marks stood before them.
    const isSafe = written !== undefined && /^[\p{L}\p{N} .,/-]+$/u.test(written);
    const fix = isCertain && isVerbatim && isSafe ? [{ range, text: written }] : undefined;
    const place = { file: file.path, range, pointer };
    const severity = isHidden ? "error" : "warning";
    return [{ params: { markup: "plain", mended: written }, place, severity, fix }];
  });
}

function checkText(prose: Prose, images: Images): Breach<"text/unsupported-markup">[] {
  const { source, parsed } = prose;
  const meant = parsed.unsupported.filter((found) => !isLevelOfList(prose, found));
  return meant.map((found) => {
    const { markup, start, end } = found;
    const mended = isRowOfStars(prose, found) ? undefined : found.mended;
    const place = { file: source.file.path, range: rangeInFile(source, start, end), pointer: source.pointer };
    return { params: { markup, mended }, place, fix: repair(prose, { ...found, mended }, images) };
  });
}

/** Whether stars begin the second level of a list, as in wikis: `text/list-as-text` reports and repairs them. */
function isLevelOfList({ source: { value } }: Prose, { markup, start }: UnsupportedMarkup): boolean {
  const lineStart = value.lastIndexOf("\n", start - 1) + 1;
  const above = value.slice(value.lastIndexOf("\n", lineStart - 2) + 1, lineStart);
  return (
    markup === "emphasis" &&
    /^[ ]*\*{2,4}[ \t]/.test(value.slice(lineStart, lineStart + 200)) &&
    /^[ ]*\*{1,4}[ \t]/.test(above)
  );
}

/** Whether stars begin a line and the next one, and neither ends: only the writer knows whether they are items or bold. */
function isRowOfStars({ source: { value } }: Prose, { markup, start }: UnsupportedMarkup): boolean {
  const line = value.slice(value.lastIndexOf("\n", start - 1) + 1, start + 1000);
  return markup === "emphasis" && /^[ ]*\*{2,4}[ \t](?:(?!\*\*)[^\n])*\n[ ]*\*{2,4}[ \t]/.test(line);
}

/** The edit that writes the mended form, where it is certain and the file holds the text letter by letter. */
function repair(
  { source }: Prose,
  { mended, isCertain, source: image, start, end }: UnsupportedMarkup,
  images: Images,
): readonly Edit[] | undefined {
  const isThere = image !== undefined && typeof images.get(image) === "object";
  if (mended === undefined || !(isCertain || isThere) || source.scalar.style !== "literal") return undefined;
  const { file } = source;
  const range = rangeInFile(source, start, end);
  const written = file.text.slice(range.start, range.end).replace(/\r?\n[ \t]*/g, "\n");
  if (written !== source.value.slice(start, end).replace(/\n[ \t]*/g, "\n")) return undefined;
  // A new line of the text begins where the line of its place does, and ends as the file's lines do.
  const lineStart = file.text.lastIndexOf("\n", range.start - 1) + 1;
  const indent = /^[ ]*/.exec(file.text.slice(lineStart, range.start))?.[0] ?? "";
  const lineEnd = lineEndOf(file.text);
  // An empty line is added above the whole line, so that it has no spaces of its own.
  const isAbove = mended.startsWith("\n") && range.end > range.start;
  const place = { start: isAbove ? lineStart : range.start, end: range.end };
  return [
    { range: place, text: mended.replaceAll("\n", `${lineEnd}${indent}`).replace(/[ ]+(?=\r?\n)/g, "") },
  ];
}
