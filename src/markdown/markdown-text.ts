import { parseMarkdown } from "./parse-markdown.ts";
import { type Passage, readPassages } from "./read-passages.ts";
import type { ParsedMarkdown } from "./tree.ts";

/** A text in Markdown with what a reader sees of it. Both are worked out once, when they are first asked for. */
export class MarkdownText {
  /** The text as it was written, marks included. */
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
