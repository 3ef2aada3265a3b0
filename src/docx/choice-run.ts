import * as docx from "docx";
import { bookmarkName } from "../document/bookmark-name.ts";
import type { Choice } from "../document/document.ts";

/** Word cuts off longer names and titles of a control. */
const longestName = 64;

/** An element that the docx library has no class for, with the library's own elements in it. */
class Element extends docx.XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly docx.XmlComponent[] = [],
  ) {
    super(name);
    // The library writes a member of this form as the element's attributes.
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/**
 * A drop-down list as a content control within a paragraph (ECMA-376 part 1, clause 17.5.2). Nobody can delete it by
 * mistake, but everything around it is free. Its properties have the order of the schema (CT_SdtPr).
 *
 * Each choice has its words as its value, since programs do not agree which of the two they show. Without a building
 * block for the words that ask for a choice (clause 17.5.2.25), the control needs no other part of the package.
 */
export function choiceRun(
  { tag, title, choices, text }: Choice,
  format: docx.IRunOptions,
  quiet: string,
): docx.ParagraphChild {
  const isAnswered = choices.includes(text);
  const value = (name: string, val: string): Element => new Element(name, { "w:val": val });
  const items = choices.map(
    (words) => new Element("w:listItem", { "w:displayText": words, "w:value": words }),
  );
  const control = new Element("w:sdt", {}, [
    new Element("w:sdtPr", {}, [
      value("w:alias", shorten(title)),
      // A longer one keeps no part of its words, as that of a bookmark.
      value("w:tag", tag.length <= longestName ? tag : bookmarkName(tag)),
      value("w:lock", "sdtLocked"),
      ...(isAnswered ? [] : [new Element("w:showingPlcHdr")]),
      new Element("w:dropDownList", {}, items),
    ]),
    new Element("w:sdtContent", {}, [
      new docx.TextRun({ ...format, ...(isAnswered ? {} : { color: quiet }), text }),
    ]),
  ]);
  // The library writes whatever component a paragraph holds; its type lists the library's own.
  return control as docx.XmlComponent as docx.ParagraphChild;
}

function shorten(title: string): string {
  if (title.length <= longestName) return title;
  return `${title
    .slice(0, longestName - 1)
    .replace(/\p{Cs}$/u, "")
    .trimEnd()}…`;
}
