import { childAt, outerXml, type XmlEdit, type XmlElement } from "../ooxml/parse-xml.ts";
import { wordNamespace } from "./word-namespace.ts";

/** A point in an element that says a text: the element's start in the XML, and how much of its text comes before. */
export interface MarkPlace {
  readonly start: number;
  /** In UTF-16 units of its text, of which it has `length`. */
  readonly offset: number;
  readonly length: number;
}

/** A point in the XML where marks may stand, and what must end there before them and begin again after them. */
interface Cut {
  readonly at: number;
  readonly close: string;
  readonly open: string;
  /** A text whose spaces at its ends would be lost if it did not say that they count. */
  readonly divided?: XmlElement;
}

/** What stands at a point: comments that end there, and comments that begin. */
interface Marks extends Cut {
  readonly ends: string[];
  readonly starts: string[];
}

/** Elements around runs that may have the marks of comments beside them (ECMA-376 part 1, annex A, EG_PContent). */
const containers: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:sdt",
  "w:sdtContent",
]);

/** What makes a control one of a value, whose content a choice replaces as a whole. */
const valueControls = [
  "w:text",
  "w:dropDownList",
  "w:comboBox",
  "w:date",
  "w:showingPlcHdr",
  "w:dataBinding",
  "w:lock",
];

/** The marks of comments in a document. Marks at one point share one cut. */
export class CommentMarks {
  readonly #root: XmlElement;
  readonly #namespace: string;
  readonly #marks = new Map<number, Marks>();

  constructor(root: XmlElement) {
    this.#root = root;
    this.#namespace = wordNamespace(root.source);
  }

  /** Marks where a comment begins and ends; false, and nothing is marked, where no mark may stand there. */
  add(id: number, start: MarkPlace, end: MarkPlace): boolean {
    const [from, to] = [findCut(this.#root, start, false), findCut(this.#root, end, true)];
    if (!from || !to || from.at >= to.at) return false;
    const mark = (name: string): string => `<w:${name}${this.#namespace} w:id="${id}"/>`;
    this.#at(from).starts.push(mark("commentRangeStart"));
    const reference = `<w:r${this.#namespace}><w:commentReference w:id="${id}"/></w:r>`;
    this.#at(to).ends.push(mark("commentRangeEnd") + reference);
    return true;
  }

  /** The edits that write the marks: they only insert. */
  get edits(): XmlEdit[] {
    const divided = new Set<XmlElement>();
    const edits = [...this.#marks.values()].map((own): XmlEdit => {
      if (own.divided && !own.divided.attributes.has("xml:space")) divided.add(own.divided);
      return { start: own.at, end: own.at, text: [own.close, ...own.ends, ...own.starts, own.open].join("") };
    });
    const spaces = [...divided].map((element): XmlEdit => {
      const at = element.start + 1 + rawName(element).length;
      return { start: at, end: at, text: preserve };
    });
    return [...edits, ...spaces];
  }

  #at(cut: Cut): Marks {
    const known = this.#marks.get(cut.at) ?? { ...cut, ends: [], starts: [] };
    this.#marks.set(cut.at, known);
    return known;
  }
}

/** ECMA-376 part 1, clause 17.3.3.31: without it, Word takes spaces at the ends of a text away. */
const preserve = ' xml:space="preserve"';

/**
 * Finds where the marks at a point stand: within the run, between two runs, or around a whole element within which none
 * may stand, such as a text box, a field or a control with a value.
 */
function findCut(root: XmlElement, place: MarkPlace, isEnd: boolean): Cut | undefined {
  const path = pathTo(root, place.start);
  const first = path.findIndex(({ name }) => name === "w:p");
  const said = path.at(-1);
  if (first === -1 || said?.start !== place.start) return undefined;
  const outer = path.slice(first + 1).find((element) => !isOpen(element));
  if (!outer) return undefined;
  const isRun = outer.name === "w:r" && outer.children.includes(said);
  return isRun ? cutRun(outer, said, place, isEnd) : beside(outer, isEnd);
}

/** The elements around a point, the outermost first, to the innermost. */
function pathTo(root: XmlElement, point: number): XmlElement[] {
  const path = [root];
  for (let at: XmlElement | undefined = root; at; ) {
    at = at.children.find(({ start, end }) => start <= point && point < end);
    if (at) path.push(at);
  }
  return path;
}

function isOpen(element: XmlElement): boolean {
  if (!containers.has(element.name)) return false;
  const properties = element.name === "w:sdt" ? childAt(element, "w:sdtPr") : undefined;
  return !properties?.children.some(({ name }) => valueControls.includes(name));
}

function beside({ start, end }: XmlElement, isEnd: boolean): Cut {
  return { at: isEnd ? end : start, close: "", open: "" };
}

/** Cuts a run before an element of it, after it, or within its text; the second half has the properties of the first. */
function cutRun(run: XmlElement, said: XmlElement, { offset, length }: MarkPlace, isEnd: boolean): Cut {
  const properties = childAt(run, "w:rPr");
  const content = run.children.filter((child) => child !== properties);
  const name = rawName(run);
  const close = `</${name}>`;
  const open = run.source.slice(run.start, run.contentStart) + (properties ? outerXml(properties) : "");
  const within = offset > 0 && offset < length ? rawOffset(said, offset) : undefined;
  if (within !== undefined) {
    const text = rawName(said);
    const start = `<${text}${preserve}>`;
    return { at: within, close: `</${text}>${close}`, open: open + start, divided: said };
  }
  if (offset > 0 && (offset >= length || isEnd))
    return content.at(-1) === said ? beside(run, true) : { at: said.end, close, open };
  return content[0] === said ? beside(run, false) : { at: said.start, close, open };
}

/** The name as the source has it, whatever prefix it declares. */
function rawName({ source, start }: XmlElement): string {
  return /[^\s/>]+/.exec(source.slice(start + 1, start + 100))?.[0] ?? "";
}

/** Where in the source a character of a text stands; undefined where it is written in another way than as such. */
function rawOffset(
  { name, source, contentStart, contentEnd }: XmlElement,
  offset: number,
): number | undefined {
  const written = source.slice(contentStart, contentEnd);
  if (name !== "w:t" || written.includes("<")) return undefined;
  let [at, count] = [0, 0];
  for (const [sign] of written.matchAll(/&[^;]*;|./gsu)) {
    if (count >= offset) break;
    at += sign.length;
    count += sign.startsWith("&") ? (/^&#/.test(sign) && codeOf(sign) > 0xffff ? 2 : 1) : sign.length;
  }
  return count === offset ? contentStart + at : undefined;
}

function codeOf(entity: string): number {
  return Number(entity.replace("&#", "0").replace(/^0x/, "0x").replace(";", ""));
}
