import { listMarks, symbolSigns } from "./symbol-signs.ts";

/**
 * What is odd about a sign: it is invisible, turns the direction of writing, ends a line as no keyboard does, comes from
 * a symbol font, shows as an empty box, or stands for an object or a letter that is lost.
 */
export type OddKind = "invisible" | "direction" | "line" | "symbol" | "box" | "object" | "lost";

/** A sign that a text should not hold, and what means the same; undefined if only its writer knows. */
export interface OddSign {
  readonly kind: OddKind;
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly meant: string | undefined;
}

const candidates =
  /[\p{Default_Ignorable_Code_Point}\p{Co}\u2028\u2029\uFFF9-\uFFFD]|(?!\p{Extended_Pictographic})\p{Cn}/gu;

const direction = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/;

/** Letters that are written from right to left, and the signs that turn the letters after them. */
const turned = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u202B\u202E\u2067]/u;

/** Finds the odd signs of a text, in order. Joiners and variation selectors that belong to an emoji or a script stay. */
export function findOddSigns(text: string): OddSign[] {
  const found: OddSign[] = [];
  for (const { 0: sign, index: start } of text.matchAll(candidates)) {
    const end = start + sign.length;
    const kind = kindOf(sign);
    if (kind === "invisible" && isMeaningful(sign, text, start, end)) continue;
    if (listMarks.has(sign) && isListMark(text, start, end)) continue;
    found.push({ kind, start, end, sign, meant: undefined });
  }
  const isTurned = found.some(({ kind }) => kind === "direction") && turned.test(text);
  return found.map((odd) => ({ ...odd, meant: meantBy(odd, isTurned) }));
}

function kindOf(sign: string): OddKind {
  if (direction.test(sign)) return "direction";
  if (sign === "\u2028" || sign === "\u2029") return "line";
  if (sign === "\uFFFC") return "object";
  if (sign === "\uFFFD") return "lost";
  if (sign >= "\uF020" && sign <= "\uF0FF" && sign.length === 1) return "symbol";
  return /^\p{Default_Ignorable_Code_Point}$/u.test(sign) ? "invisible" : "box";
}

function meantBy({ kind, sign }: OddSign, isTurned: boolean): string | undefined {
  if (kind === "invisible") return "";
  if (kind === "direction") return isTurned ? undefined : "";
  if (kind === "line") return "\n";
  return kind === "symbol" ? symbolSigns.get(sign) : undefined;
}

/** A letter of a script that joins its letters, a mark, an emoji or another symbol. */
const joined =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji_Component}\p{S}\p{M}]|(?!\p{Script=Latin})\p{L}/u;

/** Whether a joiner, a selector or a tag belongs to the emoji or the letter beside it, or makes a key of a digit (#️⃣). */
function isMeaningful(sign: string, text: string, start: number, end: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(start - 2, 0), start))?.[0] ?? "";
  const after = /^./su.exec(text.slice(end, end + 2))?.[0] ?? "";
  if (/^[\u200C\u200D]$/.test(sign)) return isJoined(before) || isJoined(after);
  if (/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u.test(sign)) return after === "\u20E3" || isJoined(before);
  // The flags of England, Scotland and Wales are a black flag with tags.
  if (/^[\u{E0020}-\u{E007F}]$/u.test(sign)) return /^[\u{1F3F4}\u{E0020}-\u{E007F}]$/u.test(before);
  return !/^[\u00AD\u200B\u2060-\u2064\uFEFF]$/.test(sign) && isJoined(before);
}

function isJoined(sign: string): boolean {
  return joined.test(sign) && !/^[#*\d\u200C\u200D]$/.test(sign);
}

/** Whether a sign begins a line, before white space: then it is the mark of an item. */
function isListMark(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  return (
    start - lineStart < 40 &&
    text.slice(lineStart, start).trim() === "" &&
    /^\s/.test(text.slice(end, end + 1))
  );
}
