import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { readZip } from "../../src/ooxml/read-zip.ts";
import { requireSoundPackage } from "../../src/ooxml/require-sound-package.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { createMemoryHost, makeMemoryWorkspace } from "../support/memory-host.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const rich = {
  "reports/programme.yaml": changeProgramme((text) => `${text}layout:\n  toc: true\n`),
  "reports/2023-04/karta.png": makePng(20, 10),
  "reports/2023-04/soki.yaml": entry("soki", {
    summary: "![Karta](karta.png)\n\n1. Vi är [klara](https://exempel.se).\n2. Vi går vidare.",
  }),
};

/** The parts of the Word document that a command makes in a workspace. */
async function partsOf(args: readonly string[], files: Parameters<typeof makeWorkspace>[0]) {
  const folder = makeWorkspace(files);
  const { exit, stderr } = await runInMemory(folder, [...args, "-o", "ut.docx"]);
  expect([exit, stderr]).toEqual([0, expect.stringContaining("Skrev ut.docx")]);
  return readParts(fs.readFileSync(path.join(folder, "ut.docx")));
}

function readParts(docx: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = readZip(docx);
  if (typeof parts === "string") throw new Error(parts);
  return parts;
}

describe("a Word document that millrep makes is whole:", () => {
  test.each([
    ["with contents, an image, a list and a link", ["compile"], rich],
    ["a comparison", ["diff"], rich],
    [
      "from a template",
      ["compile"],
      {
        "reports/programme.yaml": changeProgramme((text) => `${text}layout:\n  template: mall.dotx\n`),
        "reports/mall.dotx": makeTemplate(),
      },
    ],
  ])("%s", async (_, args, files) => {
    const parts = await partsOf(args, files);
    expect(() => requireSoundPackage(parts)).not.toThrow();
  });
});

describe("a Word document is not written where", () => {
  let whole: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    whole = await partsOf(["compile"], rich);
  });

  const body = "word/document.xml";
  const rels = "word/_rels/document.xml.rels";
  const types = "[Content_Types].xml";
  test.each<[what: string, part: string, from: string | RegExp, to: string, message: string]>([
    ["a tag is not closed", body, "</w:p>", "", `${body} is not well-formed`],
    ["an attribute stands twice", body, /w:name="/, 'w:name="a" w:name="', `${body} is not well-formed`],
    ["two roots stand beside each other", body, /$/, "<a/>", `${body} is not well-formed`],
    [
      "text stands after the root",
      "word/styles.xml",
      /$/,
      "x",
      "word/styles.xml has text outside of its root",
    ],
    ["a sign & stands alone", body, /<w:t [^>]*>/, "$&R&D ", "has a character or an entity that XML forbids"],
    ["an entity is HTML's", body, /<w:t [^>]*>/, "$&&nbsp;", "has a character or an entity that XML forbids"],
    ["a control character stands in a text", body, /<w:t [^>]*>/, "$&\u0001", "that XML forbids"],
    ["it stands there by its number", body, /<w:t [^>]*>/, "$&&#x1;", "that XML forbids"],
    ["half a character does", body, /<w:t [^>]*>/, "$&&#55357;", "that XML forbids"],
    [
      "a prefix is not declared",
      "word/settings.xml",
      "</w:settings>",
      '<w14x:docId w14x:val="1"/></w:settings>',
      "word/settings.xml has the prefix w14x, which is not declared",
    ],
    [
      "a prefix that may be ignored is not declared",
      body,
      /mc:Ignorable="/,
      'mc:Ignorable="w99 ',
      `${body} has the prefix w99, which is not declared`,
    ],
    ["a relationship leads to no part", rels, "styles.xml", "stilar.xml", `${body} refers by rId`],
    [
      "an image's relationship is missing",
      body,
      /r:embed="[^"]*"/,
      'r:embed="rIdX"',
      "names the relationship rIdX",
    ],
    [
      "a link's is",
      body,
      /<w:hyperlink ([^>]*)r:id="[^"]*"/,
      '<w:hyperlink $1r:id="rIdY"',
      "names the relationship rIdY",
    ],
    [
      "a footer's is",
      body,
      /(<w:footerReference [^>]*)r:id="[^"]*"/,
      '$1r:id="rIdZ"',
      "names the relationship rIdZ",
    ],
    [
      "a type is that of no part",
      types,
      "/word/styles.xml",
      "/word/stilar.xml",
      `${types} names /word/stilar.xml`,
    ],
    [
      "a part has no type",
      types,
      /<Default ([^>]*)Extension="png"/,
      '<Default $1Extension="gif"',
      `${types} has no type for word/media/`,
    ],
    [
      "the body names a style that is not there",
      body,
      'w:val="Heading1"',
      'w:val="Rubrik9"',
      "names the style Rubrik9",
    ],
    ["a list that is not there", body, /<w:numId w:val="\d+"/, '<w:numId w:val="99"', "names the list 99"],
    [
      "a bookmark that is not there",
      body,
      /w:anchor="[^"]*"/,
      'w:anchor="borta"',
      "leads to the bookmark borta",
    ],
    ["a page of none", body, /PAGEREF \S+/, "PAGEREF _Toc99", "leads to the bookmark _Toc99"],
    [
      "two bookmarks have one number",
      body,
      'w:name="soki" w:id="6"',
      'w:name="soki" w:id="1"',
      "has two bookmarks of one number",
    ],
    ["a bookmark has no end", body, /<w:bookmarkEnd [^>]*>/, "", "or one without its end"],
  ])("%s", (_, part, from, to, message) => {
    const text = new TextDecoder().decode(whole.get(part));
    const broken = text.replace(from, to);
    expect(broken === text).toBe(false);
    const parts = new Map(whole).set(part, strToU8(broken));
    expect(() => requireSoundPackage(parts)).toThrow(message);
  });

  test.each([
    [body, `${types} names /${body}, which is not there`],
    ["word/numbering.xml", `${types} names /word/numbering.xml, which is not there`],
    ["word/media", `${body} refers by rId11 to word/media/`],
    ["_rels/.rels", `${body} is not there, or nothing leads to it`],
  ])("a part is missing: %s", (part, message) => {
    const parts = new Map([...whole].filter(([name]) => !name.startsWith(part)));
    expect(() => requireSoundPackage(parts)).toThrow(message);
  });

  test("a part is in another encoding", () => {
    const parts = new Map(whole).set("word/styles.xml", Buffer.from("<a>å</a>", "latin1"));
    expect(() => requireSoundPackage(parts)).toThrow("word/styles.xml is not UTF-8");
  });
});

test("a run that finds its document broken ends with exit code 70, and no file is written or changed", async () => {
  const files = makeMemoryWorkspace();
  const before = new Map(files);
  const streams = { stdout: [], stderr: [] };
  const host = createMemoryHost(files, ["compile", "-o", "ut.pdf"], streams);
  // The way to LibreOffice is where a test can lay hands on the document of a run.
  const convertToPdf = async (docx: Uint8Array): Promise<never> => {
    requireSoundPackage(new Map(readParts(docx)).set("word/styles.xml", strToU8("<w:styles>")));
    throw new Error("not reached");
  };
  expect(await runCommandLine({ ...host, convertToPdf })).toBe(70);
  expect(Buffer.concat(streams.stdout).toString()).toBe("");
  expect(Buffer.concat(streams.stderr).toString()).toBe(
    "Ett fel i millrep självt: BrokenPackage: word/styles.xml is not well-formed\n" +
      "Inga filer ändrades av felet. Berätta gärna vad du gjorde för den som ansvarar för millrep.\n",
  );
  expect(files).toEqual(before);
});
