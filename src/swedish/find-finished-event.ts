import { findWords, type TextSpan } from "./find-words.ts";

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words that begin a subordinate clause, or may: what comes after the first of them is not judged. */
const subordinators = setOf(
  "att som vilken vilket vilka vars där när då om ifall eftersom medan innan tills förrän sedan hur vad vem huruvida fast fastän än trots",
);
/** What stands first in a sentence without being its subject, often a time to come: “I maj har vi testat klart”. */
const adverbials = setOf(
  "i under på efter före inför vid till från med för genom utan av mot hos inom kring utöver utifrån enligt tillsammans parallellt här senast därefter därmed därför sen snart framöver fortsatt likaså samtidigt inledningsvis avslutningsvis nästa kommande",
);
/** The same, but never of a time to come. */
const pastAdverbials = setOf("nu dessutom vidare tyvärr också även redan hittills");
const pronouns = setOf("vi man ni jag du han hon");
const conjunctions = setOf("och men eller samt");
/** What may stand between “har” and its supine. */
const fillers = setOf(
  "nu också även redan därför dock tidigare dessutom delvis successivt precis just äntligen alltså",
);
/** With these a plan tells of what is to come all the same: “Vi har bokat möten i maj”. */
const arrangements =
  /^(?:in)?(?:planerat|bokat)s?$|^(?:beslutat|bestämt|schemalagt|avtalat|tänkt|lovat|åtagit)s?$/u;
/** Finite verbs that no noun looks like: after “De flöden kommunerna har testat” they are the sentence's own. */
const finite = setOf("ska skall kommer är kan behöver måste blir fortsätter finns får går visar ligger");

/** Supines that do not end in -at or -it. */
const irregular = setOf(
  "gjort fått gått sett satt lagt nått mött lett haft valt byggt lyft löst hört lärt kört fört genomfört infört utfört slutfört utsett anställt färdigställt säkerställt sammanställt tillsatt bytt inlett använt gett köpt stängt följt fastställt utrett",
);
/** Words in -at, -it and their -s that are no supines. */
const lookalike =
  /^(?:resultat|mandat|kandidat|format|annat|privat|separat|adekvat|begränsat|citat|referat|apparat|certifikat|kredit|audit)s?$|(?:plats|sats)$/u;

/** Words in front of the verb, and those looked at after it, at most. */
const longestSubject = 12;
const longestGap = 8;

/**
 * The verb of a Swedish sentence whose main clause tells of a finished event: “blev …”, or “har” and a supine.
 *
 * Swedish has its finite verb second in a main clause, so the verb counts only where nothing in front of it can begin a
 * subordinate clause. Undefined where that is unsure, where the event is denied, and where it is an arrangement.
 */
export function findFinishedEvent(sentence: string): TextSpan | undefined {
  const words = findWords(sentence);
  const lower = words.slice(0, longestSubject + longestGap).map(({ text }) => text.toLowerCase());
  const at = lower.findIndex((word) => word === "blev" || word === "har" || subordinators.has(word));
  const verb = words[at];
  if (!verb || at > longestSubject || /[;:–—(]/.test(sentence.slice(0, verb.start))) return undefined;
  // A verb that comes first may ask.
  if ((at === 0 && /\?[”")\]]?$/.test(sentence)) || mayBeClauseWithoutSom(lower, at)) return undefined;
  if (lower[at] === "blev") return verb;
  const supine = lower[at] === "har" ? supineAfter(lower, at) : -1;
  const last = words[supine];
  if (!last || (isOpen(lower[0]) && lower.slice(supine + 1).some((word) => finite.has(word))))
    return undefined;
  return { text: sentence.slice(verb.start, last.end), start: verb.start, end: last.end };
}

/** “Det arbete vi har påbörjat …”, “Vi rättar de fel testarna har hittat”: another verb is the sentence's own. */
function mayBeClauseWithoutSom(lower: readonly string[], at: number): boolean {
  const subject = lower.slice(0, at);
  const isLate = pronouns.has(subject[0] ?? "") && subject.slice(1).some((word) => !fillers.has(word));
  return (
    isLate ||
    subject.some(
      (word, index) =>
        index > 0 && (pronouns.has(word) || (isOpen(word) && /r$/.test(subject[index - 1] ?? ""))),
    )
  );
}

/** A word after which a clause may stand without “som”. */
function isOpen(word: string | undefined): boolean {
  return /^(?:de|det|den|alla|allt)$/.test(word ?? "");
}

/** The index of the supine that belongs to the “har” at an index; -1 where there is none, or it may be of a time to come. */
function supineAfter(lower: readonly string[], har: number): number {
  const first = lower[0] ?? "";
  const isInverted = pastAdverbials.has(first);
  if (adverbials.has(first) || conjunctions.has(lower[har - 1] ?? "")) return -1;
  // The subject comes after its verb where something else stands first.
  let at = har + (isInverted ? 2 : 1);
  while (at < har + longestGap) {
    const word = lower[at] ?? "";
    if (fillers.has(word)) at += 1;
    else if (word === "under" || word === "i") at += 2;
    else return isSupine(word) && !arrangements.test(word) ? at : -1;
  }
  return -1;
}

function isSupine(word: string): boolean {
  if (irregular.has(word) || irregular.has(word.replace(/s$/, ""))) return true;
  return word.length > 4 && /[ai]ts?$/u.test(word) && !lookalike.test(word);
}
