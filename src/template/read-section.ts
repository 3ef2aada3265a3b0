import { everyElement } from "../ooxml/edit-xml.ts";
import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { headingIds, titleIds } from "./template-styles.ts";

/** A section of a document's body, with where it ends in the text of the part. */
interface BodySection {
  /** `w:sectPr`; undefined in a body whose last section has none. */
  readonly properties: XmlElement | undefined;
  readonly end: number;
}

/** The section whose page a report gets, with those before it, whose headers it may inherit. */
export interface ChosenSection {
  readonly section: XmlElement | undefined;
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
  /** Whether a cover page stands before the running text. */
  readonly hasCover: boolean;
}

/** A paragraph of at least as many letters is running text, in a template without headings. */
const leastLetters = 60;

/**
 * Chooses the section whose page and headers a report gets: the first with running text, that is with a heading, or else
 * with a paragraph of some length, or else with any words. In a template without words it is the last one that stands
 * upright. A cover page may stand before it, and an appendix that lies down after it.
 */
export function chooseSection(document: XmlElement, styles: XmlElement): ChosenSection {
  const body = childAt(document, "w:body");
  const elements = body ? everyElement(body) : [];
  const sections = listSections(body, elements);
  const paragraphs = readParagraphs(elements, sections, styles);
  const upright = sections.findLastIndex(({ properties }) => !liesDown(properties));
  const found =
    paragraphs.find(({ isHeading, letters }) => isHeading && letters > 0) ??
    paragraphs.find(({ letters }) => letters >= leastLetters) ??
    paragraphs.find(({ letters }) => letters > 0);
  const chosen = found?.section ?? (upright === -1 ? sections.length - 1 : upright);
  const propertiesOf = (some: readonly BodySection[]): XmlElement[] =>
    some.flatMap(({ properties }) => properties ?? []);
  const start = sections[chosen - 1]?.end ?? 0;
  return {
    section: sections[chosen]?.properties,
    before: propertiesOf(sections.slice(0, chosen)),
    after: propertiesOf(sections.slice(chosen + 1)),
    hasCover: elements.some(
      (element) => isCover(element) || (element.start < start && shown.has(element.name)),
    ),
  };
}

interface BodyParagraph {
  /** The place of its section among the sections. */
  readonly section: number;
  readonly isHeading: boolean;
  /** Whether it is the title of the document, which is no running text. */
  readonly isTitle: boolean;
  letters: number;
}

/** Reads the paragraphs that stand on no cover page, with how many letters of running text they have. The elements are in the order in which they begin. */
function readParagraphs(
  elements: readonly XmlElement[],
  sections: readonly BodySection[],
  styles: XmlElement,
): BodyParagraph[] {
  const [headings, titles] = [headingIds(styles), titleIds(styles)];
  const paragraphs: BodyParagraph[] = [];
  let coverEnd = 0;
  let section = 0;
  for (const element of elements) {
    const { name, start, end, contentStart, contentEnd, source } = element;
    if (isCover(element)) coverEnd = Math.max(coverEnd, end);
    if (start < coverEnd) continue;
    while (start >= (sections[section]?.end ?? Number.POSITIVE_INFINITY)) section += 1;
    const current = paragraphs.at(-1);
    if (name === "w:p") {
      const style = valueAt(element, "w:pPr", "w:pStyle");
      paragraphs.push({ section, isHeading: headings.has(style), isTitle: titles.has(style), letters: 0 });
    } else if (name === "w:t" && current && !current.isTitle)
      current.letters += source.slice(contentStart, contentEnd).replace(/\s+/g, "").length;
  }
  return paragraphs;
}

/** What a reader sees on a page. */
const shown: ReadonlySet<string> = new Set(["w:t", "w:drawing", "w:pict", "w:object"]);

function listSections(body: XmlElement | undefined, elements: readonly XmlElement[]): BodySection[] {
  const inner = elements.flatMap((element): BodySection[] => {
    const properties = element.name === "w:p" ? childAt(element, "w:pPr", "w:sectPr") : undefined;
    return properties ? [{ properties, end: element.end }] : [];
  });
  return [...inner, { properties: childAt(body, "w:sectPr"), end: Number.POSITIVE_INFINITY }];
}

/** Whether a content control holds one of Word's cover pages. */
function isCover(element: XmlElement): boolean {
  const gallery = valueAt(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery");
  return element.name === "w:sdt" && gallery?.toLowerCase() === "cover pages";
}

function liesDown(section: XmlElement | undefined): boolean {
  const size = childAt(section, "w:pgSz")?.attributes;
  return size?.get("w:orient") === "landscape" || Number(size?.get("w:w")) > Number(size?.get("w:h"));
}
