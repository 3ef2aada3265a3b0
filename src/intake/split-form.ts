import type { ReadBlock, ReadDocument, ReadParagraph } from "../docx-reader/read-document.ts";
import { hasGuide, keepRange } from "./cut-guides.ts";
import { paragraphsOf, plain } from "./read-units.ts";
import { findMarkedParagraphs, isBold } from "./split-report.ts";

/** A heading of a form, and the guide below it. */
export interface KnownFormHeading {
  readonly anchor: string;
  readonly text: string;
  readonly guide: string;
}

/** What stands below a heading of a form that came back. */
export interface FormSection {
  /** Empty for what stands before the first heading. */
  readonly anchor: string;
  /** The heading as it stands there; undefined where it is gone, and the guide or the bookmark says where the section is. */
  readonly heading: ReadParagraph | undefined;
  readonly blocks: readonly ReadBlock[];
}

/**
 * Splits a form at its headings. They are known by their bookmarks, or by their words if somebody typed them again, or by
 * the guide below them if they are gone. What was typed on a heading's line is the first text below it.
 */
export function splitForm(
  { blocks, bookmarks }: Pick<ReadDocument, "blocks" | "bookmarks">,
  headings: readonly KnownFormHeading[],
): FormSection[] {
  const marked = findMarkedParagraphs(bookmarks, headings);
  const shown = new Set(paragraphsOf(blocks).map(({ place }) => place.paragraph));
  const emptied = [...marked].filter(([paragraph]) => !shown.has(paragraph)).sort(([a], [b]) => a - b);
  const found = new Set(marked.values());
  const sections: FormSection[] = [];
  let current: {
    readonly anchor: string;
    readonly heading: ReadParagraph | undefined;
    readonly own: ReadBlock[];
  } = { anchor: "", heading: undefined, own: [] };
  const begin = (anchor: string, heading?: ReadParagraph, own: readonly ReadBlock[] = []): void => {
    sections.push({ anchor: current.anchor, heading: current.heading, blocks: current.own });
    found.add(anchor);
    current = { anchor, heading, own: [...own] };
  };
  for (const block of blocks) {
    const first = paragraphsOf([block])[0]?.place.paragraph ?? 0;
    for (let [next] = emptied; next && next[0] < first; [next] = emptied) {
      begin(next[1]);
      emptied.shift();
    }
    if (block.role === "table") {
      current.own.push(block);
      continue;
    }
    const mark = headings.find(({ anchor }) => anchor === marked.get(block.place.paragraph));
    const left = headings.filter(({ anchor }) => !found.has(anchor));
    const named = mark ?? left.find((heading) => isNamedBy(block, heading));
    const guided = named ? undefined : left.find(({ guide }) => hasGuide(block.text, guide));
    if (named) begin(named.anchor, ...headingAndRest(block, named));
    else if (guided) begin(guided.anchor, undefined, [block]);
    else current.own.push(block);
  }
  begin("");
  return sections;
}

/** Whether a paragraph is a heading that was typed again: the whole of it, or in bold or as a heading its first word. */
function isNamedBy(block: ReadParagraph, { text }: Pick<KnownFormHeading, "text">): boolean {
  if (block.role === "item") return false;
  const words = withoutColon(block.text);
  if (words === withoutColon(text)) return true;
  return (block.role === "heading" || isBold(block)) && words === withoutColon(text).split(" ")[0];
}

function withoutColon(text: string): string {
  return plain(text).replace(/\s*:$/, "");
}

/**
 * Tells a heading that was renamed from a text that stands in its paragraph: a bookmark moves into the next paragraph where
 * the heading is deleted, and some people write on behind it.
 */
function headingAndRest(
  block: ReadParagraph,
  { text, guide }: KnownFormHeading,
): [heading: ReadParagraph | undefined, rest: readonly ReadBlock[]] {
  const words = block.text;
  const behind = /^\s*(?:[:.–-]+\s*|\s+(?=\p{Lu}))(?=\S)/u.exec(words.slice(text.length))?.[0];
  if (behind !== undefined && plain(words.slice(0, text.length)) === plain(text))
    return [undefined, [keepRange(block, text.length + behind.length, words.length)]];
  const isHeading = block.role === "heading" || isBold(block);
  const isText = hasGuide(words, guide) || !isHeading || /[.!?]$/.test(words.trim());
  return isText && !isNamedBy(block, { text }) ? [undefined, [block]] : [block, []];
}
