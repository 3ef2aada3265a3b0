import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  typesetInlines
} from "./chunk-NJESKGDS.js";
import {
  inlinesAfter,
  inlinesBefore
} from "./chunk-HCZ3Q2PU.js";
import {
  textOf,
  words
} from "./chunk-KN5OL3CN.js";
import "./chunk-K43X2CRR.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import "./chunk-EAU4BRDB.js";
import "./chunk-UVSUTSUA.js";

// src/html/print-html.ts
import { createHash } from "node:crypto";

// src/html/escape.ts
var markup = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var forbidden = new RegExp("[^\\P{Cc}\\t\\n\\r]|\\p{Cs}|[\\uFFFE\\uFFFF]", "gu");
function escapeHtml(text) {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>"]/g, (character) => markup[character] ?? "").replace(
    /[\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`
  );
}

// src/html/print-revision.ts
function printRevision({ sides, paragraphs }, inlines) {
  const [before, after] = [escapeHtml(sides.before), escapeHtml(sides.after)];
  return [
    '<div class="revision">',
    `<p class="sides" aria-hidden="true"><span>${before}</span><span>${after}</span></p>`,
    ...groupParagraphs(paragraphs).map((group) => printGroup(group, sides, inlines)),
    "</div>"
  ].join("\n");
}
function groupParagraphs(paragraphs) {
  const groups = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const isOneSided = paragraph.change === "added" || paragraph.change === "removed";
    const last = groups.at(-1);
    if (isOpen && isOneSided && last) last.push(paragraph);
    else groups.push([paragraph]);
    isOpen = isOneSided;
  }
  return groups;
}
function printGroup(group, sides, inlines) {
  const [first] = group;
  if (first?.change === "kept")
    return `<p${classesOf(first, "kept")}>${inlines.print(inlinesAfter(first) ?? [])}</p>`;
  const printSide = (side) => {
    const inlinesOf = side === "before" ? inlinesBefore : inlinesAfter;
    const printed = group.flatMap((paragraph) => {
      const words2 = inlinesOf(paragraph);
      if (!words2) return [];
      const note = paragraph.note === void 0 ? "" : `<strong>${escapeHtml(paragraph.note)}</strong> `;
      const kind = paragraph.change === "edited" || paragraph.note !== void 0 ? "" : "whole";
      return [`<p${classesOf(paragraph, kind)}>${note}${inlines.print(words2)}</p>`];
    });
    if (printed.length === 0) return "";
    return `<div class="${side}"><p class="side">${escapeHtml(sides[side])}</p>${printed.join("")}</div>`;
  };
  return `<div class="pair">${printSide("before")}${printSide("after")}</div>`;
}
function classesOf({ isItem }, kind) {
  const names = [kind, ...isItem ? ["item"] : []].filter((name) => name !== "");
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

// src/html/print-blocks.ts
var BlockPrinter = class {
  #inlines;
  #tableWord;
  #tableCount = 0;
  #section = "";
  /** `tableWord` stands before a table's number in its name. */
  constructor(inlines, tableWord) {
    this.#inlines = inlines;
    this.#tableWord = tableWord;
  }
  print(blocks) {
    return blocks.map((block) => this.#block(block)).join("\n");
  }
  #block(block) {
    switch (block.role) {
      case "title":
        return `<h1>${this.#inlines.printHeading(block)}</h1>`;
      case "heading":
        return this.#heading(block);
      case "paragraph": {
        const inner = this.#inlines.print(block.inlines);
        return isImageAlone(block.inlines) ? `<figure>${inner}</figure>` : `<p>${inner}</p>`;
      }
      case "notice":
        return `<p class="notice">${this.#inlines.print(block.inlines)}</p>`;
      case "list":
        return this.#list(block);
      case "quote":
        return `<blockquote>
${this.print(block.blocks)}
</blockquote>`;
      case "table":
        return this.#table(block);
      case "revision":
        return printRevision(block, this.#inlines);
    }
  }
  /** The title is the page's one h1, so that everything else is one level further down; HTML has six. */
  #heading(heading) {
    this.#section = heading.text;
    const name = `h${Math.min(heading.level + 1, 6)}`;
    return `<${name} id="${this.#inlines.printId(heading)}">${this.#inlines.printHeading(heading)}</${name}>`;
  }
  #list({ start, items }) {
    const open = start === void 0 ? "<ul>" : start === 1 ? "<ol>" : `<ol start="${start}">`;
    const printed = items.map((item) => `<li>${this.#item(item)}</li>`);
    return [open, ...printed, start === void 0 ? "</ul>" : "</ol>"].join("\n");
  }
  /** Words alone, or with lists below them, need no paragraph of their own. */
  #item(item) {
    const [first, ...rest] = item;
    if (first?.role !== "paragraph" || rest.some(({ role }) => role !== "list")) return this.print(item);
    const words2 = this.#inlines.print(first.inlines);
    return rest.length === 0 ? words2 : `${words2}
${this.print(rest)}
`;
  }
  /** A table wider than the screen scrolls within an element that the keyboard reaches, and that has a name for it. */
  #table({ header, rows, alignments = [] }) {
    this.#tableCount += 1;
    const name = `${this.#tableWord} ${this.#tableCount}: ${this.#section}`;
    const row = (cells, element) => {
      const printed = cells.map((cell, column) => {
        const attributes = attributesOf(element, cell, alignments[column]);
        return `<${element}${attributes}>${this.#inlines.print(cell)}</${element}>`;
      });
      return `<tr>${printed.join("")}</tr>`;
    };
    return [
      `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(name)}">`,
      "<table>",
      `<thead>${row(header, "th")}</thead>`,
      "<tbody>",
      ...rows.map((cells) => row(cells, "td")),
      "</tbody>",
      "</table>",
      "</div>"
    ].join("\n");
  }
};
var proseLength = 40;
function attributesOf(element, cell, alignment) {
  const classes = [
    ...element === "td" && textOf(cell).length >= proseLength ? ["prose"] : [],
    ...alignment === "center" || alignment === "right" ? [alignment] : []
  ];
  const scope = element === "th" ? ' scope="col"' : "";
  return classes.length === 0 ? scope : `${scope} class="${classes.join(" ")}"`;
}
function isImageAlone([first, ...rest]) {
  return first?.role === "image" && rest.length === 0;
}

