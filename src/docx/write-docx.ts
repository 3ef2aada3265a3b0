import * as docx from "docx";
import type { Document } from "../document/document.ts";
import { documentWords } from "../language/document-words.ts";
import { finishPackage } from "./finish-package.ts";
import { buildNumbering } from "./numbering.ts";
import { ParagraphWriter } from "./paragraphs.ts";
import { buildStyles, page } from "./styles.ts";

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Writes a document as the bytes of a .docx file (ECMA-376). The same document always gives the same bytes. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const writer = new ParagraphWriter();
  const children = writer.write(document.blocks);
  const file = new docx.Document({
    title: document.title,
    subject: document.subject,
    creator: document.creator,
    lastModifiedBy: document.creator,
    description: "",
    styles: buildStyles(document),
    numbering: buildNumbering(document.blocks),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: pageNumbers(documentWords[document.language].page) },
        children,
      },
    ],
  });
  for (const { id, address } of writer.links) {
    file.Document.Relationships.addRelationship(id, hyperlinkType, address, "External");
  }
  return finishPackage(await docx.Packer.toBuffer(file), document);
}

/** “Sida 1 (7)”. */
function pageNumbers(word: string): docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const run = new docx.TextRun({ children: [`${word} `, CURRENT, " (", TOTAL_PAGES, ")"] });
  return new docx.Footer({
    children: [new docx.Paragraph({ style: "Footer", alignment: docx.AlignmentType.RIGHT, children: [run] })],
  });
}
