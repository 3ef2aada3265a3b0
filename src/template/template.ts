import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Parts } from "../ooxml/parts.ts";

/** A Word template, taken apart as far as a document is made from it. What it says stands there as it is written. */
export interface Template {
  readonly parts: Parts;
  /** What each part holds: its media type. */
  readonly contentType: (part: string) => string;
  readonly styles: XmlElement;
  readonly numbering: { readonly part: string; readonly root: XmlElement } | undefined;
  readonly settings: XmlElement | undefined;
  /** The paths of the parts that are taken as they are. */
  readonly theme: string | undefined;
  readonly fontTable: string | undefined;
  readonly section: TemplateSection;
}

/** The page of a template: that of its last section. */
export interface TemplateSection {
  readonly pageSize: XmlElement | undefined;
  readonly pageMargins: XmlElement | undefined;
  /** Whether the first page has a header and footer of its own, which may be none. */
  readonly hasTitlePage: boolean;
  readonly headersFooters: readonly TemplateHeaderFooter[];
}

/** A header or footer of a template. */
export interface TemplateHeaderFooter {
  readonly kind: "header" | "footer";
  readonly pages: "default" | "first" | "even";
  readonly part: string;
  readonly root: XmlElement;
}

/** Why a file cannot be a report's template. */
export interface TemplateProblem {
  readonly problem: "missing" | "outside" | "format" | "size" | "macros" | "external" | "styles";
  /** The styles that are missing, or the addresses that would be fetched. */
  readonly names: readonly string[];
}

/** A template file of the workspace. */
export interface TemplateFile extends Template {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
