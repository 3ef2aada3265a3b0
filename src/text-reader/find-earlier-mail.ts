import type { TextLine } from "./text-line.ts";

const field =
  /^\*{0,2}(från|from|till|to|kopia|cc|bcc|hemlig kopia|ämne|subject|skickat|sent|datum|date|svara till|reply-to|prioritet|importance|bifogade filer|bilagor|attachments):\*{0,2}(?:\s|$)/i;

/** How many lines of a mail's heads begin at a line; 0 if none do. One of them says who wrote it, or what it is about. */
export function countMailHeaders(lines: readonly TextLine[], at: number): number {
  let [to, known]: [number, Set<string>] = [at, new Set()];
  for (; to < lines.length && to < at + 20; to += 1) {
    const line = lines[to];
    if (!line || (to > at && line.blanksBefore > 1)) break;
    const name = field.exec(line.text)?.[1]?.toLowerCase();
    // The addresses of many receivers go on in further lines.
    const goesOn =
      known.size > 0 && line.blanksBefore === 0 && (line.indent > 0 || /^\S+@\S+>?[;,]?$/.test(line.text));
    if (name === undefined && !goesOn) break;
    if (name !== undefined) known = known.add(name);
  }
  const has = (pattern: RegExp): boolean => [...known].some((name) => pattern.test(name));
  // “Från: maj” and “Till: juni” may be about anything, but not where a text begins.
  const isMail =
    at === 0
      ? known.size > 1 && has(/^(?:från|from|ämne|subject)$/)
      : has(/^(?:från|from)$/) && has(/^(?:ämne|subject|skickat|sent|datum|date)$/);
  return isMail ? to - at : 0;
}

/** What a mail is about, if one of its heads says so. */
export function readSubject(lines: readonly TextLine[]): string | undefined {
  const line = lines.find(({ text }) => /^\*{0,2}(?:ämne|subject):/i.test(text));
  const subject = line?.text.replace(/^\*{0,2}(?:ämne|subject):\*{0,2}\s*/i, "");
  return subject === "" ? undefined : subject;
}

/** A line between a mail and the one that it answers or sends on. */
export function readSeparator(text: string): "original" | "forwarded" | undefined {
  const words = /^[-_*=]{2,}\s?([^-_*=][^-_*=]{3,50}?)\s?[-_*=]{2,}$/.exec(text.slice(0, 200))?.[1] ?? text;
  if (/^(?:ursprungligt meddelande|original message|original appointment)$/i.test(words) && words !== text)
    return "original";
  const isForwarded =
    /^(?:vidarebefordrat (?:meddelande|brev)|forwarded message)$/i.test(words) && words !== text;
  return isForwarded ||
    /^(?:begin forwarded message|vidarebefordrat brev|början på vidarebefordrat brev):$/i.test(text)
    ? "forwarded"
    : undefined;
}

/** How many lines at a place say who wrote the mail that follows (“Den 3 maj 2023 kl. 10:12 skrev Anna Ek:”), and how sure that is. */
export function findAttribution(
  lines: readonly TextLine[],
  at: number,
): { readonly count: number; readonly isSure: boolean } | undefined {
  let text = "";
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (!line || (count > 1 && line.blanksBefore > 0) || text.length + line.text.length > 300)
      return undefined;
    text += `${text === "" ? "" : " "}${line.text}`;
    if (count === 1 && !/^(?:(?:den|on|le|am)\s|[^:]{0,60}\d)|(?:skrev|wrote)/i.test(text)) return undefined;
    if (!/(?:skrev|wrote).{0,150}:$/i.test(text) || !/\d/.test(text)) continue;
    const isQuoted = lines[at + count]?.text.startsWith(">") === true;
    const hasSource = /\S@\S|\d{1,2}[:.]\d{2}/.test(text);
    return isQuoted || hasSource ? { count, isSure: isQuoted } : undefined;
  }
  return undefined;
}
