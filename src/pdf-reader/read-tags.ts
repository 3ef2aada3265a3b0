import type { StructNode } from "unpdf";

/** What a tagged file says that a stretch of text is (ISO 32000-1, clause 14.8.4). */
export interface Tag {
  /** The block that it belongs to: a number of its own within the page, in the order of reading. */
  readonly block: number;
  readonly role: "title" | "heading" | "item" | "mark" | "quote" | "paragraph";
  /** Of a heading 1 to 6, of an item 0 to 8, else 0. */
  readonly level: number;
  /** The item that a mark or a text belongs to, numbered within the page; 0 for none. */
  readonly item: number;
  readonly cell: TagCell | undefined;
}

/** A cell, by its table, row and column within the page. */
export interface TagCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
}

/** What a part of the tree says, and the numbers given so far. */
type Around = Omit<Tag, "block"> & { readonly lists: number };

/** Deeper than any program writes; the walk calls itself for each level. */
const deepest = 60;
/** Elements that are blocks of their own. */
const blocks = /^(?:P|H[1-6]?|Title|Caption|Lbl|LBody|TD|TH|Note|Index|TOCI|Formula|Figure)$/;

/** Finds what each stretch of marked content on a page is, by its id. */
export class TagTree {
  readonly tags = new Map<string, Tag>();
  #blocks = 0;
  #items = 0;
  #tables = 0;
  #rows = 0;
  #columns = 0;

  constructor(tree: StructNode | null) {
    const around = { role: "paragraph", level: 0, item: 0, lists: 0, cell: undefined } as const;
    if (tree) this.#walk(tree, around, 0);
  }

  #walk(node: StructNode, outer: Around, depth: number): void {
    if (depth > deepest) return;
    const around = this.#within(node.role ?? "", outer);
    let block = blocks.test(node.role ?? "") ? this.#nextBlock() : this.#blocks;
    for (const child of node.children) {
      if ("children" in child) {
        const before = this.#blocks;
        this.#walk(child, around, depth + 1);
        // What follows a block inside another is a block of its own.
        if (this.#blocks > before) block = this.#nextBlock();
      } else if (child.type === "content") {
        const { role, level, item, cell } = around;
        this.tags.set(child.id, { block, role, level, item, cell });
      }
    }
  }

  #nextBlock(): number {
    this.#blocks += 1;
    return this.#blocks;
  }

  #within(role: string, around: Around): Around {
    const heading = /^H([1-6]?)$/.exec(role);
    if (heading) return { ...around, role: "heading", level: Number(heading[1] || "1") };
    switch (role) {
      case "Title":
        return { ...around, role: "title" };
      case "BlockQuote":
        return { ...around, role: "quote" };
      case "L":
        return { ...around, lists: around.lists + 1 };
      case "LI":
        this.#items += 1;
        return { ...around, role: "item", level: Math.min(around.lists - 1, 8), item: this.#items };
      case "Lbl":
        return { ...around, role: around.item === 0 ? around.role : "mark" };
      case "Table":
        this.#tables += 1;
        this.#rows = 0;
        return around;
      case "TR":
        this.#rows += 1;
        this.#columns = 0;
        return around;
      case "TH":
      case "TD": {
        this.#columns += 1;
        const [table, row, column] = [this.#tables, this.#rows, this.#columns];
        return { ...around, cell: { table, row, column, isHeader: role === "TH" } };
      }
      default:
        return around;
    }
  }
}
