import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  trackedParagraphs
} from "./chunk-HCZ3Q2PU.js";
import {
  textOf
} from "./chunk-KN5OL3CN.js";
import {
  wordPattern
} from "./chunk-K43X2CRR.js";
import {
  shorten
} from "./chunk-5443DDDY.js";

// src/document/count-words.ts
function countWords(document) {
  return textsOf(document.blocks).reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
}
var word = new RegExp(wordPattern, "gu");
function textsOf(blocks) {
  return blocks.flatMap((block) => {
    switch (block.role) {
      case "title":
      case "heading":
        return [block.text];
      case "paragraph":
      case "notice":
        return [textOf(block.inlines)];
      case "list":
        return block.items.flatMap(textsOf);
      case "quote":
        return textsOf(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((cells) => cells.map(textOf));
      case "revision":
        return trackedParagraphs(block).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    }
  });
}

// src/document/lost-text.ts
var LostText = class extends Error {
  name = "LostText";
  constructor(place, text) {
    super(`${place}: \u201C${shorten(text)}\u201D would not be in the document as it was written`);
  }
};

export {
  countWords,
  textsOf,
  LostText
};
