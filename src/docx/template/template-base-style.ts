import { contrastWithWhite, leastContrast } from "../../model/contrast.ts";
import { childAt, valueAt, type XmlElement } from "../../ooxml/parse-xml.ts";
import type { Template } from "../../template/template.ts";
import { findStyle, styleChain } from "../../template/template-styles.ts";
import type { BaseStyle } from "../base-style.ts";

/**
 * What a template makes of a baseStyle: its page, and for the styles that it does not have the colour of its first heading,
 * or black where that is too pale for letters.
 */
export function baseStyleOf({ styles, section }: Template, standard: BaseStyle): BaseStyle {
  const width = twipsOf(section.pageSize, "w:w") ?? standard.page.width;
  const margin = (side: keyof BaseStyle["page"]["margins"]): number =>
    // A height below zero holds whatever the header needs.
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
    colours: { ...standard.colours, accent: headingColour(styles) },
    page: {
      width,
      height: twipsOf(section.pageSize, "w:h") ?? standard.page.height,
      margins,
      edge: twipsOf(section.pageMargins, "w:header") ?? standard.page.edge,
    },
    textWidth: Math.max(width - margins.left - margins.right - gutter, leastWidth),
  };
}

/** Twips of a column in which a word still fits, whatever a template says. */
const leastWidth = 1440;

function headingColour(styles: XmlElement): string {
  const heading = findStyle(styles, "paragraph", "heading 1");
  const colours = (heading ? styleChain(styles, heading) : []).map((style) =>
    valueAt(style, "w:rPr", "w:color"),
  );
  const colour = colours.find((value) => value !== undefined)?.toUpperCase() ?? "";
  const isReadable = /^[\dA-F]{6}$/.test(colour) && contrastWithWhite(`#${colour}`) >= leastContrast;
  return isReadable ? colour : "000000";
}

function twipsOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  return value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Whether a template numbers its headings itself, by their styles. */
export function numbersHeadings({ styles }: Template): boolean {
  const heading = findStyle(styles, "paragraph", "heading 1");
  const numbers = (heading ? styleChain(styles, heading) : []).map((style) =>
    valueAt(childAt(style, "w:pPr", "w:numPr"), "w:numId"),
  );
  return (numbers.find((id) => id !== undefined) ?? "0") !== "0";
}
