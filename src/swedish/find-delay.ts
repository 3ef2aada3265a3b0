import type { TextSpan } from "./find-words.ts";
import { latinLetters } from "./latin-letters.ts";

const letter = `[${latinLetters}]`;

/** Swedish word forms which say that something is late, postponed, stopped or short of resources. */
const forms = [
  "försena(?:d|t|de|s|ts|des|r)",
  `${letter}*försening(?:en|ar|arna)?`,
  `${letter}*förskj(?:uten|utet|utna|uts|utits|utas|uter|öts|utning(?:en|ar|arna)?)`,
  `(?:skjut(?:s|as|its|er|it|en|et|na)|sköts?) (?:${letter}+ ){0,2}?(?:upp|på|fram)`,
  "(?:upp|fram)skj(?:uten|utet|utna|uts|utits|utas|öts)",
  "senare(?:lagd|lagt|lagda|lagts|läggs|läggas|läggning(?:en)?)",
  "pausa(?:d|t|de|s|ts|des|r)",
  "stopp(?:et)?|stoppa(?:d|t|de|s|ts|des|r)",
  `(?:inte|ej) (?:${letter}+ )?hunnits?|(?:hann|hanns|hinner|hinns) (?:${letter}+ ){0,3}?(?:inte|ej)`,
  "hinder|hindret|hindren",
  // What is lacking for the work. “Brister i vården” and “bristande kunskap” are about the world.
  "brist(?:en)?(?= på)|bristen|(?:resurs|personal|bemannings|kompetens|tids)brist(?:en)?",
];
/** Each of the forms contains one of these. This test is faster than `delay`, and most sentences fail it. */
const sign = /försen|skj|sköt|senare|pausa|stopp|hunnit|hann|hinn|hind|brist/iu;
const delay = new RegExp(`(?<![${latinLetters}\\d-])(?:${forms.join("|")})(?![${latinLetters}\\d-])`, "giu");

/** Words in front of a form that deny the delay, call it possible, or begin a condition (“om driften stoppas”). */
const notSo = [
  /(?<![a-zåäöé])(?:ing(?:a|en|et)|inte|ej|utan|aldrig|varken|fri från|fritt från)\s+(?:[^\s,;:.–]+\s+){0,3}$/iu,
  /(?<![a-zåäöé])(?:kan|kunna|kunde|skulle)\s+(?:[^\s,;:.–]+\s+){0,2}$/iu,
  /(?<![a-zåäöé])(?:vid|mot)\s+(?:(?:ett|en|längre|kortare|större|eventuell[a-zåäöé]*)\s+)?$/iu,
  /(?:^|,\s*)(?:om|ifall|när)\s[^,]*$/iu,
  /(?<![a-zåäöé])(?:om|ifall)\s+(?:det|den|de|något|någon|vi)\s+(?:[^\s,;:.–]+\s+){0,3}$/iu,
  // Taking a hindrance away, and what the law does not allow, is no delay.
  /(?<![a-zåäöé])(?:(?:ta|tar|tas|tog|tagit|tagits) bort|riva|river|röja|röjer|röjt|sätt(?:a|er)|satt(?:e|s)?)\s+(?:[^\s,;:.–]+\s+){0,3}$/iu,
  // What others think of the world: “kostnaden anses vara det största hindret”, “aktörerna hänvisar till brist på tid”.
  /(?<![a-zåäöé])(?:hänvisa(?:r|t|de|s|ts)? till|(?:anse|upplev|uppge|beskriv)s\s+(?:[^\s,;:.–]+\s+){0,5}?(?:största|främsta|vanligaste))\s+$/iu,
  /(?<![a-zåäöé])(?:rättslig|juridisk|legal|laglig)[at]?\s+$/iu,
];
/** Words behind a form which show that it is a heading or a question, or what is worked against. */
const notSoBehind = /^\s*[:/]|^\s+mot(?![a-zåäöé])|\?\s*$/u;
/** Words in front of a participle that describes things in the system, not the work (“hur försenade svar visas”). */
const ofThings = /(?<![a-zåäöé])(?:hur|av|för|med|på|om|till|från|kring|alla|vissa)\s+$/iu;
const participle = /^(?:försenade?|pausade?|stoppade?|förskjutna|uppskjutna)$/iu;

/** What one would like to be stopped goes on: “den utvecklingen behöver stoppas”. */
const wished = /(?<![a-zåäöé])(?:behöver|bör|borde|vill)\s+(?:[^\s,;:.–]+\s+){0,4}$/iu;

/** A pause or stop, and words which show that it was intended: over the summer, or planned. */
const rest = /^(?:paus|stopp)/iu;
const meantToRest = /(?<![a-zåäöé])(?:sommar|semester|juluppehåll|helg|planera(?:d|t|de)(?![a-zåäöé]))/iu;

/** Words anywhere in the sentence which say that someone solved, avoids or works on the problem. */
const remedied =
  /(?:(?<![a-zåäöé])(?:åtgärda|löst|lösa|löser|undanröj|inhämta|hämta(?:t|ts|de) in|avhjälp|undvik|undvek|förebygg|förhindra|minska|motverka|rätta|identifiera|kartl[aä]g)|mitiger)/iu;

/** How much of a sentence before or after a form we read to know what it means, in UTF-16 units. */
const reach = 120;

/**
 * Finds the first words of a Swedish sentence which say plainly that something is delayed, paused, blocked or lacking.
 *
 * Returns undefined if the sentence has no such words, denies them (“inga hinder”), mentions only the risk (“kan
 * försenas”, “vid stopp”), or says how someone solved the problem.
 */
export function findDelay(sentence: string): TextSpan | undefined {
  if (!sign.test(sentence) || remedied.test(sentence)) return undefined;
  for (const { 0: text, index: start } of sentence.matchAll(delay)) {
    const end = start + text.length;
    const before = sentence.slice(Math.max(start - reach, 0), start);
    const isDenied = /^\s+(?:inte|ej)(?![a-zåäöé])/iu.test(sentence.slice(end, end + reach));
    const isThing = participle.test(text) && ofThings.test(before);
    const isRest = rest.test(text) && meantToRest.test(sentence);
    const isWished = /^stoppas$/i.test(text) && wished.test(before);
    const isNamed = notSoBehind.test(sentence.slice(end));
    if (
      !isDenied &&
      !isThing &&
      !isRest &&
      !isNamed &&
      !isWished &&
      !notSo.some((pattern) => pattern.test(before))
    )
      return { text, start, end };
  }
  return undefined;
}
