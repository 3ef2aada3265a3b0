import type { Markup } from "../../diagnostics/text-problems.ts";
import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import { allInlines, type Inline, plainText } from "../../markdown/tree.ts";

/** Markup in a field that is plain text, and its place in the field's value. */
export interface PlainMarkup {
  readonly start: number;
  readonly end: number;
  /** The same words without marks; undefined where only the writer knows what to write. */
  readonly written: string | undefined;
  /** Whether it was meant to be hidden, and would be printed. */
  readonly isHidden: boolean;
  /** Whether the words are all that a reader reads of it, so that they may replace it unasked. */
  readonly isCertain: boolean;
}

/** What can be nothing but markup wherever it stands. A number with a point or a hyphen before words may be a name. */
const alwaysMeant: ReadonlySet<Markup> = new Set([
  "code",
  "link",
  "image",
  "title",
  "emphasis",
  "comment",
  "tag",
  "strikethrough",
  "footnote",
  "checkbox",
  "reference",
  "attributes",
  "variable",
  "page-break",
  "dialect",
]);

/** Finds the markup in a value, both what Markdown knows and what it does not, in order and without overlaps. */
export function findPlainMarkup(value: string): PlainMarkup[] {
  // Most values have none of the signs with which markup begins.
  if (!/[*_`~<[\]{}!\\=^:+%]/.test(value)) return [];
  const { blocks, unsupported } = parseMarkdown(value);
  const meant = unsupported
    .filter(({ markup }) => alwaysMeant.has(markup))
    .map(({ markup, start, end }) => ({
      start,
      end,
      written: undefined,
      isHidden: markup === "comment" || markup === "reference",
      isCertain: false,
    }));
  const known = allInlines(blocks).flatMap((inline) => describeMarkup(inline, value) ?? []);
  let last = 0;
  return [...meant, ...known]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function describeMarkup(inline: Inline, value: string): PlainMarkup | undefined {
  if (inline.kind === "words" || inline.kind === "break") return undefined;
  const place = placeOf(inline);
  if (!place) return undefined;
  const words = plainText([inline]);
  if (inline.kind === "image") return { ...place, written: undefined, isHidden: false, isCertain: false };
  // A word between two low lines on each side is a name in a program: `__init__`.
  if (/^__\w+__$/.test(value.slice(place.start, place.end))) return undefined;
  const isCertain = value.charAt(place.start) === "*";
  if (inline.kind !== "link") return { ...place, written: words, isHidden: false, isCertain };
  // An address by itself is printed as it stands.
  if (value.charAt(place.start) !== "[") return undefined;
  const address = inline.address.replace(/^mailto:/i, "");
  const written = words === address ? words : `${words} (${address})`;
  return { ...place, written, isHidden: false, isCertain: false };
}

/** The place of an inline with its marks: one sign on each side of italic words, and two of bold ones. */
function placeOf(inline: Inline): { start: number; end: number } | undefined {
  if (inline.kind === "break") return undefined;
  if (!("children" in inline) || inline.kind === "link") return { start: inline.start, end: inline.end };
  const places = inline.children.flatMap((child) => placeOf(child) ?? []);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const width = inline.kind === "strong" ? 2 : 1;
  return { start: first.start - width, end: last.end + width };
}
