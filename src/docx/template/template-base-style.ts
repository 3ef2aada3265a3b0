import { contrastWithWhite, leastContrast } from "../../model/contrast.ts";
import { childAt, valueAt, type XmlElement } from "../../ooxml/parse-xml.ts";
import type { Template } from "../../template/template.ts";
import { findStyle, styleChain } from "../../template/template-styles.ts";
import { Theme } from "../../template/theme.ts";
import type { BaseStyle } from "../base-style.ts";
import { headingColourOf } from "./word-styles.ts";

/**
 * The base style of a document from a template: the standard one with the template's page. For styles that the template
 * lacks, its accent is the colour of the first heading, or black if that is too pale for text.
 */
export function baseStyleOf(template: Template, standard: BaseStyle): BaseStyle {
  const { section } = template;
  const width = twipsOf(section.pageSize, "w:w") ?? standard.page.width;
  const margin = (side: keyof BaseStyle["page"]["margins"]): number =>
    // A negative margin is one that does not grow with the header or footer; its size counts.
    Math.abs(twipsOf(section.pageMargins, `w:${side}`) ?? standard.page.margins[side]);
  const margins = {
    top: margin("top"),
    right: margin("right"),
    bottom: margin("bottom"),
    left: margin("left"),
  };
  const gutter = twipsOf(section.pageMargins, "w:gutter") ?? 0;
  return {
    ...standard,
    colours: { ...standard.colours, accent: headingColour(template) },
    page: {
      width,
      height: twipsOf(section.pageSize, "w:h") ?? standard.page.height,
      margins,
      edge: twipsOf(section.pageMargins, "w:header") ?? standard.page.edge,
    },
    textWidth: Math.max(width - margins.left - margins.right - gutter, leastWidth),
  };
}

/** The least width of the text column in twips, whatever a template says: a word still fits. */
const leastWidth = 1440;

function headingColour(template: Template): string {
  const { styles } = template;
  const theme = new Theme(template);
  const heading = findStyle(styles, "paragraph", "heading 1");
  if (!heading) return headingColourOf(theme) ?? "000000";
  const colours = styleChain(styles, heading).map((style) => childAt(style, "w:rPr", "w:color"));
  const colour = theme.shownBy(colours.find((value) => value !== undefined)) ?? "000000";
  return contrastWithWhite(`#${colour}`) >= leastContrast ? colour : "000000";
}

function twipsOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  return value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Whether the heading styles of a template number the headings. */
export function numbersHeadings({ styles }: Template): boolean {
  const heading = findStyle(styles, "paragraph", "heading 1");
  const numbers = (heading ? styleChain(styles, heading) : []).map((style) =>
    valueAt(childAt(style, "w:pPr", "w:numPr"), "w:numId"),
  );
  return (numbers.find((id) => id !== undefined) ?? "0") !== "0";
}
