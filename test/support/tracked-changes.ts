import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { readParts } from "./read-docx.ts";

const namespaces = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

/** A paragraph of a body, as it is once all tracked changes are settled. */
export interface SettledParagraph {
  readonly style: string;
  readonly text: string;
}

/**
 * The paragraphs of a .docx with all tracked changes accepted, or rejected (ECMA-376 part 1, clause 17.13.5). An insertion
 * stays or goes together with its paragraph's mark. A paragraph that loses its mark is joined with the next one, and the
 * whole has the next one's style.
 */
export function settleChanges(bytes: Uint8Array, answer: "accept" | "reject"): SettledParagraph[] {
  const [kept, gone] = answer === "accept" ? ["ins", "del"] : ["del", "ins"];
  using document = XmlDocument.fromString(readParts(bytes).get("word/document.xml") ?? "");
  const paragraphs: SettledParagraph[] = [];
  let open = "";
  for (const node of document.find("/w:document/w:body/w:p", namespaces)) {
    // Elements are what this path finds.
    const paragraph = node as XmlElement;
    const find = (path: string): string[] => paragraph.find(path, namespaces).map(({ content }) => content);
    const texts = find(
      `(w:r | w:bookmarkStart/following-sibling::w:r | w:${kept}/w:r)/*[self::w:t or self::w:delText]`,
    );
    open += texts.join("");
    if (find(`w:pPr/w:rPr/w:${gone}`).length > 0) continue;
    paragraphs.push({ style: find("w:pPr/w:pStyle/@w:val")[0] ?? "", text: open });
    open = "";
  }
  return paragraphs;
}

/** The authors of the tracked changes of a .docx, each once. */
export function authorsOf(bytes: Uint8Array): string[] {
  const xml = readParts(bytes).get("word/document.xml") ?? "";
  return [...new Set([...xml.matchAll(/w:author="([^"]*)"/g)].map(([, author = ""]) => author))];
}
