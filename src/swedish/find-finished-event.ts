import { findWords, type TextSpan } from "./find-words.ts";

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words that begin a subordinate clause, or may do so. We do not look for a verb after the first of them. */
const subordinators = setOf(
  "att som vilken vilket vilka vars där när då om ifall eftersom medan innan tills förrän sedan hur vad vem huruvida fast fastän än trots",
);
/** Words that begin a sentence but are not its subject; often they name a future time: “I maj har vi testat klart”. */
const adverbials = setOf(
  "i under på efter före inför vid till från med för genom utan av mot hos inom kring utöver utifrån enligt tillsammans parallellt här senast därefter därmed därför sen snart framöver fortsatt likaså samtidigt inledningsvis avslutningsvis nästa kommande",
);
/** Words that begin a sentence but are neither its subject nor the name of a future time. */
const pastAdverbials = setOf(
  "nu dessutom vidare tyvärr också även redan hittills tidigare nyligen dessförinnan förut",
);
const pronouns = setOf("vi man ni jag du han hon");
const conjunctions = setOf("och men eller samt");
/** Words that may stand between “har” and its supine. */
const fillers = setOf(
  "nu också även redan därför dock tidigare dessutom delvis successivt precis just äntligen alltså",
);
/** Supines that announce something in the future: “Vi har bokat möten i maj”. */
const arrangements =
  /^(?:in)?(?:planerat|bokat)s?$|^(?:beslutat|bestämt|schemalagt|avtalat|tänkt|lovat|åtagit)s?$/u;
/** Finite verbs that cannot be nouns. After “De flöden kommunerna har testat” they are the main verb. */
const finite = setOf("ska skall kommer är kan behöver måste blir fortsätter finns får går visar ligger");

/** Supines that do not end in -at or -it. */
const irregular = setOf(
  "gjort fått gått sett satt lagt nått mött lett haft valt byggt lyft löst hört lärt kört fört genomfört infört utfört slutfört utsett anställt färdigställt säkerställt sammanställt tillsatt bytt inlett använt gett köpt stängt följt fastställt utrett",
);
/** Words that end in -at or -it, with or without an s after it, but are not supines. */
const lookalike =
  /^(?:resultat|mandat|kandidat|format|annat|privat|separat|adekvat|begränsat|citat|referat|apparat|certifikat|kredit|audit)s?$|(?:plats|sats)$/u;

/** The most words that may stand before the verb, and the most words after it in which we look for a supine. */
const longestSubject = 12;
const longestGap = 8;

/**
 * Finds the verb of a Swedish sentence whose main clause reports a finished event: “blev …”, or “har” and a supine.
 *
 * In a Swedish main clause the finite verb comes second, so the verb counts only if no word before it can begin a
 * subordinate clause. Returns undefined if that is uncertain, if the sentence denies the event, or if it only announces
 * one (“Vi har bokat möten”).
 */
export function findFinishedEvent(sentence: string): TextSpan | undefined {
  const words = findWords(sentence);
  const lower = words.slice(0, longestSubject + longestGap).map(({ text }) => text.toLowerCase());
  const at = lower.findIndex((word) => word === "blev" || word === "har" || subordinators.has(word));
  const verb = words[at];
  if (!verb || at > longestSubject || /[;:–—(]/.test(sentence.slice(0, verb.start))) return undefined;
  // A sentence that begins with its verb and ends with a question mark is a question.
  if ((at === 0 && /\?[”")\]]?$/.test(sentence)) || mayBeClauseWithoutSom(lower, at)) return undefined;
  if (lower[at] === "blev") return verb;
  const supine = lower[at] === "har" ? supineAfter(lower, at) : -1;
  const last = words[supine];
  if (!last || (isOpen(lower[0]) && lower.slice(supine + 1).some((word) => finite.has(word))))
    return undefined;
  // Of the words between them only the verb's own are shown: “Tidigare har kommunen köpt” says “har köpt”.
  return { text: `${verb.text} ${last.text}`, start: verb.start, end: last.end };
}

/**
 * Whether the verb at an index may belong to a relative clause without “som”, so that another verb is the main one:
 * “Det arbete vi har påbörjat …”, “Vi rättar de fel testarna har hittat”.
 */
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

/** Whether a relative clause without “som” may follow soon after a word. */
function isOpen(word: string | undefined): boolean {
  return /^(?:de|det|den|alla|allt)$/.test(word ?? "");
}

/** The index of the supine of the “har” at an index; -1 if it has no supine, or may speak of the future. */
function supineAfter(lower: readonly string[], har: number): number {
  const first = lower[0] ?? "";
  const isInverted = pastAdverbials.has(first) && har === 1;
  if (adverbials.has(first) || conjunctions.has(lower[har - 1] ?? "")) return -1;
  // If something other than the subject comes first, the subject comes after the verb.
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
