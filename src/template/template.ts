import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Parts } from "../ooxml/parts.ts";

/** The parts of a Word template from which a document is made. */
export interface Template {
  /** The parts as in the file; in the ones that a document gets, what it must not have is taken away. */
  readonly parts: Parts;
  /** Returns the media type of a part, or "" for an unknown one. */
  readonly contentType: (part: string) => string;
  readonly styles: XmlElement;
  readonly numbering: { readonly part: string; readonly root: XmlElement } | undefined;
  readonly settings: XmlElement | undefined;
  /** The paths of the parts that a document copies. */
  readonly theme: string | undefined;
  readonly fontTable: string | undefined;
  readonly section: TemplateSection;
  /** What a document gets otherwise than the template has it. */
  readonly notes: readonly TemplateNote[];
}

/** The page of the template's first section with running text. */
export interface TemplateSection {
  readonly pageSize: XmlElement | undefined;
  readonly pageMargins: XmlElement | undefined;
  readonly pageBorders: XmlElement | undefined;
  /** Whether the first page has its own header and footer, which may be empty. */
  readonly hasTitlePage: boolean;
  readonly headersFooters: readonly TemplateHeaderFooter[];
}

/** Where in a document a header or footer stands. */
export interface HeaderFooterPlace {
  readonly kind: "header" | "footer";
  readonly pages: "default" | "first" | "even";
}

/** A header or footer of a template. */
export interface TemplateHeaderFooter extends HeaderFooterPlace {
  /** The path of its part. */
  readonly part: string;
  readonly root: XmlElement;
}

/** Why a file cannot be a report's template. */
export interface TemplateProblem {
  readonly problem:
    | "missing"
    | "outside"
    | "format"
    | "password"
    | "old"
    | "strict"
    | "foreign"
    | "damaged"
    | "size"
    | "macros"
    | "object"
    | "external"
    | "field";
  /** The damaged part, the field's name, or the addresses that Word would fetch. */
  readonly names: readonly string[];
  /** The header or footer that has the problem, if one has. */
  readonly place?: HeaderFooterPlace | undefined;
}

/** Where a document differs from its template. */
export interface TemplateNote {
  /**
   * Styles that the template lacks and Word would supply; a cover page, a page background, page borders that are pictures
   * or pictures that are lost, which a document does not get; tracked changes that it gets as accepted; contents without
   * page numbers.
   */
  readonly note: "styles" | "cover" | "background" | "borders" | "picture" | "changes" | "contents";
  /** The names of the styles. */
  readonly names: readonly string[];
}

/** A template file of the workspace. */
export interface TemplateFile extends Template {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
