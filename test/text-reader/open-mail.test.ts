import { describe, expect, test } from "@jest/globals";
import { openMail } from "../../src/text-reader/open-mail.ts";

const head =
  "From: Siri <siri@example.se>\r\nTo: bo@example.se\r\nSubject: =?utf-8?Q?L=C3=A4get_i?= =?iso-8859-1?B?IOVy?=\r\nMIME-Version: 1.0\r\n";
const open = (mail: string): unknown => openMail(Buffer.from(mail, "latin1"));
const part = (type: string, body: string, more = ""): string =>
  `Content-Type: ${type}\r\n${more}\r\n${body}\r\n`;
const multipart = (kind: string, parts: readonly string[], boundary = "gräns"): string =>
  part(
    `multipart/${kind};\r\n boundary="${boundary}"`,
    `Förord\r\n--${boundary}\r\n${parts.join(`--${boundary}\r\n`)}--${boundary}--\r\nEfterord`,
  );

describe("The text of a saved mail is read", () => {
  test.each([
    [
      "as it is",
      part(
        "text/plain; charset=utf-8",
        Buffer.from("Vi är klara").toString("latin1"),
        "Content-Transfer-Encoding: 8bit\r\n",
      ),
    ],
    [
      "quoted-printable",
      part(
        'text/plain; charset="utf-8"',
        "Vi =C3=A4r k=\r\nlara",
        "Content-Transfer-Encoding: quoted-printable\r\n",
      ),
    ],
    [
      "base64",
      part(
        "text/plain; charset=UTF-8",
        Buffer.from("Vi är klara").toString("base64"),
        "Content-Transfer-Encoding: BASE64\r\n",
      ),
    ],
    ["in Latin 1", part("text/plain; charset=iso-8859-1", "Vi \xE4r klara")],
    ["in Windows-1252", part("text/plain; charset=Windows-1252", "Vi \xE4r klara")],
    ["in UTF-8 that it does not name", part("text/plain", "Vi \xC3\xA4r klara")],
    ["in Windows-1252 that it does not name", part("text/plain; charset=us-ascii", "Vi \xE4r klara")],
    [
      "beside a web page",
      multipart("alternative", [
        part("text/plain; charset=latin1", "Vi \xE4r klara"),
        part("text/html", "<p>Vi</p>"),
      ]),
    ],
    [
      "in parts of parts",
      multipart("mixed", [
        multipart("related", [part("text/plain; charset=latin1", "Vi \xE4r klara")], "inre"),
        part("application/pdf", "x"),
      ]),
    ],
    [
      "in a part without an end",
      `${part("multipart/mixed; boundary=x", `--x\r\n${part("text/plain; charset=latin1", "Vi \xE4r klara")}`)}`,
    ],
    ["with the line ends of Unix", part("text/plain; charset=latin1", "Vi \xE4r klara").replaceAll("\r", "")],
  ])("%s", (_, mail) => {
    expect(open(head + mail)).toMatchObject({ text: "Vi är klara", subject: "Läget i år" });
  });

  test("with its quotation marks of Windows", () => {
    expect(open(head + part("text/plain; charset=windows-1252", "\x94klart\x94 \x96 nu"))).toMatchObject({
      text: "”klart” – nu",
    });
  });

  test("and whether its lines go on, and how many files came with it", () => {
    const file = part(
      "text/plain; name=a.txt",
      "annat",
      "Content-Disposition: attachment; filename=a.txt\r\n",
    );
    const mail = multipart("mixed", [
      part("text/plain; format=flowed", "Vi är \r\nklara"),
      file,
      part("image/png", "x"),
      part("message/rfc822", head),
    ]);
    expect(open(head + mail)).toEqual({
      text: "Vi är \r\nklara",
      isFlowed: true,
      subject: "Läget i år",
      attachments: 3,
    });
  });

  test("with several parts, one after the other", () => {
    expect(
      open(head + multipart("mixed", [part("text/plain", "ett\r\n\r\n"), part("text/plain", "två")])),
    ).toMatchObject({ text: "ett\n\ntvå" });
  });
});

test.each([
  ["that has a web page alone", part("text/html", "<p>Vi</p>"), "onlyHtml"],
  [
    "whose text beside the web page is empty",
    multipart("alternative", [part("text/plain", " "), part("text/html", "<p>Vi</p>")]),
    "onlyHtml",
  ],
  ["that is encrypted", part("application/pkcs7-mime; smime-type=enveloped-data", "x"), "encrypted"],
  [
    "that is encrypted in parts",
    multipart("encrypted", [part("application/pgp-encrypted", "x")]),
    "encrypted",
  ],
  ["that has files alone", part("application/pdf", "x"), "noText"],
  ["whose parts have no boundary", part("multipart/mixed", "x"), "noText"],
  ["in an unknown character set", part("text/plain; charset=x-egen", "x"), "charset"],
  ["whose bytes are not of its character set", part("text/plain; charset=utf-8", "Vi \xE4r"), "charset"],
  [
    "whose parts have no end",
    Array.from({ length: 40 }).reduce<string>(
      (inner, _, index) => multipart("mixed", [inner], `g${index}`),
      part("text/plain", "x"),
    ),
    "damaged",
  ],
])("A mail %s is refused", (_, mail, refusal) => {
  expect(open(head + mail)).toEqual({ refusal });
});

test.each([
  ["prose", "Vi är klara.\n\nSnart: maj\n"],
  ["the heads that somebody pasted", "From: Siri\nSubject: Text\n\nVi är klara.\n"],
  ["a list of words with colons", "Mime-version: 1.0\nett\nReceived: nej\n"],
  ["nothing", ""],
])("No saved mail is %s", (_, text) => {
  expect(open(text)).toBeUndefined();
});
