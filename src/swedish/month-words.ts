import type { Language } from "../messages/language.ts";

/** How people write about months in a language. */
export interface MonthWords {
  readonly names: readonly string[];
  /** Matches the name of a month as people write it. */
  readonly name: RegExp;
  /** Words in front of a name which show that it certainly means a month. */
  readonly certain: RegExp;
  /** Matches the text between two months that belong to one expression. */
  readonly joint: RegExp;
  /** Matches a year after a month. */
  readonly year: RegExp;
  /** Words that move a whole sentence to another year. */
  readonly otherYear: RegExp;
  /** Words in front of a month which show that another time is counted from it, or that a relative clause names it. */
  readonly references: readonly RegExp[];
  /** Matches a day of the month beside its name, in a text that has `@` for the name. */
  readonly day: RegExp;
  /** Matches what follows a month in the genitive. */
  readonly genitive: RegExp;
}

const sv: MonthWords = {
  names: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  name: /(?<![a-zåäöé\d])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![a-zåäöé\d])/giu,
  certain: /(?<![a-zåäöé])(?:i|under|av|den|\d{1,2})\s+$/iu,
  joint:
    /^[\s,/–-]*(?:\d{1,2}[\s–-]*)?(?:(?:och|eller|samt|respektive|till|till och med|t\.o\.m\.)\s+)?(?:(?:i|under|den)\s+)?(?:\d{1,2}\s+)?$/iu,
  year: /^\s*[,(]?\s*(?:år\s+)?(?:19|20)\d\d(?!\d)|^\s?[-–’']\s?\d\d(?!\d)|^\s+[2-3]\d(?![\d.:])/u,
  otherYear:
    /(?<![a-zåäöé])(?:i fjol|(?:förra|nästa|föregående|kommande) år(?:et)?s?|året (?:innan|därpå|efter))(?![a-zåäöé])/iu,
  references: [
    /(?<![a-zåäöé])(?:sedan|från|till|till och med|fr\.?o\.?m\.?|t\.?o\.?m\.?|inför|före|efter|innan|än|mellan|senast|först|redan)\s+(?:(?:och|med|den|i|under|slutet|början|mitten|av|\d{1,2})\s+){0,4}$/iu,
    /(?<![a-zåäöé])(?:sedan|efter|före|inför|innan|enligt|vid)\s+(?:[^\s,;:.–]+\s+){1,4}(?:i|under|av|från)\s+(?:(?:slutet|början|mitten)\s+av\s+)?$/iu,
    /(?<![a-zåäöé])från\s+(?:[^\s,;:.–]+\s+){1,2}i\s+$/iu,
    /(?<![a-zåäöé])(?:som|vilken|vilket|vilka|där|när)\s+(?:[^\s,;:.–]+\s+){1,5}$/iu,
  ],
  day: /(?<![\d.,:/])(?:[12]?\d|3[01])(?::[ae])?\s+@|(?<![a-zåäöé])den\s+(?:första|förste|andra|sista|siste)\s+@/iu,
  genitive: /^\s+månads(?![a-zåäöé])/iu,
};

const en: MonthWords = {
  names: "january february march april may june july august september october november december".split(" "),
  name: /(?<![\p{L}\p{N}])(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/gu,
  certain:
    /(?<![a-zåäöé])(?:in|during|by|of|until|till|since|from|to|before|after|between|and|this|early|mid|late|\d{1,2}(?:st|nd|rd|th)?)[\s-]+$/iu,
  joint:
    /^[\s,/–-]*(?:\d{1,2}(?:st|nd|rd|th)?[\s–-]*)?(?:(?:and|or|to|through|until)\s+)?(?:(?:in|during)\s+)?(?:\d{1,2}\s+)?$/iu,
  year: /^,?\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?[,(]?\s*(?:19|20)\d\d(?!\d)|^\s?[-–’']\s?\d\d(?!\d)/iu,
  otherYear: /(?<![a-zåäöé])(?:last|next|previous|following) year(?![a-zåäöé])/iu,
  references: [
    /(?<![a-zåäöé])(?:since|from|to|until|till|before|after|than|between|by|as of)\s+(?:(?:the|in|early|mid|late|end|beginning|middle|of|\d{1,2}(?:st|nd|rd|th)?)[\s-]+){0,4}$/iu,
    /(?<![a-zåäöé])(?:since|after|before|until|from|at|according to)\s+(?:[^\s,;:.–]+\s+){1,4}(?:in|of|from)\s+$/iu,
    /(?<![a-zåäöé])(?:that|which|who|where|when)\s+(?:[^\s,;:.–]+\s+){1,5}$/iu,
  ],
  day: /(?<![\d.,:/])(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:\s+of)?\s+@|@\s+(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d.:%])/u,
  genitive: /^[’']s(?![a-z])/iu,
};

/** How months are written about in each language. */
export const monthWords: Readonly<Record<Language, MonthWords>> = { sv, en };
