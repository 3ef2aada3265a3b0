import * as docx from "docx";
import { printXml } from "./print-xml.ts";

/**
 * Some blocks in a row that are printed as soon as the library comes to them, and let go: of a document of thousands of
 * pages, the library's objects and what it makes of them before it prints do not all fit in memory at once.
 *
 * The library knows no child that is XML already, but leaves CDATA as it is: `splitStretches` takes its marks away.
 */
export class Stretch extends docx.FileChild {
  readonly #write: (context: docx.IContext) => readonly docx.FileChild[];

  constructor(write: (context: docx.IContext) => readonly docx.FileChild[]) {
    super("");
    this.#write = write;
  }

  override prepForXml(context: docx.IContext): docx.IXmlableObject | undefined {
    const children = this.#write(context).flatMap((child) => child.prepForXml(context) ?? []);
    const xml = children.map(printXml).join("");
    return xml === "" ? undefined : { [this.rootKey]: { _cdata: xml } };
  }
}

/**
 * A body's XML in pieces, each of whole blocks: its stretches, as the library would have printed them, and what is between
 * them. Text has no angle brackets of its own.
 */
export function splitStretches(xml: string): string[] {
  return xml.split(/<!\[CDATA\[|\]\]>/);
}
