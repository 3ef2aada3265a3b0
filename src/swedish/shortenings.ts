/**
 * Abbreviations in small letters that readers of Swedish reports know, with and without their points: of everyday Swedish
 * (Myndigheternas skrivregler), of law and accounts, and of health care. They are never misspelt, in whole or in part.
 */
const shortenings: ReadonlySet<string> = new Set(
  `a ang anm art arb avd avg avs bif bil bitr bl ca d dir div dnr doc dok dr dvs ds e eg el eng enl ev ex exkl f fd ff fg fl
  forts fr fre föreg förf förk förv gm h hr id inkl inst jan feb apr jun jul aug sep sept okt nov dec jfr jur kap kat kl kom
  kr lat leg lic lör mag max med mdr mfl milj min mkr mnkr mom mr mvh mån nr nuv nåv o obl obs omr ons op org osv pat pga
  pl pos prel proc prof prop ptr red ref reg rel res resp rskr s sek sekr sen sid sign skr sn spec ss st stf sthlm str sv
  sön t tel temp tf tfn tim tis tjf tkr tlf tom tor tors tr u uppl ung utb utg v vard vd vers vet vol vs w å äv ö öv öht
  adm adr alt amb amp anest ambul akm ass at beh bma bt bvc dsk ekg gyn hb inj iva im iv ivf ka kir konv lab läk mava med
  mvc mt neo ob ort patol peds po psyk rtg sjg sjv smi ssj ssk subst subkut tabl tox usk ultra upprepn vc vfu vte ögon öli
  äldr överläk övl`.split(/\s+/),
);

/** Whether a word in small letters is an abbreviation that readers know. */
export function isShortening(word: string): boolean {
  return shortenings.has(word.toLowerCase());
}

/** A word without points of at most so many letters may be an abbreviation; longer ones are hardly ever. */
const longestPart = 5;

/**
 * Whether a word is a part of something with points inside, and no word by itself: `bl` and `a` in `bl.a.`, `draw` in
 * `draw.io`. Between two sentences without a space, “klart.Nu”, the second has a capital.
 */
export function isBetweenPoints(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(start - 2, 0), start), text.slice(end, end + 2)];
  return /[a-zåäö\d][.:_@#]$/i.test(before) || /^[.:_@#][a-zåäö\d]/.test(after) || /[.@#_<$]$/.test(before);
}

/** Whether a point that ends no sentence stands behind a word: “avd. för”, “bitr. chef”. */
export function hasOwnPoint(text: string, end: number): boolean {
  return /^\.(?:[ \u00A0][a-zåäö\d(]|[,;:)])/.test(text.slice(end, end + 3));
}

/** Whether an unknown word is so short, or has a point behind it, that only its writer knows what it stands for. */
export function mayBeShortening(word: string, hasPoint: boolean): boolean {
  const { length } = [...word];
  return length <= 3 || (hasPoint && length <= longestPart + 1);
}
