/** What stands before the words of a list item. */
export interface Mark {
  readonly kind: "bullet" | "number" | "letter";
  /** The sign itself; of numbers and letters what stands around them. */
  readonly sign: string;
  /** The number, or the letter's place in the alphabet. */
  readonly number: number;
  /** How many characters stand before the item's words. */
  readonly length: number;
  /** Whether nothing but an item begins so. A dash or a number may also begin a line of running text. */
  readonly isSure: boolean;
}

/** Signs that stand only before items. Fonts of symbols have theirs among the characters for private use. */
const bullet = /^[•◦▪▫●○■□◆◇‣⁃∙·➢➤►▶✓✔✗❖\uE000-\uF8FF](?:\s+|$|(?=[\p{L}\p{N}]))/u;
/** What the same fonts of symbols leave where their letters are taken for letters. */
const lost = /^[§Øü](?: {2,}|\t\s*)/;
const dash = /^[-–—−*+o](?:\s+|$)|^[-–](?=\p{L})/u;
const number = /^(\(?)(\d{1,2})([.)])(?:\s+|$)/;
const letter = /^(\(?)([a-zåäö])(\))(?:\s+|$)/;

/** Reads the mark at the beginning of a line. */
export function readMark(line: string): Mark | undefined {
  const sure = bullet.exec(line)?.[0] ?? lost.exec(line)?.[0];
  const sign = sure ?? dash.exec(line)?.[0];
  if (sign !== undefined) {
    return { kind: "bullet", sign: sign.trim(), number: 0, length: sign.length, isSure: sure !== undefined };
  }
  const counted = number.exec(line) ?? letter.exec(line);
  if (!counted) return undefined;
  const [{ length }, before = "", value = "", after = ""] = counted;
  const isNumber = /\d/.test(value);
  return {
    kind: isNumber ? "number" : "letter",
    sign: before + after,
    number: isNumber ? Number(value) : "abcdefghijklmnopqrstuvwxyzåäö".indexOf(value) + 1,
    length,
    isSure: false,
  };
}
