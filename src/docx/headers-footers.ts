import * as docx from "docx";
import type { Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Logo } from "../model/layout.ts";
import { typeset } from "../swedish/typeset.ts";
import { imageRun, type Reader } from "./image-run.ts";
import type { StyleIds } from "./style-names.ts";

type HeadersFooters = Required<Pick<docx.ISectionOptions, "headers" | "footers">>;

/**
 * Writes the headers and footers: the title above every page except the first, where it is the heading and the logo
 * stands above it, and “Sida 1 (7)” below every page.
 */
export function writeHeadersFooters(
  { title, language, layout: { logo } }: Document,
  ids: StyleIds,
  reader: Reader,
): HeadersFooters {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const header = new docx.Paragraph({
    style: ids.header,
    children: [new docx.TextRun(typeset(title, language))],
  });
  const footer = (): docx.Footer => {
    const children = [`${documentWords[language].page}\u00A0`, CURRENT, " (", TOTAL_PAGES, ")"];
    return new docx.Footer({
      children: [new docx.Paragraph({ style: ids.footer, children: [new docx.TextRun({ children })] })],
    });
  };
  return {
    headers: {
      default: new docx.Header({ children: [header] }),
      ...(logo ? { first: writeLogo(logo, reader) } : {}),
    },
    footers: { default: footer(), first: footer() },
  };
}

/** The greatest height of a logo in pixels, which fits above a margin of 25 millimetres. */
const tallest = 44;
/** The pictures of the body are numbered from 1, and none has so high a number. */
const logoId = 1_000_000;

/** A logo has no style of the header's, whose line would stand below it. */
function writeLogo({ image, alt }: Logo, reader: Reader): docx.Header {
  const { width, height } = image;
  // A pixel is 15 twips.
  const available = 15 * width * Math.min(1, tallest / height);
  const run = imageRun(image, alt, available, { id: logoId, reader });
  return new docx.Header({ children: [new docx.Paragraph({ spacing: { after: 200 }, children: [run] })] });
}
