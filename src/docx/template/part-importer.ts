import path from "node:path";
import { encodeAttribute } from "../../ooxml/parse-xml.ts";
import { readRelationships, relationshipsPath } from "../../ooxml/parts.ts";
import type { Template } from "../../template/template.ts";

/** Where the parts that a template's parts refer to lie in a document. */
const folder = "word/template";

/** Takes parts of a template into a document's package, each with the parts that it refers to. */
export class PartImporter {
  readonly #template: Template;
  readonly #parts: Map<string, Uint8Array>;
  readonly #adopted = new Map<string, string>();
  /** What the new parts hold, for [Content_Types].xml. */
  readonly #types = new Map<string, string>();

  constructor(template: Template, parts: Map<string, Uint8Array>) {
    this.#template = template;
    this.#parts = parts;
  }

  /** Puts a part of the template at a path; `text` where it is not to be as it is. */
  adopt(part: string, target: string, text?: string): void {
    this.#adopted.set(part, target);
    const bytes = text === undefined ? this.#template.parts.get(part) : new TextEncoder().encode(text);
    // Word refers to images that it has lost, and opens such a document.
    if (!bytes) return;
    this.#parts.set(target, bytes);
    this.#types.set(target, this.#template.contentType(part));
    const relationships = readRelationships(this.#template.parts, part);
    const list = relationshipsPath(target);
    if (relationships.length === 0) {
      this.#parts.delete(list);
      return;
    }
    const xml = relationships.map(({ id, type, target: referred, isExternal }) => {
      const address = isExternal
        ? `${encodeAttribute(referred)}" TargetMode="External`
        : `/${this.#take(referred)}`;
      return `<Relationship Id="${encodeAttribute(id)}" Type="${encodeAttribute(type)}" Target="${address}"/>`;
    });
    this.#parts.set(list, new TextEncoder().encode(wrapRelationships(xml.join(""))));
  }

  /** The path in the document of a part that another refers to. */
  #take(part: string): string {
    const known = this.#adopted.get(part);
    if (known !== undefined) return known;
    const extension = /\.[a-z\d]{1,8}$/i.exec(part)?.[0] ?? "";
    const target = path.posix.join(folder, `part${this.#adopted.size + 1}${extension}`);
    this.adopt(part, target);
    return target;
  }

  /** The part that says what every part holds, with the new ones. */
  addTypes(contentTypes: string): string {
    const added = [...this.#types]
      .filter(([part]) => !contentTypes.includes(`PartName="/${part}"`))
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${encodeAttribute(type)}"/>`);
    return contentTypes.replace("</Types>", (end) => added.join("") + end);
  }
}

function wrapRelationships(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
}