// src/html/print-contents.ts
function printContents(blocks, inlines) {
  const link = (heading) => inlines.printSectionLink(heading);
  const list = (items) => items.length === 0 ? "" : `
<ul>
${items.map((item) => `<li>${item}</li>
`).join("")}</ul>
`;
  const chapters = findChapters(blocks);
  return list(chapters.map(({ heading, sections }) => link(heading) + list(sections.map(link)))).trim();
}
function findChapters(blocks) {
  const chapters = [];
  for (const block of blocks) {
    if (block.role !== "heading" || block.level > 2) continue;
    const last = chapters.at(-1);
    if (block.level === 2 && last) last.sections.push(block);
    else chapters.push({ heading: block, sections: [] });
  }
  return chapters;
}

// src/html/print-inlines.ts
var safeAddress = /^(?:https?|mailto):/i;
var imageTypes = { png: "image/png", jpg: "image/jpeg" };
var InlinePrinter = class {
  #language;
  #ids;
  constructor(language, ids) {
    this.#language = language;
    this.#ids = ids;
  }
  /** The inlines of one paragraph, heading or cell, with no-break spaces where a line must not end. */
  print(inlines) {
    return this.#printAll(typesetInlines(inlines, this.#language));
  }
  /** The words of a heading or the title. */
  printHeading({ text, inlines = [words(text)] }) {
    return this.print(inlines);
  }
  /** The id of a section, as an attribute's value. */
  printId({ anchor }) {
    return escapeHtml(this.#ids.get(anchor) ?? "");
  }
  /** A link to a section, with the words of its heading. */
  printSectionLink(heading) {
    return `<a href="#${this.printId(heading)}">${this.printHeading(heading)}</a>`;
  }
  #printAll(inlines) {
    return inlines.map((inline) => this.#printOne(inline)).join("");
  }
  #printOne(inline) {
    switch (inline.role) {
      case "words":
        return printWords(inline);
      case "break":
        return "<br>";
      case "emphasis":
        return `<em>${this.#printAll(inline.children)}</em>`;
      case "strong":
        return `<strong>${this.#printAll(inline.children)}</strong>`;
      case "added":
        return `<ins>${this.#printAll(inline.children)}</ins>`;
      case "removed":
        return `<del>${this.#printAll(inline.children)}</del>`;
      case "link":
        return this.#printLink(inline);
      case "image":
        return printImage(inline.image, inline.alt);
    }
  }
  /** A link whose words are its address is marked: on paper, the address of any other is printed after its words. */
  #printLink({ address, children }) {
    const shown = this.#printAll(children);
    const id = address.startsWith("#") ? this.#ids.get(address.slice(1)) : void 0;
    if (id !== void 0) return `<a href="#${escapeHtml(id)}">${shown}</a>`;
    if (!safeAddress.test(address)) return shown;
    const isAddress = [address, address.replace(/^mailto:/, "")].includes(textOf(children));
    return `<a ${isAddress ? 'class="address" ' : ""}href="${escapeHtml(address)}">${shown}</a>`;
  }
};
function printWords({ text, language }) {
  const escaped = escapeHtml(text);
  return language === void 0 ? escaped : `<span lang="${escapeHtml(language)}">${escaped}</span>`;
}
function printImage({ bytes, format, width, height }, alt) {
  const source = `data:${imageTypes[format]};base64,${Buffer.from(bytes).toString("base64")}`;
  return `<img src="${source}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
}

// src/html/revision-style-sheet.ts
var revisionStyleSheet = `
.revision { margin: 0 0 1rem; }
.revision p { margin: 0.25rem 0; }
.sides { display: none; }
.pair { margin: 0.5rem 0; }
.pair > div { padding: 0.375rem 0.75rem; }
.before { background: var(--removed); border-left: 0.25rem solid var(--removed-bar); }
.after { background: var(--added); border-left: 0.25rem solid var(--added-bar); }
.kept { padding: 0 1rem; color: var(--quiet); }
.revision .side { margin: 0; font-size: 0.875rem; font-weight: 700; }
.item { padding-left: 1rem; }
.kept.item { padding-left: 2rem; }
.item::before { content: "\u2022 "; margin-left: -0.75rem; }
ins { text-decoration: underline; text-decoration-thickness: 0.09em; text-underline-offset: 0.15em; background: var(--added-word); }
del { text-decoration: line-through; text-decoration-thickness: 0.09em; background: var(--removed-word); }
.whole :is(ins, del) { text-decoration: none; background: none; }
@media (min-width: 52rem) {
  .sides, .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 0.75rem; }
  .sides { color: var(--quiet); font-size: 0.875rem; font-weight: 700; }
  .sides span { padding-left: 1rem; }
  .before { grid-column: 1; }
  .after { grid-column: 2; grid-row: 1; }
  .side { position: absolute; width: 0.0625rem; height: 0.0625rem; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media (min-width: 66rem) {
  body:has(.revision) :is(header, main) { max-width: 84rem; }
  body:has(.revision) main { grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3rem; }
  main > div > :not(.revision) { max-width: 44rem; }
}
@media print {
  .pair > div { break-inside: avoid; }
  .kept { color: var(--text); }
}
`;

// src/html/section-ids.ts
function nameSections(blocks) {
  const taken = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    if (block.role !== "heading") continue;
    const name = block.anchor.replaceAll(".", "-");
    let id = name;
    for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    ids.set(block.anchor, id);
  }
  return ids;
}

// src/html/colours.ts
var light = {
  page: "#ffffff",
  text: "#1c2430",
  quiet: "#4c5868",
  heading: "#17375e",
  link: "#0b5394",
  line: "#c8d1dc",
  tableHead: "#edf1f6",
  notice: "#fff6dc",
  noticeBar: "#8a5a00",
  focus: "#0b5394",
  removed: "#fbf0ef",
  removedBar: "#b3261e",
  removedWord: "#f7d5d2",
  added: "#edf6ef",
  addedBar: "#1b7a3d",
  addedWord: "#c9e8d2"
};
var dark = {
  page: "#14181e",
  text: "#e3e7ed",
  quiet: "#aab4c2",
  heading: "#c9dbf5",
  link: "#93bfff",
  line: "#3b4655",
  tableHead: "#1f2731",
  notice: "#352b12",
  noticeBar: "#dfb04c",
  focus: "#93bfff",
  removed: "#2a1a1c",
  removedBar: "#f2938c",
  removedWord: "#5c2527",
  added: "#15261c",
  addedBar: "#7fce9a",
  addedWord: "#1f4a2d"
};
var paper = {
  page: "#ffffff",
  text: "#000000",
  quiet: "#333333",
  heading: "#000000",
  link: "#000000",
  line: "#777777",
  tableHead: "#ffffff",
  notice: "#ffffff",
  noticeBar: "#000000",
  focus: "#000000",
  removed: "#ffffff",
  removedBar: "#777777",
  removedWord: "#ffffff",
  added: "#ffffff",
  addedBar: "#000000",
  addedWord: "#ffffff"
};
function printPalette(palette) {
  return Object.entries(palette).map(
    ([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`
  ).join(" ");
}

