import { childAt, type XmlElement } from "../ooxml/parse-xml.ts";
import type { Template } from "../template/template.ts";
import { defaultStyle, findStyle, type StyleKind, styleChain } from "../template/template-styles.ts";
import { Theme } from "../template/theme.ts";
import { contrastBetween, leastContrast } from "./contrast.ts";

/** Styles of a template whose text is hard to read on its background. */
export interface PaleStyles {
  /** The names of the styles with the same two colours, in the order of the report. */
  readonly styles: readonly string[];
  /** Colours written `#1F3864`. */
  readonly colour: string;
  readonly background: string;
  readonly contrast: number;
}

/** The styles in which a report has text, if the template has them. */
const usedStyles: readonly (readonly [name: string, kind: StyleKind])[] = [
  ...["Title", "heading 1", "heading 2", "heading 3", "Normal", "List Paragraph", "Quote"],
  ...["Table Heading", "Table Text", "TOC Heading", "toc 1", "toc 2", "header", "footer"],
].map((name): readonly [string, StyleKind] => [name, "paragraph"]);
const linkStyle: readonly [string, StyleKind] = ["Hyperlink", "character"];

/**
 * Finds the styles of a template whose text has less contrast than 4.5:1 with the shading of its paragraphs, or with the
 * white page. A style without a colour has the automatic one, which Word makes white on a dark background.
 */
export function findPaleStyles(template: Template): PaleStyles[] {
  const { styles } = template;
  const theme = new Theme(template);
  const pale = new Map<string, PaleStyles>();
  for (const [name, kind] of [...usedStyles, linkStyle]) {
    const style = name === "Normal" ? defaultStyle(styles, kind) : findStyle(styles, kind, name);
    const chain = style ? styleChain(styles, style) : [];
    const colour = theme.shownBy(nearest(chain, "w:color") ?? defaultColour(styles));
    const fill = theme.shownBy(nearest(chain, "w:shd"), "themeFill") ?? "FFFFFF";
    if (!style || colour === undefined) continue;
    const contrast = contrastBetween(`#${colour}`, `#${fill}`);
    if (contrast >= leastContrast) continue;
    const key = `${colour} ${fill}`;
    const before = pale.get(key)?.styles ?? [];
    pale.set(key, { styles: [...before, name], colour: `#${colour}`, background: `#${fill}`, contrast });
  }
  return [...pale.values()];
}

/** What the nearest style of a chain says of its text, or of its paragraphs. */
function nearest(chain: readonly XmlElement[], name: string): XmlElement | undefined {
  const found = chain.flatMap(
    (style) => childAt(style, "w:rPr", name) ?? childAt(style, "w:pPr", name) ?? [],
  );
  return found[0];
}

function defaultColour(styles: XmlElement): XmlElement | undefined {
  return childAt(styles, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:color");
}
