import { findOddSigns, type OddSign } from "./odd-signs.ts";

/** An odd sign that a file holds in other characters: as an entity of Markdown, or as an escape of YAML. */
export interface WrittenSign extends OddSign {
  readonly form: "entity" | "escape";
}

/** The named entities of invisible signs that people type or that programs export. */
const named: Readonly<Record<string, string>> = {
  shy: "\u00AD",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
  NoBreak: "\u2060",
  ZeroWidthSpace: "\u200B",
};

const written =
  /&(?<name>[A-Za-z]+);|&#(?:[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<decimal>\d{1,7}));|\\(?:u(?<short>[0-9A-Fa-f]{4})|U(?<long>[0-9A-Fa-f]{8})|x(?<byte>[0-9A-Fa-f]{2}))/g;

/** Finds the odd signs that a file's text writes as entities or escapes, in order. */
export function findWrittenSigns(text: string): WrittenSign[] {
  if (!/[&\\]/.test(text)) return [];
  return [...text.matchAll(written)].flatMap(({ 0: found, index: start, groups = {} }): WrittenSign[] => {
    const sign = signOf(groups);
    const [odd] = sign === undefined ? [] : findOddSigns(sign);
    const form = found.startsWith("&") ? "entity" : "escape";
    return odd ? [{ ...odd, start, end: start + found.length, form }] : [];
  });
}

function signOf({
  name,
  hex,
  decimal,
  short,
  long,
  byte,
}: Readonly<Record<string, string>>): string | undefined {
  if (name !== undefined) return named[name];
  const codePoint =
    decimal === undefined ? Number.parseInt(hex ?? short ?? long ?? byte ?? "", 16) : Number(decimal);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
