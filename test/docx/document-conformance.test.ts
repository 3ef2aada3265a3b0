import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import packageJson from "../../package.json" with { type: "json" };
import { findMalformedParts, findSchemaErrors, findUncheckedParts, schemas } from "../support/check-ooxml.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { readOutline, readParts } from "../support/read-docx.ts";
import { type RunResult, runBin, runInMemory } from "../support/run-millrep.ts";
import { describeWith, testWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder, realReport, realWorkspace } from "../support/workspace.ts";

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

async function compileToBytes(root: string, period: string, around: Surroundings = {}): Promise<Uint8Array> {
  const { file, args } = buildArguments(root, period, around);
  return readMade(file, await runInMemory(projectFolder, args, { env: around.env ?? {} }));
}

/** Compiles in a separate process, since only that can have another time zone. */
function compileElsewhere(root: string, period: string, env: Readonly<Record<string, string>>): Uint8Array {
  const { file, args } = buildArguments(root, period, {});
  return readMade(file, runBin(projectFolder, args, { env }));
}

function buildArguments(root: string, period: string, { options = [] }: Surroundings) {
  const file = path.join(makeFolder(), "rapport.docx");
  return { file, args: ["compile", period, "-C", root, "-o", file, ...options] };
}

function readMade(file: string, { stderr, exit }: RunResult): Uint8Array {
  expect(stderr).toContain("inga fel");
  expect(exit).toBe(0);
  return fs.readFileSync(file);
}

async function printOutline(
  root: string,
  period: string,
  options: readonly string[] = [],
): Promise<string[]> {
  const args = ["compile", period, "-C", root, "--format", "outline", "-o", "-", ...options];
  const { stdout } = await runInMemory(projectFolder, args);
  return stdout.trimEnd().split("\n");
}

/** Returns the lines of an outline that are not rows of tables. */
function withoutTables(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^T[HR]\t/.test(line));
}

function testReport(root: string, period: string): void {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await compileToBytes(root, period);
  });

  test("has in Word's own file the paragraphs that the outline prints, by style and text", async () => {
    expect(readOutline(bytes)).toEqual(withoutTables(await printOutline(root, period)));
  });

  test("is well-formed in every part, and has no part but the properties that no schema is for", () => {
    expect(findMalformedParts(bytes)).toEqual([]);
    expect(findUncheckedParts(bytes)).toEqual(["docProps/core.xml"]);
  });

  testWith(schemas, "is valid by the OOXML schemas in every part", () => {
    expect(findSchemaErrors(bytes)).toEqual([]);
  });

  test("has the same bytes whatever the clock, the time zone and the locale", () => {
    expectSameBytes(root, period);
  });
}

function expectSameBytes(root: string, period: string): void {
  const first = compileElsewhere(root, period, { TZ: "Pacific/Kiritimati", LC_ALL: "C" });
  const second = compileElsewhere(root, period, { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8" });
  expect(Buffer.compare(first, second)).toBe(0);
}

describe("the sample report of March", () => testReport(projectFolder, "2023-03"));
describe("the sample report of April", () => testReport(projectFolder, "2023-04"));
describeWith(realReport, "the real report of March 2023", () => testReport(realWorkspace, "2023-03"));

testWith(
  realReport,
  "the real report of March 2023 has exactly the outline that its Word document must have",
  async () => {
    const expected = fs.readFileSync(path.join(realWorkspace, "outline-2023-03.tsv"), "utf8");
    expect(`${(await printOutline(realWorkspace, "2023-03")).join("\n")}\n`).toBe(expected);
    expect(`${readOutline(await compileToBytes(realWorkspace, "2023-03")).join("\n")}\n`).toBe(expected);
  },
);

describe("a breach is found:", () => {
  /** Makes a document in which `properties` replaces the first paragraph's `<w:pPr>`. */
  async function spoil(properties: string): Promise<Uint8Array> {
    const parts = readParts(await compileToBytes(projectFolder, "2023-03"));
    const document = (parts.get("word/document.xml") ?? "").replace("<w:pPr>", properties);
    return zipSync({ "word/document.xml": strToU8(document) });
  }

  test("XML that is not well-formed", async () => {
    expect(findMalformedParts(await spoil("")).join("\n")).toMatch(/word\/document\.xml.*pPr/s);
  });

  testWith(schemas, "an element that the schemas do not know", async () => {
    const errors = findSchemaErrors(await spoil("<w:pPr><w:nonsense/>"));
    expect(errors.join("\n")).toMatch(/word\/document\.xml.*nonsense/s);
  });
});

describe("a compiled document", () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    bytes = await compileToBytes(makeWorkspace(), "2023-03");
    parts = readParts(bytes);
  });
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
      ["millrepBase1", expect.stringMatching(/^,[\w-]{5};inledning,[\w-]{5},/)],
      ...properties.filter(([name]) => /^millrepBase(?!1$)\d+$/.test(name ?? "")),
      ["contentSha256", expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
  });

  test("has the same bytes in another folder, and with other months and files beside it", async () => {
    const other = makeWorkspace({ "reports/2023-04": undefined, "reports/2023-03/anteckning.md": "Ring." });
    expect(Buffer.compare(await compileToBytes(other, "2023-03"), bytes)).toBe(0);
  });

  test("has other properties, and no other text, where only a comment of a source is another", async () => {
    const changed = await compileToBytes(
      makeWorkspace({ "reports/programme.yaml": changeProgramme((text) => `${text}# klar\n`) }),
      "2023-03",
    );
    const different = [...readParts(changed)].filter(([name, xml]) => xml !== part(name));
    expect(different.map(([name]) => name)).toEqual(["docProps/custom.xml"]);
  });

  test("takes its date from SOURCE_DATE_EPOCH where that is set", async () => {
    const env = { SOURCE_DATE_EPOCH: "1680000000" };
    const dated = readParts(await compileToBytes(makeWorkspace(), "2023-03", { env }));
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

  test("is well-formed, and says what is missing where it is missing", async () => {
    const bytes = await compileToBytes(root, "2023-04", { options: ["--draft"] });
    expectDocument(bytes);
    expect(readOutline(bytes)).toEqual(await printOutline(root, "2023-04", ["--draft"]));
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

  test("has in Word's own file the paragraphs that the outline prints", async () => {
    expect(readOutline(await compileToBytes(root, "2023-04"))).toEqual(
      withoutTables(await printOutline(root, "2023-04")),
    );
  });

  test("has the same bytes whatever the clock, the time zone and the locale", () => {
    expectSameBytes(root, "2023-04");
  });
});

describe("a document with images", () => {
  const summary = "![Karta över söder](karta.png)\n\n- Bild i lista: ![Foto från Åmål](foto.jpg)";
  const root = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { summary }),
    "reports/2023-04/karta.png": makePng(1500, 500),
    "reports/2023-04/foto.jpg": makeJpeg(120, 80),
  });
  let bytes: Uint8Array;
  let document: string;
  beforeAll(async () => {
    bytes = await compileToBytes(root, "2023-04");
    document = readParts(bytes).get("word/document.xml") ?? "";
  });

  test("is well-formed, and the same every time", () => {
    expectDocument(bytes);
    expect(Buffer.compare(compileElsewhere(root, "2023-04", { TZ: "Asia/Tokyo" }), bytes)).toBe(0);
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

testBySchemas();
