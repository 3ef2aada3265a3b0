import { parseMarkdown } from "./parse-markdown.ts";
import { type Passage, readPassages } from "./read-passages.ts";
import type { ParsedMarkdown } from "./tree.ts";

/** A text in Markdown, with its tree and its passages. Each is computed once, at first use. */
export class MarkdownText {
  /** The text as its writer typed it, marks included. */
  readonly value: string;
  #parsed: ParsedMarkdown | undefined;
  #passages: readonly Passage[] | undefined;

  constructor(value: string) {
    this.value = value;
  }

  get parsed(): ParsedMarkdown {
    this.#parsed ??= parseMarkdown(this.value);
    return this.#parsed;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= readPassages(this.parsed);
    return this.#passages;
  }
}
