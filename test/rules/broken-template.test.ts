import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, diagnosticsIn } from "../support/diagnostics.ts";
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

const format = ["mall.dotx är ingen mall som Word kan läsa.", "mall.dotx is no template that Word can read."];
const size = ["Mallen mall.dotx är för stor.", "The template mall.dotx is too large."];
const macros = [
  "Mallen mall.dotx innehåller makron eller andra program.",
  "The template mall.dotx contains macros or other programs.",
];
const fetchesFrom = (address: string): string[] => [
  `Mallen mall.dotx hämtar något från ${address}.`,
  `The template mall.dotx fetches something from ${address}.`,
];

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
    ["a zip file that is cut off", makeTemplate().subarray(0, 2000)],
    [
      "a document that is encrypted, which is no zip file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ["no main part", makeTemplate("dotx", { "word/document.xml": undefined })],
    ["no styles", makeTemplate("dotx", { "word/styles.xml": undefined })],
    ["a header that is referred to and missing", makeTemplate("dotx", { "word/header1.xml": undefined })],
    ["styles that are no XML", makeTemplate("dotx", { "word/styles.xml": "<w:styles>" })],
    ["bytes that are no UTF-8", makeTemplate("dotx", { "word/styles.xml": Uint8Array.from([0x3c, 0xff]) })],
    ["a theme that is no XML", makeTemplate("dotx", { "word/theme/theme1.xml": "<a:theme" })],
    [
      "a document type, which could grow without end",
      changed("word/styles.xml", (text) =>
        text.replace("<w:styles", '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:styles'),
      ),
    ],
    [
      "a workbook",
      changed("[Content_Types].xml", (text) =>
        text.replace("wordprocessingml.template", "spreadsheetml.sheet"),
      ),
    ],
    [
      "a document of Strict Open XML",
      changed("word/document.xml", (text) =>
        text.replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      ),
    ],
  ])("is none where it holds %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...format]]);
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
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...format]]);
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
    ["an ActiveX control", makeTemplate("dotx", { "word/activeX/activeX1.bin": "x" })],
    [
      "an embedded object",
      makeTemplate("dotx", {
        "word/_rels/header1.xml.rels": relationships(
          ["image", "media/logotyp.png"],
          ["oleObject", "embeddings/a.bin"],
        ),
      }),
    ],
  ])("is none with %s", (_, bytes) => {
    expect(foundOf(bytes)).toEqual([["mall.dotx", ...macros]]);
  });

  test.each([
    [
      "its own template",
      "word/_rels/settings.xml.rels",
      relationships(["attachedTemplate", "https://example.se/a.dotm"]),
      "https://example.se/a.dotm",
    ],
    [
      "an image from the web",
      "word/_rels/header1.xml.rels",
      relationships(["image", "http://example.se/logga.png"]),
      "http://example.se/logga.png",
    ],
    [
      "an image from a disk",
      "word/_rels/header1.xml.rels",
      relationships(["image", "file:///C:/logga.png"]),
      "file:///C:/logga.png",
    ],
    [
      "a frame in a part that no report gets",
      "word/_rels/webSettings.xml.rels",
      relationships(["frame", "http://example.se/a"]),
      "http://example.se/a",
    ],
  ])("is none where it fetches %s", (_, part, rels, address) => {
    expect(foundOf(makeTemplate("dotx", { [part]: rels }))).toEqual([["mall.dotx", ...fetchesFrom(address)]]);
  });

  test.each([
    [["Title"], "formatmallen Rubrik (Title)", "style Title"],
    [["heading 3"], "formatmallen Rubrik 3 (heading 3)", "style heading 3"],
    [
      ["heading 1", "heading 2"],
      "formatmallarna Rubrik 1 (heading 1) och Rubrik 2 (heading 2)",
      "styles heading 1 and heading 2",
    ],
  ])("is none without %s, whatever other styles have its id", (names, swedish, english) => {
    const bytes = changed("word/styles.xml", (text) =>
      names.reduce(
        (styles, name) => styles.replace(`<w:name w:val="${name}"/>`, '<w:name w:val="Annan"/>'),
        text,
      ),
    );
    expect(foundOf(bytes)).toEqual([
      ["mall.dotx", `Mallen mall.dotx saknar ${swedish}.`, `The template mall.dotx lacks the ${english}.`],
    ]);
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
