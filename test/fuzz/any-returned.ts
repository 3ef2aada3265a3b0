import fc from "fast-check";
import type { Input } from "./any-input.ts";
import { anyText } from "./any-text.ts";
import { anyWordFile } from "./edit-word.ts";
import { mutated } from "./mutate-bytes.ts";
import type { ReturnedSeeds } from "./returned-seeds.ts";

/** What stands in mails and texts that are sent to an office, between other words. */
const usualLines = fc.constantFrom(
  ..."Lägesrapport april 2023|Läget i programmet|Standardisering och kliniskt innehåll (SoKI)|Test|Teknik|Summering|Summering:|Planering maj|Avvikelse|Uppföljning|Status: enligt plan|Milstolpar".split(
    "|",
  ),
  ..."Hej!|Mvh Bo|-- |> citat|Från: Bo|Ämne: text|Den 3 maj 2023 skrev Bo:|-----Original Message-----|Sida 1 (2)|• ett|- tre|12. fyra".split(
    "|",
  ),
  ...[
    "From: a@example.org",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="g"',
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: quoted-printable",
    'Content-Disposition: attachment; filename="å.docx"',
    "--g",
    "--g--",
    "UEsDBA==",
    "Vi har g=C3=A5tt=",
  ],
);

const anyLines = fc
  .array(fc.tuple(fc.oneof(usualLines, anyText), fc.constantFrom("\n", "\r\n", "\n\n", "\f", "")), {
    maxLength: 30,
  })
  .map((lines) => lines.flat().join(""));

const anyTextFile = fc.oneof(
  anyLines.map((text) => Buffer.from(text)),
  anyLines.map((text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
  anyLines.map((text) => Buffer.from(text, "latin1")),
  anyLines.map((text) => Buffer.from(`From: a@example.org\r\nMIME-Version: 1.0\r\n${text}`)),
);

/** Every kind of file that may come back: forms and reports, edited and damaged, mails, texts and PDF files. */
export function anyReturned({ words, others }: ReturnedSeeds): fc.Arbitrary<Input> {
  return fc
    .oneof(
      { weight: 16, arbitrary: anyWordFile(words) },
      { weight: 3, arbitrary: mutated(others) },
      { weight: 4, arbitrary: anyTextFile },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    )
    .map((bytes): Input => ({ place: "returned", bytes }));
}
