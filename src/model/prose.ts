import { MarkdownText } from "../markdown/markdown-text.ts";
import type { SourceText } from "../yaml/source-text.ts";

/** A text that someone wrote for the report, with what a reader sees of it and the place of its letters in the file. */
export class Prose extends MarkdownText {
  readonly source: SourceText;

  constructor(source: SourceText) {
    super(source.value);
    this.source = source;
  }
}
