/** The entities of HTML that stand for a sign on which a search depends; a text may have others, such as `&eacute;`. */
const entities: ReadonlyMap<string, string> = new Map([
  ...entityNames(
    "shy zwj zwnj lrm rlm NoBreak ZeroWidthSpace ApplyFunction af InvisibleTimes it InvisibleComma ic",
    "",
  ),
  ...entityNames(
    "nbsp ensp emsp thinsp hairsp numsp puncsp emsp NonBreakingSpace ThinSpace Tab NewLine",
    " ",
  ),
  ...entityNames("hyphen dash ndash mdash minus horbar", "-"),
  ...entityNames("ouml", "ö"),
  ...entityNames("Ouml", "Ö"),
  ...entityNames("commat", "@"),
  ...entityNames("colon", ":"),
  ...entityNames("equals", "="),
  ...entityNames("period", "."),
  ...entityNames("plus", "+"),
  ...entityNames("lowbar", "_"),
  ...entityNames("amp", "&"),
]);

function entityNames(names: string, sign: string): [string, string][] {
  return names.split(" ").map((name) => [name, sign]);
}

/** What a reader sees in place of an entity, an escape, a code, a tag or a character. Returns anything unknown unchanged. */
export function writtenSign(written: string): string {
  if (written.startsWith("&")) return entitySign(written);
  if (written.startsWith("\\")) return escapedSign(written);
  if (/^%[\dA-Fa-f]/.test(written)) return seenSign(decodeURIComponent(written));
  if (written.startsWith("<")) return /^<br\b/i.test(written) ? " " : "";
  return seenSign(written);
}

function entitySign(written: string): string {
  const [, hex, decimal] = /^&#(?:[xX]([^;]+)|(\d+));/.exec(written) ?? [];
  if (hex !== undefined) return codePointSign(Number.parseInt(hex, 16));
  if (decimal !== undefined) return codePointSign(Number(decimal));
  return entities.get(written.slice(1, -1)) ?? written;
}

function escapedSign(written: string): string {
  const [, hex] = /^\\[uxU]([\dA-Fa-f]+)$/.exec(written) ?? [];
  if (hex !== undefined) return codePointSign(Number.parseInt(hex, 16));
  if (/^\\[tn]/.test(written)) return " ";
  return written.slice(1).trim();
}

function codePointSign(codePoint: number): string {
  return codePoint > 0x10ffff ? "" : seenSign(String.fromCodePoint(codePoint));
}

/** What a reader sees of a character, as a search compares it: a digit, a hyphen, a space, nothing, or itself. */
function seenSign(character: string): string {
  if (/^[\t-\r\x85\p{Z}]/u.test(character)) return " ";
  if (/^[\p{Cc}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFF]/u.test(character)) return "";
  if (/^[\p{Pd}\u02D7\u2043\u2212\u2796]/u.test(character)) return "-";
  const codePoint = character.codePointAt(0) ?? 0;
  if (/^\p{Nd}/u.test(character)) return String(digitValue(codePoint));
  return codePoint >= 0xff01 && codePoint <= 0xff5e ? String.fromCodePoint(codePoint - 0xfee0) : character;
}

/** The value of a decimal digit: in every script, the ten stand in order (Unicode Standard, section 4.6). */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (codePoint - zero < 60 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}
