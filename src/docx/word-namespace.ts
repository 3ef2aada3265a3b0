import { declaredNamespaces, usualPrefixes } from "../ooxml/map-prefixes.ts";

/**
 * What an element with the prefix `w` must declare to be one of Word's in a part: nothing in most parts, which declare the
 * prefix themselves.
 */
export function wordNamespace(source: string): string {
  const declared = declaredNamespaces(source);
  const spaces = [...declared].flatMap(([prefix, own]) => [...own].map((space) => ({ prefix, space })));
  const isUsual = [...(declared.get("w") ?? [])].every((space) => usualPrefixes.get(space) === "w");
  const word = spaces.find(({ space }) => usualPrefixes.get(space) === "w")?.space ?? transitional;
  return isUsual && declared.has("w") ? "" : ` xmlns:w="${word}"`;
}

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
