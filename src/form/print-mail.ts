import { createHash } from "node:crypto";

export interface Mail {
  /** The name may be missing. */
  readonly to: { readonly name: string | undefined; readonly address: string };
  readonly subject: string;
  /** Plain text in lines of any length. */
  readonly text: string;
  readonly attachment: Attachment;
}

export interface Attachment {
  /** In ASCII, so that no mail program has to decode it (RFC 2231). */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Prints a mail as a file that mail programs open (RFC 5322, and MIME: RFC 2045 and 2046). `X-Unsent` tells Outlook to
 * open it as a draft. It has no sender, date or number: the mail program gives them when someone sends it. So the same
 * mail is always the same text. Its lines end with LF; in a file, they must end with CRLF.
 */
export function printMail({ to, subject, text, attachment }: Mail): string {
  const { name, mediaType, bytes } = attachment;
  // Neither encoding below can write this: “=_” is no quoted-printable, and base64 has no “_”.
  const boundary = `=_millrep_${createHash("sha256").update(bytes).digest("hex").slice(0, 24)}`;
  return [
    "X-Unsent: 1",
    // A long name may take more than one line, and so does what follows it.
    `To: ${to.name === undefined ? to.address : `${encodeName(to.name)}\n <${to.address}>`}`,
    `Subject: ${encodeText(subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    ...text.split("\n").flatMap(encodeLine),
    `--${boundary}`,
    `Content-Type: ${mediaType}; name="${name}"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    ...(Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
    `--${boundary}--`,
    "",
  ].join("\n");
}

/** Whether a text can stand in a header as it is, on one line (RFC 5322, clause 2.1.1). */
function isPlain(text: string): boolean {
  return /^[!-~](?:[ -~]{0,58}[!-~])?$/.test(text) && !text.includes("=?");
}

function encodeName(name: string): string {
  return isPlain(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : encodeText(name);
}

/** Encodes a text for a header: in words of at most 75 characters, each on its line (RFC 2047, clause 2). */
function encodeText(text: string): string {
  if (isPlain(text)) return text;
  const pieces: string[] = [];
  for (const character of text) {
    const longer = (pieces.at(-1) ?? "") + character;
    if (pieces.length > 0 && Buffer.byteLength(longer) <= 42) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString("base64")}?=`).join("\n ");
}

/** Encodes a line as quoted-printable: lines of at most 76 characters, of which all but the last end with `=`. */
function encodeLine(line: string): string[] {
  const lines: string[] = [];
  let last = "";
  for (const character of line) {
    const encoded = /[!-<>-~ ]/.test(character) ? character : encodeBytes(character);
    if (last.length + encoded.length > 73) {
      lines.push(`${last}=`);
      last = "";
    }
    last += encoded;
  }
  // A space at the end of a line would be lost on the way.
  return [...lines, last.replace(/ $/, "=20")];
}

function encodeBytes(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}
