import { childAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { parsePart } from "../ooxml/parts.ts";
import type { Template } from "./template.ts";

/** The colours and fonts of a template's theme (ECMA-376 part 1, clause 20.1.6). */
export class Theme {
  readonly #elements: XmlElement | undefined;

  constructor({ parts, theme }: Pick<Template, "parts" | "theme">) {
    this.#elements = childAt(theme === undefined ? undefined : parsePart(parts, theme), "a:themeElements");
  }

  /** The font of headings or of running text; undefined if the theme names none. */
  fontOf(kind: "major" | "minor"): string | undefined {
    const latin = childAt(this.#elements, "a:fontScheme", `a:${kind}Font`, "a:latin");
    return latin?.attributes.get("typeface") || undefined;
  }

  /** A colour as six hexadecimal digits, by its name in a document, such as `accent1` or `text2`. */
  colourOf(name: string): string | undefined {
    const scheme = childAt(this.#elements, "a:clrScheme", `a:${schemeNames[name] ?? name}`);
    const colour = scheme?.children[0]?.attributes;
    return digitsOf(colour?.get("lastClr") ?? colour?.get("val"));
  }

  /**
   * The colour that a `w:color` shows: that of the theme, made darker or lighter, or else its own. Undefined for the
   * automatic colour.
   */
  shownBy(colour: XmlElement | undefined, prefix: "theme" | "themeFill" = "theme"): string | undefined {
    const attribute = (name: string): string | undefined => colour?.attributes.get(`w:${name}`);
    const name = attribute(prefix === "theme" ? "themeColor" : "themeFill");
    const themed = name === undefined ? undefined : this.colourOf(name);
    if (themed === undefined) return digitsOf(attribute(prefix === "theme" ? "val" : "fill"));
    const [shade, tint] = ["Shade", "Tint"].map(
      (kind) => Number.parseInt(attribute(prefix + kind) ?? "FF", 16) / 255,
    );
    return tintColour(shadeColour(themed, shade ?? 1), tint ?? 1);
  }
}

/** How a theme names the colours that documents call otherwise (clause 17.18.97). */
const schemeNames: Readonly<Record<string, string>> = {
  text1: "dk1",
  dark1: "dk1",
  background1: "lt1",
  light1: "lt1",
  text2: "dk2",
  dark2: "dk2",
  background2: "lt2",
  light2: "lt2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
};

function digitsOf(colour: string | undefined): string | undefined {
  return colour !== undefined && /^[\da-f]{6}$/i.test(colour) ? colour.toUpperCase() : undefined;
}

/** A darker colour: its luminance is multiplied (clause 17.18.40's `themeShade`). */
export function shadeColour(colour: string, share: number): string {
  return changeLuminance(colour, (luminance) => luminance * share);
}

/** A lighter colour: its darkness is multiplied (`themeTint`). */
export function tintColour(colour: string, share: number): string {
  return changeLuminance(colour, (luminance) => luminance * share + 1 - share);
}

/** Changes the L of a colour's HSL. */
function changeLuminance(colour: string, change: (luminance: number) => number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const before = (most + least) / 2;
  const after = Math.min(1, Math.max(0, change(before)));
  // With the hue and the saturation as before, every channel keeps its share of the possible distance from L.
  const room = (luminance: number): number => 1 - Math.abs(2 * luminance - 1);
  const stretch = room(before) === 0 ? 0 : room(after) / room(before);
  return channels
    .map((channel) => Math.round((after + (channel - before) * stretch) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
