import { everyElement, keepOutermost, parentsOf, remove, unwrap } from "../ooxml/edit-xml.ts";
import {
  append,
  childAt,
  parseXml,
  replaceFragments,
  type XmlEdit,
  type XmlElement,
} from "../ooxml/parse-xml.ts";

/** What a tracked change took away, and the formatting before a change (ECMA-376 part 1, clause 17.13.5). */
const deleted: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  ...["w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange"],
  ...["w:trPrChange", "w:tcPrChange", "w:numberingChange", "w:cellIns", "w:cellMerge"],
  ...["w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"],
  ...["Ins", "Del", "MoveFrom", "MoveTo"].flatMap((kind) => [
    `w:customXml${kind}RangeStart`,
    `w:customXml${kind}RangeEnd`,
  ]),
]);
const inserted: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);

/** What belongs to a part of the template that no document gets, or names people who may edit. */
const bound: ReadonlySet<string> = new Set([
  ...["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:permStart", "w:permEnd"],
  // A placeholder is in the glossary, and a binding leads to custom data.
  ...["w:placeholder", "w:dataBinding", "w15:dataBinding"],
]);
/** The store of the document's own properties, which every document has (ECMA-376 part 1, clause 17.5.2.6). */
const propertiesStore = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";

/** Elements in which at least one paragraph must stand. */
const containers: ReadonlySet<string> = new Set(["w:hdr", "w:ftr", "w:tc", "w:txbxContent"]);

/**
 * Accepts the tracked changes in a part, and removes comments, permissions and bindings. With them go the names of the
 * people who made them. The same element if there is nothing of the kind.
 */
export function acceptChanges(root: XmlElement): { readonly root: XmlElement; readonly hasChanges: boolean } {
  const elements = everyElement(root);
  const hasChanges = elements.some(
    ({ name }) => deleted.has(name) || inserted.has(name) || name === "w:cellDel",
  );
  if (!hasChanges && !elements.some(isBound)) return { root, hasChanges };
  const joined = hasChanges ? edit(root, joinEdits(root)) : root;
  const accepted = edit(joined, everyElement(joined).flatMap(acceptEdits(parentsOf(joined))));
  if (!hasChanges) return { root: accepted, hasChanges };
  const tables = edit(accepted, emptyEdits(accepted, "w:tr"));
  const pruned = edit(tables, emptyEdits(tables, "w:tbl"));
  return { root: edit(pruned, fillEdits(pruned)), hasChanges };
}

/** Applies edits, and parses what comes of them. */
function edit(root: XmlElement, edits: readonly XmlEdit[]): XmlElement {
  // The edits remove or keep whole elements, so that the text stays well-formed.
  return parseXml(replaceFragments(root.source, keepOutermost(edits))) as XmlElement;
}

function isBound({ name, attributes }: XmlElement): boolean {
  if (name === "w:dataBinding" && attributes.get("w:storeItemID")?.toUpperCase() === propertiesStore)
    return false;
  return bound.has(name);
}

function acceptEdits(parents: ReadonlyMap<XmlElement, XmlElement>): (element: XmlElement) => XmlEdit[] {
  return (element) => {
    const { name } = element;
    const parent = parents.get(element);
    // A deletion in the properties of a row or a cell is about the row or the cell (clauses 17.13.5.12 and 17.13.5.1).
    const isOfWhole = (name === "w:del" && parent?.name === "w:trPr") || name === "w:cellDel";
    const whole = isOfWhole && parent ? parents.get(parent) : undefined;
    if (whole) return [remove(whole)];
    if (inserted.has(name)) return unwrap(element);
    return deleted.has(name) || isBound(element) ? [remove(element)] : [];
  };
}

/** Edits that remove the rows that have lost all their cells, or the tables that have lost all their rows. */
function emptyEdits(root: XmlElement, kind: "w:tr" | "w:tbl"): XmlEdit[] {
  const isProperties = ({ name }: XmlElement): boolean => /^w:(?:tbl|tr)(?:Pr|PrEx|Grid)$/.test(name);
  return everyElement(root)
    .filter(({ name, children }) => name === kind && children.every(isProperties))
    .map(remove);
}

/** A paragraph whose mark was deleted runs into the next one, and has its properties (clause 17.13.5.15). */
function joinEdits(root: XmlElement): XmlEdit[] {
  return everyElement(root).flatMap(({ children }) => {
    const edits: XmlEdit[] = [];
    for (let index = 0; index < children.length; index += 1) {
      const first = children[index];
      let last = first;
      while (last && isJoined(last) && isOpen(children[index + 1])) {
        index += 1;
        const next = children[index];
        if (next) edits.push({ start: last.contentEnd, end: headEnd(next), text: "" });
        last = next;
      }
      if (first && last && first !== last) {
        const head = root.source.slice(last.start, headEnd(last));
        edits.push({ start: first.start, end: headEnd(first), text: head });
      }
    }
    return edits;
  });
}

function isJoined(element: XmlElement): boolean {
  const marks = childAt(element, "w:pPr", "w:rPr")?.children ?? [];
  return element.name === "w:p" && marks.some(({ name }) => name === "w:del" || name === "w:moveFrom");
}

/** Whether an element is a paragraph that is not written as `<w:p/>`. */
function isOpen(element: XmlElement | undefined): boolean {
  return element?.name === "w:p" && element.contentEnd < element.end;
}

/** Where the properties of a paragraph end and its content begins. */
function headEnd(paragraph: XmlElement): number {
  return childAt(paragraph, "w:pPr")?.end ?? paragraph.contentStart;
}

function fillEdits(root: XmlElement): XmlEdit[] {
  return everyElement(root)
    .filter(
      ({ name, children }) => containers.has(name) && children.every((child) => child.name === "w:tcPr"),
    )
    .map((element) => append(element, "<w:p/>"));
}
