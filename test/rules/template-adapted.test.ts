import { describe, expect, test } from "@jest/globals";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, diagnosticsIn } from "../support/diagnostics.ts";
import { makeTemplate, relationships, templateParts } from "../support/make-template.ts";

const file = "reports/programme.yaml";

/** The tips about a template: where they point, and what they say in both languages. */
function tipsOf(bytes: Uint8Array, more = "") {
  const { diagnostics, sources } = diagnosticsIn({
    [file]: changeProgramme((text) => `${text}layout:\n  template: mall.dotx\n${more}`),
    "reports/mall.dotx": bytes,
  });
  return diagnostics.map((found) => {
    if (found.code !== "report/template-adapted") throw new Error(found.code);
    expect(found.severity).toBe("info");
    expect(sources.get(file)?.slice(found.range?.start, found.range?.end)).toBe("mall.dotx");
    const { params } = found;
    const say = (messages: typeof sv) =>
      messages.diagnostics.codes["report/template-adapted"].sentence(params).message;
    return [say(sv), say(en)];
  });
}

function changed(part: string, change: (text: string) => string): Uint8Array {
  return makeTemplate("dotx", { [part]: change(String(templateParts()[part])) });
}

const cover = [
  "Försättssidan i mallen mall.dotx följer inte med till rapporten.",
  "The cover page in the template mall.dotx does not come along into the report.",
];
const background = [
  "Sidfärgen i mallen mall.dotx följer inte med till rapporten.",
  "The page colour of the template mall.dotx does not come along into the report.",
];
const picture = [
  "En bild i mallen mall.dotx finns inte kvar i filen och saknas därför i rapporten.",
  "A picture in the template mall.dotx is no longer in the file, and so the report lacks it.",
];
const contents = [
  "Innehållsförteckningen får inga sidnummer: sidhuvudet eller sidfoten i mallen mall.dotx kan vara högre än marginalen.",
  "The table of contents gets no page numbers: the header or footer of the template mall.dotx may be higher than its margin.",
];

describe("a template that a report gets as it is", () => {
  test("gives no tip", () => {
    expect(tipsOf(makeTemplate())).toEqual([]);
    expect(tipsOf(makeTemplate(), "  toc: true\n")).toEqual([]);
  });
});

