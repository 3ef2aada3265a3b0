import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import packageJson from "../../package.json" with { type: "json" };
import { findSchemaErrors, findUncheckedParts, hasSchemas } from "../support/check-ooxml.ts";
import { changeProgramme, entry } from "../support/findings.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { readOutline, readParts } from "../support/read-docx.ts";
import { runBin } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, projectFolder, sharedFolder } from "../support/workspace.ts";

const acceptance = path.join(sharedFolder, "acceptance");

/** The reports to compile: the real one where it lies beside the project, and always the project's own. */
const reports = [
  { name: "the sample report of March", root: projectFolder, period: "2023-03" },
  { name: "the sample report of April", root: projectFolder, period: "2023-04" },
  ...(fs.existsSync(acceptance)
    ? [{ name: "the real report of March 2023", root: acceptance, period: "2023-03" }]
    : []),
];

function compileToBytes(
  root: string,
  period: string,
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Uint8Array {
  const file = path.join(makeFolder(), "rapport.docx");
  const result = runBin(projectFolder, ["compile", period, "-C", root, "-o", file, ...options], { env });
  expect(result.stderr).toContain("inga fel");
  expect(result.exit).toBe(0);
  return fs.readFileSync(file);
}

function printOutline(root: string, period: string, options: readonly string[] = []): string[] {
  const args = ["compile", period, "-C", root, "--format", "outline", "-o", "-", ...options];
  const { stdout } = runBin(projectFolder, args);
  return stdout.trimEnd().split("\n");
}

/** What the outline says outside tables. */
function withoutTables(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^T[HR]\t/.test(line));
}

