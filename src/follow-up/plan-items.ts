import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, type List, plainText, type Table } from "../markdown/tree.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { listWords } from "../swedish/find-words.ts";
import { oneLine } from "../yaml/one-line.ts";
import { seenText } from "../yaml/seen-text.ts";

/** An item of a plan. */
export interface PlannedItem {
  /** In the plan's own words, on one line. */
  readonly text: string;
  /** The sentence that leads in to the list, if the item only goes on with it: “Vi utbildar:” before “superanvändare”. */
  readonly leadIn: string | undefined;
}

/**
 * Lists the items of a plan in its own words: each list item, each row of a table, and each sentence of a paragraph. The
 * same item twice counts once. A plan that still has the scaffold's text has no items.
 *
 * A sentence that introduces a list and ends with a colon is not an item, nor a part of the list's items.
 */
export function planItems(plan: MarkdownText): PlannedItem[] {
  if (findScaffoldText(plan.value)) return [];
  const seen = new Set<string>();
  return itemsOf(plan.parsed.blocks).flatMap(({ text, leadIn }) => {
    const item = { text: oneLine(text), leadIn: leadIn === undefined ? undefined : oneLine(leadIn) };
    const key = itemKey(text);
    const whole = `${itemKey(leadIn ?? "")}: ${key}`;
    if (key === "" || seen.has(whole)) return [];
    seen.add(whole);
    return [item];
  });
}

/** Returns a key that is equal for items in the same words; punctuation, capitals and what no reader sees do not matter. */
export function itemKey(item: string): string {
  return listWords(seenText(item).toLowerCase()).join(" ");
}

function itemsOf(blocks: readonly Block[]): PlannedItem[] {
  const items: PlannedItem[] = [];
  let leadIn = "";
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph": {
        const sentences = findSentences(plainText(block.inlines)).map(({ text }) => text);
        items.push(...sentences.map(alone));
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
        items.push(...rowsOf(block).map(alone));
    }
    leadIn = "";
  }
  return items;
}

function leadsIn(sentence: string): boolean {
  return sentence.endsWith(":");
}

function alone(text: string): PlannedItem {
  return { text, leadIn: undefined };
}

/** A list item is one item with all its paragraphs; the lists, tables and quotes inside it have items of their own. */
function listItems({ items }: List, leadIn: string): PlannedItem[] {
  return items.flatMap((blocks) => {
    const text = blocks
      .filter((block) => block.kind === "paragraph")
      .map(({ inlines }) => plainText(inlines))
      .join(" ")
      .trim();
    const within = blocks.flatMap((block) =>
      block.kind === "list" ? listItems(block, text) : block.kind === "paragraph" ? [] : itemsOf([block]),
    );
    if (leadsIn(text) && within.length > 0) return within;
    const goesOn = leadsIn(leadIn) && /^\p{Ll}/u.test(text);
    return [{ text, leadIn: goesOn ? leadIn : undefined }, ...within];
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
