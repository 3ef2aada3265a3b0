import type { XmlElement } from "../ooxml/parse-xml.ts";
import { type Relationship, readRelationships } from "../ooxml/parts.ts";
import type { TextFate } from "./fates.ts";
import type { OpenPackage } from "./open-package.ts";
import type { Bookmark, ReadBlock, ReadControl, TextPoint } from "./read-document.ts";
import { OpenFields } from "./read-fields.ts";
import type { Numbering } from "./read-lists.ts";
import type { ReadStyle } from "./read-styles.ts";
import { type Surroundings, takenAway } from "./surroundings.ts";

/** How to read a document. */
export interface ReadOptions {
  /** Reads the text as it was before its tracked changes; else as it is with them. */
  readonly rejectChanges?: boolean;
  /** Gives the names of the people who made the file and its comments. */
  readonly names?: boolean;
}

/** What all parts of a document share. */
export interface Shared {
  readonly opened: OpenPackage;
  readonly styleOf: (id: string | undefined) => ReadStyle;
  readonly numbering: Numbering;
  readonly options: ReadOptions;
  /** Reads the blocks within an element; here, because text boxes and cells hold blocks that hold them. */
  readonly walk: (element: XmlElement, within: Surroundings, reading: PartReading) => ReadBlock[];
}

/** Whether an element is a branch of alternate content. */
export function isBranch({ name }: XmlElement): boolean {
  return name === "mc:Choice" || name === "mc:Fallback";
}

/** The reading of one part: what was found so far. */
export class PartReading {
  readonly fates: TextFate[] = [];
  readonly controls: ReadControl[] = [];
  readonly fields: OpenFields;
  readonly part: string;
  readonly shared: Shared;
  /** The number of the paragraph that is being read. */
  paragraph = 0;
  readonly #bookmarks = new Map<string, Bookmark>();
  readonly #comments = new Map<string, { start?: TextPoint; end?: TextPoint }>();
  readonly #taken = new Map<XmlElement, XmlElement | undefined>();
  #relationships: ReadonlyMap<string, Relationship> | undefined;

  constructor(part: string, root: XmlElement, shared: Shared) {
    this.part = part;
    this.shared = shared;
    this.fields = new OpenFields(root);
  }

  relationship(id: string | undefined): Relationship | undefined {
    this.#relationships ??= new Map(
      readRelationships(this.shared.opened.parts, this.part).map((relationship) => [
        relationship.id,
        relationship,
      ]),
    );
    return id === undefined ? undefined : this.#relationships.get(id);
  }

  /**
   * What is inside a branch of alternate content (ECMA-376 part 3, clause 7.5). Programs of today take the first; the
   * others repeat it for older ones.
   */
  withinBranch(branch: XmlElement, content: XmlElement, within: Surroundings): Surroundings {
    if (!this.#taken.has(content)) this.#taken.set(content, content.children.find(isBranch));
    return this.#taken.get(content) === branch ? within : takenAway(within, "copy");
  }

  /** Records where a bookmark or the words of a comment start or end. Ignores all other elements. */
  markPoint({ name, attributes }: XmlElement, point: TextPoint): void {
    const id = attributes.get("w:id") ?? "";
    if (name === "w:bookmarkStart") {
      this.#bookmarks.set(id, { name: attributes.get("w:name") ?? "", start: point, end: undefined });
    } else if (name === "w:bookmarkEnd") {
      const open = this.#bookmarks.get(id);
      if (open) this.#bookmarks.set(id, { ...open, end: point });
    } else if (name === "w:commentRangeStart") {
      this.#comments.set(id, { ...this.#comments.get(id), start: point });
    } else if (name === "w:commentRangeEnd") {
      this.#comments.set(id, { ...this.#comments.get(id), end: point });
    }
  }

  get bookmarks(): readonly Bookmark[] {
    return [...this.#bookmarks.values()];
  }

  /** The stretch that a comment is about. */
  stretchOf(comment: string): { readonly start?: TextPoint; readonly end?: TextPoint } {
    return this.#comments.get(comment) ?? {};
  }
}
