import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { entry, foundBy } from "../support/diagnostics.ts";
import { hostileWorkspace } from "../support/hostile.ts";
import { makeTemplate, relationships } from "../support/make-template.ts";
import { makeWord, p, r } from "../support/read-body.ts";
import { parseHtml } from "../support/read-html.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

/** What other programs run, fetch or read as markup, as words that somebody wrote. */
const words = [
  "{ INCLUDETEXT \\\\server\\del\\a.docx }",
  "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }",
  '{ HYPERLINK "javascript:alert(1)" }',
  "=cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE "http://example.se/a"</w:instrText>',
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "&lt;script&gt;&#60;b&#62;&amp;#x3C;",
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  "]]><![CDATA[",
  "<?xml-stylesheet href='http://example.se/a.xsl'?>",
  "$(id) {{7*7}} #{1} %00 %n %s",
  "' onmouseover='alert(1)' \" onfocus=\"alert(1)",
  "{period} $& $1 $` \\0",
];
const all = words.join(" ");

/** In Markdown, as somebody writes who wants the words themselves. */
const typed = all.replace(/[\\`*_[\]<>{}&|~]/g, "\\$&");

function makeHostile(): string {
  const something = {
    name: all,
    markdown: typed,
    title: words.filter((word) => !/[{}]/.test(word)).join(" "),
  };
  const folder = makeWorkspace(hostileWorkspace(something));
  fs.appendFileSync(path.join(folder, "reports/programme.yaml"), "layout:\n  toc: true\n");
  return folder;
}

/** All that a Word document could do besides being read. */
function expectPassive(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  for (const [part, data] of Object.entries(parts)) {
    expect(part).toMatch(
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:_rels\/)?[a-zA-Z]+\d*\.xml(?:\.rels)?|word\/theme\/theme\d\.xml|word\/media\/[\w-]+\.(?:png|jpg)|word\/template\/(?:_rels\/)?part\d+\.(?:png|xml)(?:\.rels)?)$/,
    );
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const text = Buffer.from(data).toString();
    expect(text).not.toContain("<!DOCTYPE");
    expect(text).not.toContain("<!ENTITY");
    using xml = XmlDocument.fromString(text);
    const elements = xml.find("//*").map((node) => node as XmlElement);
    expect(
      elements.filter(({ name }) =>
        /^(?:altChunk|object|control|fldSimple|subDoc|pict|OLEObject|attachedTemplate|dataBinding|smartTag)$/.test(
          name,
        ),
      ),
    ).toEqual([]);
    for (const element of elements) {
      if (element.name === "instrText")
        expect(element.content).toMatch(
          /^ ?(?:PAGE|NUMPAGES|TOC(?: \\[a-z](?: "[\d-]*")?)*|PAGEREF [\p{L}\p{N}_]+(?: \\h)?) ?$/u,
        );
      if (element.name !== "Relationship") continue;
      const target = element.attr("Target")?.value ?? "";
      if (element.attr("TargetMode")?.value === "External") {
        expect(element.attr("Type")?.value).toMatch(/\/hyperlink$/);
        expect(target).toMatch(/^(?:https?:\/\/|mailto:)/);
      } else expect(parts).toHaveProperty([resolve(part, target)]);
    }
  }
  const types = Buffer.from(parts["[Content_Types].xml"] ?? []).toString();
  expect(types).not.toMatch(/macro|vba|activeX|oleObject|embedd|bin"/i);
}

/** The part that a relationship leads to. */
function resolve(rels: string, target: string): string {
  const folder = path.posix.dirname(path.posix.dirname(rels));
  return target.startsWith("/") ? target.slice(1) : path.posix.join(folder, target);
}

/** All that a page could do besides being read. */
function expectPassivePage(html: string): void {
  // Reading the looks takes longer than all the rest; that nothing else can be in them, the policy's hash says.
  const page = parseHtml(html.replace(/<style>[\s\S]*?<\/style>/, ""));
  const [charset, policy] = [...page.querySelectorAll("meta")];
  expect(charset?.getAttribute("charset")).toBe("utf-8");
  // Before anything that it could be about.
  expect(policy?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
  expect(policy?.getAttribute("content")).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
  expect([
    ...page.querySelectorAll(
      "script, iframe, object, embed, form, input, link, base, video, audio, template",
    ),
  ]).toEqual([]);
  // A shape beside a status, the pictures of a trend, and nothing that a picture could load, run or lead to.
  const shapes = /^(?:path|rect|line|circle|g|text|tspan|title|desc|defs|pattern)$/;
  expect([...page.querySelectorAll("svg *")].filter(({ nodeName }) => !shapes.test(nodeName))).toEqual([]);
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames())
      expect(name).toMatch(
        /^(?:alt|aria-[a-z]+|charset|class|colspan|content|c[xy]|d|fill|height|href|http-equiv|id|lang|name|role|scope|src|start|patternUnits|r[xy]?|tabindex|transform|text-anchor|viewBox|width|[xy][12]?|open|cite|hidden)$/,
      );
    if (element.nodeName === "META" && element !== policy)
      expect(element.getAttribute("http-equiv")).toBeNull();
    const fill = element.getAttribute("fill");
    if (fill !== null) expect(fill).toMatch(/^url\(#\w+\)$/);
    const href = element.getAttribute("href");
    if (href !== null) expect(href).toMatch(/^(?:https?:\/\/|mailto:|#)/);
    const src = element.getAttribute("src");
    if (src !== null) expect(src).toMatch(/^data:image\/(?:png|jpeg);base64,/);
  }
}

describe("words that other programs would run, fetch or read as markup", () => {
  test("are words in the Word document, letter by letter, and in no part anything else", async () => {
    const folder = makeHostile();
    const { stderr, exit } = await runInMemory(folder, ["compile", "2023-04", "-o", "a.docx"]);
    expect({ exit, errors: / fel [a-z]+\/.*\n.*/.exec(stderr)?.[0] }).toEqual({ exit: 0, errors: undefined });
    const bytes = fs.readFileSync(path.join(folder, "a.docx"));
    expectPassive(bytes);
    using body = XmlDocument.fromString(Buffer.from(unzipSync(bytes)["word/document.xml"] ?? []).toString());
    const text = body.root.content.replaceAll("\u00A0", " ");
    for (const word of words) expect(text).toContain(word);
  });

  test("are words in the comparison's Word document too", async () => {
    const folder = makeHostile();
    expect((await runInMemory(folder, ["diff", "--format", "docx", "-o", "a.docx"])).exit).toBe(0);
    expectPassive(fs.readFileSync(path.join(folder, "a.docx")));
  });

  test("are words in the forms that are sent out, and in their lists", async () => {
    const folder = makeHostile();
    expect((await runInMemory(folder, ["form", "2023-04", "soki"])).exit).toBe(0);
    const bytes = fs.readFileSync(path.join(folder, "reports/2023-04/forms/2023-04-soki.docx"));
    expectPassive(bytes);
    using body = XmlDocument.fromString(Buffer.from(unzipSync(bytes)["word/document.xml"] ?? []).toString());
    const text = body.root.content.replaceAll("\u00A0", " ");
    for (const word of words) expect(text).toContain(word);
  });

  test("are words beside an organisation's own template, of which nothing is run either", async () => {
    const folder = makeHostile();
    const programme = path.join(folder, "reports/programme.yaml");
    fs.writeFileSync(path.join(folder, "reports/mall.dotx"), makeTemplate());
    fs.writeFileSync(
      programme,
      fs.readFileSync(programme, "utf8").replace("  toc: true", "  toc: true\n  template: mall.dotx"),
    );
    expect((await runInMemory(folder, ["compile", "2023-04", "-o", "a.docx"])).exit).toBe(0);
    expectPassive(fs.readFileSync(path.join(folder, "a.docx")));
  });

  test("are words on the pages of report and comparison", async () => {
    const folder = makeHostile();
    for (const args of [["compile", "2023-04"], ["diff"]]) {
      const { stdout, exit } = await runInMemory(folder, [...args, "--format", "html", "-o", "-"]);
      expect(exit).toBe(0);
      expectPassivePage(stdout);
      const shown = (parseHtml(stdout).querySelector("body")?.textContent ?? "").replaceAll("\u00A0", " ");
      for (const word of words) expect(shown).toContain(word);
    }
  });
});

test("words in the names of a trend are words in its Word document and on its page, and nothing else", async () => {
  const folder = makeHostile();
  for (const file of ["a.docx", "a.html"])
    expect((await runInMemory(folder, ["trend", "-o", file])).exit).toBe(0);
  expectPassive(fs.readFileSync(path.join(folder, "a.docx")));
  const html = fs.readFileSync(path.join(folder, "a.html"), "utf8");
  expectPassivePage(html);
  const shown = (parseHtml(html).querySelector("body")?.textContent ?? "").replaceAll("\u00A0", " ");
  for (const word of words) expect(shown).toContain(word);
});

describe("an address", () => {
  const refused = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x0A;script:alert(1)",
    "vbscript:msgbox",
    "file:///etc/passwd",
    "file://server/del",
    "\\\\\\\\server\\\\del",
    "//server/del",
    "data:text/html,a",
    "ms-word:ofe|u|https://example.se/a.docx",
    "ms-msdt:/id",
    "search-ms:query=a",
    "ftp://example.se",
    "blob:https://example.se/a",
    "about:blank",
    "tel:112",
    "relativ/sida.html",
    "#ankare",
    "https:example.se",
    "https:///",
    "http://",
    "mailto:",
  ];

  const file = "reports/2023-04/soki.yaml";
  const linkTo = (address: string): string =>
    `Vi har skrivit om flödet på [vår egen sida om det](<${address}>) för alla.`;

  test.each(refused)("other than of the web or of mail is an error: %s", (address) => {
    const changes = { [file]: entry("soki", { summary: linkTo(address) }) };
    expect(foundBy("text/unsupported-markup", changes)).toHaveLength(1);
  });

  test("other than of the web or of mail is in no document, and is no link in a comparison", async () => {
    const folder = makeWorkspace({ [file]: entry("soki", { summary: refused.map(linkTo).join("\n\n") }) });
    const before = readTree(folder);
    for (const format of ["docx", "html", "md"])
      expect((await runInMemory(folder, ["compile", "--format", format])).exit).toBe(1);
    expect(readTree(folder)).toEqual(before);
    // The comparison shows what stands there, also where it has mistakes.
    const { stdout } = await runInMemory(folder, ["diff", "--format", "html", "-o", "-"]);
    expect(stdout).toContain("vår egen sida om det");
    expectPassivePage(stdout);
    await runInMemory(folder, ["diff", "--format", "docx", "-o", "a.docx"]);
    expectPassive(fs.readFileSync(path.join(folder, "a.docx")));
  });

  test("of the web or of mail is a link, and nothing is fetched from it", async () => {
    const summary =
      "Läs [om flödena](https://example.se/a?b=\"c\"&d='e') och [om proven](http://example.se), eller [skriv till oss](mailto:a@example.se).";
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": entry("soki", { summary }) });
    expect((await runInMemory(folder, ["compile", "-o", "a.docx"])).exit).toBe(0);
    const bytes = fs.readFileSync(path.join(folder, "a.docx"));
    expectPassive(bytes);
    const rels = Buffer.from(unzipSync(bytes)["word/_rels/document.xml.rels"] ?? []).toString();
    expect(rels.match(/TargetMode="External"/g)).toHaveLength(3);
  });
});

test("no command asks the network for anything, whatever the files name", () => {
  const far = "https://example.se/karta.png";
  const summary = `Se [flödet](https://example.se/a) och ![kartan](${far}), som <https://example.se/b> visar.`;
  const picture = relationships(["image", far]);
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { summary }),
    "a.docx": makeWord(p(r(far)), { "word/_rels/document.xml.rels": picture }),
    "b.eml": `From: a@example.se\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=URL; URL="${far}"\n\n<img src="${far}">\n`,
  });
  fs.appendFileSync(path.join(folder, "reports/programme.yaml"), `layout:\n  template: ${far}\n`);
  const refusal = path.join(projectFolder, "test/support/refuse-network.cjs");
  const bin = path.join(projectFolder, "bin/millrep.js");
  for (const args of [
    ["validate"],
    ["compile"],
    ["compile", "--draft", "--format", "html"],
    ["diff"],
    ["init"],
    ["form", "--mail"],
    ["trend", "--format", "html"],
    ["status", "--remind"],
    ["publish"],
    ["import", "a.docx", "b.eml"],
  ]) {
    const { stderr } = spawnSync(process.execPath, ["--require", refusal, bin, ...args], { cwd: folder });
    expect(stderr.toString()).not.toContain("network");
  }
});
