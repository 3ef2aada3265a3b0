import { sources } from "./sources.ts";
import {
  certain,
  findEach,
  notAfterWord,
  notBeforeWord,
  type StyleRow,
  space,
  unsure,
  wholeWords,
} from "./style-row.ts";

/** Words that may rightly stand twice: “det det”, “har har”, “det han håller på på kvällen”, “mycket mycket”. */
const mayBeTwice =
  "det|den|de|dem|har|hade|är|var|man|som|på|av|om|i|in|ut|upp|ner|till|för|med|vid|över|under|från|efter|så|ju|då|mycket|långt|väldigt|aldrig|många|ja|nej|jo|hej|bra|lite|bättre|mer|mindre|vi|ni|sa|bla|ha|nja";

/** Nouns and adjectives that look like the supine of a verb. */
const noSupine =
  "resultat(?:et)?|format(?:et)?|mandat(?:et)?|certifikat(?:et)?|citat(?:et)?|plakat(?:et)?|referat(?:et)?|substrat(?:et)?|traktat(?:et)?|privat|separat|akut|adekvat|accurat|desperat|moderat|kandidat|soldat|advokat|byråkrat|diplomat|automat|apparat|klimat|sekretariat|kommissariat|mat|fat|hat|prat|tat|stat|salat|spenat|granat|debut|minut|institut|statut|attribut|bit|vit|kredit|profit|elit|habilit";

/** What a slip of the keyboard or a change of mind has left. */
export const slipRows: readonly StyleRow[] = [
  {
    reason: "att-supine",
    source: sources.plain,
    example: ["Vi slutar med att designat flöden.", "Vi slutar med att designat flöden."],
    find: findEach(
      wholeWords("att"),
      // “har vi att skapat” and “med att designat”; “att ha skapat” is right, and so are “att de skapat” and an adverb
      // before an infinitive: “för att strukturerat hantera”.
      `${notAfterWord}(?:(?:har|hade)${space}(?:(?:vi|jag|de|man|hon|han|ni|det|den)${space})?|(?:med|för|genom|av|om|till|utan)${space})att${space}(?!(?:${noSupine})${notBeforeWord})[a-zåäö]{0,30}(?:[^aeiouyåäö]at|erat|skrivit|blivit|tagit|givit|gått|fått|gjort|sett|haft|varit|kommit|hållit|fattat|lett|byggt|testat)${notBeforeWord}(?!${space}(?!(?:alla|flera|andra|dessa|våra|samma|nya|egna|ena|mera|hela|bra|[a-zåäö]*[re]na)${notBeforeWord})[a-zåäö]{1,30}[^aeiouyåäö]a${notBeforeWord})`,
      "gu",
      (match) => unsure(match),
    ),
  },
  {
    reason: "word-twice",
    source: sources.plain,
    example: ["Vi testar och och rättar.", "Vi testar och rättar."],
    find: findEach(
      /(?<![A-Za-zÅÄÖåäö0-9])([A-Za-zÅÄÖåäö]{2,40})[ \u00A0]\1(?![A-Za-zÅÄÖåäö0-9])/,
      `${notAfterWord}(?!(?:${mayBeTwice})${space})([a-zåäöé]{2,40})${space}\\1${notBeforeWord}`,
      "gu",
      (match) => certain(match, match[1] ?? ""),
    ),
  },
];
