import { type Element, JSDOM, type Node } from "jsdom";

/** A page as a browser reads it. */
export function parseHtml(html: string): Element & { readonly title: string } {
  return new JSDOM(html).window.document;
}

/** What a reader reads of a page's report: its main part without the table of contents, an image as its text. */
export function readReport(html: string): string {
  // Parsing the style sheet takes longer than everything else.
  const main = parseHtml(html.replace(/<style>[\s\S]*?<\/style>/, "")).querySelector("main");
  main?.querySelector("nav")?.remove();
  return main ? textOf(main) : "";
}

const elementNode = 1;

/** The words of an element; what stands in a block of its own is apart from what is around it. */
function textOf(node: Node): string {
  if (node.nodeType !== elementNode) return node.textContent;
  // Nodes of this type are elements.
  if (node.nodeName === "IMG") return (node as Element).getAttribute("alt") ?? "";
  if (node.nodeName === "BR") return " ";
  const inner = [...node.childNodes].map(textOf).join("");
  return /^(?:EM|STRONG|A|SPAN|WBR)$/.test(node.nodeName) ? inner : ` ${inner} `;
}
