import type { SeenData } from "./personal-data.ts";

/** A word for a password or a PIN, and what follows its colon or equals sign on the line. */
const password =
  /(?<![\p{L}\p{N}])(?:(l(?:ö|o\u0308)senord(?:et)?|password|passwd)|pin(?:-?kod(?:en)?| code)?)[*_"”]{0,3} ?[*_]{0,3}[:=][ *_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;

/** A word for a password by itself, which needs more to show that a password follows: “lösen: Sommar23”. */
const shortWord =
  /(?<![\p{L}\p{N}])(?:lösen(?:kod(?:en)?)?|pwd?)[*_"”]{0,3} ?[:=][ *_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;

/** A sentence that says what a password is: “lösenordet till labbet är Sommar2026!”, “med lösenord Sommar2026!”. */
const saidPassword =
  /(?<![\p{L}\p{N}])(?:(?:lösenord(?:et)?|lösenkoden|password)(?: [\p{L}\p{N}-]{1,30}){0,5} (?:är|blir|lyder|var|is|was)(?: (?:nu|nämligen|fortfarande|ändrat till|satt till|now|still))?:?|(?:lösenord(?:et)?|lösen|password)) [*_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;

/** A sentence that says what a PIN or the code of a lock is: “pinkoden till skåpet är 4711”. */
const saidPin =
  /(?<![\p{L}\p{N}])(?:(?:pin-?|port|larm|dörr|passer|lås|nyckel)kod(?:en)?(?: [\p{L}\p{N}-]{1,30}){0,4}?|koden (?:till|för|på) (?:[\p{L}-]{1,30} ){0,3}?(?:[\p{L}-]{0,30})(?:skåp|dörr|port|larm|rum|lås|förråd|grind|valv)(?:et|en|met)?)(?: (?:är|blir|lyder|var)(?: nu)?:?|:)? [*_"”]*(\d{4,8})(?![\p{L}\p{N}]|[-.:/]\d| (?:tecken|siffror|gånger|personer))/giu;

/** A name and a password around a slash: “logga in med testlab / Sommar2026!”. */
const signIn =
  /(?<![\p{L}\p{N}])(?:logga(?:r|s|t|de)? in|inloggning(?:en)?|log in)(?: [\p{L}-]{1,30}){0,4}? (?:med|som|with|as) [^\s/]{2,60} ?\/ ?([^\s/]{4,60})(?![^\s.,;:!?)])/giu;

/**
 * The searches, each with a quick one that rules out most texts: V8 takes milliseconds to make a pattern that is looked for
 * the first time. They list every letter that the flags `i` and `u` together treat as equal.
 */
const searches: readonly { readonly sign: RegExp; readonly find: (text: string) => SeenData[] }[] = [
  { sign: /l(?:ö|o\u0308)[sſ]enord|pa[sſ]{2}w|pin/i, find: findAfterSign },
  { sign: /l(?:ö|o\u0308)[sſ]en|pw/i, find: (text) => findValues(text, shortWord, isPassword) },
  {
    sign: /l(?:ö|o\u0308)[sſ]en|pa[sſ]{2}word/i,
    find: (text) => findValues(text, saidPassword, isSaidPassword),
  },
  {
    sign: /(?:pin-?|port|larm|dörr|pa[sſ]{2}er|lå[sſ]|nyc[kK]el)[kK]od|[kK]oden (?:till|för|på) /i,
    find: (text) => findValues(text, saidPin, () => true),
  },
  { sign: /logga|inlogg|log in/i, find: (text) => findValues(text, signIn, isMixed) },
];

/** Finds the passwords and PINs of a text: after a colon or an equals sign, and in a sentence that says what they are. */
export function findPasswords(text: string): SeenData[] {
  return searches.flatMap(({ sign, find }) => (sign.test(text) ? find(text) : []));
}

/** What follows a word for a password or a PIN and a colon or an equals sign. */
function findAfterSign(text: string): SeenData[] {
  return [...text.matchAll(password)].flatMap(({ 0: match, 1: word, 2: value = "", index }) => {
    const secret = withoutEndMarks(value);
    const start = index + match.length - value.length;
    const isSecret =
      word === undefined
        ? /^["”]?\d{4,}/.test(secret)
        : isPassword(secret) ||
          isLastWord(secret, text.slice(start + secret.length, start + value.length + 4));
    return isSecret ? [hidden(start, secret)] : [];
  });
}

/** The values at the end of a pattern's matches, where they are secret. */
function findValues(text: string, pattern: RegExp, isSecret: (value: string) => boolean): SeenData[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, 1: value = "", index }) => {
    const secret = withoutEndMarks(value);
    return isSecret(secret) ? [hidden(index + match.length - value.length, secret)] : [];
  });
}

function hidden(start: number, secret: string): SeenData {
  return { kind: "password", start, end: start + secret.length, shown: "*".repeat(secret.length) };
}

/**
 * Strips marks that end a sentence or an emphasis. It uses a loop, because a regular expression is slow on a long run
 * of such marks.
 */
function withoutEndMarks(value: string): string {
  let end = value.length;
  while (end > 0 && ".,;:!?)]*_".includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/** Whether a value is quoted or is no ordinary word: it has a digit, a sign, or a capital after a small letter. */
function isPassword(value: string): boolean {
  if (/^["”]/.test(value)) return true;
  if (value.length < 4 || /^https?:|^\d{4}-\d\d-\d\d$/i.test(value)) return false;
  return /[\p{N}!@#$%^&*+=?~_\\<>]|\p{Ll}\p{Lu}/u.test(value);
}

/** Whether a value in a sentence can be nothing but a password: “bytt”, “långt”, “12-siffrigt” and “2FA-skyddat” describe it. */
function isSaidPassword(value: string): boolean {
  if (/^["”]/.test(value)) return true;
  return isMixed(value) && !/^[\p{N}\p{Lu}]{1,6}[-:]\p{Ll}+$/u.test(value);
}

/** Ways to sign in whose names have digits. */
const signInWay = /^(?:oauth|saml|fido|webauthn|sha|tls|windows|office|microsoft|m|o|ntlmv?)[\d.]+$/i;

/** Whether a value has letters and also digits or signs, as no word of a sentence has. */
function isMixed(value: string): boolean {
  if (value.length < 4 || signInWay.test(value) || /^https?:|@.*\.|^\d{1,4}[.:-]\d/iu.test(value))
    return false;
  return /\p{L}/u.test(value) && /[\p{N}!@#$%^&*+=?~<>]/u.test(value) && !/^[([]|^\p{N}+\p{L}?$/u.test(value);
}

/** Words that describe a password and cannot be one: “Lösenord: saknas”. */
const ordinary =
  /^(?:saknas|krävs|behövs|byts|bytt|ändras|återställs|skickas|okänt|klart|avklarat|infört|nytt|missing|required|unknown|none|changed|reset)$/i;

/** Whether a word may be a password because nothing follows it: a word with more after it begins a sentence. */
function isLastWord(value: string, after: string): boolean {
  return (
    /^\p{L}{4,}$/u.test(value) &&
    !ordinary.test(value) &&
    /^[.!)*_]*(?:\s*$|\n|(?<=[.!])\s+\p{Lu})/u.test(after)
  );
}
