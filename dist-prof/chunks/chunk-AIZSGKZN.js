import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/diagnostics/find-passwords.ts
var password = /(?<![\p{L}\p{N}])(?:(l(?:ö|o\u0308)senord(?:et)?|password|passwd)|pin(?:-?kod(?:en)?| code)?)[*_"”]{0,3}[ \t\u00A0]*[:=][ \t\u00A0*_]*("[^"\n]{1,80}"|”[^”\n]{1,80}”|[^\s"”]+)/giu;
var sign = /l(?:ö|o\u0308)[sſ]enord|pa[sſ]{2}w|pin/i;
function findPasswords(text) {
  if (!sign.test(text)) return [];
  return [...text.matchAll(password)].flatMap(({ 0: match, 1: word, 2: value = "", index }) => {
    const secret = withoutEndMarks(value);
    const start = index + match.length - value.length;
    const isSecret = word === void 0 ? /^["”]?\d{4,}/.test(secret) : isPassword(secret) || isLastWord(secret, text.slice(start + secret.length, start + value.length + 4));
    if (!isSecret) return [];
    return [{ kind: "password", start, end: start + secret.length, masked: "*".repeat(secret.length) }];
  });
}
function withoutEndMarks(value) {
  let end = value.length;
  while (end > 0 && ".,;:!?)]*_".includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}
function isPassword(value) {
  if (/^["”]/.test(value)) return true;
  if (value.length < 4 || /^https?:|^\d{4}-\d\d-\d\d$/i.test(value)) return false;
  return new RegExp("[\\p{N}!@#$%^&*+=?~_\\\\<>]|\\p{Ll}\\p{Lu}", "u").test(value);
}
var ordinary = /^(?:saknas|krävs|behövs|byts|bytt|ändras|återställs|skickas|okänt|klart|avklarat|infört|nytt|missing|required|unknown|none|changed|reset)$/i;
function isLastWord(value, after) {
  return new RegExp("^\\p{L}{4,}$", "u").test(value) && !ordinary.test(value) && new RegExp("^[.!)*_]*(?:\\s*$|\\n|(?<=[.!])\\s+\\p{Lu})", "u").test(after);
}

// src/diagnostics/personal-number.ts
function readPersonalNumber(characters) {
  return readStockholmReserve(characters) ?? readByDate(characters);
}
function readStockholmReserve(characters) {
  if (!/^99(?:19|2[0-2])\d{8}$/.test(characters)) return void 0;
  return { kind: "reserve", isCertain: hasCheckDigit(characters.slice(4)), couldBeDates: false };
}
var byDate = /^((?:18|19|20)?\d\d)(\d\d)(\d\d)([\dKMX])(\d\d\d)$/i;
function readByDate(characters) {
  const [, year = "", month = "", day = "", first = "", rest = ""] = byDate.exec(characters) ?? [];
  const isReserve = /\D/.test(first);
  if (year === "" || isReserve && year.length === 2) return void 0;
  const isCoordination = !isReserve && Number(day) > 60;
  const dayOfMonth = Number(day) - (isCoordination ? 60 : 0);
  if (!isDay(Number(year), Number(month), dayOfMonth) || /^000/.test(first + rest)) return void 0;
  const kind = isReserve ? "reserve" : isCoordination ? "coordination" : "personal";
  return {
    kind,
    isCertain: hasCheckDigit(characters.slice(-10)),
    couldBeDates: kind === "personal" && isProgrammeYear(year) && isDayOrTime(month + day, first + rest)
  };
}
function isDay(year, month, day) {
  const date = new Date(Date.UTC(year < 100 ? 2e3 + year : year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function isProgrammeYear(year) {
  const shortYear = Number(year.slice(-2));
  return (year.length === 2 || year.startsWith("20")) && shortYear >= 15 && shortYear < 40;
}
function isDayOrTime(day, digits) {
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const isLaterDay = first <= 12 && second >= 1 && second <= 31 && digits > day;
  return isLaterDay || first < 24 && second < 60;
}
var letterValues = { K: 5, M: 7, X: 8 };
function hasCheckDigit(characters) {
  let sum = 0;
  for (const [index, character] of [...characters].reverse().entries()) {
    const value = letterValues[character.toUpperCase()] ?? Number(character);
    const weighed = index % 2 === 1 ? value * 2 : value;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

// src/diagnostics/find-personal-numbers.ts
var shape = new RegExp("(?<!\\p{N}|\\p{N}[-\u2013+.])(?:\\d{8}|\\d{4}-\\d\\d-\\d\\d(?=[-\u2013\u2011])|\\d{6})([\\\\*_]{0,3}[-\u2013\u2011\u2212+ \\u00A0\\u202F]?[*_]{0,3})(?:\\d|[KMX](?=\\d\\d\\d))\\d{3}(?!\\p{N}|[-\u2013+.]\\p{N})", "giu");
var otherKind = new RegExp("(?<!\\p{L})(?:tel|telefon|mobil|fax|ring|v\xE4xel|\xE4rende|dnr|diarie|order|faktura|artikel|serie|incident|ref|referens|phone|call|case|ticket|invoice|serial)(?:nummer|nr|id|no|number)?[.:#]*[ \\u00A0]*(?:(?:nummer|nr|no|id)[.:]?[ \\u00A0]*)?$", "iu");
function findPersonalNumbers(text) {
  if (!/\d{6}|\d{4}-\d\d/.test(text)) return [];
  return [...text.matchAll(shape)].flatMap(({ 0: written, 1: mark = "", index: start }) => {
    const characters = written.replace(/[^\p{L}\p{N}]/gu, "");
    const number = readPersonalNumber(characters);
    if (!number) return [];
    const end = start + written.length;
    const isBare = characters.length === 10 && !/[-–‑−+\s]/.test(mark);
    const isSpaced = /\s/.test(mark);
    if (isSpaced && (characters.length === 10 || !number.isCertain)) return [];
    if (isBare && (!number.isCertain || isMobile(characters))) return [];
    if ((isBare || !number.isCertain) && otherKind.test(text.slice(Math.max(start - 40, 0), start)))
      return [];
    const isGlued = isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
    if (!number.isCertain && (number.couldBeDates || isGlued)) return [];
    const kind = number.isCertain ? number.kind : "likely";
    return [{ kind, start, end, masked: maskNumber(written, characters.length - 8) }];
  });
}
function isMobile(digits) {
  return /^07[02369]/.test(digits);
}
function isLetter(character) {
  return new RegExp("\\p{L}", "u").test(character);
}
function maskNumber(written, shown) {
  let seen = 0;
  return written.replace(/[\p{L}\p{N}]/gu, (character) => {
    seen += 1;
    return seen <= shown ? character : "*";
  });
}

// src/diagnostics/find-private-contacts.ts
var mobile = new RegExp("(?<![\\p{L}\\p{N}]|\\p{N}[-\u2013.])((?:(?:\\+|00)46[ \\u00A0-]?(?:\\(0\\)[ \\u00A0-]?)?|0)7[02369])((?:[ \\u00A0\\u202F\u2013-]{0,2}\\d){7})(?!\\p{N}|[-\u2013]\\p{N})", "gu");
function findMobileNumbers(text) {
  if (!/7[02369]/.test(text)) return [];
  return [...text.matchAll(mobile)].map(({ 0: match, 1: shown = "", 2: hidden = "", index }) => ({
    kind: "mobile",
    start: index,
    end: index + match.length,
    masked: shown + hidden.replace(/\d/g, "*")
  }));
}
var privateMail = new RegExp("(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64})@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton(?:mail)?|telia|comhem|bredband2?|spray|passagen|tele2|glocalnet|home|swipnet)\\.(?:com|se|net|nu|me|co\\.uk)(?![\\p{L}\\p{N}-]|\\.\\p{L})", "giu");
function findPrivateMail(text) {
  if (!text.includes("@")) return [];
  return [...text.matchAll(privateMail)].map(({ 0: match, 1: name = "", index }) => ({
    kind: "mail",
    start: index,
    end: index + match.length,
    masked: "*".repeat(name.length) + match.slice(name.length)
  }));
}

// src/diagnostics/find-personal-data.ts
var finders = [
  findPasswords,
  findPersonalNumbers,
  findMobileNumbers,
  findPrivateMail
];
function findPersonalData(text) {
  const found = finders.flatMap((find, order) => find(text).map((data) => ({ data, order })));
  found.sort((a, b) => a.data.start - b.data.start || a.order - b.order);
  const kept = [];
  for (const next of found) {
    const last = kept.at(-1);
    const isPart = last !== void 0 && next.data.end <= last.data.end && last.order <= next.order;
    if (!isPart) kept.push(next);
  }
  return kept.map(({ data }) => data);
}

// src/diagnostics/mask-personal-data.ts
function maskPersonalData(text) {
  const pieces = [];
  let at = 0;
  for (const { start, end, masked } of findPersonalData(text)) {
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), masked.slice(from - start));
    at = Math.max(at, end);
  }
  return pieces.join("") + text.slice(at);
}

export {
  findPersonalData,
  maskPersonalData
};