describe("a tip says", () => {
  test.each([
    [["Title"], "formatmallen Rubrik (Title)", "style Title"],
    [["heading 3"], "formatmallen Rubrik 3 (heading 3)", "style heading 3"],
    [
      ["Title", "heading 1", "heading 2"],
      "formatmallarna Rubrik (Title), Rubrik 1 (heading 1) och Rubrik 2 (heading 2)",
      "styles Title, heading 1 and heading 2",
    ],
  ])("that Word's own styles stand for %j", (names, swedish, english) => {
    const bytes = changed("word/styles.xml", (text) =>
      names.reduce(
        (styles, name) => styles.replace(`<w:name w:val="${name}"/>`, '<w:name w:val="Annan"/>'),
        text,
      ),
    );
    expect(tipsOf(bytes)).toEqual([
      [
        `Mallen mall.dotx saknar ${swedish}: rapporten får Words egna, med mallens teckensnitt och färger.`,
        `The template mall.dotx lacks the ${english}: the report gets Word's own, in the template's fonts and colours.`,
      ],
    ]);
  });

  test("so of every one where the template has no styles at all", () => {
    const own = templateParts()["word/_rels/document.xml.rels"];
    const bytes = makeTemplate("dotx", {
      "word/_rels/document.xml.rels": String(own).replace("/styles", "/x"),
    });
    expect(tipsOf(bytes)[0]?.[1]).toMatch(
      /^The template mall.dotx lacks the styles Title, heading 1, heading 2 and/,
    );
  });

  test.each([
    [
      "one of Word's gallery",
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Rapport</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      "",
    ],
    [
      "a section before the first heading",
      "<w:p><w:r><w:drawing/></w:r></w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
      '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Bakgrund</w:t></w:r></w:p>',
    ],
  ])("that a cover page is left out: %s", (_, before, after) => {
    const bytes = changed("word/document.xml", (text) =>
      text
        .replace("<w:body>", `<w:body>${before}`)
        .replace("<w:sectPr><w:headerRef", `${after}<w:sectPr><w:headerRef`),
    );
    expect(tipsOf(bytes)).toEqual([cover]);
  });

  test.each([
    ["a colour", '<w:background w:color="F2F2F2"/>', [background]],
    [
      "a pattern",
      '<w:background w:color="FFFFFF"><v:background xmlns:v="urn:schemas-microsoft-com:vml"/></w:background>',
      [background],
    ],
    ["white", '<w:background w:color="FFFFFF"/>', []],
    ["nothing", "<w:background/>", []],
  ])("that the page's background is left out: %s", (_, xml, tips) => {
    const own = templateParts();
    const document = String(own["word/document.xml"]).replace("<w:body>", `${xml}<w:body>`);
    const settings = String(own["word/settings.xml"]);
    const shown = settings.replace("<w:trackRevisions/>", "<w:displayBackgroundShape/>$&");
    expect(
      tipsOf(makeTemplate("dotx", { "word/document.xml": document, "word/settings.xml": shown })),
    ).toEqual(tips);
    // Word shows a background only where the settings say so.
    expect(tipsOf(makeTemplate("dotx", { "word/document.xml": document }))).toEqual([]);
  });

  test("that borders which are pictures are left out, and nothing of others", () => {
    const withBorders = (attributes: string): Uint8Array =>
      changed("word/document.xml", (text) =>
        text.replace(
          "<w:cols",
          `<w:pgBorders><w:top w:val="single" w:sz="4"${attributes}/></w:pgBorders><w:cols`,
        ),
      );
    expect(tipsOf(withBorders(""))).toEqual([]);
    expect(tipsOf(withBorders(' r:id="rId8"'))).toEqual([
      [
        "Sidkantlinjerna i mallen mall.dotx är bilder och följer inte med till rapporten.",
        "The page borders of the template mall.dotx are pictures and do not come along into the report.",
      ],
    ]);
  });

  test.each([
    ["its file is gone", { "word/media/logotyp.png": undefined }],
    ["its relationship is gone", { "word/_rels/header1.xml.rels": undefined }],
    ["it is another one", { "word/_rels/header1.xml.rels": relationships() }],
  ])("that a picture of the header is lost: %s", (_, changes) => {
    expect(tipsOf(makeTemplate("dotx", changes))).toEqual([picture]);
  });

  test("and nothing of a picture that only the theme has lost, as in files of LibreOffice", () => {
    const bytes = changed("word/theme/theme1.xml", (text) =>
      text.replace(
        /<a:bgFillStyleLst>.*?<\/a:solidFill>/,
        '<a:bgFillStyleLst><a:blipFill xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><a:blip r:embed="rId1"/></a:blipFill>',
      ),
    );
    expect(tipsOf(bytes)).toEqual([]);
  });

  test("that tracked changes stand as accepted", () => {
    const bytes = changed("word/header1.xml", (text) =>
      text.replace(
        "</w:p></w:hdr>",
        '<w:ins w:id="1" w:author="Anna"><w:r><w:t>Nytt</w:t></w:r></w:ins></w:p></w:hdr>',
      ),
    );
    expect(tipsOf(bytes)).toEqual([
      [
        "Spårade ändringar i mallen mall.dotx står som godkända i rapporten.",
        "Tracked changes in the template mall.dotx stand in the report as accepted.",
      ],
    ]);
  });

  test("that the contents get no page numbers, where there are contents", () => {
    const bytes = changed("word/header1.xml", (text) => text.replace('cy="381000"', 'cy="1381000"'));
    expect(tipsOf(bytes)).toEqual([]);
    expect(tipsOf(bytes, "  toc: true\n")).toEqual([contents]);
  });

  test("and only where there is no room for them: a footer with page numbers of its own gets no more lines", () => {
    const footer = String(templateParts()["word/footer1.xml"]);
    const document = String(templateParts()["word/document.xml"]).replace(
      'w:bottom="1701"',
      'w:bottom="1000"',
    );
    const numbered = footer.replace("</w:p></w:ftr>", '<w:fldSimple w:instr="PAGE"/></w:p></w:ftr>');
    const tips = (xml: string): string[][] =>
      tipsOf(
        makeTemplate("dotx", { "word/footer1.xml": xml, "word/document.xml": document }),
        "  toc: true\n",
      );
    expect(tips(footer)).toEqual([contents]);
    expect(tips(numbered)).toEqual([]);
  });
});

test("a programme may switch the tips off", () => {
  const bytes = makeTemplate("dotx", { "word/media/logotyp.png": undefined });
  expect(tipsOf(bytes, "rules:\n  report/template-adapted: off\n")).toEqual([]);
});
