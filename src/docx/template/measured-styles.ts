import { childAt, descendants, encodeAttribute, parseXml, replaceFragments } from "../../ooxml/parse-xml.ts";
import { parsePart } from "../../ooxml/parts.ts";
import type { Template } from "../../template/template.ts";

/**
 * Prepares a template's styles for the docx library, which estimates page numbers from them: it puts font names in
 * place of theme fonts and removes numbering. The library knows only its own theme, and confuses the template's lists
 * with the document's.
 */
export function measuredStyles(template: Template, styles: string): string {
  const root = parseXml(styles);
  if (!root) return styles;
  const theme = template.theme === undefined ? undefined : parsePart(template.parts, template.theme);
  const scheme = childAt(theme, "a:themeElements", "a:fontScheme");
  const fontOf = (kind: string): string | undefined =>
    childAt(scheme, `a:${kind}Font`, "a:latin")?.attributes.get("typeface");
  const fonts = descendants(root, "w:rFonts").map(({ start, end, attributes }) => {
    const kind = /^(?:major|minor)/.exec(attributes.get("w:asciiTheme") ?? "")?.[0];
    const name = (kind === undefined ? undefined : fontOf(kind)) ?? attributes.get("w:ascii");
    const font = name === undefined ? "" : encodeAttribute(name);
    return { start, end, text: font === "" ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` };
  });
  const numbers = descendants(root, "w:numPr").map(({ start, end }) => ({ start, end, text: "" }));
  return replaceFragments(styles, [...fonts, ...numbers]);
}
