import { type DocumentWords, documentWords } from "./document-words.ts";
import type { Language } from "./language.ts";

/** The values that people choose among, by the kind of field that has them. */
export interface Values {
  readonly status: keyof DocumentWords["statuses"];
  readonly outcome: keyof DocumentWords["outcomes"];
  readonly level: keyof DocumentWords["levels"];
  readonly flag: boolean;
}

export type ValueKind = keyof Values;

/** A value that a word means, and the word to write for it. */
export interface WordValue<Value> {
  readonly value: Value;
  /** The Swedish word for the value if the word that was found is Swedish, else the English one. */
  readonly written: string;
}

/** The words for a value: the one that files may have, and others that people write for it. */
interface Words<Value> {
  readonly value: Value;
  readonly sv: string;
  readonly en: string;
  /** Swedish words that can mean this value only, in small letters. */
  readonly alsoSwedish: readonly string[];
  readonly alsoEnglish: readonly string[];
}

const { statuses, outcomes, levels } = documentWords.sv;
const english = documentWords.en;

function status(value: Values["status"], alsoSwedish: string, alsoEnglish: string): Words<Values["status"]> {
  const also = [english.statuses[value], ...listed(alsoEnglish)];
  return {
    value,
    sv: statuses[value],
    en: value,
    alsoSwedish: listed(alsoSwedish),
    alsoEnglish: also,
  };
}

function outcome(
  value: Values["outcome"],
  alsoSwedish: string,
  alsoEnglish: string,
): Words<Values["outcome"]> {
  const also = [english.outcomes[value], ...listed(alsoEnglish)];
  return { value, sv: outcomes[value], en: value, alsoSwedish: listed(alsoSwedish), alsoEnglish: also };
}

function level(value: Values["level"], alsoSwedish: string, alsoEnglish: string): Words<Values["level"]> {
  return {
    value,
    sv: levels[value],
    en: value,
    alsoSwedish: listed(alsoSwedish),
    alsoEnglish: listed(alsoEnglish),
  };
}

function listed(words: string): string[] {
  return words.split(",").map((word) => word.trim());
}

/**
 * The words for each value. A word that people use for more than one value is in none: “påbörjat” may be partly done or
 * ongoing, and only the writer knows.
 */
const valueWords: { readonly [Kind in ValueKind]: readonly Words<Values[Kind]>[] } = {
  status: [
    status(
      "onTrack",
      "enligt planen, går enligt plan, går enligt planen, följer plan, följer planen, på plan, i plan, i fas, som planerat, grön, grönt",
      "on plan, on schedule, according to plan, green",
    ),
    status(
      "atRisk",
      "risk, risk finns, viss risk, avvikelserisk, risk för avvikelser, riskerar avvikelse, riskerar att avvika, risk för försening, gul, gult",
      "risk, risk of deviation, yellow, amber",
    ),
    status(
      "offTrack",
      "avviker, avvikelser, avviker från plan, avviker från planen, ej enligt plan, inte enligt plan, försenad, försenat, försenade, sen, röd, rött",
      "delayed, late, behind schedule, red",
    ),
    status(
      "paused",
      "pausat, pausade, pausas, paus, i paus, på paus, vilande, vilar, tillfälligt stoppad",
      "on hold",
    ),
  ],
  outcome: [
    outcome(
      "done",
      "klar, klara, färdig, färdigt, färdiga, avklarad, avklarat, avklarade, genomförd, genomfört, genomförda, slutförd, slutfört, slutförda, utförd, utfört, utförda, gjord, gjort, gjorda",
      "complete, completed, finished",
    ),
    outcome(
      "partly",
      "delvis, delvis klar, delvis klara, delvis färdig, delvis färdigt, delvis färdiga, delvis genomförd, delvis genomfört, delvis genomförda, delvis gjort, till viss del klart",
      "partial, partially, partially done, partly complete, partly completed",
    ),
    outcome("ongoing", "pågående, fortgår, fortsätter, arbete pågår", "in progress, under way, underway"),
    outcome(
      "delayed",
      "uppskjuten, uppskjutna, skjuts upp, skjutet, skjuten, framskjutet, framskjuten, framskjutna, framflyttat, framflyttad, framflyttade, flyttat fram, flyttas fram, senarelagt, senarelagd, senarelagda, försenat, försenad, försenade",
      "postponed, late, deferred",
    ),
    outcome(
      "dropped",
      "utgått, utgick, utgår ur planen, utgången, struken, struket, strukna, inställd, inställt, inställda",
      "cancelled, canceled, removed",
    ),
  ],
  level: [
    level("low", "lågt, låg risk, liten, grön, grönt", "low risk, green"),
    level(
      "medium",
      "medelhög, medelhögt, medelstor, mellan, måttlig, måttligt, gul, gult",
      "moderate, medium risk, yellow, amber",
    ),
    level("high", "högt, hög risk, stor, röd, rött", "high risk, red"),
  ],
  flag: [
    { value: true, sv: "ja", en: "true", alsoSwedish: listed("japp, sant"), alsoEnglish: listed("yes, y") },
    { value: false, sv: "nej", en: "false", alsoSwedish: listed("falskt"), alsoEnglish: listed("no, n") },
  ],
};

