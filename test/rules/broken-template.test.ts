import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, diagnosticsIn } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate, relationships, templateParts } from "../support/make-template.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const file = "reports/programme.yaml";

function programmeWith(template: string): string {
  return changeProgramme((text) => `${text}layout:\n  template: ${template}\n`);
}

/** The diagnostics of a template with these bytes: the words that they point at, and the sentences in both languages. */
function foundOf(bytes: Uint8Array | undefined, template = "mall.dotx") {
  const { diagnostics, sources } = diagnosticsIn({
    [file]: programmeWith(template),
    ...(bytes ? { "reports/mall.dotx": bytes } : {}),
  });
  return diagnostics.map((found) => {
    if (found.code !== "report/broken-template") throw new Error(found.code);
    const words = sources.get(file)?.slice(found.range?.start, found.range?.end);
    const say = (messages: typeof sv) =>
      messages.diagnostics.codes["report/broken-template"].sentence(found.params).message;
    return [words, say(sv), say(en)];
  });
}

function changed(part: string, change: (text: string) => string): Uint8Array {
  return makeTemplate("dotx", { [part]: change(String(templateParts()[part])) });
}

const format = [
  "mall.dotx är inget Word-dokument och ingen Word-mall.",
  "mall.dotx is no Word document and no Word template.",
];
const size = ["Mallen mall.dotx är för stor.", "The template mall.dotx is too large."];
const macros = [
  "Mallen mall.dotx innehåller makron, eller är sparad för att kunna göra det.",
  "The template mall.dotx contains macros, or is saved so that it can.",
];
const damaged = (part: string): string[] => [
  `Mallen mall.dotx är skadad: delen ${part} går inte att läsa.`,
  `The template mall.dotx is damaged: its part ${part} cannot be read.`,
];
const object = (swedish: string, english: string): string[] => [
  `Mallens ${swedish} innehåller ett inbäddat objekt, som kan köra program.`,
  `The template's ${english} contains an embedded object, which can run programs.`,
];
const fetchesFrom = (address: string): string[] => [
  `Mallens sidhuvud hämtar något från ${address}.`,
  `The template's header fetches something from ${address}.`,
];
const hasField = (field: string, swedish = "sidhuvud", english = "header"): string[] => [
  `Mallens ${swedish} har fältet ${field}, som hämtar eller kör något när rapporten öppnas.`,
  `The template's ${english} has the field ${field}, which fetches or runs something when the report is opened.`,
];

/** A template whose header holds some XML beside its own. */
function withHeader(xml: string): Uint8Array {
  return changed("word/header1.xml", (text) => text.replace("</w:p></w:hdr>", `${xml}</w:p></w:hdr>`));
}

const run = (xml: string): string => `<w:r>${xml}</w:r>`;
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
/** A field with its instruction, in which other fields may stand, and its result. */
const field = (...content: readonly string[]): string =>
  `${mark("begin")}${content.join("")}${mark("separate")}${run("<w:t>x</w:t>")}${mark("end")}`;

