import { contrastWithWhite, darkenUntilReadable, leastContrast } from "../../model/contrast.ts";
import { shadeColour, type Theme } from "../../template/theme.ts";
import { type StyleIds, type StyleRole, styleNames } from "../style-names.ts";

/** One of Word's own styles: what it states beside its name, in the order of CT_PPrBase and EG_RPrBase. */
interface WordStyle {
  readonly kind?: "character";
  readonly isNextNormal?: boolean;
  readonly priority: number;
  readonly isOffered?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
}

/**
 * Writes a style as Word defines it, where a template lacks it: Word writes a built-in style into a file only once it
 * was used, and offers it all the same. It has the fonts and colours of the template's theme, and is based on its
 * Normal. Undefined for a style that Word does not have, or that the document needs otherwise.
 *
 * A colour that is too pale for text is made darker (WCAG 2.1, success criterion 1.4.3).
 */
export function wordStyle(
  role: StyleRole,
  ids: StyleIds,
  theme: Theme,
  textWidth: number,
): string | undefined {
  const style = wordStyles(theme, textWidth)[role];
  if (!style) return undefined;
  const { kind = "paragraph", isNextNormal, priority, isOffered, paragraph, run } = style;
  return [
    `<w:style w:type="${kind}" w:styleId="${ids[role]}"><w:name w:val="${styleNames[role]}"/>`,
    kind === "paragraph" ? `<w:basedOn w:val="${ids.normal}"/>` : "",
    isNextNormal ? `<w:next w:val="${ids.normal}"/>` : "",
    `<w:uiPriority w:val="${priority}"/>`,
    isOffered ? "<w:qFormat/>" : "",
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : "",
    run ? `<w:rPr>${run}</w:rPr>` : "",
    "</w:style>",
  ].join("");
}

/** The styles of Word since 2013; the sizes are in half-points. */
function wordStyles(theme: Theme, textWidth: number): Partial<Readonly<Record<StyleRole, WordStyle>>> {
  const font = theme.fontOf("major")
    ? '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>'
    : "";
  const heading = (level: number, before: number, size: number, shade: string): WordStyle => ({
    isNextNormal: true,
    priority: 9,
    isOffered: true,
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="0"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: `${font}${colourXml(theme, shade)}${sizeXml(size)}`,
  });
  const edges: WordStyle = {
    priority: 99,
    paragraph: `<w:tabs><w:tab w:val="center" w:pos="${Math.round(textWidth / 2)}"/><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
  };
  const contents = (left: number): WordStyle => ({
    isNextNormal: true,
    priority: 39,
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="100"/>${left === 0 ? "" : `<w:ind w:left="${left}"/>`}`,
  });
  return {
    title: {
      isNextNormal: true,
      priority: 10,
      isOffered: true,
      paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:contextualSpacing/>',
      run: `${font}<w:spacing w:val="-10"/><w:kern w:val="28"/>${sizeXml(56)}`,
    },
    heading1: heading(1, 240, 32, "BF"),
    heading2: heading(2, 40, 26, "BF"),
    heading3: heading(3, 40, 24, "7F"),
    listParagraph: {
      priority: 34,
      isOffered: true,
      paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>',
    },
    header: edges,
    footer: edges,
    contents1: contents(0),
    contents2: contents(220),
    link: { kind: "character", priority: 99, run: `${linkXml(theme)}<w:u w:val="single"/>` },
  };
}

function sizeXml(size: number): string {
  return `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

/**
 * The colour of Word's headings, which is the accent of the theme, made darker; undefined without a theme, where text has
 * its usual colour.
 */
export function headingColourOf(theme: Theme, shade = "BF"): string | undefined {
  const accent = theme.colourOf("accent1");
  return accent === undefined ? undefined : readable(shadeColour(accent, Number.parseInt(shade, 16) / 255));
}

function colourXml(theme: Theme, shade: string): string {
  const [accent, colour] = [theme.colourOf("accent1"), headingColourOf(theme, shade)];
  if (accent === undefined || colour === undefined) return "";
  const isThemes = colour === shadeColour(accent, Number.parseInt(shade, 16) / 255);
  // A colour that had to be made darker is not the theme's, and must not change with it.
  return `<w:color w:val="${colour}"${isThemes ? ` w:themeColor="accent1" w:themeShade="${shade}"` : ""}/>`;
}

/** The colour of links of Word's own theme since 2013. */
const wordsLink = "0563C1";

function linkXml(theme: Theme): string {
  const themed = theme.colourOf("hyperlink");
  const colour = readable(themed ?? wordsLink);
  return `<w:color w:val="${colour}"${colour === themed ? ' w:themeColor="hyperlink"' : ""}/>`;
}

function readable(colour: string): string {
  if (contrastWithWhite(`#${colour}`) >= leastContrast) return colour;
  return darkenUntilReadable(`#${colour}`).slice(1);
}