// src/html/style-sheet.ts
var styleSheet = `
:root { color-scheme: light dark; ${printPalette(light)} }
@media (prefers-color-scheme: dark) { :root { ${printPalette(dark)} } }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
a.address { overflow-wrap: anywhere; }
:focus-visible { outline: 0.1875rem solid var(--focus); outline-offset: 0.1875rem; }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: var(--link); color: var(--page); }
.skip:focus { left: 1rem; top: 0.5rem; }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; color: var(--quiet); }
header p { margin: 0; }
main { padding-bottom: 4rem; }
main > div:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.25; text-wrap: balance; scroll-margin-top: 1.5rem; }
h1 { margin: 0.5rem 0 1.5rem; font-size: clamp(1.875rem, 1.4rem + 2vw, 2.625rem); letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; font-size: 1.75rem; }
h3 { margin: 2.5rem 0 0.75rem; padding-top: 1.25rem; border-top: 0.0625rem solid var(--line); font-size: 1.375rem; }
h4 { margin: 1.5rem 0 0.375rem; font-size: 1.0625rem; }
h5, h6 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
h2 + h3 { margin-top: 1rem; padding-top: 0; border: 0; }
h2 + .table + h3 { padding-top: 0; border: 0; }
h3 + h4 { margin-top: 0.75rem; }
main > div > :first-child { margin-top: 0; padding-top: 0; border: 0; }
p, ul, ol, blockquote, figure { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: 0.25rem 0; }
li > ul, li > ol { margin-bottom: 0.25rem; }
blockquote { padding-left: 1.25rem; border-left: 0.25rem solid var(--line); }
img { max-width: 100%; height: auto; vertical-align: middle; }
.notice { padding: 0.625rem 1rem; border-left: 0.3125rem solid var(--notice-bar); background: var(--notice); }
main > .notice { margin-bottom: 2rem; }
.table { margin: 0 0 1.25rem; overflow-x: auto; }
table { min-width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
th, td {
  min-width: 7.5rem; padding: 0.5rem 0.75rem; border-bottom: 0.0625rem solid var(--line);
  text-align: left; vertical-align: top; overflow-wrap: normal;
}
td.prose { min-width: 14rem; }
.right { text-align: right; }
.center { text-align: center; }
th { background: var(--table-head); }
nav { margin: 0 0 2.5rem; padding: 1rem 0; border: solid var(--line); border-width: 0.0625rem 0; line-height: 1.4; }
nav p { margin: 0 0 0.25rem; font-weight: 700; color: var(--heading); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { padding-left: 1rem; }
nav li { margin: 0; }
nav a { display: block; padding: 0.3125rem 0; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
${numberedHeadings()}
.numbered nav ul { counter-reset: item; }
.numbered nav li { counter-increment: item; }
.numbered nav a::before { content: counters(item, ".") "\\2002"; }
@media (max-width: 30rem) { main { hyphens: auto; hyphenate-limit-chars: 14 5 5; } }
@media (min-width: 66rem) {
  header, main { max-width: 66rem; }
  main { display: grid; grid-template-columns: 15rem minmax(0, 42rem); column-gap: 4.5rem; align-items: start; }
  main > * { grid-column: 2; }
  main > nav {
    grid-column: 1; grid-row: 1 / span 9; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem);
    margin: 1rem 0 0; padding: 0; border: 0; overflow-y: auto; font-size: 0.9375rem;
  }
}
@media print {
  @page { size: A4; margin: 2.5cm; }
  :root { color-scheme: light; ${printPalette(paper)} }
  body { font-size: 11pt; line-height: 1.4; }
  .skip, nav { display: none; }
  header, main { display: block; max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h3 + p:has(+ h4) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, img, .notice { break-inside: avoid; }
  .notice { border: 0.0625rem solid var(--notice-bar); border-left-width: 0.3125rem; }
  .table { overflow: visible; }
  td.prose { min-width: 0; }
  main a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
function numberedHeadings() {
  const levels = [2, 3, 4, 5, 6];
  const rules = levels.map((level) => {
    const number = levels.slice(0, level - 1).map((above) => `counter(h${above})`);
    return `.numbered h${level} { counter-increment: h${level}; counter-reset: h${level + 1}; }
