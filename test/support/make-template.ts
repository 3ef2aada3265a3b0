import { strToU8, zipSync } from "fflate";
import { makePng } from "./make-image.ts";

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const drawingNamespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts that a test replaces in a template, or removes where undefined. */
export type TemplateChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

/**
 * A template as a Swedish Word makes it: Swedish style ids, fonts and colours of its own, numbers on its first heading,
 * a header with a logo on every page, a footer without page numbers, and other margins than millrep's.
 */
export function makeTemplate(kind: "docx" | "dotx" = "dotx", changes: TemplateChanges = {}): Uint8Array {
  const parts = { ...templateParts(kind), ...changes };
  const filled = Object.entries(parts).flatMap(([name, data]) =>
    data === undefined ? [] : [[name, typeof data === "string" ? strToU8(data) : data] as const],
  );
  return zipSync(Object.fromEntries(filled));
}

/** The parts of the template by their paths, for a test to change. */
export function templateParts(kind: "docx" | "dotx" = "dotx"): Record<string, string | Uint8Array> {
  const main = kind === "dotx" ? "template" : "document";
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.${main}.main+xml"/>${[
      "styles",
      "numbering",
      "settings",
      "fontTable",
      "header1:header",
      "footer1:footer",
    ]
      .map((part) => {
        const [name, type = name] = part.split(":");
        return `<Override PartName="/word/${name}.xml" ContentType="${wordTypes}.${type}+xml"/>`;
      })
      .join(
        "",
      )}<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/document.xml": `${declaration}<w:document ${wordNamespaces}><w:body><w:p><w:pPr><w:pStyle w:val="Rubrik"/></w:pPr><w:r><w:t>Skriv rubriken här</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="2268" w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["settings", "settings.xml"],
      ["fontTable", "fontTable.xml"],
      ["header", "header1.xml"],
      ["footer", "footer1.xml"],
      ["theme", "theme/theme1.xml"],
    ),
    "word/styles.xml": `${declaration}<w:styles ${wordNamespaces}>${stylesXml}</w:styles>`,
    "word/numbering.xml": `${declaration}<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
    "word/settings.xml": `${declaration}<w:settings ${wordNamespaces}><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/></w:settings>`,
    "word/fontTable.xml": `${declaration}<w:fonts ${wordNamespaces}><w:font w:name="Carlito"><w:family w:val="swiss"/></w:font></w:fonts>`,
    "word/theme/theme1.xml": `${declaration}${themeXml}`,
    "word/header1.xml": `${declaration}<w:hdr ${wordNamespaces} ${drawingNamespaces}><w:p><w:pPr><w:pStyle w:val="Sidhuvud"/></w:pPr><w:r>${logoXml}</w:r><w:r><w:t xml:space="preserve">  Exempelregionen</w:t></w:r></w:p></w:hdr>`,
    "word/_rels/header1.xml.rels": relationships(["image", "media/logotyp.png"]),
    "word/media/logotyp.png": makePng(120, 40),
    "word/footer1.xml": `${declaration}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Sidfot"/></w:pPr><w:r><w:t>Exempelgatan 1, Exempelstad</w:t></w:r></w:p></w:ftr>`,
  };
}

/** Relationships rId1, rId2 and on. */
export function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeTypes}/${type}" Target="${target}"${/^[a-z]+:/.test(target) ? ' TargetMode="External"' : ""}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function style(id: string, name: string, rest: string, type = "paragraph", isDefault = false): string {
  const [pPr = "", rPr = ""] = rest.split("|");
  return `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault || type === "character" ? "" : '<w:basedOn w:val="Normal"/>'}${pPr === "" ? "" : `<w:pPr>${pPr}</w:pPr>`}${rPr === "" ? "" : `<w:rPr>${rPr}</w:rPr>`}</w:style>`;
}

function headingStyle(level: number, size: number, numbering = ""): string {
  return style(
    `Rubrik${level}`,
    `heading ${level}`,
    `<w:keepNext/>${numbering}<w:spacing w:before="300" w:after="60"/><w:outlineLvl w:val="${level - 1}"/>|<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="00594F"/><w:sz w:val="${size}"/>`,
  );
}

const stylesXml = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style("Normal", "Normal", '|<w:lang w:val="en-US"/>', "paragraph", true),
  '<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  style(
    "Rubrik",
    "Title",
    '<w:spacing w:after="360"/>|<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="00594F"/><w:sz w:val="64"/>',
  ),
  headingStyle(1, 36, '<w:numPr><w:numId w:val="3"/></w:numPr>'),
  headingStyle(2, 28),
  headingStyle(3, 24),
  style("Liststycke", "List Paragraph", '<w:ind w:left="720"/><w:contextualSpacing/>'),
  style("Sidhuvud", "header", '|<w:color w:val="595959"/><w:sz w:val="18"/>'),
  style("Sidfot", "footer", '|<w:color w:val="595959"/><w:sz w:val="18"/>'),
  // A style of the organisation with the id that millrep uses for the text of tables.
  style("TableText", "Faktaruta", "|<w:i/>"),
  style("Hyperlnk", "Hyperlink", '|<w:color w:val="00594F"/><w:u w:val="single"/>', "character"),
].join("");

const logoXml =
  '<w:drawing><wp:inline><wp:extent cx="1143000" cy="381000"/><wp:docPr id="1" name="Logotyp" descr="Exempelregionens logotyp"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logotyp"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1143000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

const colours = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]
  .map((name, index) => `<a:${name}><a:srgbClr val="${index % 2 === 0 ? "00594F" : "FFFFFF"}"/></a:${name}>`)
  .join("");
const font = (name: string): string => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const themeXml = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Exempelregionen"><a:themeElements><a:clrScheme name="Exempel">${colours}</a:clrScheme><a:fontScheme name="Exempel"><a:majorFont>${font("Liberation Serif")}</a:majorFont><a:minorFont>${font("Carlito")}</a:minorFont></a:fontScheme><a:fmtScheme name="Exempel"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
