import * as docx from "docx";
import type { BaseStyle } from "./base-style.ts";

/** The height of a line that nobody sees, in twips: one point. */
export const hairline = 20;

/**
 * The end of a section whose pages stand upright, or lie on their sides: an empty paragraph, one point high. Word keeps a
 * section's properties in its last paragraph (ECMA-376 part 1, clause 17.6.18), and after a table there is none.
 */
export class SectionEnd extends docx.Paragraph {
  readonly #page: BaseStyle["page"];
  readonly #isLying: boolean;

  constructor(page: BaseStyle["page"], isLying: boolean) {
    super({ spacing: { before: 0, after: 0, line: hairline, lineRule: docx.LineRuleType.EXACT } });
    this.#page = page;
    this.#isLying = isLying;
  }

  override prepForXml(context: docx.IContext): docx.IXmlableObject | undefined {
    const paragraph = super.prepForXml(context);
    const { width, height, margins, edge } = this.#page;
    const size = this.#isLying ? [height, width, "landscape"] : [width, height, "portrait"];
    const sides = ["top", "right", "bottom", "left"] as const;
    const margin = Object.fromEntries(sides.map((side) => [`w:${side}`, margins[side]]));
    const properties = [
      { "w:pgSz": { _attr: { "w:w": size[0], "w:h": size[1], "w:orient": size[2] } } },
      { "w:pgMar": { _attr: { ...margin, "w:header": edge, "w:footer": edge, "w:gutter": 0 } } },
    ];
    // The library writes a paragraph that has properties as a list whose first member holds them.
    const [own] = (paragraph?.["w:p"] ?? []) as readonly { "w:pPr"?: unknown[] }[];
    own?.["w:pPr"]?.push({ "w:sectPr": properties });
    return paragraph;
  }
}

/**
 * Completes the sections of a finished body, in which the last one alone has what a report's pages have. The first
 * section gets the headers and footers, and the others take them over, as Word has it where a section names none (clause
 * 17.10.1). All get the same page, upright or on its side, so that page numbers and margins go on.
 */
export function completeSections(xml: string): string {
  const at = xml.lastIndexOf("<w:sectPr");
  const marks = [...xml.slice(0, at).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)];
  const last = marks.at(-1);
  if (!last) return xml;
  const [own = ""] = /^<w:sectPr.*?<\/w:sectPr>/s.exec(xml.slice(at)) ?? [];
  // A section that ends with the document is the document's last one, and not one before it.
  const isWholeEnd = last.index + last[0].length + "</w:pPr></w:p>".length === at;
  let section = own;
  let from = 0;
  let completed = "";
  for (const mark of marks) {
    completed += xml.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (isWholeEnd && mark === last) break;
    completed += turn(section, isLying(mark[0]));
    section = withoutHeaders(own);
  }
  const end = turn(section, isWholeEnd && isLying(last[0]));
  return completed + xml.slice(from, at) + end + xml.slice(at + own.length);
}

function isLying(section: string): boolean {
  return section.includes('w:orient="landscape"');
}

function withoutHeaders(section: string): string {
  return section
    .replace(/<w:(?:header|footer)Reference [^>]*\/>/g, "")
    .replace("<w:titlePg/>", "")
    .replace(/(<w:pgNumType[^>]*?) w:start="\d+"/, "$1");
}

/** Turns the page of a section on its side. Its margins stay where they are, so that headers and footers fit. */
function turn(section: string, liesDown: boolean): string {
  if (!liesDown) return section;
  return section.replace(/<w:pgSz ([^>]*?)\/>/, (_, attributes: string) => {
    const value = (name: string): string => new RegExp(`w:${name}="(\\d+)"`).exec(attributes)?.[1] ?? "";
    const others = attributes.replace(/ ?w:(?:w|h|orient)="[^"]*"/g, "").trim();
    const code = others === "" ? "" : ` ${others}`;
    return `<w:pgSz w:w="${value("h")}" w:h="${value("w")}" w:orient="landscape"${code}/>`;
  });
}
