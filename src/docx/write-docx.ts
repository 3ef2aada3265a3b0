import * as docx from "docx";
import packageJson from "../../package.json" with { type: "json" };
import type { Document } from "../document/document.ts";
import { BlockWriter } from "./blocks.ts";
import { finishPackage } from "./finish-package.ts";
import { InlineWriter } from "./inlines.ts";
import { buildLook } from "./look.ts";
import { writeMargins } from "./margins.ts";
import { buildNumbering } from "./numbering.ts";
import { standardStyleIds } from "./style-names.ts";
import { writeStyles } from "./write-styles.ts";

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Writes a document as the bytes of a .docx file (ECMA-376). The same document always gives the same bytes. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const styleIds = standardStyleIds;
  const look = buildLook(document.layout);
  const isNumbered = document.layout.numberedHeadings;
  const inlines = new InlineWriter(styleIds, document.language);
  const blocks = new BlockWriter(inlines, { styleIds, textWidth: look.textWidth, isNumbered });
  const children = blocks.write(document.blocks);
  const { width, height, margins, edge } = look.page;
  const file = new docx.Document({
    title: document.title,
    subject: document.subject,
    creator: document.creator,
    lastModifiedBy: document.creator,
    description: "",
    customProperties: [
      { name: "period", value: document.period },
      { name: "millrepVersion", value: packageJson.version },
      { name: "sourcesSha256", value: document.sourcesHash },
    ],
    numbering: buildNumbering(document.blocks, isNumbered ? styleIds : undefined),
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { ...margins, header: edge, footer: edge } },
          titlePage: true,
        },
        ...writeMargins(document, styleIds),
        children,
      },
    ],
  });
  for (const { id, address } of inlines.links) {
    file.Document.Relationships.addRelationship(id, hyperlinkType, address, "External");
  }
  const styles = writeStyles(look, styleIds, document.language, isNumbered);
  return finishPackage(await docx.Packer.toBuffer(file), document, styles);
}
