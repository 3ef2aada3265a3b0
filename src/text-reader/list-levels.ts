import type { ReadParagraph } from "../docx-reader/read-document.ts";
import type { Mark } from "./read-mark.ts";
import type { TextLine } from "./text-line.ts";

interface Level {
  readonly kind: Mark["kind"];
  readonly sign: string;
  readonly indent: number;
  readonly number: number;
  readonly list: NonNullable<ReadParagraph["list"]>;
}

/** Items may be set this many columns apart and still be of one level. */
const tolerance = 1;

/** The levels of the list that the last item belongs to, the outermost first. */
export class ListLevels {
  #levels: Level[] = [];
  #lists = 0;

  get isOpen(): boolean {
    return this.#levels.length > 0;
  }

  /** Whether a level has items with this sign, of which the last has the number before. */
  goesOn({ kind, sign, number }: Mark): boolean {
    return this.#levels.some(
      (level) =>
        level.kind === kind && level.sign === sign && (kind === "bullet" || level.number === number - 1),
    );
  }

  end(): void {
    this.#levels = [];
  }

  /**
   * Adds an item: at the level of those with its sign and indentation, or else inside those that are set further out. A PDF
   * file's text has often lost the indentation, so a bullet of another look is inside, too.
   */
  add({ indent }: TextLine, { kind, sign, number }: Mark): Required<Pick<ReadParagraph, "level" | "list">> {
    const isNear = (level: Level): boolean => Math.abs(level.indent - indent) <= tolerance;
    const same = this.#levels.findLast(
      (level) => isNear(level) && level.kind === kind && isLike(level.sign, sign),
    );
    const outer = this.#levels.filter((level) =>
      isNear(level)
        ? kind === "bullet" && level.kind === "bullet" && !isLike(level.sign, sign)
        : level.indent < indent,
    );
    // Word has nine levels.
    const above = same ? this.#levels.slice(0, this.#levels.indexOf(same)) : outer.slice(0, 8);
    const goesOn = same && (kind === "bullet" || number === same.number + 1);
    const list = goesOn ? same.list : this.#newList(kind, number);
    this.#levels = [...above, { kind, sign, indent, number, list }];
    return { level: above.length, list };
  }

  #newList(kind: Mark["kind"], number: number): Level["list"] {
    this.#lists += 1;
    const isBullet = kind === "bullet";
    return { id: String(this.#lists), kind: isBullet ? "bullet" : "number", start: isBullet ? 1 : number };
  }
}

/** Whether two signs may stand before items of one level. People mix those that they type. */
function isLike(one: string, other: string): boolean {
  return one === other || [one, other].every((sign) => /^[-–—−*+]$/.test(sign));
}
