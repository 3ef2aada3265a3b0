/** Almost any word contains shorter known parts than this, so most typing mistakes would count as compounds. */
const shortestPart = 4;
/** Short nouns that begin compounds in every programme of this kind. */
const shortFirsts: ReadonlySet<string> = new Set(["app", "kod", "lab", "web", "fil", "hot", "läs", "sök"]);
/** Short nouns that end them, after a longer first part than other nouns need. */
const shortLasts: ReadonlySet<string> = new Set(
  "app del fas hot mål rum råd kod led väg hus kurs test plan roll steg yta typ rad fel bar".split(" "),
);
const shortestBeforeShort = 6;
/** A first part with a linking s that is as long as this is hardly there by chance. */
const longFirst = 9;
/** A longer string of letters than this is not a word, and would take long to split. */
const longestWord = 60;

/** First parts that are no words by themselves, each with the fewest letters that must follow. */
const prefixes: readonly (readonly [string, number])[] = [
  ..."tele inter covid post hybrid mikro makro multi nano audio video foto neuro kardio psyko socio kontra pseudo infra intra extra ultra hydro termo anti super auto sub"
    .split(" ")
    .map((prefix) => [prefix, 5] as const),
  ..."pre sam om åter el bio geo eko".split(" ").map((prefix) => [prefix, 7] as const),
  ["el", 4],
];

/** After “om” and “sam” only nouns and verbs of a doing: omrevision, samutveckling. */
const doing =
  /(?:ing|ning|ingen|ningen|ingar|ningar|tion|tionen|tioner|sion|sionen|era|erar|erad|erat|kan|läsa|läser|läst|ledning)(?:s|na)?$/;

/** Endings that make an adjective or a noun of a verb: planerbar, beslutbart, upptäckbarhet. */
const able = /bar(?:t|a|het|heten|hets)?$/;

/**
 * Whether a word consists of known parts: two words with or without an s between them (kod + verk, inhopp + s +
 * lösningar), a word after a prefix (tele + medicin), or a verb that something can be done to (planer + bar).
 *
 * Swedish forms new words this way, and no dictionary has them all. About one typing mistake in fifty also looks like
 * such a compound (“aktivt + eter”).
 */
export function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  const letters = word.toLowerCase();
  if (letters.length > longestWord) return false;
  return isJoined(letters, isKnown) || hasPrefix(letters, isKnown) || isAble(letters, isKnown);
}

function isJoined(letters: string, isKnown: (part: string) => boolean): boolean {
  for (let cut = 3; cut <= letters.length - 3; cut += 1) {
    const first = letters.slice(0, cut);
    const last = letters.slice(cut);
    if (cut < shortestPart && !(shortFirsts.has(first) && last.length >= shortestPart)) continue;
    if (last.length < shortestPart && !(shortLasts.has(last) && cut >= shortestBeforeShort)) continue;
    if (isKnown(last) && isFirstPart(first, isKnown)) return true;
    if (cut >= longFirst && /[^s]s$/.test(first) && isKnown(first.slice(0, -1)) && isKnownPair(last, isKnown))
      return true;
  }
  return false;
}

/** Whether the rest after a long first part is itself a compound of one of the short first parts: dokumentations + kod + förråd. */
function isKnownPair(rest: string, isKnown: (part: string) => boolean): boolean {
  return [...shortFirsts].some(
    (first) =>
      rest.startsWith(first) &&
      rest.length >= first.length + shortestPart &&
      isKnown(rest.slice(first.length)),
  );
}

/** Whether a part is a word in the form in which it begins a compound: plan, inhopps-, barnmorske-, medborgar-. */
function isFirstPart(first: string, isKnown: (part: string) => boolean): boolean {
  if (isKnown(first)) return true;
  const { length } = first;
  // No linking s follows another: “försökss-” is a slip, although “försöks” is a word.
  if (length > shortestPart && /[^s]s$/.test(first) && isKnown(first.slice(0, -1))) return true;
  if (length > shortestBeforeShort && /[^aeiouyåäö]e$/.test(first) && isKnown(`${first.slice(0, -1)}a`))
    return true;
  return length > shortestBeforeShort && first.endsWith("ar") && isKnown(`${first}e`);
}

function hasPrefix(letters: string, isKnown: (part: string) => boolean): boolean {
  return prefixes.some(([prefix, fewest]) => {
    const rest = letters.slice(prefix.length);
    if (!letters.startsWith(prefix) || rest.length < fewest) return false;
    return (prefix !== "om" && prefix !== "sam") || doing.test(rest) ? isKnown(rest) : false;
  });
}

function isAble(letters: string, isKnown: (part: string) => boolean): boolean {
  const stem = letters.replace(able, "");
  return stem !== letters && stem.length >= shortestPart && isKnown(`${stem}a`);
}
