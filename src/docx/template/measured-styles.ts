import { childAt, descendants, encodeAttribute, parseXml, replaceFragments } from "../../ooxml/parse-xml.ts";
import { parsePart } from "../../ooxml/parts.ts";
import type { Template, TemplateSection } from "../../template/template.ts";

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

/** The most twips that a line of a header or footer takes, with the space around it. */
const tallestLine = 360;
/** EMUs per twip. */
const emu = 635;

/**
 * Whether the headers and footers of a template certainly fit into its margins. If they do not, Word moves the text of
 * every page, and only Word can tell where pages end.
 */
export function fitHeadersFooters({ headersFooters, pageMargins }: TemplateSection): boolean {
  return headersFooters.every(({ kind, root }) => {
    const side = kind === "header" ? "w:top" : "w:bottom";
    const [margin, edge] = [side, `w:${kind}`].map((name) => Number(pageMargins?.attributes.get(name)));
    const isKnown = ["w:pict", "w:object", "w:framePr", "wp:wrapTopAndBottom"].every(
      (name) => descendants(root, name).length === 0,
    );
    const images = descendants(root, "wp:inline").map((image) =>
      Number(childAt(image, "wp:extent")?.attributes.get("cy")),
    );
    // A footer may get one more line for the page number.
    const lines = descendants(root, "w:p").length + (kind === "footer" ? 1 : 0);
    const height = images.reduce((sum, image) => sum + image / emu, lines * tallestLine);
    return isKnown && height <= (margin ?? 0) - (edge ?? 0);
  });
}
