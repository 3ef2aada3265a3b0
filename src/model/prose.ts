import { MarkdownText } from "../markdown/markdown-text.ts";
import type { SourceText } from "../yaml/source-text.ts";

/** A text that someone wrote for the report: what a reader sees of it, and where in the file its letters stand. */
export class Prose extends MarkdownText {
  readonly source: SourceText;

  constructor(source: SourceText) {
    super(source.value);
    this.source = source;
  }
}
