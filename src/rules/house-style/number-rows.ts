import { sources } from "./sources.ts";
import { certain, findEach, type StyleFind, type StyleRow, type StyleText, unsure } from "./style-row.ts";

/** Words before a number that is a name and not a count: “ärende 123456”. */
const label =
  /(?:nummer|numret|nr|id|ärendet?|ärenden|koden?|dnr|referens|ref|version(?:en)?|release|box|tel|telefon|mobil|kontot?|kostnadsställe|projekt|avtal|order|faktura|biljett|incident|rad|sidan?|rum|sal|enhet|beslut|objekt|artikel|ticket|change|case|fall)[.:]{0,2}[ \u00A0]$/iu;

/**
 * A code in capitals before a number, or before several: “ISO 27001”, “SS-EN ISO/IEC 27001 och 27002”, “HSLF-FS 20170”. The
 * number is part of a name. Before an amount stands a currency instead.
 */
const codeBefore =
  /(?<![\p{L}\p{N}/-])(?!(?:USD|EUR|SEK|GBP|NOK|DKK|CHF|MSEK|TSEK)[ \u00A0])(?=[^ \u00A0]*\p{Lu}[^ \u00A0]*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}/-]{1,20}[ \u00A0](?:\d{2,9}(?:, | och | eller | samt | till ))*$/u;

/** Words after a number that do not name what it counts. */
const notCounted =
  /^[ \u00A0](?:och|eller|som|är|var|har|hade|i|på|av|för|med|till|från|den|det|de|kan|ska|får|inte|samt|men|om|vid)(?![\p{L}\p{N}])/u;

/** Groups the digits of a count by three. Skips dates, labels and codes. */
function groupDigits(match: RegExpExecArray, { words }: StyleText): StyleFind | undefined {
  const [digits] = match;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/.test(digits)) return undefined;
  const before = words.slice(Math.max(match.index - 40, 0), match.index);
  if (label.test(before) || numberedName.test(before) || codeBefore.test(before)) return undefined;
  const after = words.slice(match.index + digits.length, match.index + digits.length + 12);
  const isCounted = /^[ \u00A0][\p{Ll}%]/u.test(after) && !notCounted.test(after);
  if (!isCounted && !digits.endsWith("000")) return undefined;
  return certain(match, digits.replace(/\d(?=(?:\d{3})+$)/g, "$& "));
}

/** Endings of ordinal numbers, which the row skips. */
const ordinal = /^(?:sta|dje|nde)$/;
/** Words that a number is joined to with a hyphen: 16-månadersplan, 90-tal, 8-bitars. */
const joined = /s$|tal(?:et|en)?$|ig[at]?$|ring(?:ar|en)?$|plan(?:en)?$/;

/** Units that people glue to a figure. */
const units =
  "kg|mg|km|cm|mm|kvm|dl|ml|kr|mkr|tkr|mnkr|st|min|tim|sek|ms|kWh|MWh|GWh|kW|MW|GB|MB|TB|kB|Mbit|Gbit|GHz|MHz|MSEK|TSEK|KSEK|SEK|EUR|USD";

/** Such a unit by itself, which has a row of its own. */
const unitOnly = new RegExp(`^(?:${units})$`);

/** Words behind a number that is no version, time or clause: what is counted or measured. */
const measured =
  "%|procent|procentenheter|promille|miljon(?:er)?|miljard(?:er)?|tusen|kronor|kr|mkr|tkr|mnkr|MSEK|TSEK|euro|timm(?:e|ar)|tim|minuter|sekunder|dagar|veckor|månader|år|årsarbetare|heltider|tjänster|gånger|grader|meter|kilometer|km|kg|ton|liter|GB|MB|TB";

/** Words before two numbers with a hyphen that is part of a name: “dnr 23-117”. */
const numberedName =
  /(?<![a-zåäö])(?:nummer|numret|nr|dnr|diarienr|ärendet?|order|faktura|artikel|art|version(?:en)?|standard(?:en)?|iso|iec|sis|ss|en|rfc|eo|eu|eg|din|bs|ieee|msbfs|typ|modell|tel|telefon|mobil|fax|org|organisationsnummer|konto|bankgiro|plusgiro|bg|pg|kod|id|sou|ds|prop|rskr|lag|lagen|förordning(?:en)?|direktiv(?:et)?|postnummer|port(?:en)?|afs|hslf-fs|sosfs)[.:]{0,2}[ \u00A0]$/iu;

/** A range of rising numbers: “3-5 dagar”. Skips dates, telephone numbers, and numbers of orders and cases. */
function findRange(match: RegExpExecArray, { words }: StyleText): StyleFind | undefined {
  const [, from = "", to = ""] = match;
  if (numberedName.test(words.slice(Math.max(match.index - 40, 0), match.index))) return undefined;
  const [low, high] = [amountOf(from), amountOf(to)];
  const areYears = [from, to].every((one) => /^(?:19|20)\d\d$/.test(one));
  const isLong = [from, to].some((one) => /^\d{4,}$/.test(one));
  if (low >= high || (isLong && !areYears) || [from, to].some((one) => /^0\d/.test(one))) return undefined;
  return certain(match, `${from}–${to}`);
}

function amountOf(number: string): number {
  return Number(number.replace(/[,.:]/, "."));
}

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
    reason: "range",
    source: sources.marks,
    example: ["Arbetet tar 3-5 dagar.", "Arbetet tar 3–5 dagar."],
    find: findEach(
      /\d-\d/,
      String.raw`(?<![\p{L}\p{N}.,:/+#§_–-]|\d[ \u00A0])(\d{1,4}(?:[,.:]\d{1,2})?)-(\d{1,4}(?:[,.:]\d{1,2})?)(?![\p{L}\p{N}_–/-]|[:.,]\p{N}|[ \u00A0]\d)`,
      "gu",
      findRange,
    ),
  },
  {
    reason: "decimal-point",
    source: sources.numbers,
    example: ["Kostnaden är 2.4 miljoner kronor.", "Kostnaden är 2,4 miljoner kronor."],
    find: findEach(
      /\d\.\d/,
      String.raw`(?<![\p{L}\p{N}.,:/_-])(\d{1,4})\.(\d{1,2})(?=[ \u00A0](?:${measured})(?![\p{L}\p{N}]))`,
      "gu",
      (match, { words }) => {
        const [, whole = "", part = ""] = match;
        // “kl. 8.30 timmar”, “version 2.4 veckor”: a label says that it is no decimal.
        const before = words.slice(Math.max(match.index - 40, 0), match.index);
        return label.test(before) ||
          /(?:kl|klockan|avsnitt|kapitel|punkt|tabell|figur)\.?[ \u00A0]$/iu.test(before)
          ? undefined
          : certain(match, `${whole},${part}`);
      },
    ),
  },
  {
    reason: "glued-unit",
    source: sources.numbers,
    example: ["Filen tar 20MB plats.", "Filen tar 20 MB plats."],
    find: findEach(
      /\d[A-Za-z]/,
      String.raw`(?<![\p{L}\p{N}/_-])(\d[\d.,]{0,20})(${units})(?![\p{L}\p{M}\p{N}_:/-])`,
      "gu",
      (match) => certain(match, `${match[1]} ${match[2]}`),
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
        if (ordinal.test(word) || unitOnly.test(word)) return undefined;
        return joined.test(word) ? unsure(match) : certain(match, `${digits} ${word}`);
      },
    ),
  },
];
