import { sources } from "./sources.ts";
import { certain, findEach, type StyleFind, type StyleRow, type StyleText, unsure } from "./style-row.ts";

/** Words before a number that is a name and not a count: “ärende 123456”. */
const label =
  /(?:nummer|numret|nr|id|ärendet?|ärenden|koden?|dnr|referens|ref|version(?:en)?|release|box|tel|telefon|mobil|kontot?|kostnadsställe|projekt|avtal|order|faktura|biljett|incident|rad|sidan?|rum|sal|enhet|beslut|objekt|artikel|ticket|change|case|fall)[.:]{0,2}[ \u00A0]$/iu;

/** Words after a number that do not name what it counts. */
const notCounted =
  /^[ \u00A0](?:och|eller|som|är|var|har|hade|i|på|av|för|med|till|från|den|det|de|kan|ska|får|inte|samt|men|om|vid)(?![\p{L}\p{N}])/u;

/** Groups the digits of a count by three. Skips dates, labels and codes. */
function groupDigits(match: RegExpExecArray, { words }: StyleText): StyleFind | undefined {
  const [digits] = match;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/.test(digits)) return undefined;
  if (label.test(words.slice(Math.max(match.index - 40, 0), match.index))) return undefined;
  const after = words.slice(match.index + digits.length, match.index + digits.length + 12);
  const isCounted = /^[ \u00A0][\p{Ll}%]/u.test(after) && !notCounted.test(after);
  if (!isCounted && !digits.endsWith("000")) return undefined;
  return certain(match, digits.replace(/\d(?=(?:\d{3})+$)/g, "$& "));
}

/** Endings of ordinal numbers, which the row skips. */
const ordinal = /^(?:sta|dje|nde)$/;
/** Words that a number is joined to with a hyphen: 16-månadersplan, 90-tal, 8-bitars. */
const joined = /s$|tal(?:et|en)?$|ig[at]?$|ring(?:ar|en)?$|plan(?:en)?$/;

/** Numbers, and the signs and words beside them. */
export const numberRows: readonly StyleRow[] = [
  {
    reason: "percent",
    source: sources.numbers,
    example: ["Vi har testat 10% av flödena.", "Vi har testat 10 % av flödena."],
    find: findEach(/%/, String.raw`(?<![\p{L}\p{N}%])(\d[\d.,]{0,20})%(?![\p{L}\p{N}-])`, "gu", (match) =>
      certain(match, `${match[1]} %`),
    ),
  },
  {
    reason: "digit-groups",
    source: sources.numbers,
    example: ["Vi flyttar 1000000 poster.", "Vi flyttar 1 000 000 poster."],
    // Skips phone numbers, parts of larger numbers, decimals, dates and codes.
    find: findEach(
      /\d{5}/,
      String.raw`(?<![\p{L}\p{N}.,:/+#§_-]|\d[ \u00A0])[1-9]\d{4,8}(?![\p{L}\p{N}_-]|[/:.,]\p{N}|[ \u00A0]\d)`,
      "gu",
      groupDigits,
    ),
  },
  {
    reason: "glued-digit",
    source: sources.marks,
    example: ["Arbetet med del 1pågår nu.", "Arbetet med del 1 pågår nu."],
    // Three small letters at least: 3D, 5G and 2a are right.
    find: findEach(
      /\d[^\s\d]/,
      String.raw`(?<![\p{L}\p{N}.,:/_-])(\d{1,4})(\p{Ll}{3,40})(?![\p{L}\p{M}\p{N}_:/-])`,
      "gu",
      (match) => {
        const [, digits = "", word = ""] = match;
        if (ordinal.test(word)) return undefined;
        return joined.test(word) ? unsure(match) : certain(match, `${digits} ${word}`);
      },
    ),
  },
];
