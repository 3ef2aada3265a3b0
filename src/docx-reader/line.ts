import { words } from "../document/document.ts";
import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { ReadBlock, ReadInline, TextPoint, TextSource } from "./read-document.ts";
import type { Format } from "./surroundings.ts";

/** What a paragraph shows in one place, with its format. */
interface Piece extends Format {
  readonly inline: Exclude<ReadInline, { readonly children: readonly ReadInline[] }>;
  readonly address: string | undefined;
}

/** A paragraph that is being read: one of the file, or several whose marks were deleted. */
export class Line {
  readonly #pieces: Piece[] = [];
  readonly #sources: TextSource[] = [];
  #text = "";
  readonly paragraph: number;
  readonly start: number;
  /** What stands in text boxes of this paragraph, or against the rules inside it. */
  readonly following: ReadBlock[] = [];

  constructor(paragraph: number, start: number) {
    this.paragraph = paragraph;
    this.start = start;
  }

  /** Adds what an element shows. */
  add(
    inline: Piece["inline"],
    { start, end }: XmlElement,
    format: Format,
    address: string | undefined,
  ): void {
    const at = this.#text.length;
    this.#pieces.push({ inline, address, isStrong: format.isStrong, isEmphasis: format.isEmphasis });
    if (inline.role === "words") this.#text += inline.text;
    if (inline.role === "break") this.#text += "\n";
    const length = this.#text.length - at;
    if (length > 0) this.#sources.push({ at, length, start, end });
  }

  get text(): string {
    return this.#text;
  }

  get sources(): readonly TextSource[] {
    return this.#sources;
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** The point that has been reached. */
  get point(): TextPoint {
    return { paragraph: this.paragraph, offset: this.#text.length };
  }

  /** The inlines: links outermost, then strong, then emphasis, each as long as it goes on. */
  get inlines(): readonly ReadInline[] {
    return group(this.#pieces, ({ address }) => address).flatMap(([address, linked]) => {
      const children = group(linked, ({ isStrong }) => isStrong).flatMap(([isStrong, run]) => {
        const inner = group(run, ({ isEmphasis }) => isEmphasis).flatMap(([isEmphasis, same]) =>
          wrap(joinWords(same), isEmphasis ? "emphasis" : undefined),
        );
        return wrap(inner, isStrong ? "strong" : undefined);
      });
      return address === undefined ? children : [{ role: "link" as const, address, children }];
    });
  }
}

function group<Key>(pieces: readonly Piece[], keyOf: (piece: Piece) => Key): [Key, Piece[]][] {
  const groups: [Key, Piece[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const key = keyOf(piece);
    if (last && last[0] === key) last[1].push(piece);
    else groups.push([key, [piece]]);
  }
  return groups;
}

function wrap(
  children: readonly ReadInline[],
  role: "emphasis" | "strong" | undefined,
): readonly ReadInline[] {
  return role === undefined ? children : [{ role, children }];
}

function joinWords(pieces: readonly Piece[]): ReadInline[] {
  const joined: ReadInline[] = [];
  for (const { inline } of pieces) {
    const last = joined.at(-1);
    if (inline.role === "words" && last?.role === "words")
      joined[joined.length - 1] = words(last.text + inline.text);
    else joined.push(inline);
  }
  return joined;
}
