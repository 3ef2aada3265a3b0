import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Parts } from "../ooxml/parts.ts";

/** The parts of a Word template from which a document is made, unchanged. */
export interface Template {
  readonly parts: Parts;
  /** Returns the media type of a part, or "" for an unknown one. */
  readonly contentType: (part: string) => string;
  readonly styles: XmlElement;
  readonly numbering: { readonly part: string; readonly root: XmlElement } | undefined;
  readonly settings: XmlElement | undefined;
  /** The paths of the parts that a document copies unchanged. */
  readonly theme: string | undefined;
  readonly fontTable: string | undefined;
  readonly section: TemplateSection;
}

/** The page of a template's last section. */
export interface TemplateSection {
  readonly pageSize: XmlElement | undefined;
  readonly pageMargins: XmlElement | undefined;
  /** Whether the first page has its own header and footer, which may be empty. */
  readonly hasTitlePage: boolean;
  readonly headersFooters: readonly TemplateHeaderFooter[];
}

/** A header or footer of a template. */
export interface TemplateHeaderFooter {
  readonly kind: "header" | "footer";
  readonly pages: "default" | "first" | "even";
  /** The path of its part. */
  readonly part: string;
  readonly root: XmlElement;
}

/** Why a file cannot be a report's template. */
export interface TemplateProblem {
  readonly problem: "missing" | "outside" | "format" | "size" | "macros" | "external" | "styles";
  /** The missing styles, or the addresses that Word would fetch. */
  readonly names: readonly string[];
}

/** A template file of the workspace. */
export interface TemplateFile extends Template {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
