import { describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { findAuthorship } from "../../src/authorship/find-authorship.ts";
import { addPdfChecksum, addTextChecksum } from "../../src/authorship/text-checksum.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { documentOfText } from "../support/make-document.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("a page or a Markdown text with a checksum", () => {
  const withChecksum = addTextChecksum("# Läget\n\nVi är klara.\n");

  test("ends with a comment that no reader sees", () => {
    expect(withChecksum).toMatch(/^# Läget\n\nVi är klara\.\n<!-- millrep sha256:[0-9a-f]{64} -->\n$/);
  });

  test.each<[string, string, string]>([
    ["as it was written", withChecksum, "millrep"],
    ["checked out with Windows line ends", withChecksum.replaceAll("\n", "\r\n"), "millrep"],
    ["with another word", withChecksum.replace("klara", "sena"), "edited"],
    ["with a line after the comment", `${withChecksum}Tillägg.\n`, "edited"],
    ["with a line before the text", `Utkast\n${withChecksum}`, "edited"],
    ["with another hash", withChecksum.replace(/[0-9a-f]{8} -->/, "00000000 -->"), "edited"],
    ["without its last line end", withChecksum.trimEnd(), "edited"],
    ["without the comment", withChecksum.replace(/<!--.*\n/, ""), "foreign"],
  ])("%s", (_, text, authorship) => {
    expect(findAuthorship(bytesOf(text))).toBe(authorship);
  });
});

describe("a PDF with a checksum", () => {
  const pdf = Buffer.from(
    "%PDF-1.7\n%\xE4\xFC\r\n1 0 obj\n<<>>\nendobj\nxref\ntrailer\nstartxref\n27\n%%EOF\n",
    "latin1",
  );
  const withChecksum = addPdfChecksum(pdf);

  test("has it as a comment before startxref, so that no offset in the file is another", () => {
    expect(
      latin1(withChecksum).replace(/%millrep sha256:[0-9a-f]{64}\n(?=startxref\n27\n%%EOF\n$)/, ""),
    ).toBe(latin1(pdf));
    expect(withChecksum.length).toBe(pdf.length + 81);
  });

  test("is edited once a program has added to it, such as a signature", () => {
    expect(findAuthorship(withChecksum)).toBe("millrep");
    expect(findAuthorship(Buffer.concat([withChecksum, pdf.subarray(20)]))).toBe("edited");
    expect(findAuthorship(pdf)).toBe("foreign");
  });
});

describe("a Word document", () => {
  async function changed(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
    const parts = unzipSync(await writeDocx(documentOfText("Vi är klara.\n\n- ett\n- två")));
    change(parts);
    return zipSync(parts);
  }
  const edit = (part: string, from: string | RegExp, to: string) => (parts: Record<string, Uint8Array>) => {
    const text = new TextDecoder().decode(parts[part]);
    expect(text).toMatch(from);
    parts[part] = strToU8(text.replace(from, to));
  };

  test.each<[string, (parts: Record<string, Uint8Array>) => void, string]>([
    ["packed anew, with every part as it was", () => {}, "millrep"],
    ["with another word", edit("word/document.xml", "klara", "sena"), "edited"],
    ["with another header", edit("word/header1.xml", "Lägesrapport", "Rapport"), "edited"],
    ["with a comment", (parts) => (parts["word/comments.xml"] = strToU8("<w:comments/>")), "edited"],
    ["saved by another person", edit("docProps/core.xml", /(<cp:lastModifiedBy>)[^<]*/, "$1Åsa"), "edited"],
    ["without the checksum", edit("docProps/custom.xml", "contentSha256", "annat"), "edited"],
    [
      "without what tells that it is millrep's",
      edit("docProps/custom.xml", "millrepVersion", "annat"),
      "foreign",
    ],
    ["without properties of its own", (parts) => delete parts["docProps/custom.xml"], "foreign"],
  ])("%s", async (_, change, authorship) => {
    expect(findAuthorship(await changed(change))).toBe(authorship);
  });

  test("that is cut off is no one's that millrep knows", async () => {
    const bytes = await changed(() => {});
    expect(findAuthorship(bytes.subarray(0, bytes.length / 2))).toBe("foreign");
  });
});

test.each([
  ["an empty file", "", "millrep"],
  ["any other text", "Ring klinikerna.\n", "foreign"],
])("%s has no checksum", (_, text, authorship) => {
  expect(findAuthorship(bytesOf(text))).toBe(authorship);
});