.numbered h${level}::before { content: ${number.join(' "." ')} "\\2002"; }`;
  });
  return [".numbered { counter-reset: h2; }", ...rules].join("\n");
}

// src/html/print-html.ts
function policyFor(looks) {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(looks).digest("base64")}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
function printHtml(document) {
  const { contents, web } = documentWords[document.language];
  const [top, body] = splitAtFirstHeading(document.blocks);
  const inlines = new InlinePrinter(document.language, nameSections(document.blocks));
  const looks = document.blocks.some(({ role }) => role === "revision") ? `${styleSheet}${revisionStyleSheet}` : styleSheet;
  const printer = new BlockPrinter(inlines, web.table);
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(looks))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(document.subject)}">
<meta name="author" content="${escapeHtml(document.creator)}">
<title>${escapeHtml(`${document.title} \u2013 ${document.creator}`)}</title>
<style>${looks}</style>
</head>
<body>
<a class="skip" href="#_text">${escapeHtml(web.skip)}</a>
<header>
<p>${escapeHtml(document.creator)}</p>
</header>
<main${document.layout.numberedHeadings ? ' class="numbered"' : ""}>
${printer.print(top)}
<nav aria-labelledby="_contents">
<p id="_contents">${escapeHtml(contents)}</p>
${printContents(document.blocks, inlines)}
</nav>
<div id="_text" tabindex="-1">
${printer.print(body)}
</div>
</main>
</body>
</html>
`;
}
function splitAtFirstHeading(blocks) {
  const first = blocks.findIndex(({ role }) => role === "heading");
  const end = first === -1 ? blocks.length : first;
  return [blocks.slice(0, end), blocks.slice(end)];
}
export {
  printHtml
};
