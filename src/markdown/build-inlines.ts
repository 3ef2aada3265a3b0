import type { Token } from "markdown-it";
import type { Markup } from "../diagnostics/codes.ts";
import { linkTail } from "./link-tail.ts";
import type { Inline, UnsupportedMarkup } from "./tree.ts";

interface BuiltInlines {
  readonly inlines: readonly Inline[];
  readonly unsupported: readonly UnsupportedMarkup[];
}

/** Addresses that a report may link to; anything else could run or fetch something in a reader's program. */
const allowedAddress = /^(https?|mailto):/i;

/**
 * Builds the inline tree of one paragraph from the parser's flat tokens.
 *
 * The tokens say what each piece is but not where. They come in order and each is written in a known way, so a cursor
 * that steps over marks, escapes and addresses finds the place of every word. `offsets` places the paragraph's own
 * characters in the text.
 */
export function buildInlines(paragraph: Token, offsets: readonly number[]): BuiltInlines {
  const builder = new InlineBuilder(paragraph.content, offsets);
  for (const token of paragraph.children ?? []) builder.add(token);
  return { inlines: builder.inlines, unsupported: builder.unsupported };
}

const deepestEmphasis = 20;

/** An element whose end has not come yet. */
interface OpenElement {
  readonly start: number;
  readonly address: string;
  /** Whether a link has words that no one would see but a reader with a mouse. */
  readonly hasTitle: boolean;
  readonly children: Inline[];
}

class InlineBuilder {
  readonly inlines: Inline[] = [];
  readonly unsupported: UnsupportedMarkup[] = [];
  readonly #content: string;
  readonly #offsets: readonly number[];
  readonly #open: OpenElement[] = [];
  #cursor = 0;

  constructor(content: string, offsets: readonly number[]) {
    this.#content = content;
    this.#offsets = offsets;
  }

  add(token: Token): void {
    switch (token.type) {
      case "text":
        this.#text(token.content);
        break;
      case "text_special":
        this.#special(token);
        break;
      case "softbreak":
      case "hardbreak":
        this.#lineEnd(token.type === "hardbreak");
        break;
      case "em_open":
      case "strong_open":
        this.#openElement(token.markup.length, "", false);
        break;
      case "em_close":
        this.#closeEmphasis("emphasis", token.markup.length);
        break;
      case "strong_close":
        this.#closeEmphasis("strong", token.markup.length);
        break;
      case "link_open":
        this.#openElement(1, String(token.attrGet("href") ?? ""), hasTitle(token));
        break;
      case "link_close":
        this.#closeLink(token.info === "auto");
        break;
      case "code_inline":
        this.#code(token);
        break;
      default:
        // The commonmark preset without HTML has nothing else but images.
        this.#image(token);
    }
  }

