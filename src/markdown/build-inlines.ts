import type { Token } from "markdown-it";
import type { Markup } from "../diagnostics/text-problems.ts";
import { decodePath, isAllowed, namesImage, repairLinkAddress } from "./addresses.ts";
import { filler } from "./find-opaque.ts";
import { linkTail } from "./link-tail.ts";
import { type Inline, plainText, type UnsupportedMarkup } from "./tree.ts";

interface BuiltInlines {
  readonly inlines: readonly Inline[];
  readonly unsupported: readonly UnsupportedMarkup[];
  /** The paragraph as it is written, with a filler for every character that is markup or was escaped. */
  readonly typed: string;
}

/**
 * Builds the inline tree of one paragraph from the parser's flat tokens.
 *
 * A token says what it is, but not where it stands. Tokens come in order, and Markdown writes each in a known way, so a
 * cursor that steps over marks, escapes and addresses finds the place of every word. `offsets` gives the place in the
 * text of each character of the paragraph.
 */
export function buildInlines(paragraph: Token, offsets: readonly number[]): BuiltInlines {
  const builder = new InlineBuilder(paragraph.content, offsets);
  for (const token of paragraph.children ?? []) builder.add(token);
  return { inlines: builder.inlines, unsupported: builder.unsupported, typed: builder.typed };
}

const deepestEmphasis = 20;

/** An element that the tokens have opened but not yet closed. */
interface OpenElement {
  readonly start: number;
  readonly address: string;
  /** Whether a link has a title, which only a reader with a mouse would see. */
  readonly hasTitle: boolean;
  readonly children: Inline[];
}

class InlineBuilder {
  readonly inlines: Inline[] = [];
  readonly unsupported: UnsupportedMarkup[] = [];
  readonly #content: string;
  readonly #offsets: readonly number[];
  readonly #open: OpenElement[] = [];
  readonly #typed: string[] = [];
  #typedEnd = 0;
  #cursor = 0;

  constructor(content: string, offsets: readonly number[]) {
    this.#content = content;
    this.#offsets = offsets;
  }

  get typed(): string {
    return this.#typed.join("") + filler.repeat(this.#content.length - this.#typedEnd);
  }

  add(token: Token): void {
    switch (token.type) {
      case "text":
        this.#text(token.content);
        this.#keepTyped(token.content.length);
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
        // The only other token of the commonmark preset without HTML is an image.
        this.#image(token);
    }
  }

  #text(text: string): void {
    if (!this.#content.startsWith(text, this.#cursor)) {
      this.#cursor = Math.max(this.#content.indexOf(text, this.#cursor), this.#cursor);
    }
    for (let at = 0; at < text.length; ) {
      const length = this.#lengthInOne(text, at);
      // A line end inside the text becomes a space, like any other line end.
      this.#words(text.slice(at, at + length).replaceAll("\n", " "), length);
      at += length;
    }
  }

  /** Keeps the last `length` characters before the cursor as typed. */
  #keepTyped(length: number): void {
    const start = Math.max(this.#cursor - length, this.#typedEnd);
    this.#typed.push(filler.repeat(start - this.#typedEnd), this.#content.slice(start, this.#cursor));
    this.#typedEnd = this.#cursor;
  }

  /**
   * How many characters of a text, from index `at` and with the cursor there, stand side by side in the source as well.
   */
  #lengthInOne(text: string, at: number): number {
    const start = this.#place(this.#cursor);
    let length = String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    while (at + length < text.length && this.#offsets[this.#cursor + length] === start + length) length += 1;
    return length;
  }

  /** Adds an escape, which stands for its second character (`\*`), or an entity, which stands for another (`&amp;`). */
  #special(token: Token): void {
    const isEscape = token.markup === `\\${token.content}`;
    if (isEscape) this.#cursor += 1;
    this.#words(token.content, isEscape ? token.content.length : token.markup.length);
    // A backslash before a letter escapes nothing.
    if (token.content === token.markup) this.#keepTyped(token.content.length);
  }

  /** Adds words written with `length` characters of the content. Words side by side in the source become one node. */
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
    } else {
      this.#words(" ", 1);
      this.#keepTyped(1);
    }
    while (this.#content.charAt(this.#cursor) === " ") this.#cursor += 1;
  }

  #openElement(markLength: number, address: string, hasTitle: boolean): void {
    this.#open.push({ start: this.#cursor, address, hasTitle, children: [] });
    this.#cursor += markLength;
  }

  #closeEmphasis(kind: "emphasis" | "strong", markLength: number): void {
    const children = this.#open.pop()?.children ?? [];
    // Deeper emphasis looks the same to a reader, and a recursive walk through it could overflow the stack.
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
      this.#refuseLink(from, address, plainText(children));
    }
  }

  /** Refuses a link that leads nowhere. A picture becomes one where its exclamation mark is missing or stands apart. */
  #refuseLink(from: number, address: string, shown: string): void {
    const sign = /!\s*$/.exec(this.#content.slice(0, from))?.[0] ?? "";
    if (sign !== "" || namesImage(address)) {
      const mended = `!${this.#content.slice(from, this.#cursor)}`;
      this.#refuse("image", from - sign.length, { mended, source: decodePath(address) });
    } else if (this.#content.charAt(from) === "<" && !address.includes("//")) {
      // “<st1:place>” of Word's pages has the form of an address.
      this.#refuse("tag", from);
    } else this.#refuse("link", from, repairLinkAddress(shown, address));
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

  #refuse(markup: Markup, start: number, more: Partial<UnsupportedMarkup> = {}): void {
    const end = this.#place(this.#cursor - 1) + 1;
    this.unsupported.push({ ...more, markup, start: this.#place(start), end });
  }

  #place(cursor: number): number {
    return this.#offsets[cursor] ?? this.#offsets.at(-1) ?? 0;
  }
}

/** Whether a link or image has a title: `[text](address "title")`. */
function hasTitle(token: Token): boolean {
  return (token.attrGet("title") ?? "") !== "";
}

/** The words of an image's alternative text, without marks. */
function altText(token: Token): string {
  const words = (token.children ?? []).map(({ type, content }) => (type.endsWith("break") ? " " : content));
  return words.join("").normalize("NFC");
}
