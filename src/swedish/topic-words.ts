import { knownAbbreviations } from "./known-abbreviations.ts";

/** Common first names. With a capital they are people, and so is the word with a capital behind them. */
const firstNames =
  "Anna|Maria|Eva|Karin|Kristina|Christina|Lena|Kerstin|Sara|Sarah|Emma|Elin|Malin|Jenny|Ida|Linda|Helena|Annika|Susanne|Monica|Monika|Marie|Johanna|Hanna|Sofia|Åsa|Carina|Karina|Birgitta|Ulla|Gunilla|Ingrid|Inger|Camilla|Cecilia|Katarina|Therese|Jessica|Julia|Elisabeth|Elisabet|Margareta|Ulrika|Charlotte|Petra|Madeleine|Frida|Lisa|Matilda|Amanda|Josefin|Lars|Mikael|Michael|Anders|Johan|Erik|Eric|Karl|Carl|Peter|Petter|Per|Thomas|Tomas|Jan|Daniel|Fredrik|Hans|Bengt|Mats|Andreas|Stefan|Sven|Bo|Nils|Magnus|Jonas|Niklas|Martin|Björn|Mattias|Patrik|Henrik|Alexander|Oscar|Oskar|Gustav|Gustaf|Viktor|Victor|Emil|Simon|David|Christian|Kristian|Robert|Rickard|Richard|Joakim|Ulf|Håkan|Göran|Leif|Kent|Roger|Tommy|Jonathan|Albin|Filip|Sebastian|Marcus|Markus|Linus|Ali|Mohammed|Fatima|Amir|Sofie|Ann|Britt|Pia|Mia|Eva-Lena|Ann-Marie|Ann-Sofie|Lars-Erik|Karl-Johan|Per-Olof";

/** Authorities and organisations that many projects write about, whatever the matter is. */
const authorities =
  "Socialstyrelsen|Skatteverket|Trafikverket|Försäkringskassan|Läkemedelsverket|E-hälsomyndigheten|Integritetsskyddsmyndigheten|Datainspektionen|Arbetsmiljöverket|Arbetsförmedlingen|Migrationsverket|Folkhälsomyndigheten|Riksrevisionen|Statskontoret|Upphandlingsmyndigheten|Livsmedelsverket|Naturvårdsverket|Boverket|Skolverket|Bolagsverket|Vetenskapsrådet|Vinnova|Inera|Regeringskansliet|Regeringen|Riksdagen|Inspektionen för vård och omsorg|Sveriges [Kk]ommuner och [Rr]egioner|Myndigheten för \\p{L}+|Länsstyrelsen|Västra Götalandsregionen|Regionen|(?:[Rr]egion|Länsstyrelsen i) \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ (?:kommun|stad)";

const names = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${authorities})s?|(?:${firstNames})(?:s|(?: \\p{Lu}\\p{Ll}+){1,2})?|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:sson|ström|berg|gren|lund|kvist|qvist|dahl|stedt|blad|fors|mark)s?)(?![\\p{L}\\p{N}])`,
  "gu",
);

const addresses =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,80}|(?<![\p{L}\p{N}-])[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.(?:se|com|org|net|eu|nu)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

/**
 * The words of a text that say what it is about: without addresses, names of people and names of authorities, which stand in
 * texts about quite different matters.
 */
export function topicWords(text: string): string {
  return text.replace(addresses, " ").replace(names, " ");
}

/** A word that is seldom said by chance has so many letters at least. */
const fewestLetters = 8;

/** Whether a word may be rare enough to tell a matter by: a long one, or an abbreviation that not every reader knows. */
export function isTellingWord(word: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(word)) return !knownAbbreviations.has(word);
  return word.length >= fewestLetters;
}
