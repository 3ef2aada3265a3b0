import path from "node:path";
import { encodeAttribute } from "../../ooxml/parse-xml.ts";
import { relationshipsPath } from "../../ooxml/parts.ts";
import { type CheckedParts, wholeRelationships } from "../../template/find-lost.ts";
import type { Template } from "../../template/template.ts";

/** The folder in a document for the parts to which a template's parts refer. */
const folder = "word/template";

/** Copies parts of a template into a document's package, each with the parts to which it refers. */
export class PartImporter {
  readonly #template: Template;
  readonly #parts: Map<string, Uint8Array>;
  /** The paths in the document, by the paths in the template. */
  readonly #imported = new Map<string, string>();
  readonly #checked: CheckedParts = new Map();
  /** The content types of the new parts, for [Content_Types].xml. */
  readonly #types = new Map<string, string>();

  constructor(template: Template, parts: Map<string, Uint8Array>) {
    this.#template = template;
    this.#parts = parts;
  }

  /** Copies a part of the template to the path `target`, with `text` in place of its own content if given. */
  importPart(part: string, target: string, text?: string): void {
    this.#imported.set(part, target);
    const bytes = text === undefined ? this.#template.parts.get(part) : new TextEncoder().encode(text);
    if (!bytes) return;
    this.#parts.set(target, bytes);
    this.#types.set(target, this.#template.contentType(part));
    const relationships = wholeRelationships(this.#template, part, this.#checked);
    const list = relationshipsPath(target);
    if (relationships.length === 0) {
      this.#parts.delete(list);
      return;
    }
    const xml = relationships.map(({ id, type, target: referred, isExternal }) => {
      const address = isExternal
        ? `${encodeAttribute(referred)}" TargetMode="External`
        : `/${this.#importReferred(referred)}`;
      return `<Relationship Id="${encodeAttribute(id)}" Type="${encodeAttribute(type)}" Target="${address}"/>`;
    });
    this.#parts.set(list, new TextEncoder().encode(wrapRelationships(xml.join(""))));
  }

  /** Imports a part to which another refers, unless it is imported already, and returns its path in the document. */
  #importReferred(part: string): string {
    const known = this.#imported.get(part);
    if (known !== undefined) return known;
    const extension = /\.[a-z\d]{1,8}$/i.exec(part)?.[0] ?? "";
    const target = path.posix.join(folder, `part${this.#imported.size + 1}${extension}`);
    this.importPart(part, target);
    return target;
  }

  /** Adds the content types of the new parts to the text of [Content_Types].xml. */
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
