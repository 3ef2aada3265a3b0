/**
 * The names of the styles that documents use. Word identifies its own styles by these names in every language (ECMA-376
 * part 1, clause 17.7.4.9): a Swedish Word shows “heading 1” as Rubrik 1, and may give the style another id.
 */
export const styleNames = {
  normal: "Normal",
  title: "Title",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  heading4: "heading 4",
  heading5: "heading 5",
  heading6: "heading 6",
  listParagraph: "List Paragraph",
  quote: "Quote",
  notice: "Notice",
  guide: "Form Guide",
  tableHeading: "Table Heading",
  tableText: "Table Text",
  contentsHeading: "TOC Heading",
  contents1: "toc 1",
  contents2: "toc 2",
  header: "header",
  footer: "footer",
  link: "Hyperlink",
  table: "Report Table",
} as const;

export type StyleRole = keyof typeof styleNames;

/** The id of each style in a document, by which paragraphs, runs and tables refer to it. */
export type StyleIds = Readonly<Record<StyleRole, string>>;

/** The ids in the standard layout, which are the ids that an English Word gives. */
export const standardStyleIds: StyleIds = {
  normal: "Normal",
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  heading4: "Heading4",
  heading5: "Heading5",
  heading6: "Heading6",
  listParagraph: "ListParagraph",
  quote: "Quote",
  notice: "Notice",
  guide: "FormGuide",
  tableHeading: "TableHeading",
  tableText: "TableText",
  contentsHeading: "TOCHeading",
  contents1: "TOC1",
  contents2: "TOC2",
  header: "Header",
  footer: "Footer",
  link: "Hyperlink",
  table: "ReportTable",
};
