/** A changed part of a compound with fewer letters is a rare word more often than what was meant. */
const fewestChanged = 7;
/** Short words that compounds in reports often have. */
const common: ReadonlySet<string> = new Set(
  `anpassning ansvar app arbete avtal barn behov bild budget chef data dag del dialog drift fel flöde form förslag grupp
  hälsa inköp insats journal jul karta kod kommun krav kund kurs kvalitet lab lag läkare lista lokal lön maskin material
  miljö mål månad möte namn nät omsorg order paket patient person plan plats process prov rapport region register remiss
  resurs risk roll rum rutin rutiner sam skol skola skriv sjuk sjukhus slut spår start steg stöd styr svar system teknik
  team test tid tidbok tids tjänst uppdrag utrustning vecka verktyg version vård väg vårds år ärende över`.split(
    /\s+/,
  ),
);

/**
 * Whether a known word may be what the writer meant by an unknown one. A word that the dictionary has may be; of a compound
 * that it only joins, the part with the slip must be long or usual: “bakgrundsinformation” for “bakgundsinformation”, but not
 * “telexmedicin” for “telemedicin”.
 */
export function isLikelyGuess(
  guess: string,
  word: string,
  { isKnown, isWhole, isUsual }: GuessTests,
): boolean {
  const small = guess.toLowerCase();
  const [from, to] = changeIn(small, word.toLowerCase());
  const joints = jointsOf(small, isKnown);
  if (joints.length === 0) return true;
  const isClear = joints.some((cut) => {
    const changed = from < cut ? small.slice(0, Math.max(cut, to)) : small.slice(cut);
    const bare = changed.replace(/s$/, "");
    return (
      changed.length >= fewestChanged ||
      common.has(changed) ||
      common.has(bare) ||
      isUsual(changed) ||
      isUsual(bare)
    );
  });
  return isClear || isWhole(guess) || isWhole(small);
}

/** What is known of words. */
export interface GuessTests {
  readonly isKnown: (word: string) => boolean;
  readonly isWhole: (word: string) => boolean;
  /** Whether the report has the word elsewhere. */
  readonly isUsual: (word: string) => boolean;
}

/** Where a guess differs from the word: the offsets in the guess. */
function changeIn(guess: string, word: string): readonly [number, number] {
  let from = 0;
  while (from < guess.length && guess.charAt(from) === word.charAt(from)) from += 1;
  let tail = 0;
  while (tail < guess.length - from && guess.at(-1 - tail) === word.at(-1 - tail)) tail += 1;
  return [from, guess.length - tail];
}

/** Where a word may consist of two known words. */
function jointsOf(word: string, isKnown: (word: string) => boolean): number[] {
  const found: number[] = [];
  for (let cut = 2; cut <= word.length - 3; cut += 1) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (isKnown(last) && (isKnown(first) || (/[^s]s$/.test(first) && isKnown(first.slice(0, -1)))))
      found.push(cut);
  }
  return found;
}
