import { sources } from "./sources.ts";
import {
  anyFirst,
  certain,
  findEach,
  likeCase,
  notAfterWord,
  notBeforeWord,
  type StyleRow,
  type StyleText,
  space,
  unsure,
  wholeWords,
} from "./style-row.ts";

/**
 * Builds the row of a word that the house writes in another way. Finds it with a small or a capital first letter, but no
 * name: a capital within a sentence (“tidningen Idag”). After a colon, and before another capital (“Idag Skåne”), only
 * the writer knows whether it is one.
 */
function word(reason: StyleRow["reason"], source: string, found: string, written: string): StyleRow {
  const core = anyFirst(found);
  const pattern = `${notAfterWord}${core}${notBeforeWord}`;
  return {
    reason,
    source,
    example: [`Vi ${found} mer.`, `Vi ${written} mer.`],
    find: findEach(wholeWords(core), pattern, "gu", (match, text) => {
      const right = likeCase(written, match[0]);
      if (!/^\p{Lu}/u.test(match[0])) return certain(match, right);
      const isAfterColon = /:[ \u00A0]$/.test(text.words.slice(Math.max(match.index - 2, 0), match.index));
      if (!isAfterColon && !text.isSentenceStart(match.index)) return undefined;
      const end = match.index + match[0].length;
      const next = text.words.slice(end, end + 3);
      return isAfterColon || /^[ \u00A0]\p{Lu}\p{Ll}/u.test(next)
        ? unsure(match, right)
        : certain(match, right);
    }),
  };
}

const preferred = (
  [
    ["skall", "ska"],
    ["ej", "inte"],
    ["ned", "ner"],
    ["kvalité", "kvalitet"],
    ["kvalitén", "kvaliteten"],
  ] as const
).map(([found, written]) => word("word", sources.vgrWords, found, written));

const writtenApart = (
  [
    ["idag", "i dag", sources.vgrWords],
    ["imorgon", "i morgon", sources.vgrWords],
    ["igår", "i går", sources.vgrWords],
    ["istället", "i stället", sources.vgrWords],
    ["iår", "i år", sources.apart],
    ["ikväll", "i kväll", sources.apart],
    ["inatt", "i natt", sources.apart],
    ["imorse", "i morse", sources.apart],
    ["iförrgår", "i förrgår", sources.apart],
    ["isåfall", "i så fall", sources.apart],
    ["iochmed", "i och med", sources.apart],
    ["tillexempel", "till exempel", sources.apart],
  ] as const
).map(([found, written, source]) => word("written-apart", source, found, written));

/** After these words “icke” is an adverb (“ska icke”); elsewhere it may be a prefix (“de icke berörda”). */
const verbsBefore = "ska|skall|kan|får|bör|är|var|har|hade|måste|kommer|blir|blev|vill|behöver|att|som";

const months = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

/** Whether examples follow, and not a sentence about how something is done: no verb comes before the next mark. */
function isExample(words: string, { index, 0: found }: RegExpExecArray): boolean {
  const clause = /^[^.,;:!?()]{0,120}/u.exec(words.slice(index + found.length))?.[0] ?? "";
  return !new RegExp(
    `${notAfterWord}(?:${verbsBefore}|står|såg|ser|gör|gjorde|gäller|fungerar)${notBeforeWord}`,
    "u",
  ).test(clause.replace(/(?<=\p{L}) som .*$/u, ""));
}

/** So many passages show how the items of a text begin. A text of thousands of items is not read anew for each. */
const mostRead = 50;

/** Whether other items of the text begin with a small letter. */
function itemsBeginSmall({ prose, passage }: StyleText): boolean {
  return prose.passages
    .slice(0, mostRead)
    .some(({ kind, words }) => kind === passage.kind && /^\P{L}*\p{Ll}/u.test(words.slice(0, 20)));
}

/** Words and phrases that the house writes in another way. */
export const wordRows: readonly StyleRow[] = [
  ...preferred,
  {
    reason: "word",
    source: sources.vgrWords,
    example: ["Testet kan icke börja.", "Testet kan inte börja."],
    find: findEach(
      wholeWords("icke"),
      `(?<=${notAfterWord}(?:${verbsBefore})${space})icke${notBeforeWord}`,
      "gu",
      (match, { words }) =>
        // “Icke desto mindre” is an idiom.
        words.startsWith(" desto", match.index + 4) ? undefined : certain(match, "inte"),
    ),
  },
  ...writtenApart,
  {
    reason: "twice-said",
    source: sources.plain,
    example: ["Under mars månad testar vi.", "Under mars testar vi."],
    find: findEach(/månad/i, `${notAfterWord}(${months})${space}månad${notBeforeWord}`, "giu", (match) =>
      certain(match, match[1] ?? ""),
    ),
  },
  {
    reason: "word",
    source: sources.vgrWords,
    example: ["Vi har stöd så som skrivare.", "Vi har stöd såsom skrivare."],
    // “Gör så som vi”, “så som det var” and “så som planen är” mean “in the way that”.
    find: findEach(
      wholeWords("så som"),
      `${notAfterWord}så${space}som${notBeforeWord}(?!${space}(?:jag|du|han|hon|den|det|vi|ni|de|dem|man|var|är|alla|någon|ingen)${notBeforeWord})`,
      "gu",
      (match, { words }) => (isExample(words, match) ? certain(match, "såsom") : undefined),
    ),
  },
  {
    reason: "lower-case",
    source: sources.vgrWords,
    example: ["Vi har IT- och systemstöd.", "Vi har it- och systemstöd."],
    find: findEach(
      /(?:IT|HR|TV)-/,
      `${notAfterWord}(?:IT|HR|TV)-(?=${space}(?:och|eller|samt|respektive)${space}\\p{Ll})`,
      "gu",
      (match, text) => {
        const small = match[0].toLowerCase();
        const isStart = text.isSentenceStart(match.index);
        return certain(match, isStart ? likeCase(small, match[0]) : small);
      },
    ),
  },
  {
    reason: "lower-case",
    source: sources.vgrWords,
    example: ["Vi har stöd av IT-avdelningen.", "Vi har stöd av it-avdelningen."],
    // Only before a small letter: “IT-Arkitekterna” is a name.
    find: findEach(
      /(?:IT|HR|TV|PDF)-/,
      `${notAfterWord}(IT|HR|TV|PDF)(-\\p{Ll}[\\p{L}\\p{M}\\p{N}-]{0,60})`,
      "gu",
      (match, text) => {
        const [, name = "", rest = ""] = match;
        const small = name.toLowerCase() + rest;
        const isStart = text.isSentenceStart(match.index);
        if (!isStart) return certain(match, small);
        const capital = likeCase(small, name);
        if (text.passage.kind === "paragraph") return certain(match, capital);
        // The items beside it decide whether an item begins with a capital.
        return unsure(match, itemsBeginSmall(text) ? small : capital);
      },
    ),
  },
];
