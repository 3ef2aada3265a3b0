import type { TextSpan } from "./find-words.ts";

/** Forms that say in Swedish that something is late, put off or standing still, or that something is lacking for it. */
const forms = [
  "försena(?:d|t|de|s|ts|des|r)",
  "\\p{L}*försening(?:en|ar|arna)?",
  "\\p{L}*förskj(?:uten|utet|utna|uts|utits|utas|uter|öts|utning(?:en|ar|arna)?)",
  "(?:skjut(?:s|as|its|er|it|en|et|na)|sköts?) (?:\\p{L}+ ){0,2}?(?:upp|på|fram)",
  "(?:upp|fram)skj(?:uten|utet|utna|uts|utits|utas|öts)",
  "senare(?:lagd|lagt|lagda|lagts|läggs|läggas|läggning(?:en)?)",
  "pausa(?:d|t|de|s|ts|des|r)",
  "stopp(?:et)?|stoppa(?:d|t|de|s|ts|des|r)",
  "(?:inte|ej) (?:\\p{L}+ )?hunnits?|(?:hann|hanns|hinner|hinns) (?:\\p{L}+ ){0,3}?(?:inte|ej)",
  "hinder|hindret|hindren",
  "brist(?:en|er|erna|ande)?|bristfällig[ta]?|(?:resurs|personal|bemannings|kompetens|tids)brist(?:en)?",
];
/** Stands in each of the forms, and is found sooner: most sentences have none. */
const sign = /försen|skj|sköt|senare|pausa|stopp|hunnit|hann|hinn|hind|brist/iu;
const delay = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");

/** In front of it: that there is none of it, that it may come, or that others are told what to do then. */
const notSo = [
  /(?<!\p{L})(?:ing(?:a|en|et)|inte|ej|utan|aldrig|varken|fri från|fritt från)\s+(?:[^\s,;:.–]+\s+){0,3}$/iu,
  /(?<!\p{L})(?:kan|kunna|kunde|skulle)\s+(?:[^\s,;:.–]+\s+){0,2}$/iu,
  /(?<!\p{L})(?:vid|mot)\s+(?:(?:ett|en|längre|kortare|större|eventuell\p{L}*)\s+)?$/iu,
  /(?:^|,\s*)(?:om|ifall|när)\s[^,]*$/iu,
];
/** In front of a participle: what is late, paused or stopped are things within the system (“hur försenade svar visas”). */
const ofThings = /(?<!\p{L})(?:hur|av|för|med|på|om|till|från|kring|alla|vissa)\s+$/iu;
const participle = /^(?:försenade?|pausade?|stoppade?|förskjutna|uppskjutna)$/iu;

/** A pause that was meant: over the summer, or planned. */
const rest = /^(?:paus|stopp)/iu;
const meantToRest = /(?<!\p{L})(?:sommar|semester|juluppehåll|helg|planera(?:d|t|de)(?!\p{L}))/iu;

/** Anywhere in the sentence: that it is out of the way, or that the work is to keep it so. */
const remedied =
  /(?<!\p{L})(?:åtgärda|löst|lösa|löser|undanröj|inhämta|hämta(?:t|ts|de) in|avhjälp|undvik|undvek|förebygg|förhindra|minska|motverka|rätta|identifiera|kartl[aä]g|\p{L}*mitiger)/iu;

/** Enough of a sentence in front of a word to know how it is meant. */
const reach = 120;

/**
 * The first words of a Swedish sentence that say plainly that something is delayed, paused, hindered or lacking.
 *
 * Undefined where the sentence denies it (“inga hinder”), only reckons with it (“kan försenas”, “vid stopp”), or tells how
 * it was put right.
 */
export function findDelay(sentence: string): TextSpan | undefined {
  if (!sign.test(sentence) || remedied.test(sentence)) return undefined;
  for (const { 0: text, index: start } of sentence.matchAll(delay)) {
    const end = start + text.length;
    const before = sentence.slice(Math.max(start - reach, 0), start);
    const isDenied = /^\s+(?:inte|ej)(?!\p{L})/iu.test(sentence.slice(end, end + reach));
    const isThing = participle.test(text) && ofThings.test(before);
    const isRest = rest.test(text) && meantToRest.test(sentence);
    if (!isDenied && !isThing && !isRest && !notSo.some((pattern) => pattern.test(before)))
      return { text, start, end };
  }
  return undefined;
}
