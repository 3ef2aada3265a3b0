import * as docx from "docx";
import type { Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import { typeset } from "../swedish/typeset.ts";
import type { StyleIds } from "./style-names.ts";

type HeadersFooters = Required<Pick<docx.ISectionOptions, "headers" | "footers">>;

/**
 * Writes the headers and footers: the title above every page except the first, where it is the heading, and
 * “Sida 1 (7)” below every page.
 */
export function writeHeadersFooters({ title, language }: Document, ids: StyleIds): HeadersFooters {
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
