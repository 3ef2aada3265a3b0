import type { SeenData } from "./personal-data.ts";

/** A word for a password or a PIN, and what follows its colon or equals sign on the line. */
const password =
  /(?<![\p{L}\p{N}])(?:(l(?:ö|o\u0308)senord(?:et)?|password|passwd)|pin(?:-?kod(?:en)?| code)?)[*_"”]{0,3} ?[*_]{0,3}[:=][ *_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;

/**
 * A quick search that rules out most texts: `password` matches only in a text that this matches. It lists every letter
 * that the flags `i` and `u` together treat as equal.
 */
const sign = /l(?:ö|o\u0308)[sſ]enord|pa[sſ]{2}w|pin/i;

/** Finds the passwords and PINs of a text: what follows a word for one and a colon or an equals sign. */
export function findPasswords(text: string): SeenData[] {
  if (!sign.test(text)) return [];
  return [...text.matchAll(password)].flatMap(({ 0: match, 1: word, 2: value = "", index }) => {
    const secret = withoutEndMarks(value);
    const start = index + match.length - value.length;
    const isSecret =
      word === undefined
        ? /^["”]?\d{4,}/.test(secret)
        : isPassword(secret) ||
          isLastWord(secret, text.slice(start + secret.length, start + value.length + 4));
    if (!isSecret) return [];
    return [{ kind: "password", start, end: start + secret.length, shown: "*".repeat(secret.length) }];
  });
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
