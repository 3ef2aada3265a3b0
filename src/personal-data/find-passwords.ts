import type { PersonalData } from "./personal-data.ts";

/** A word for a password or a PIN, and what stands after its colon or equals sign on the line. */
const password =
  /(?<![\p{L}\p{N}])(?:(l(?:ö|o\u0308)senord(?:et)?|password|passwd)|pin(?:-?kod(?:en)?| code)?)[*_"”]{0,3}[ \t\u00A0]*[:=][ \t\u00A0*_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;

/** Stands in every text that says a password, in all that `i` and `u` together take for its letters, and is found sooner. */
const sign = /l(?:ö|o\u0308)[sſ]enord|pa[sſ]{2}w|pin/i;

/** The passwords and PINs of a text: what follows the word for one and a colon or an equals sign. */
export function findPasswords(text: string): PersonalData[] {
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
    return [{ kind: "password", start, end: start + secret.length, masked: "*".repeat(secret.length) }];
  });
}

/** What ends a sentence or an emphasis after a password is no part of it. A loop: a long one may be of such marks alone. */
function withoutEndMarks(value: string): string {
  let end = value.length;
  while (end > 0 && ".,;:!?)]*_".includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/** Within quotation marks, or no ordinary word: a digit or a sign in it, or a capital after a small letter. */
function isPassword(value: string): boolean {
  if (/^["”]/.test(value)) return true;
  if (value.length < 4 || /^https?:|^\d{4}-\d\d-\d\d$/i.test(value)) return false;
  return /[\p{N}!@#$%^&*+=?~_\\<>]|\p{Ll}\p{Lu}/u.test(value);
}

/** What a form says of a password in one word, which is none. */
const ordinary =
  /^(?:saknas|krävs|behövs|byts|bytt|ändras|återställs|skickas|okänt|klart|avklarat|infört|nytt|missing|required|unknown|none|changed|reset)$/i;

/** An ordinary word can be a password too: where nothing follows it, so that it does not begin a sentence. */
function isLastWord(value: string, after: string): boolean {
  return (
    /^\p{L}{4,}$/u.test(value) &&
    !ordinary.test(value) &&
    /^[.!)*_]*(?:\s*$|\n|(?<=[.!])\s+\p{Lu})/u.test(after)
  );
}
