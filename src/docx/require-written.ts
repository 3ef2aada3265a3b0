import { textsOf } from "../document/count-words.ts";
import type { Document } from "../document/document.ts";
import { LostText } from "../document/lost-text.ts";

/**
 * Requires that the XML of a body has exactly the document's text, paragraph by paragraph. Throws `LostText` for the
 * first paragraph that differs. Every build checks this, since people would not notice a lost text until the report is
 * published.
 */
export function requireWritten({ blocks }: Document, xml: string): void {
  const written = readTexts(xml).filter(isFilled);
  let at = 0;
  let place = "";
  for (const block of blocks) {
    if (block.role === "heading") place = block.anchor;
    for (const text of textsOf([block]).filter(isFilled)) {
      if (written[at] !== plain(text)) throw new LostText(place, text);
      at += 1;
    }
  }
  const added = written[at];
  if (added !== undefined) throw new LostText(`${place}, after its end`, added);
}

/** Finds ends of paragraphs, texts, line breaks, hyphens in days, and the alternative texts of images. */
const marks =
  /<\/w:p>|<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<w:br\/>|<w:noBreakHyphen\/>|<wp:docPr [^>]*?descr="([^"]*)"/g;

/** Finds the table of contents, which only repeats headings of the report. A form's drop-down lists stay. */
const contents = /<w:sdt><w:sdtPr><w:alias [^>]*\/><w:docPartObj>.*?<\/w:sdt>/gs;

/** Reads the text of every paragraph, in order, with line breaks as spaces and images as their alternative texts. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (const [piece, words, alt] of xml.replace(contents, "").matchAll(marks)) {
    if (piece === "</w:p>") {
      texts.push(plain(withoutEntities(text)));
      text = "";
    } else if (piece === "<w:noBreakHyphen/>") text += "-";
    else text += words ?? alt ?? " ";
  }
  return texts;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => entities[name] ?? entity);
}

/** Replaces no-break spaces, which the writer adds, and thin spaces, which it replaces by them, by spaces. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u2009]/g, " ");
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}
