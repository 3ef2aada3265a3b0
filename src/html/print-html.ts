import { createHash } from "node:crypto";
import type { Block, Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import { escapeHtml } from "./escape.ts";
import { pictureStyleSheet } from "./picture-style-sheet.ts";
import { BlockPrinter } from "./print-blocks.ts";
import { printContents } from "./print-contents.ts";
import { InlinePrinter, printImage } from "./print-inlines.ts";
import { requireSoundPage } from "./require-sound-page.ts";
import { revisionStyleSheet } from "./revision-style-sheet.ts";
import { nameSections } from "./section-ids.ts";
import { styleSheet } from "./style-sheet.ts";

/** Builds the content security policy of a page: it may use only its own styles and images, and run no script. */
function buildPolicy(styles: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Prints a document as one HTML page that needs no other file and no script. The same document always gives the same
 * page.
 *
 * On a narrow page the list of contents is folded: it follows the element that unfolds it, so that a wide page can show it
 * all the time.
 *
 * The ids of the page's own elements begin with `_`, so that they differ from the ids of sections. Throws a BrokenPage
 * where two are alike all the same, or a link leads to none.
 */
export function printHtml(document: Document): string {
  const { contents, web } = documentWords[document.language];
  const [top, body] = splitAtFirstHeading(document.blocks);
  const inlines = new InlinePrinter(document.language, nameSections(document.blocks));
  const styles = [
    styleSheet,
    ...(document.blocks.some(({ role }) => role === "revision") ? [revisionStyleSheet] : []),
    ...(document.blocks.some(hasPicture) ? [pictureStyleSheet] : []),
  ].join("");
  const printer = new BlockPrinter(inlines, web.table);
  const page = `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(buildPolicy(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(document.subject)}">
<meta name="author" content="${escapeHtml(document.creator)}">
<title>${escapeHtml(`${document.title} – ${document.creator}`)}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#_text">${escapeHtml(web.skip)}</a>
<header>
${printLogo(document)}<p>${escapeHtml(document.creator)}</p>
</header>
<main${document.layout.numberedHeadings ? ' class="numbered"' : ""}>
${printer.print(top)}
<nav aria-labelledby="_contents">
<p id="_contents">${escapeHtml(contents)}</p>
<details class="fold"><summary>${escapeHtml(contents)}</summary></details>
${printContents(document.blocks, inlines)}
</nav>
<div id="_text" tabindex="-1">
${printer.print(body)}
</div>
</main>
</body>
</html>
`;
  requireSoundPage(page);
  return page;
}

/** Prints the logo of a layout without a template, which has its own. */
function printLogo({ layout: { logo } }: Document): string {
  return logo ? `<p class="logo">${printImage(logo.image, logo.alt)}</p>\n` : "";
}

/** Whether a block is drawn, or is figures to see at a glance. */
function hasPicture(block: Block): boolean {
  return block.role === "table"
    ? block.pictures !== undefined
    : block.role === "list" && block.isFigures === true;
}

/** Splits blocks into the title with a draft's notice, and the sections. */
function splitAtFirstHeading(blocks: readonly Block[]): [top: readonly Block[], body: readonly Block[]] {
  const first = blocks.findIndex(({ role }) => role === "heading");
  const end = first === -1 ? blocks.length : first;
  return [blocks.slice(0, end), blocks.slice(end)];
}
