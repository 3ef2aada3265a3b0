import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  linesOf
} from "./chunk-HCZ3Q2PU.js";
import {
  textOf
} from "./chunk-KN5OL3CN.js";
import "./chunk-K43X2CRR.js";
import "./chunk-EAU4BRDB.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";
import "./chunk-UVSUTSUA.js";

// src/print/print-outline.ts
function printOutline(document) {
  return document.blocks.flatMap(outlineLines).join("");
}
function outlineLines(block) {
  switch (block.role) {
    case "title":
      return [line("Title", block.text)];
    case "heading":
      return [line(`H${block.level}`, block.text)];
    case "paragraph":
      return [line("P", textOf(block.inlines))];
    case "notice":
      return [line("NOTE", textOf(block.inlines))];
    case "list":
      return block.items.flatMap(itemLines);
    case "quote":
      return block.blocks.flatMap(outlineLines);
    case "revision":
      return linesOf(block).flatMap(outlineLines);
    case "table":
      return [row("TH", block.header), ...block.rows.map((cells) => row("TR", cells))];
  }
}
function itemLines(item) {
  const [first, ...rest] = item;
  if (first?.role !== "paragraph") return item.flatMap(outlineLines);
  return [line("LI", textOf(first.inlines)), ...rest.flatMap(outlineLines)];
}
function row(role, cells) {
  return line(role, cells.map(textOf).join(" | "));
}
function line(role, text) {
  return `${role}	${printable(text)}
`;
}
export {
  printOutline
};