describe("a template", () => {
  test.each([
    ["a .dotx", makeTemplate("dotx")],
    ["a .docx", makeTemplate("docx")],
    [
      "without a theme, fonts, numbers and settings",
      makeTemplate("dotx", {
        "word/_rels/document.xml.rels": relationships(
          ["styles", "styles.xml"],
          ["x", "x.xml"],
          ["x", "x.xml"],
          ["x", "x.xml"],
          ["header", "header1.xml"],
          ["footer", "footer1.xml"],
        ),
      }),
    ],
  ])("may be %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([]);
  });

  test("may lie in a folder of the workspace", () => {
    const found = diagnosticsIn({
      [file]: programmeWith("../mallar/årets mall.dotx"),
      "mallar/årets mall.dotx": makeTemplate(),
    });
    expect(found.diagnostics).toEqual([]);
  });

  test.each([
    ["text", strToU8("ingen mall")],
    ["nothing", new Uint8Array()],
    ["a zip file of something else", zipSync({ "anteckning.txt": strToU8("Ring.") })],
    ["a compound file of something else", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    [
      "a workbook",
      changed("[Content_Types].xml", (text) =>
        text.replace("wordprocessingml.template", "spreadsheetml.sheet"),
      ),
    ],
  ])("is none where it holds %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...format]]);
  });

  test.each([
    ["word/document.xml", makeTemplate("dotx", { "word/document.xml": undefined })],
    ["word/styles.xml", makeTemplate("dotx", { "word/styles.xml": undefined })],
    ["word/header1.xml", makeTemplate("dotx", { "word/header1.xml": undefined })],
    [
      "word/document.xml",
      changed("word/document.xml", (text) => text.replace('r:id="rId5"', 'r:id="rId99"')),
    ],
    ["word/styles.xml", makeTemplate("dotx", { "word/styles.xml": "<w:styles>" })],
    ["word/styles.xml", makeTemplate("dotx", { "word/styles.xml": Uint8Array.from([0x3c, 0xff]) })],
    ["word/numbering.xml", makeTemplate("dotx", { "word/numbering.xml": "<w:numbering" })],
    ["word/settings.xml", makeTemplate("dotx", { "word/settings.xml": "<w:settings" })],
    ["word/theme/theme1.xml", makeTemplate("dotx", { "word/theme/theme1.xml": "<a:theme" })],
    [
      "word/_rels/header1.xml.rels",
      makeTemplate("dotx", { "word/_rels/header1.xml.rels": "<Relationships" }),
    ],
    ["word/header1.xml", changed("word/header1.xml", (text) => text.replace(/ xmlns:wp="[^"]*"/, ""))],
    ["word/header1.xml", changed("word/header1.xml", (text) => text.replace("Exempelregionen", "a&#1;b"))],
    ["word/settings.xml", changed("word/settings.xml", (text) => text.replace('w:val=","', 'w:val="&#11;"'))],
    ["word/styles.xml", changed("word/styles.xml", (text) => text.replace("<w:styles", "å<w:styles"))],
    [
      "word/header1.xml",
      changed("[Content_Types].xml", (text) =>
        text
          .replace(/<Override PartName="\/word\/header1.xml"[^>]*>/, "")
          .replace(/<Default Extension="xml"[^>]*>/, ""),
      ),
    ],
    [
      // A document type, whose entities could grow without end.
      "word/styles.xml",
      changed("word/styles.xml", (text) =>
        text.replace("<w:styles", '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:styles'),
      ),
    ],
  ])("is damaged where %s is missing or cannot be read", (part, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...damaged(part)]]);
  });

  test("is damaged where it is cut off, or a byte of a picture differs from the checksum", () => {
    const sentences = ["Mallen mall.dotx är skadad.", "The template mall.dotx is damaged."];
    const bytes = makeTemplate();
    expect(foundOf(bytes.subarray(0, 2000))).toEqual([["mall.dotx", ...sentences]]);
    const stored = zipSync({ "word/media/logotyp.png": makePng(120, 40) }, { level: 0 });
    stored[100] = 255 - (stored[100] ?? 0);
    expect(foundOf(stored)).toEqual([["mall.dotx", ...sentences]]);
  });

  test.each([
    [
      "EncryptedPackage",
      "Mallen mall.dotx är skyddad med lösenord eller en känslighetsetikett.",
      "The template mall.dotx is protected by a password or a sensitivity label.",
    ],
    [
      "WordDocument",
      "Mallen mall.dotx är sparad i formatet för Word 97–2003.",
      "The template mall.dotx is saved in the format of Word 97–2003.",
    ],
  ])("is told by the stream %s of a compound file", (stream, ...sentences) => {
    const bytes = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...sentences]]);
  });

  test.each([
    ["the package", "_rels/.rels", "officeDocument/2006", "officeDocument"],
    ["the document", "word/document.xml", "wordprocessingml/2006/main", "wordprocessingml/main"],
  ])("of Strict Open XML says so, by the namespaces of %s", (_, part, transitional, strict) => {
    const bytes = changed(part, (text) =>
      text.replace(
        `http://schemas.openxmlformats.org/${transitional}`,
        `http://purl.oclc.org/ooxml/${strict}`,
      ),
    );
    expect(foundOf(bytes)).toEqual([
      [
        "mall.dotx",
        "Mallen mall.dotx är sparad som Strict Open XML, som millrep inte läser.",
        "The template mall.dotx is saved as Strict Open XML, which millrep does not read.",
      ],
    ]);
  });

  test("with other prefixes than Word's says that another program wrote it", () => {
    const bytes = changed("word/styles.xml", (text) =>
      text.replaceAll("w:", "ns0:").replace("xmlns:w=", "xmlns:ns0="),
    );
    expect(foundOf(bytes)).toEqual([
      [
        "mall.dotx",
        "Mallen mall.dotx är skriven av ett annat program på ett sätt som millrep inte läser.",
        "Another program wrote the template mall.dotx in a way that millrep does not read.",
      ],
    ]);
  });

  test.each([
    ["11 MB of the same letter in a file of 11 kB", zipSync({ a: new Uint8Array(11 * 1024 * 1024) })],
    [
      "more parts than any template",
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]))),
    ],
    ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1)],
  ])("is too large with %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...size]]);
  });

  test("is none where a part is larger than the file says", () => {
    const bytes = zipSync({ a: new Uint8Array(50_000_000) });
    // Overwrites the part's size in the zip's directory. The directory's one record (46 bytes and the name) stands before
    // the end record of 22 bytes.
    new DataView(bytes.buffer).setUint32(bytes.length - 22 - 47 + 24, 10, true);
    expect(foundOf(bytes)).toEqual([
      ["mall.dotx", "Mallen mall.dotx är skadad.", "The template mall.dotx is damaged."],
    ]);
  });

  test.each([
    ["a project of macros", makeTemplate("dotx", { "word/vbaProject.bin": "makro" })],
    [
      "the type of a .dotm",
      changed("[Content_Types].xml", (text) =>
        text.replace(
          /application\/[^"]*template.main\+xml/,
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ),
      ),
    ],
    [
      "the type of a .docm",
      changed("[Content_Types].xml", (text) =>
        text.replace(
          /application\/[^"]*template.main\+xml/,
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      ),
    ],
  ])("is none with %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...macros]]);
  });

  test.each([
    ["an embedded object", "oleObject", "embeddings/a.bin"],
    ["an ActiveX control", "control", "activeX/activeX1.xml"],
    ["a whole file of text", "aFChunk", "text.html"],
  ])("is none with %s in its header", (_, type, target) => {
    const bytes = makeTemplate("dotx", {
      "word/_rels/header1.xml.rels": relationships(["image", "media/logotyp.png"], [type, target]),
    });
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...object("sidhuvud", "header")]]);
  });

  test.each([
    ["an image from the web", "http://example.se/logga.png"],
    ["an image from a disk", "file:///C:/logga.png"],
  ])("is none where its header fetches %s", (_, address) => {
    const bytes = makeTemplate("dotx", { "word/_rels/header1.xml.rels": relationships(["image", address]) });
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...fetchesFrom(address)]]);
  });

  test("is none where a part of its header fetches something, or a shape of old kind names an address", () => {
    const bytes = makeTemplate("dotx", {
      "word/_rels/header1.xml.rels": relationships(["image", "media/logotyp.png"], ["chart", "chart1.xml"]),
      "word/chart1.xml": "<c/>",
      "word/_rels/chart1.xml.rels": relationships(["image", "https://example.se/a.png"]),
    });
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...fetchesFrom("https://example.se/a.png")]]);
    const shape =
      '<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:imagedata src="https://example.se/a.png"/></v:shape></w:pict>';
    expect(foundOf(withHeader(run(shape)))).toEqual([
      ["mall.dotx", ...fetchesFrom("https://example.se/a.png")],
    ]);
  });

  test.each([
    ["INCLUDEPICTURE", field(instruction(' INCLUDEPICTURE "https://example.se/a.png" \\d '))],
    ["INCLUDETEXT", field(instruction('includetext "C:\\a.docx"'))],
    ["DDEAUTO", field(instruction("DDE"), instruction("AUTO excel a"))],
    ["DDE", field(instruction("\tDde excel a"))],
    [
      "LINK",
      field(instruction(" IF 1 = 1 "), field(instruction("LINK Excel.Sheet a")), instruction('"nej" ')),
    ],
    ["DATABASE", field(instruction("&#68;ATABASE \\d a"))],
    ["IMPORT", field(instruction("<![CDATA[IMPORT a]]>"))],
    ["INCLUDE", field(run("<w:t>INCLUDE a</w:t>"))],
    [
      "MACROBUTTON",
      '<w:fldSimple w:instr=" macrobutton NoMacro [Klicka]"><w:r><w:t>x</w:t></w:r></w:fldSimple>',
    ],
    ["PRINT", `${mark("begin")}${instruction("PRINT x")}`],
    ["{ { } }", field(field(instruction("QUOTE DDE")), instruction("AUTO excel a"))],
    ["{ { } }", field(instruction(" IN"), field(instruction("QUOTE CLUDETEXT")), instruction(" a"))],
  ])("is none with the field %s in its header", (name, xml) => {
    expect(foundOf(withHeader(xml))).toEqual([["mall.dotx", ...hasField(name)]]);
  });

  test.each([
    ["a title", field(instruction(' STYLEREF "Rubrik 1" '))],
    ["an address that the reader may click", field(instruction(' HYPERLINK "https://example.se/LINK" '))],
    ["words like a field", run("<w:t>LINK DDE INCLUDETEXT</w:t>")],
    [
      "a result like a field",
      `${mark("begin")}${instruction("TITLE")}${mark("separate")}${run("<w:t>LINK</w:t>")}${mark("end")}`,
    ],
    ["a calculation", field(instruction(" ="), field(instruction("PAGE")), instruction("-1 "))],
    [
      "a choice by page",
      field(instruction(" IF "), field(instruction("PAGE")), instruction(' = 1 "LINK" "" ')),
    ],
  ])("may show %s in its header", (_, xml) => {
    expect(foundOf(withHeader(xml))).toEqual([]);
  });

  test("says in which header or footer it has what it must not have, and ignores those that no page shows", () => {
    const link = '<w:fldSimple w:instr="LINK a"/>';
    const first = (isShown: boolean, isEven = false): Uint8Array => {
      const own = templateParts();
      return makeTemplate("dotx", {
        "word/footer1.xml": String(own["word/footer1.xml"]).replace("</w:p>", `${link}</w:p>`),
        "word/document.xml": String(own["word/document.xml"])
          .replace(
            'footerReference w:type="default"',
            `footerReference w:type="${isEven ? "even" : "first"}"`,
          )
          .replace("</w:sectPr>", isShown ? "<w:titlePg/></w:sectPr>" : "</w:sectPr>"),
        "word/settings.xml": isEven
          ? String(own["word/settings.xml"]).replace("<w:compat>", "<w:evenAndOddHeaders/><w:compat>")
          : own["word/settings.xml"],
      });
    };
    expect(foundOf(first(false))).toEqual([]);
    expect(foundOf(first(true))).toEqual([
      ["mall.dotx", ...hasField("LINK", "sidfot på första sidan", "footer of the first page")],
    ]);
    expect(foundOf(first(false, true))).toEqual([
      ["mall.dotx", ...hasField("LINK", "sidfot på jämna sidor", "footer of even pages")],
    ]);
  });

  test.each([
    ["a linked picture", "word/_rels/document.xml.rels", ["image", "file:///C:/karta.png"]],
    ["a chart with a workbook elsewhere", "word/_rels/chart1.xml.rels", ["oleObject", "file:///C:/a.xlsx"]],
    ["an embedded object", "word/_rels/document.xml.rels", ["oleObject", "embeddings/a.bin"]],
    [
      "a template of its own",
      "word/_rels/settings.xml.rels",
      ["attachedTemplate", "https://example.se/a.dotm"],
    ],
    ["a frame", "word/_rels/webSettings.xml.rels", ["frame", "http://example.se/a"]],
    ["a subdocument", "word/_rels/footnotes.xml.rels", ["subDocument", "file:///C:/a.docx"]],
  ] as const)("may have %s where no report gets it", (_, part, relationship) => {
    const own = String(templateParts()[part] ?? relationships());
    const added =
      relationships(relationship)
        .replace("rId1", "rId77")
        .match(/<Relationship .*\/>/)?.[0] ?? "";
    const bytes = makeTemplate("dotx", {
      [part]: own.replace("</Relationships>", `${added}</Relationships>`),
    });
    expect(foundOf(bytes)).toEqual([]);
  });

  test("may have an ActiveX control that no report gets", () => {
    expect(foundOf(makeTemplate("dotx", { "word/activeX/activeX1.bin": "x" }))).toEqual([]);
  });

  test("is missing where there is no such file, or a folder", () => {
    const missing = ["Mallen mall.dotx finns inte.", "The template mall.dotx does not exist."];
    expect(foundOf(undefined)).toEqual([["mall.dotx", ...missing]]);
    expect(foundOf(undefined, "2023-04")[0]?.[1]).toBe("Mallen 2023-04 finns inte.");
  });

  test.each([
    "../../mall.dotx",
    "/etc/hostname",
    "https://example.se/mall.dotx",
    "C:/mall.dotx",
    "\\\\server\\mall.dotx",
  ])("is never fetched from outside the workspace: %s", (template) => {
    expect(foundOf(undefined, template)).toEqual([
      [
        template,
        `Mallen ${template} ligger utanför lägesrapportens mapp och hämtas inte.`,
        `The template ${template} lies outside the report's folder and is not fetched.`,
      ],
    ]);
  });

  test("is never fetched through a link that leads out of the workspace", async () => {
    const folder = makeWorkspace({ [file]: programmeWith("mall.dotx") });
    const outside = path.join(makeFolder(), "mall.dotx");
    fs.writeFileSync(outside, makeTemplate());
    fs.symlinkSync(outside, path.join(folder, "reports/mall.dotx"));
    const { stdout, exit } = await runInMemory(folder, ["validate"]);
    expect(stdout).toMatch(/ligger utanför lägesrapportens mapp och hämtas\s+inte\./);
    expect(exit).toBe(1);
  });

  test("that is broken stops the report", async () => {
    const folder = makeWorkspace({ [file]: programmeWith("mall.dotx") });
    const { stderr, exit } = await runInMemory(folder, ["compile", "2023-04"]);
    expect(stderr).toContain("Mallen mall.dotx finns inte.");
    expect(exit).toBe(1);
  });
});
