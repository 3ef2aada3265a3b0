import { decodeEncodedWords } from "./decode-transfer.ts";
import {
  decodeBody,
  deepestPart,
  isMail,
  type MailPart,
  readContentType,
  splitBody,
  splitPart,
} from "./open-mail.ts";

/** A file that is attached to a mail. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that are attached to a mail that a mail program saved; none if the bytes are no such mail. */
export function attachedFiles(bytes: Uint8Array): AttachedFile[] {
  return isMail(bytes) ? filesIn(splitPart(Buffer.from(bytes).toString("latin1")), 0) : [];
}

function filesIn(part: MailPart, depth: number): AttachedFile[] {
  const { heads, body } = part;
  const { type, parameters } = readContentType(heads.get("content-type") ?? "text/plain");
  if (type.startsWith("multipart/"))
    return depth > deepestPart
      ? []
      : splitBody(body, parameters.get("boundary") ?? "").flatMap((inner) =>
          filesIn(splitPart(inner), depth + 1),
        );
  const disposition = readContentType(heads.get("content-disposition") ?? "");
  if (type.startsWith("text/") && disposition.type !== "attachment") return [];
  const name = nameIn(disposition.parameters, "filename") ?? nameIn(parameters, "name") ?? type;
  return [{ name, bytes: decodeBody(part) }];
}

/** A file's name as RFC 2231 writes it (`filename*=utf-8''L%C3%A4ge.docx`, perhaps in pieces), or as RFC 2047 does. */
function nameIn(parameters: ReadonlyMap<string, string>, key: string): string | undefined {
  const pieces = [...parameters]
    .filter(([name]) => name === `${key}*` || name.startsWith(`${key}*0`) || /\*\d+\*?$/.test(name))
    .map(([, value]) => value);
  if (pieces.length > 0) {
    const whole = pieces.join("").replace(/^[\w-]*'[\w-]*'/, "");
    try {
      return decodeURIComponent(whole);
    } catch {
      return whole;
    }
  }
  const plain = parameters.get(key);
  return plain === undefined ? undefined : decodeEncodedWords(plain);
}
