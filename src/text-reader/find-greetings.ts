/** Words that open a mail. A name or “alla” may follow. */
const greeting =
  /^(?:hej(?:san)?(?: hej)?(?: på (?:er|dig|alla))?|tjena|hallå|god ?(?:morgon|middag|kväll|dag|förmiddag|eftermiddag)|bästa|kära|hi|hello|dear|good (?:morning|afternoon|evening))(?![a-zåäöé])/i;

/** Words that close a mail, before the name. */
const closing =
  /^(?:(?:med )?(?:de |en )?(?:vänlig(?:a|aste)?|bästa|varma?|många|goda?|glada?|soliga?|trevliga?)? ?hälsning(?:ar|arna)?|m\.? ?v\.? ?h\.?|vh|b\.h\.|allt gott|ha (?:det|en) (?:så )?(?:bra|gott|fin|fint|trevlig|trevligt|skön)(?: (?:dag|helg|vecka|kväll|sommar))?|trevlig (?:helg|sommar|dag|kväll)|glad (?:sommar|påsk|midsommar)|god jul|tack(?: (?:på förhand|så mycket|och hej))?|(?:best|kind|warm|with kind|with best)? ?regards|best wishes|all the best|many thanks|thanks|thank you|sincerely|yours sincerely|cheers)(?![a-zåäöé])/i;

/** What a telephone or a mail program writes under a mail. */
const device =
  /^(?:skickat från (?:min|mitt|outlook|e-post|yahoo)|sent from (?:my|outlook|mail|yahoo)|hämta outlook för|get outlook for|skaffa outlook för)/i;

/** What an organisation has under all its mails. */
const notice =
  /(?:behandlar|behandling av|hanterar) (?:dina |era )?personuppgifter|konfidentiell|sekretessbelagd|avsett? (?:endast )?för (?:mottagaren|adressaten)|confidential|intended (?:only |solely )?for|skriver ut (?:detta|det här)|consider the environment/i;

const names =
  /^(?:\p{Lu}[\p{L}.’'-]*|alla|allihop|igen|er|dig|du|och|o|&|\/|all|everyone|there|team|från|from)$/u;

/** Where the words that open a mail end in a line; undefined if it has none. */
export function findGreeting(line: string): number | undefined {
  const start = greeting.exec(line.slice(0, 80))?.[0];
  if (start === undefined) return undefined;
  const end = /[!,.]/.exec(line.slice(start.length, 80));
  const to = end ? start.length + end.index + 1 : line.length;
  const called = line.slice(start.length, to).replace(/[!,.]+$/, "");
  if (!isNames(called)) return undefined;
  const rest = line
    .slice(to)
    .replace(/^[!.]+/, "")
    .trim();
  if (rest === "" || /^[:;][-)D]+$/.test(rest)) return line.length;
  // What follows a comma belongs to the sentence: “Hej Anna, här kommer vår text.”
  return end?.[0] === "," || !/\s/.test(line.charAt(to)) ? undefined : to;
}

/** Whether a line closes a mail: “Med vänlig hälsning”, “Mvh Anna”, “/Anna”. */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false;
  if (/^\/{1,2} ?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}$/u.test(line)) return true;
  const start = closing.exec(line)?.[0];
  return start !== undefined && isNames(line.slice(start.length).replace(/[!,.:;)–—/-]+/g, " "));
}

export function isDeviceLine(line: string): boolean {
  return line.length < 120 && device.test(line);
}

export function isMailNotice(line: string): boolean {
  return notice.test(line.slice(0, 500));
}

function isNames(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return text.trim() === "" || (words.length <= 5 && words.every((word) => names.test(word)));
}
