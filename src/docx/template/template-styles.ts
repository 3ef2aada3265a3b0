import {
  append,
  childAt,
  descendants,
  encodeAttribute,
  outerXml,
  replaceFragments,
  type XmlElement,
} from "../../ooxml/parse-xml.ts";
import type { Template } from "../../template/template.ts";
import { defaultStyle, findStyle } from "../../template/template-styles.ts";
import { Theme } from "../../template/theme.ts";
import type { BaseStyle } from "../base-style.ts";
import { languageTag } from "../language-tag.ts";
import type { Style } from "../style.ts";
import { type StyleIds, type StyleRole, standardStyleIds, styleNames } from "../style-names.ts";
import { buildStyles } from "../styles.ts";
import { plainTable, plainTableId, styleXml } from "../write-styles.ts";
import { wordStyle } from "./word-styles.ts";

/** The styles part of a document from a template, and the id in it of each style that the document needs. */
export interface TemplateStyles {
  readonly xml: string;
  readonly ids: StyleIds;
}

/**
 * Imports a template's styles unchanged, except that every style gets the document's language. Styles that the template
 * lacks are as Word defines them, or come from the standard layout if Word has none of their name.
 */
export function importStyles(
  template: Template,
  baseStyle: BaseStyle,
  language: string,
  isForm: boolean,
): TemplateStyles {
  const { styles } = template;
  const theme = new Theme(template);
  const own = buildStyles(baseStyle, false);
  // Some programs do not say that this style is the default one, which Word needs only once.
  const table = (defaultStyle(styles, "table") ?? findStyle(styles, "table", "Normal Table"))?.attributes.get(
    "w:styleId",
  );
  const usedIds = new Set(
    styles.children.map(({ attributes }) => attributes.get("w:styleId")?.toLowerCase()),
  );
  const found = new Map(own.map((style) => [style.role, findRole(styles, style)]));
  const ids = Object.fromEntries(
    own.map(({ role }) => [role, found.get(role) ?? freeId(standardStyleIds[role], usedIds)]),
    // The standard layout has one style for every role.
  ) as Record<StyleRole, string>;
  const tableId = table ?? freeId(plainTableId, usedIds);
  const added = own.filter(({ role }) => found.get(role) === undefined && (isForm || role !== "guide"));
  // The same keys as `ids`.
  const written = Object.fromEntries(
    Object.entries(ids).map(([role, id]) => [role, encodeAttribute(id)]),
  ) as Record<StyleRole, string>;
  const addedXml = [
    table === undefined ? plainTable(tableId) : "",
    ...added.map(
      (style) =>
        headingXml(style.role, written) ??
        wordStyle(style.role, written, theme, baseStyle.textWidth) ??
        styleXml(style, written, encodeAttribute(tableId)),
    ),
  ].join("");
  const languages = styles.children
    .filter(({ name }) => name === "w:style")
    .flatMap((style) => descendants(style, "w:lang"));
  const xml = replaceFragments(styles.source, [
    defaultsEdit(styles, languageTag(language)),
    ...languages.map(({ start, end }) => ({ start, end, text: "" })),
    append(styles, addedXml),
  ]);
  return { xml, ids };
}

function findRole(styles: XmlElement, { role, kind }: Style): string | undefined {
  const style = findStyle(styles, kind, styleNames[role]);
  const usual = role === "normal" ? (defaultStyle(styles, kind) ?? style) : style;
  return usual?.attributes.get("w:styleId");
}

/** Finds an id that no style has, ignoring case as Word does, and adds it to the used ids. */
function freeId(wanted: string, usedIds: Set<string | undefined>): string {
  let id = wanted;
  for (let number = 2; usedIds.has(id.toLowerCase()); number += 1) id = `${wanted}${number}`;
  usedIds.add(id.toLowerCase());
  return id;
}

/** The style on which a missing heading is based, and its level in the outline; 9 means that it has no level. */
const headingsLike: Partial<Readonly<Record<StyleRole, { like: StyleRole; outlineLevel: number }>>> = {
  heading4: { like: "heading3", outlineLevel: 3 },
  heading5: { like: "heading4", outlineLevel: 4 },
  heading6: { like: "heading5", outlineLevel: 5 },
  contentsHeading: { like: "heading1", outlineLevel: 9 },
};

/**
 * A heading that a template lacks has the style of one that it has, without the numbering, which belongs to that one.
 */
function headingXml(role: StyleRole, ids: StyleIds): string | undefined {
  const model = headingsLike[role];
  if (!model) return undefined;
  return `<w:style w:type="paragraph" w:styleId="${ids[role]}"><w:name w:val="${styleNames[role]}"/><w:basedOn w:val="${ids[model.like]}"/><w:next w:val="${ids.normal}"/><w:uiPriority w:val="9"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="${model.outlineLevel}"/></w:pPr></w:style>`;
}

/** Writes the language into the defaults (ECMA-376 part 1, clause 17.7.5), and keeps everything else in them. */
function defaultsEdit(styles: XmlElement, tag: string): { start: number; end: number; text: string } {
  const defaults = childAt(styles, "w:docDefaults");
  const run = (childAt(defaults, "w:rPrDefault", "w:rPr")?.children ?? []).filter(
    ({ name }) => name !== "w:lang",
  );
  const isAfter = ({ name }: XmlElement): boolean => afterLanguage.has(name) || !name.startsWith("w:");
  const [before, after] = [run.filter((child) => !isAfter(child)), run.filter(isAfter)].map((some) =>
    some.map(outerXml).join(""),
  );
  const others = (defaults?.children ?? []).filter(({ name }) => name !== "w:rPrDefault").map(outerXml);
  const text = `<w:docDefaults><w:rPrDefault><w:rPr>${before}<w:lang w:val="${tag}"/>${after}</w:rPr></w:rPrDefault>${others.join("")}</w:docDefaults>`;
  const { start, end } = defaults ?? { start: styles.contentStart, end: styles.contentStart };
  return { start, end, text };
}

/** What follows the language in EG_RPrBase; what later versions of Word add comes last of all. */
const afterLanguage: ReadonlySet<string> = new Set(["w:eastAsianLayout", "w:specVanish", "w:oMath"]);
