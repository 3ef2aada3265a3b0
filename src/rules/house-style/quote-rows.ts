import { maskOpaque } from "../../markdown/find-opaque.ts";
import { sources } from "./sources.ts";
import { changed, type StyleFind, type StyleRow, type StyleText } from "./style-row.ts";

/** Words between single quotation marks: a passage does not count them among its quotations. */
export const singleQuoted =
  /(?<![\p{L}\p{N}'’])'[\p{L}\p{N}][^'’"\n]{0,200}[\p{L}\p{N}.!?]'(?![\p{L}\p{N}'’])/gu;

/** Finds pairs of quotation marks that are not Swedish. Skips a passage with a mark that belongs to no pair. */
function findDouble({ passage }: StyleText): StyleFind[] {
  if (/["”“„]/.test(maskOpaque(passage.words, passage.opaque, ["quote"]))) return [];
  return passage.opaque.flatMap(({ kind, start, end }) => {
    const quoted = passage.words.slice(start, end);
    if (kind !== "quote" || !/^["“„][^\s"].*[”“"]$/su.test(quoted) || /\s["”“]$/u.test(quoted)) return [];
    // Next to a letter or digit it may be an inch or a second, or the end of another quotation.
    const around = `${passage.words.charAt(start - 1)}${passage.words.charAt(end)}`;
    if (/[\p{L}\p{N}"”]/u.test(around)) return [];
    // The marks round a path or a part of a command belong to it.
    if (/[\\/=]/.test(quoted)) return [];
    const changes = [start, end - 1].map((at) => ({ start: at, end: at + 1, text: "”" }));
    return [{ start, end, written: undefined, changes }];
  });
}

function findSingle({ passage }: StyleText): StyleFind[] {
  if (!passage.words.includes("'")) return [];
  return [...passage.ownWords.matchAll(singleQuoted)].map((match) =>
    changed(match, `”${match[0].slice(1, -1)}”`),
  );
}

/** Marks around quotations and around words that a text mentions as words. */
export const quoteRows: readonly StyleRow[] = [
  {
    reason: "quotes",
    source: sources.marks,
    example: ['Vi kallar det "provet" nu.', "Vi kallar det ”provet” nu."],
    find: findDouble,
  },
  {
    reason: "quotes",
    source: sources.marks,
    example: ["Vi kallar det 'provet' nu.", "Vi kallar det ”provet” nu."],
    find: findSingle,
  },
];
