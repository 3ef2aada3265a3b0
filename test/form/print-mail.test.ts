import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Mail, printMail } from "../../src/form/print-mail.ts";
import "../support/seed.ts";

const mail: Mail = {
  to: { name: "Åsa Öberg", address: "asa.oberg@exempel.se" },
  subject: "Lägesrapport maj 2023: bidrag från SoKI",
  text: "Hej Åsa!\n\n1 = 1. Tack \n",
  attachment: { name: "2023-05-soki.docx", mediaType: "application/zip", bytes: Buffer.from("abc") },
};

/** Reads a mail as a mail program does: RFC 5322, 2045, 2046 and 2047. */
function readMail(printed: string): Mail & { readonly headers: readonly string[] } {
  const [head = "", ...rest] = printed.split("\n\n");
  const headers = head.replace(/\n[ \t]/g, " ").split("\n");
  const headerOf = (name: string): string =>
    headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
  const boundary = /boundary="([^"]*)"/.exec(headerOf("Content-Type"))?.[1] ?? "";
  const parts = rest.join("\n\n").split(`--${boundary}`);
  const [text = "", attachment = ""] = parts
    .slice(1, 3)
    .map((part) => part.replace(/^\n/, "").replace(/\n$/, ""));
  expect(parts[3]).toBe("--\n");
  const [attachmentHead = "", encoded = ""] = attachment.split("\n\n");
  const to = headerOf("To");
  const [, name, address] = /^(?:(.*) <)?([^<>]*)>?$/.exec(to) ?? [];
  return {
    headers,
    to: {
      name:
        name === undefined
          ? undefined
          : decodeHeader(name.replace(/^"(.*)"$/, (_, quoted: string) => quoted.replace(/\\(.)/g, "$1"))),
      address: address ?? "",
    },
    subject: decodeHeader(headerOf("Subject")),
    text: decodeQuoted(text.slice(text.indexOf("\n\n") + 2)),
    attachment: {
      name: /filename="([^"]*)"/.exec(attachmentHead)?.[1] ?? "",
      mediaType: /^Content-Type: ([^;]*)/.exec(attachmentHead)?.[1] ?? "",
      bytes: Buffer.from(encoded, "base64"),
    },
  };
}

function decodeHeader(value: string): string {
  // White space between two encoded words is none of the text.
  return value
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, base64: string) => Buffer.from(base64, "base64").toString());
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

describe("a mail", () => {
  test("is a draft with its text and its attachment, and has neither sender nor date", () => {
    expect(printMail(mail)).toBe(`X-Unsent: 1
To: =?utf-8?B?w4VzYSDDlmJlcmc=?=
 <asa.oberg@exempel.se>
Subject: =?utf-8?B?TMOkZ2VzcmFwcG9ydCBtYWogMjAyMzogYmlkcmFnIGZyw6VuIFNvS0k=?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_millrep_ba7816bf8f01cfea414140de"

--=_millrep_ba7816bf8f01cfea414140de
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hej =C3=85sa!

1 =3D 1. Tack=20

--=_millrep_ba7816bf8f01cfea414140de
Content-Type: application/zip; name="2023-05-soki.docx"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="2023-05-soki.docx"

YWJj
--=_millrep_ba7816bf8f01cfea414140de--
`);
  });

  test("has a plain name in quotation marks, and no name where there is none", () => {
    const toOf = (name: string | undefined): string =>
      printMail({ ...mail, to: { name, address: "bo@exempel.se" } })
        .split("\n")
        .slice(1, 3)
        .join("\n");
    expect(toOf('Bo "Bosse" Berg, test')).toBe('To: "Bo \\"Bosse\\" Berg, test"\n <bo@exempel.se>');
    expect(toOf(undefined)).toMatch(/^To: bo@exempel\.se\nSubject: /);
  });

  test("is read as it was meant, whatever its words, in lines that every mail program takes", () => {
    const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n\p{Cc}\p{Cs}]/gu, ""));
    const filled = line.filter((text) => text.trim() !== "" && !text.includes("=?"));
    fc.assert(
      fc.property(
        filled,
        filled,
        fc.array(
          fc.oneof(
            line,
            fc.string({ minLength: 60 }).map((text) => text.replace(/[\r\n]/g, "")),
          ),
        ),
        fc.uint8Array(),
        (name, subject, lines, bytes) => {
          const written: Mail = {
            to: { name, address: "bo@exempel.se" },
            subject,
            text: lines.join("\n"),
            attachment: { ...mail.attachment, bytes: Buffer.from(bytes) },
          };
          const printed = printMail(written);
          expect(printed).toMatch(/^[\n\x20-\x7e]*$/);
          for (const each of printed.split("\n")) expect(each.length).toBeLessThanOrEqual(78);
          const { headers, ...read } = readMail(printed);
          expect(read).toEqual(written);
        },
      ),
    );
  });
});
