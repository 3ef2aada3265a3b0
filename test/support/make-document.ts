import type { Block, Document } from "../../src/document/document.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { Images } from "../../src/model/image.ts";
import { buildLayout } from "../../src/model/layout.ts";
import type { RawLayout } from "../../src/schema/raw-programme.ts";
import { readTemplate } from "../../src/template/read-template.ts";

/** A document of some blocks, as a report of March 2023 would be. */
export function documentOf(blocks: readonly Block[], layout: RawLayout = {}): Document {
  return {
    language: "sv",
    title: "Lägesrapport mars 2023",
    subject: "Program Exempel: Lägesrapport mars 2023",
    creator: "Exempelregionen",
    date: "2023-03-31T12:00:00Z",
    period: "2023-03",
    sourcesHash: "0".repeat(64),
    layout: buildLayout(layout),
    blocks,
  };
}

/** The same document made from a template. */
export function fromTemplate(document: Document, bytes: Uint8Array): Document {
  const template = readTemplate(bytes);
  if ("problem" in template) throw new Error(`the template is broken: ${template.problem}`);
  return {
    ...document,
    layout: { ...document.layout, template: { path: "reports/mall.dotx", bytes, ...template } },
  };
}

/** A document of one Markdown text. */
export function documentOfText(text: string, images: Images = new Map()): Document {
  return documentOf(textBlocks(new MarkdownText(text), images));
}