/**
 * Returns the value that a word means: a code (`onTrack`), the word that a report prints (“enligt plan”), or another word
 * that can mean only this value (“Enligt planen.”). Letter case, outer signs and how the words are spaced do not matter.
 */
export function valueOfWord<Kind extends ValueKind>(
  kind: Kind,
  word: string,
): WordValue<Values[Kind]> | undefined {
  const meant = plainWord(word);
  if (meant === "") return undefined;
  for (const words of valueWords[kind]) {
    if ([words.sv, ...words.alsoSwedish].some((one) => plainWord(one) === meant))
      return { value: words.value, written: words.sv };
  }
  for (const words of valueWords[kind]) {
    if ([words.en, ...words.alsoEnglish].some((one) => plainWord(one) === meant))
      return { value: words.value, written: words.en };
  }
  return undefined;
}

/** Returns the value of a word that a file may have as it stands: the Swedish or the English one, or the value itself. */
export function valueInFile<Kind extends ValueKind>(
  kind: Kind,
  typed: string | boolean | null | undefined,
): Values[Kind] | undefined {
  const found: Words<Values[Kind]> | undefined = valueWords[kind].find(
    ({ value, sv, en }) => typed === value || typed === sv || typed === en,
  );
  return found?.value;
}

/** The words that a file may have for the values of a kind, in one language, in the order of the values. */
export function wordsInFile(kind: ValueKind, language: Language): string[] {
  return valueWords[kind].map((words) => words[language]);
}

/** The word that a file is to have for a value, in one language. */
export function wordOfValue<Kind extends ValueKind>(
  kind: Kind,
  value: Values[Kind],
  language: Language,
): string {
  const words = valueWords[kind].find((one) => one.value === value);
  return words?.[language] ?? String(value);
}

/** A word with which a longer answer begins, and what follows it. */
export interface ExplainedWord {
  readonly written: string;
  readonly explanation: string;
}

/** What may stand between a word and the explanation of it; without a sign, the explanation begins with such a word. */
const explanationStart =
  /^(?:\s*[,;:.!–—]+\s*|\s+-+\s*|\s*(?=\()|\s+(?=(?:men|dock|fast|förutom|utom|utan|eftersom|but|though|except|because)\s))(?=\S)/u;

/**
 * Finds the word with which an answer begins, if an explanation follows: “klart, men sent” is “klart”, explained by “men
 * sent”. The longest word counts: “delvis klart, …” is not “delvis”.
 */
export function findExplainedWord(kind: ValueKind, answer: string): ExplainedWord | undefined {
  const whole = answer.trim();
  const starts = [...whole.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].slice(0, 6).reverse();
  for (const { index } of starts) {
    const separator = explanationStart.exec(whole.slice(index));
    const found = separator ? valueOfWord(kind, whole.slice(0, index)) : undefined;
    if (separator && found)
      return { written: found.written, explanation: whole.slice(index + separator[0].length) };
  }
  return undefined;
}

/** A word in small letters, without signs around it, and with nothing between its parts: “On-track.” is “ontrack”. */
function plainWord(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/[\s_\u00AD\u2010-\u2015-]+/gu, "");
}