describe.each(reports)("$name", ({ root, period }) => {
  test("has in Word's own file the paragraphs that the outline prints, by style and text", () => {
    expect(readOutline(compileToBytes(root, period))).toEqual(withoutTables(printOutline(root, period)));
  });

  test("is valid by the OOXML schemas in every part", () => {
    const bytes = compileToBytes(root, period);
    expect(findSchemaErrors(bytes)).toEqual([]);
    expect(findUncheckedParts(bytes)).toEqual(["docProps/core.xml"]);
  });

  test("has the same bytes whatever the clock, the time zone and the locale", () => {
    const first = compileToBytes(root, period, { TZ: "Pacific/Kiritimati", LC_ALL: "C" });
    const second = compileToBytes(root, period, { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8" });
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

if (fs.existsSync(acceptance)) {
  test("the real report of March 2023 has exactly the outline that its Word document must have", () => {
    const expected = fs.readFileSync(path.join(acceptance, "outline-2023-03.tsv"), "utf8");
    expect(`${printOutline(acceptance, "2023-03").join("\n")}\n`).toBe(expected);
    expect(`${readOutline(compileToBytes(acceptance, "2023-03")).join("\n")}\n`).toBe(expected);
  });
}

test(`the schema check finds a breach (${hasSchemas ? "OOXML schemas" : "no schemas here: well-formedness only"})`, () => {
  const parts = readParts(compileToBytes(projectFolder, "2023-03"));
  const document = parts.get("word/document.xml") ?? "";
  const broken = hasSchemas
    ? document.replace("<w:pPr>", "<w:pPr><w:nonsense/>")
    : document.replace("<w:pPr>", "");
  const bytes = zipSync({ "word/document.xml": strToU8(broken) });
  expect(findSchemaErrors(bytes).join("\n")).toMatch(/word\/document\.xml.*(nonsense|pPr)/s);
});

describe("a compiled document", () => {
  const bytes = compileToBytes(makeWorkspace(), "2023-03");
  const parts = readParts(bytes);
  const part = (name: string): string => parts.get(name) ?? "";

  test("names its title, subject and organisation, and the last day of its month", () => {
    const core = part("docProps/core.xml");
    expect(core).toContain("<dc:title>Lägesrapport mars 2023</dc:title>");
    expect(core).toContain("<dc:subject>Program Exempel: Lägesrapport mars 2023</dc:subject>");
    expect(core).toContain("<dc:creator>Exempelregionen</dc:creator>");
    expect(core.match(/2023-03-31T12:00:00Z/g)).toHaveLength(2);
  });

  test("carries its month, the version of millrep that made it, and the hashes of its sources and of its own content", () => {
    const custom = part("docProps/custom.xml");
    const properties = [...custom.matchAll(/name="([^"]*)"><vt:lpwstr>([^<]*)</g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(properties).toEqual([
      ["period", "2023-03"],
      ["millrepVersion", packageJson.version],
      ["sourcesSha256", expect.stringMatching(/^[0-9a-f]{64}$/)],
      ["contentSha256", expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
  });

  test("has the same bytes in another folder, and with other months and files beside it", () => {
    const other = makeWorkspace({ "reports/2023-04": undefined, "reports/2023-03/anteckning.md": "Ring." });
    expect(Buffer.compare(compileToBytes(other, "2023-03"), bytes)).toBe(0);
  });

  test("has other properties, and no other text, where only a comment of a source is another", () => {
    const changed = compileToBytes(
      makeWorkspace({ "reports/programme.yaml": changeProgramme((text) => `${text}# klar\n`) }),
      "2023-03",
    );
    const different = [...readParts(changed)].filter(([name, xml]) => xml !== part(name));
    expect(different.map(([name]) => name)).toEqual(["docProps/custom.xml"]);
  });

  test("takes its date from SOURCE_DATE_EPOCH where that is set", () => {
    const dated = readParts(compileToBytes(makeWorkspace(), "2023-03", { SOURCE_DATE_EPOCH: "1680000000" }));
    expect(dated.get("docProps/core.xml")).toContain("2023-03-28T10:40:00Z");
  });

  test("says in its defaults and to its theme that it is in Swedish", () => {
    expect(part("word/styles.xml")).toMatch(/<w:rPrDefault>.*<w:lang w:val="sv-SE"\/>.*<\/w:rPrDefault>/);
    expect(part("word/settings.xml")).toContain('<w:themeFontLang w:val="sv-SE"/>');
  });

  test("gives its headings outline levels", () => {
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`).exec(
        part("word/styles.xml"),
      )?.[0];
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain("<w:keepNext/>");
    }
  });

  test("is A4 with page numbers in the footer, and has no empty paragraph", () => {
    expect(part("word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(part("word/footer1.xml")).toContain("NUMPAGES");
    expect(part("word/document.xml")).not.toMatch(/<w:p>(<w:pPr>((?!<w:t[ >]).)*<\/w:pPr>)?<\/w:p>|<w:p\/>/);
  });
});

describe("a draft", () => {
  const root = makeWorkspace({
    "reports/2023-04/test.yaml": undefined,
    "reports/2023-04/soki.yaml": entry("soki", { plan: "Skriv här vad som är planerat för maj 2023." }),
  });
  const bytes = compileToBytes(root, "2023-04", {}, ["--draft"]);

  test("is valid, and says what is missing where it is missing", () => {
    expect(findSchemaErrors(bytes)).toEqual([]);
    expect(readOutline(bytes)).toEqual(printOutline(root, "2023-04", ["--draft"]));
    expect(readOutline(bytes).filter((line) => /^(?:Title|NOTE)/.test(line))).toEqual([
      "Title\tUTKAST: Lägesrapport april 2023",
      "NOTE\tUtkast: 2 av 3 bidrag saknas helt eller delvis.",
      "NOTE\tSaknas: planeringen är inte färdigskriven.",
      "NOTE\tSaknas: bidraget för april 2023 har inte kommit in.",
    ]);
  });
});

describe("a document made from a template", () => {
  const root = makeWorkspace({
    "reports/programme.yaml": changeProgramme(
      (text) => `${text}layout:\n  template: mall.dotx\n  toc: true\n`,
    ),
    "reports/mall.dotx": makeTemplate(),
  });

  test("has in Word's own file the paragraphs that the outline prints", () => {
    expect(readOutline(compileToBytes(root, "2023-04"))).toEqual(
      withoutTables(printOutline(root, "2023-04")),
    );
  });

  test("has the same bytes whatever the clock, the time zone and the locale", () => {
    const first = compileToBytes(root, "2023-04", { TZ: "Pacific/Kiritimati", LC_ALL: "C" });
    const second = compileToBytes(root, "2023-04", { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8" });
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe("a document with images", () => {
  const summary = "![Karta över söder](karta.png)\n\n- Bild i lista: ![Foto från Åmål](foto.jpg)";
  const root = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { summary }),
    "reports/2023-04/karta.png": makePng(1500, 500),
    "reports/2023-04/foto.jpg": makeJpeg(120, 80),
  });
  const bytes = compileToBytes(root, "2023-04");
  const document = readParts(bytes).get("word/document.xml") ?? "";

  test("is valid, and the same every time", () => {
    expect(findSchemaErrors(bytes)).toEqual([]);
    expect(Buffer.compare(compileToBytes(root, "2023-04", { TZ: "Asia/Tokyo" }), bytes)).toBe(0);
  });

  test("holds the files themselves and their alternative texts", () => {
    const names = [...readParts(bytes).keys()].filter((part) => part.startsWith("word/media/"));
    expect(names.map((name) => path.extname(name)).sort()).toEqual([".jpg", ".png"]);
    const descriptions = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(descriptions).toEqual(["Karta över söder", "Foto från Åmål"]);
  });

  test("shows a wide image as wide as the column, in its own proportions, and a small one at its own size", () => {
    // EMUs, 9,525 to a pixel (ECMA-376 part 1, clause 20.1.2.1).
    const sizes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [
      Number(cx) / 9525,
      Number(cy) / 9525,
    ]);
    expect(sizes).toEqual([
      [567, 189],
      [120, 80],
    ]);
  });
});
