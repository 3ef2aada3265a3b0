import { readSpacedHyphens } from "../list-as-text/spaced-hyphens.ts";
import { sources } from "./sources.ts";
import { findEach, type StyleFind, type StyleRow, type StyleText, unsure } from "./style-row.ts";

/** A capital followed by a small letter: two such words around & are a name, such as “Ernst & Young”. */
const namePart = /^\p{Lu}\p{Ll}/u;
const company = /^[ \u00A0](?:AB|Co|Ltd|Inc|HB|KB)(?!\p{L})/u;

/** A lookahead matches the right word, so that it can also be the left word of the next sign. */
const ampersand = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{2,40})[ \u00A0]&(?=[ \u00A0]([\p{L}\p{N}-]{2,40}))/gu;

function findAmpersands({ words }: StyleText): StyleFind[] {
  if (!words.includes("&")) return [];
  return [...words.matchAll(ampersand)].flatMap((match): StyleFind[] => {
    const [before, left = "", right = ""] = match;
    const start = match.index;
    const sign = start + before.length - 1;
    const end = sign + 2 + right.length;
    if (company.test(words.slice(end, end + 6))) return [];
    if (namePart.test(left) && namePart.test(right)) return [{ start, end, written: undefined, changes: [] }];
    const changes = [{ start: sign, end: sign + 1, text: "och" }];
    return [{ start, end, written: `${left} och ${right}`, changes }];
  });
}

function findDashes({ prose, passage }: StyleText): StyleFind[] {
  return readSpacedHyphens(prose, passage).asides.map((span) => ({
    ...span,
    written: undefined,
    changes: [{ ...span, text: "–" }],
  }));
}

/** Units after a slash that means “per”, and times: “besök/dag”, “mars/april”. */
const perOrTime =
  /\/(?:sekund|minut|timme|dag|dygn|vecka|månad|kvartal|år|person|patient|styck|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vår|sommar|höst|vinter)(?:en|n|et)?$/iu;

/** Terms that are written with a slash. */
const fixedTerm = /^(?:hiv\/aids|ja\/nej|till\/från|klient\/server|plus\/minus)$/iu;

/** Words of three letters or more, outside paths: “km/h” is a unit, “s/n” an abbreviation. */
const slashed = String.raw`(?<![\p{L}\p{N}/.:@_-])\p{L}{3,40}(?:/\p{L}{3,40}){1,5}(?![\p{L}\p{N}/:@_-]|\.\p{L})`;

/** Signs between words: hyphens for dashes, ampersands and slashes. */
export const signRows: readonly StyleRow[] = [
  {
    reason: "dash",
    source: sources.marks,
    example: ["Testet är klart - till slut.", "Testet är klart – till slut."],
    find: findDashes,
  },
  {
    reason: "ampersand",
    source: sources.marks,
    example: ["Vi söker folk till drift & support.", "Vi söker folk till drift och support."],
    find: findAmpersands,
  },
  {
    reason: "and-or",
    source: sources.marks,
    example: ["Läkare och/eller sjuksköterskor.", "Läkare och/eller sjuksköterskor."],
    find: findEach(/\//, String.raw`(?<![\p{L}\p{N}/-])och/eller(?![\p{L}\p{N}/-])`, "giu", (match) =>
      unsure(match),
    ),
  },
  {
    reason: "slash",
    source: sources.marks,
    example: ["Vi utbildar användare/coacher.", "Vi utbildar användare/coacher."],
    find: findEach(/\//, slashed, "gu", (match) => {
      const [found] = match;
      // Names around a slash stand for one place or one role.
      const hasSmall = /(?:^|\/)\p{Ll}/u.test(found);
      if (!hasSmall || perOrTime.test(found) || fixedTerm.test(found) || found.toLowerCase() === "och/eller")
        return undefined;
      return unsure(match);
    }),
  },
];
