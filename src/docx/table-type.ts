import { type TableType, usualSize } from "../paper/fit-table.ts";
import type { StyleIds } from "./style-names.ts";

/**
 * Finds how the cells of tables are set in a styles part whose fonts have names, as `measuredStyles` makes it: by the
 * style of their texts, by that of running text, or by the defaults. The font is empty if no style names it.
 */
export function tableTypeOf(styles: string, { tableText, normal }: StyleIds): TableType {
  const all = styles.split(/(?=<w:style )/);
  const styleOf = (id: string): string | undefined =>
    all.find((style) => style.includes(` w:styleId="${id}"`));
  // What stands before the first style are the defaults.
  const chain = [styleOf(tableText), styleOf(normal), all[0]];
  const find = (pattern: RegExp): string | undefined =>
    chain.map((style) => pattern.exec(style ?? "")?.[1]).find((value) => value !== undefined);
  return {
    font: find(/<w:rFonts [^>]*?w:ascii="([^"]*)"/) ?? "",
    size: Number(find(/<w:sz w:val="(\d+)"/) ?? usualSize),
  };
}
