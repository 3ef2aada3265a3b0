import type { ReadDocument } from "../docx-reader/read-document.ts";
import { readDocx } from "../docx-reader/read-docx.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import { findFileKind } from "../ooxml/find-file-kind.ts";
import type { Context } from "./context.ts";

/** How to read a file that came in. */
export interface IncomingOptions {
  readonly rejectChanges: boolean;
  readonly names: boolean;
}

export type Incoming = { readonly read: ReadDocument } | { readonly refusal: ImportRefusal };

/** Reads a file by what it holds, whatever its name says. Older formats go through an installed LibreOffice. */
export async function readIncomingFile(
  { host }: Context,
  bytes: Uint8Array,
  options: IncomingOptions,
): Promise<Incoming> {
  const kind = findFileKind(bytes);
  switch (kind) {
    case "docx":
      return toIncoming(readDocx(bytes, options));
    case "doc":
    case "odt":
    case "rtf": {
      const converted = await host.convertToDocx(bytes, kind);
      if ("problem" in converted)
        return { refusal: converted.problem === "missing" ? "noOffice" : "unconverted" };
      return toIncoming(readDocx(converted.bytes, options));
    }
    default:
      return { refusal: kind };
  }
}

function toIncoming(read: ReturnType<typeof readDocx>): Incoming {
  return "refusal" in read ? { refusal: read.refusal } : { read };
}
