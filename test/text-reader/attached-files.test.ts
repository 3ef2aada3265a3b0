import { expect, test } from "@jest/globals";
import { attachedFiles } from "../../src/text-reader/attached-files.ts";

const heads = "From: a@example.org\r\nMIME-Version: 1.0\r\n";

function mailWith(...parts: readonly string[]): Uint8Array {
  const body = parts.map((part) => `--gräns\r\n${part}\r\n`).join("");
  return Buffer.from(
    `${heads}Content-Type: multipart/mixed; boundary="gräns"\r\n\r\n${body}--gräns--\r\n`,
    "utf8",
  );
}

const word = "UEsDBA==";

test.each([
  ["plain", 'filename="SoKI (2).docx"', "SoKI (2).docx"],
  ["by RFC 2231", "filename*=utf-8''L%C3%A4ge%20maj.docx", "Läge maj.docx"],
  ["by RFC 2231, in pieces", "filename*0*=utf-8''L%C3%A4ge; filename*1*=%20maj.docx", "Läge maj.docx"],
  ["by RFC 2047", 'filename="=?utf-8?Q?L=C3=A4ge_maj.docx?="', "Läge maj.docx"],
])("a file that is attached to a mail has its name and its bytes: %s", (_, written, name) => {
  const mail = mailWith(
    "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hej!</p>",
    `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${written}\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${word}`,
  );
  expect(attachedFiles(mail).map((file) => [file.name, Buffer.from(file.bytes).toString("latin1")])).toEqual([
    [name, "PK\u0003\u0004"],
  ]);
});

test("a mail without attachments has none, nor has any other text", () => {
  expect(attachedFiles(Buffer.from(`${heads}\r\nHej!\r\n`))).toEqual([]);
  expect(attachedFiles(Buffer.from("Summering: allt går bra.\n"))).toEqual([]);
});
