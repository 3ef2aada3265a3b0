import type { MarkdownText } from "../markdown/markdown-text.ts";
import { allInlines, plainText } from "../markdown/tree.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { LinkChange } from "./changes.ts";
import { pairByKeys } from "./pair-by-keys.ts";

interface TextLink {
  readonly text: string;
  readonly address: string;
}

/** Finds the links that have the same words in two texts and lead to another address. */
export function compareLinks(before: MarkdownText, after: MarkdownText): LinkChange[] {
  const pairs = pairByKeys(linksOf(before), linksOf(after), [
    ({ text, address }) => `${text}\n${address}`,
    ({ text }) => text,
  ]);
  return pairs
    .filter((pair) => pair.before.item.address !== pair.after.item.address)
    .sort((one, other) => one.after.place - other.after.place)
    .map((pair) => ({
      text: maskPersonalData(pair.after.item.text),
      from: maskPersonalData(pair.before.item.address),
      to: maskPersonalData(pair.after.item.address),
    }));
}

/** Lists the links of a text that have words, which name them. */
function linksOf({ parsed }: MarkdownText): TextLink[] {
  return allInlines(parsed.blocks).flatMap((inline) => {
    const text = inline.kind === "link" ? seenText(plainText(inline.children)) : "";
    return inline.kind !== "link" || text === "" ? [] : [{ text, address: inline.address }];
  });
}