  #text(text: string): void {
    if (!this.#content.startsWith(text, this.#cursor)) {
      this.#cursor = Math.max(this.#content.indexOf(text, this.#cursor), this.#cursor);
    }
    for (let at = 0; at < text.length; ) {
      const length = this.#lengthInOne(text, at);
      // A line end inside the text of an image is read as a space, like any other.
      this.#words(text.slice(at, at + length).replaceAll("\n", " "), length);
      at += length;
    }
  }

  /** How many characters of a text, from one of it that is at the cursor, stand side by side in the source as well. */
  #lengthInOne(text: string, at: number): number {
    const start = this.#place(this.#cursor);
    let length = String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    while (at + length < text.length && this.#offsets[this.#cursor + length] === start + length) length += 1;
    return length;
  }

  /** `\*` is read as its second character, `&amp;` as another altogether. */
  #special(token: Token): void {
    const isEscape = token.markup === `\\${token.content}`;
    if (isEscape) this.#cursor += 1;
    this.#words(token.content, isEscape ? token.content.length : token.markup.length);
  }

  /** Adds words that are `length` characters of the content. What is one stretch of source becomes one piece. */
  #words(text: string, length: number): void {
    const start = this.#place(this.#cursor);
    const end = this.#place(this.#cursor + length - 1) + 1;
    const siblings = this.#siblings();
    const last = siblings.at(-1);
    const isVerbatim = end - start === text.length;
    if (
      isVerbatim &&
      last?.kind === "words" &&
      last.end === start &&
      last.end - last.start === last.text.length
    ) {
      siblings[siblings.length - 1] = { kind: "words", text: last.text + text, start: last.start, end };
    } else {
      siblings.push({ kind: "words", text, start, end });
    }
    this.#cursor += length;
  }

  #lineEnd(isHard: boolean): void {
    this.#cursor = this.#content.indexOf("\n", this.#cursor);
    if (isHard) {
      this.#siblings().push({ kind: "break" });
      this.#cursor += 1;
    } else this.#words(" ", 1);
    while (this.#content.charAt(this.#cursor) === " ") this.#cursor += 1;
  }

  #openElement(markLength: number, address: string, hasTitle: boolean): void {
    this.#open.push({ start: this.#cursor, address, hasTitle, children: [] });
    this.#cursor += markLength;
  }

  #closeEmphasis(kind: "emphasis" | "strong", markLength: number): void {
    const children = this.#open.pop()?.children ?? [];
    // Deeper emphasis looks no different, and walking down it could overflow the stack.
    if (this.#open.length < deepestEmphasis) this.#siblings().push({ kind, children });
    else for (const child of children) this.#siblings().push(child);
    this.#cursor += markLength;
  }

  #closeLink(isAutolink: boolean): void {
    const { start: from = 0, address = "", hasTitle = false, children = [] } = this.#open.pop() ?? {};
    this.#cursor += linkTail(this.#content, this.#cursor, isAutolink);
    if (hasTitle) this.#refuse("title", from);
    if (isAllowed(address)) {
      const start = this.#place(from);
      const end = this.#place(this.#cursor - 1) + 1;
      this.#siblings().push({ kind: "link", address, children, start, end });
    } else {
      for (const child of children) this.#siblings().push(child);
      this.#refuse("link", from);
    }
  }

  #code(token: Token): void {
    const start = this.#cursor;
    const mark = token.markup.length;
    const closing = this.#content.indexOf(token.markup, start + mark);
    this.#cursor += mark;
    this.#text(this.#content.slice(this.#cursor, closing));
    this.#cursor = closing + mark;
    this.#refuse("code", start);
  }

  #image(token: Token): void {
    const from = this.#cursor;
    this.#cursor += 2 + token.content.length;
    this.#cursor += linkTail(this.#content, this.#cursor, false);
    const start = this.#place(from);
    const end = this.#place(this.#cursor - 1) + 1;
    const source = decodePath(String(token.attrGet("src") ?? ""));
    if (hasTitle(token)) this.#refuse("title", from);
    this.#siblings().push({ kind: "image", source, alt: altText(token), start, end });
  }

  #siblings(): Inline[] {
    return this.#open.at(-1)?.children ?? this.inlines;
  }

  #refuse(markup: Markup, start: number): void {
    this.unsupported.push({ markup, start: this.#place(start), end: this.#place(this.#cursor - 1) + 1 });
  }

  #place(cursor: number): number {
    return this.#offsets[cursor] ?? this.#offsets.at(-1) ?? 0;
  }
}

/** A whole address of the web or an e-mail address: one that other programs would read as the same. */
function isAllowed(address: string): boolean {
  if (!allowedAddress.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === "mailto:"
    ? /^[^@\s]+@[^@\s]+$/.test(pathname)
    : hostname !== "" && /^https?:\/\//i.test(address);
}

/** `[text](address "title")`. */
function hasTitle(token: Token): boolean {
  return (token.attrGet("title") ?? "") !== "";
}

/** The words of an image's text, without its marks. */
function altText(token: Token): string {
  const words = (token.children ?? []).map(({ type, content }) => (type.endsWith("break") ? " " : content));
  return words.join("").normalize("NFC");
}

/** The parser writes å in a path as %C3%A5; a file's name has the letter. */
function decodePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
