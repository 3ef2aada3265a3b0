import { textsOf } from "../document/count-words.ts";
import type { Document } from "../document/document.ts";
import { LostText } from "../document/lost-text.ts";

/**
 * Requires that a body's XML says what its document says, paragraph by paragraph, and no
 * more. Throws `LostText` where it does not. Checked on every build: what goes missing between here and Word's file, no
 * one would miss until the report is published.
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

/** What is read of a piece: ends of paragraphs, texts, line breaks, and the texts of images. */
const marks =
  /<\/w:p>|<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<w:br\/>|<wp:docPr [^>]*?descr="([^"]*)"/g;

/** The table of contents repeats headings, and is no text of the report's. */
const contents = /<w:sdt>.*?<\/w:sdt>/gs;

/** The text of every paragraph, in order, as the document tree has it: a line break is a space, an image its text. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (const [piece, words, alt] of xml.replace(contents, "").matchAll(marks)) {
    if (piece === "</w:p>") {
      texts.push(plain(withoutEntities(text)));
      text = "";
    } else text += words ?? alt ?? " ";
  }
  return texts;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => entities[name] ?? entity);
}

/** No-break spaces are typography. */
function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}
