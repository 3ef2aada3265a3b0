import * as docx from "docx";
import type { Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import { typeset } from "../swedish/typeset.ts";
import type { StyleIds } from "./style-names.ts";

type Margins = Required<Pick<docx.ISectionOptions, "headers" | "footers">>;

/**
 * What stands in the margins: the title above every page but the first, which has it as its heading, and “Sida 1 (7)”
 * below every page.
 */
export function writeHeadersFooters({ title, language }: Document, ids: StyleIds): Margins {
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
    headers: { default: new docx.Header({ children: [header] }) },
    footers: { default: footer(), first: footer() },
  };
}
