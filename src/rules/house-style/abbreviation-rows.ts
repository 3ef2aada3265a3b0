import { sources } from "./sources.ts";
import {
  anyFirst,
  certain,
  findEach,
  likeCase,
  notAfterWord,
  notBeforeWord,
  type StyleFind,
  type StyleRow,
  type StyleText,
  space,
  wholeWords,
} from "./style-row.ts";

/** An abbreviation of several words. */
interface Shortened {
  readonly right: string;
  /** The letters of each word, without points. */
  readonly parts: readonly string[];
  /** Another form that is right too. */
  readonly alsoRight?: string;
  /** Whether the parts, written as one word, are this abbreviation at a match; if undefined, they never are. */
  readonly runTogether?: (match: RegExpExecArray, text: StyleText) => boolean;
}

const always = (): boolean => true;

/** Accepts “from 1 maj” and “tom 3 maj”, but not “en from man” and “en tom lista”. */
function isBeforeNumber({ index, 0: found }: RegExpExecArray, { words }: StyleText): boolean {
  return /^[ \u00A0]\d/.test(words.slice(index + found.length, index + found.length + 2));
}

/** Rejects “bla bla”, which means empty talk. */
function isAlone({ index, 0: found }: RegExpExecArray, { words }: StyleText): boolean {
  const around = words.slice(Math.max(index - 4, 0), index) + words.slice(index + found.length).slice(0, 4);
  return !/bla/i.test(around);
}

/** Accepts “skrivare, skärmar mm”, but not the millimetres of “10 mm” and “mätt i mm”. */
function isNoLength({ index }: RegExpExecArray, { words }: StyleText): boolean {
  const before = words.slice(Math.max(index - 20, 0), index);
  return (
    /[\p{L},)][ \u00A0]$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:i|på|av|per|antal|varje|en|[×x])[ \u00A0]$/iu.test(before)
  );
}

const shortened: readonly Shortened[] = [
  { right: "t.ex.", parts: ["t", "ex"], runTogether: always },
  { right: "bl.a.", parts: ["bl", "a"], runTogether: isAlone },
  { right: "s.k.", parts: ["s", "k"], runTogether: always },
  { right: "dvs.", parts: ["d", "v", "s"], alsoRight: "d.v.s.", runTogether: always },
  { right: "osv.", parts: ["o", "s", "v"], alsoRight: "o.s.v.", runTogether: always },
  { right: "m.m.", parts: ["m", "m"], runTogether: isNoLength },
  { right: "m.fl.", parts: ["m", "fl"], runTogether: always },
  { right: "p.g.a.", parts: ["p", "g", "a"], runTogether: always },
  { right: "fr.o.m.", parts: ["fr", "o", "m"], runTogether: isBeforeNumber },
  { right: "t.o.m.", parts: ["t", "o", "m"], runTogether: isBeforeNumber },
  { right: "o.d.", parts: ["o", "d"] },
  { right: "e.d.", parts: ["e", "d"] },
  { right: "f.d.", parts: ["f", "d"], runTogether: always },
];

/**
 * Builds the row of an abbreviation of several words. It finds the words with spaces for points, without points, and
 * without the last point.
 *
 * Only the first letter may be a capital: “TEX” is something else.
 */
function shortenedRow({ right, parts, alsoRight, runTogether }: Shortened): StyleRow {
  const [first = "", ...others] = parts;
  const core = [anyFirst(first), ...others].join(`(?:\\.${space}?|${space})?`);
  const pattern = `${notAfterWord}${core}(?:\\.|${notBeforeWord})`;
  const decide = (match: RegExpExecArray, text: StyleText): StyleFind | undefined => {
    const found = match[0].toLowerCase();
    if (found === right || found === alsoRight) return undefined;
    const isOneWord = /^\p{Ll}+\.?$/u.test(found);
    if (isOneWord && !(runTogether?.(match, text) ?? false)) return undefined;
    return certain(match, likeCase(right, match[0]));
  };
  return {
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${parts.join(" ")} skrivare.`, `Vi testar ${right} skrivare.`],
    find: findEach(wholeWords(core), pattern, "gu", decide),
  };
}

/** Abbreviations that are the beginning of a word and end with a point. */
const cutOff = ["etc", "resp", "inkl", "exkl", "ev"].map(
  (short): StyleRow => ({
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${short} skrivare.`, `Vi testar ${short}. skrivare.`],
    find: findEach(
      wholeWords(anyFirst(short)),
      `${notAfterWord}${anyFirst(short)}(?![.…])${notBeforeWord}`,
      "gu",
      (match) => certain(match, `${match[0]}.`),
    ),
  }),
);

/** Abbreviations that keep the end of a word and have no point. Finds them before a number: there no sentence ends. */
const drawnTogether = ["ca", "nr"].map(
  (short): StyleRow => ({
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${short}. 10 flöden.`, `Vi testar ${short} 10 flöden.`],
    find: findEach(wholeWords(`${short}\\.`), `${notAfterWord}${short}\\.(?=${space}\\d)`, "gu", (match) =>
      certain(match, short),
    ),
  }),
);

/** Abbreviations and their points. */
export const abbreviationRows: readonly StyleRow[] = [
  ...shortened.map(shortenedRow),
  ...cutOff,
  ...drawnTogether,
  {
    reason: "abbreviation",
    source: sources.abbreviations,
    example: ["Mötet börjar kl 10.", "Mötet börjar kl. 10."],
    find: findEach(wholeWords("kl"), `${notAfterWord}kl(?=${space}\\d)`, "gu", (match) =>
      certain(match, "kl."),
    ),
  },
];
