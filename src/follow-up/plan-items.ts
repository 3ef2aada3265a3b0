import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, type List, plainText, type Table } from "../markdown/tree.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { findWords } from "../swedish/find-words.ts";
import { oneLine } from "../yaml/one-line.ts";
import { seenText } from "../yaml/seen-text.ts";

/**
 * Lists the items of a plan in its own words: each list item, each row of a table, and each sentence of a paragraph. The
 * same item twice counts once. A plan that still has the scaffold's text has no items.
 *
 * A sentence that introduces a list and ends with a colon is not an item. If the list's items continue the sentence in
 * small letters, each item includes it, because alone they say nothing: “Vi utbildar: superanvändare”.
 */
export function planItems(plan: MarkdownText): string[] {
  if (findScaffoldText(plan.value)) return [];
  const items = itemsOf(plan.parsed.blocks).map(oneLine);
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = itemKey(item);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Returns a key that is equal for items in the same words; punctuation, capitals and what no reader sees do not matter. */
export function itemKey(item: string): string {
  return findWords(seenText(item).toLowerCase())
    .map(({ text }) => text)
    .join(" ");
}

function itemsOf(blocks: readonly Block[]): string[] {
  const items: string[] = [];
  let leadIn = "";
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph": {
        const sentences = findSentences(plainText(block.inlines)).map(({ text }) => text);
        items.push(...sentences);
        leadIn = sentences.at(-1) ?? "";
        continue;
      }
      case "list":
        if (leadsIn(leadIn)) items.pop();
        items.push(...listItems(block, leadIn));
        break;
      case "quote":
        items.push(...itemsOf(block.blocks));
        break;
      case "table":
        items.push(...rowsOf(block));
    }
    leadIn = "";
  }
  return items;
}

function leadsIn(sentence: string): boolean {
  return sentence.endsWith(":");
}

/** A list item is one item with all its paragraphs; the lists, tables and quotes inside it have items of their own. */
function listItems({ items }: List, leadIn: string): string[] {
  return items.flatMap((blocks) => {
    const words = blocks
      .filter((block) => block.kind === "paragraph")
      .map(({ inlines }) => plainText(inlines))
      .join(" ")
      .trim();
    const whole = leadsIn(leadIn) && /^\p{Ll}/u.test(words) ? `${leadIn} ${words}` : words;
    const within = blocks.flatMap((block) =>
      block.kind === "list" ? listItems(block, whole) : block.kind === "paragraph" ? [] : itemsOf([block]),
    );
    const isLeadIn = leadsIn(whole) && within.length > 0;
    return isLeadIn ? within : [whole, ...within];
  });
}

function rowsOf({ rows }: Table): string[] {
  return rows.map((row) =>
    row
      .map(plainText)
      .filter((cell) => cell.trim() !== "")
      .join(" – "),
  );
}
