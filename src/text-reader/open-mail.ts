import { decodeCharset, decodeEncodedWords, decodeTransfer } from "./decode-transfer.ts";

/** The text of a mail as a mail program saved it (.eml), for `readMail`. */
export interface OpenedMail {
  readonly text: string;
  /** Whether a space at the end of a line says that the paragraph goes on (RFC 3676). */
  readonly isFlowed: boolean;
  readonly subject: string | undefined;
  /** How many files are attached, which are not read. */
  readonly attachments: number;
}

/**
 * Why a mail is not read: it has its text as a web page alone, it is encrypted, it has no text, it is in a character set
 * that is unknown or not its own, or parts lie in parts without end.
 */
export interface MailRefusal {
  readonly refusal: "onlyHtml" | "encrypted" | "noText" | "charset" | "damaged";
}

/** How deep parts are read that lie in parts: no mail program writes more levels. */
export const deepestPart = 20;

/** Opens a mail with its MIME heads (RFC 5322, RFC 2045). Undefined if the bytes are no such mail. */
export function openMail(bytes: Uint8Array): OpenedMail | MailRefusal | undefined {
  if (!isMail(bytes)) return undefined;
  const raw = Buffer.from(bytes)
    .toString("latin1")
    .replace(/^\u00EF\u00BB\u00BF/, "");
  const root = splitPart(raw);
  const found: Found = { texts: [], html: 0, attachments: 0, refusal: undefined };
  collect(root, found, 0);
  if (found.refusal) return { refusal: found.refusal };
  const texts = found.texts.filter(({ text }) => text.trim() !== "");
  if (texts.length === 0) return { refusal: found.html > 0 ? "onlyHtml" : "noText" };
  const subject = root.heads.get("subject");
  return {
    text: texts.map(({ text }) => text.replace(/\s+$/, "")).join("\n\n"),
    isFlowed: texts.every(({ isFlowed }) => isFlowed),
    subject: subject === undefined ? undefined : decodeEncodedWords(subject),
    attachments: found.attachments,
  };
}

/** Whether bytes begin with the heads of a mail: nothing but heads, and among them some that only a program writes. */
export function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536))
    .toString("latin1")
    .replace(/^\u00EF\u00BB\u00BF/, "");
  const { heads, isWhole } = splitPart(start);
  if (!isWhole || heads.size < 2) return false;
  return heads.has("mime-version") || heads.has("received") || (heads.has("message-id") && heads.has("date"));
}

export interface MailPart {
  /** By their names in small letters; of heads with one name the first. */
  readonly heads: ReadonlyMap<string, string>;
  readonly body: string;
  /** Whether every line before the body is a head. */
  readonly isWhole: boolean;
}

interface Found {
  readonly texts: { readonly text: string; readonly isFlowed: boolean }[];
  html: number;
  attachments: number;
  refusal: MailRefusal["refusal"] | undefined;
}

export function splitPart(raw: string): MailPart {
  const heads = new Map<string, string>();
  let [at, name, isWhole]: [number, string | undefined, boolean] = [0, undefined, true];
  while (at < raw.length) {
    const end = raw.indexOf("\n", at);
    const line = raw.slice(at, end < 0 ? raw.length : end).replace(/\r$/, "");
    at = end < 0 ? raw.length : end + 1;
    if (line === "") break;
    const head = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
    if (head?.[1] !== undefined) {
      name = head[1].toLowerCase();
      if (!heads.has(name)) heads.set(name, head[2] ?? "");
      else name = `${name} again`;
    } else if (/^[ \t]/.test(line) && name !== undefined)
      heads.set(name, `${heads.get(name) ?? ""} ${line.trim()}`);
    else if (!(heads.size === 0 && line.startsWith("From "))) isWhole = false;
  }
  return { heads, body: raw.slice(at), isWhole };
}

function collect(part: MailPart, found: Found, depth: number): void {
  if (depth > deepestPart) {
    found.refusal = "damaged";
    return;
  }
  const { type, parameters } = readContentType(part.heads.get("content-type") ?? "text/plain");
  const disposition = (part.heads.get("content-disposition") ?? "").toLowerCase();
  if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/.test(type)) found.refusal = "encrypted";
  else if (type.startsWith("multipart/")) {
    for (const body of splitBody(part.body, parameters.get("boundary") ?? ""))
      collect(splitPart(body), found, depth + 1);
  } else if (disposition.startsWith("attachment") || !type.startsWith("text/")) found.attachments += 1;
  else if (type === "text/html") found.html += 1;
  else if (type !== "text/plain") found.attachments += 1;
  else {
    const text = decodeCharset(decodeBody(part), parameters.get("charset") ?? "");
    if (text === undefined) found.refusal = "charset";
    else found.texts.push({ text, isFlowed: parameters.get("format")?.toLowerCase() === "flowed" });
  }
}

/** The bytes of a part, as its head says that they are encoded (RFC 2045, section 6). */
export function decodeBody({ heads, body }: MailPart): Uint8Array {
  return decodeTransfer(body, (heads.get("content-transfer-encoding") ?? "").trim().toLowerCase());
}

/** The parts between the lines that a boundary begins (RFC 2046, section 5.1). */
export function splitBody(body: string, boundary: string): string[] {
  if (boundary === "") return [];
  const parts: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(`--${boundary}`); at >= 0; at = body.indexOf(`--${boundary}`, at + 1)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    if (from !== undefined) parts.push(body.slice(from, at));
    const end = body.indexOf("\n", at);
    const isLast = body.startsWith("--", at + boundary.length + 2);
    from = end < 0 || isLast ? undefined : end + 1;
    if (isLast) break;
  }
  if (from !== undefined) parts.push(body.slice(from));
  return parts;
}

export function readContentType(head: string): {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, plain] of head.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^;\s]+))/g))
    parameters.set(name.toLowerCase(), quoted ?? plain ?? "");
  return { type: (head.split(";", 1)[0] ?? "").trim().toLowerCase(), parameters };
}
