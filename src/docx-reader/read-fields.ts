import { descendants, type XmlElement } from "../ooxml/parse-xml.ts";

interface OpenField {
  code: string;
  /** Whether its code has ended, and what it shows is being read. */
  isResult: boolean;
  /** Whether nothing in it is shown: its code, or a result that programs write. */
  hides: boolean;
  /** The address of the innermost link that it is in, itself included. */
  address: string | undefined;
}

/** Fields whose results programs write: contents and indexes, page numbers, and names of people (clause 17.16.5). */
const written =
  /^\s*(?:TOC|INDEX|TOA|TC|XE|TA|RD|PAGE|PAGEREF|NUMPAGES|SECTION|SECTIONPAGES|AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS)\b/i;

/**
 * The fields that are open at a point of a part (ECMA-376 part 1, clause 17.16.18). A field may go over many paragraphs,
 * as a table of contents does. Signs of a field that never ends, or never began, are left out: else one broken field would
 * take all that follows it for its code.
 */
export class OpenFields {
  readonly #whole: ReadonlySet<XmlElement>;
  readonly #open: OpenField[] = [];
  #hiding = 0;

  constructor(root: XmlElement) {
    this.#whole = findWhole(root);
  }

  /** Reads the sign that a field begins, shows its result, or ends. */
  readSign(sign: XmlElement): void {
    if (!this.#whole.has(sign)) return;
    const type = sign.attributes.get("w:fldCharType");
    const field = this.#open.at(-1);
    if (type === "begin") this.begin("", false);
    else if (type === "end") this.end();
    else if (field) this.#showResult(field);
  }

  /** Begins a field whose code is known, such as a `w:fldSimple`. */
  begin(code: string, isResult = true): void {
    const field = { code, isResult: false, hides: true, address: this.address };
    this.#open.push(field);
    this.#hiding += 1;
    if (isResult) this.#showResult(field);
  }

  end(): void {
    if (this.#open.pop()?.hides) this.#hiding -= 1;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.code += text;
  }

  /** Whether what stands here is code, or is written by programs. */
  get hidesText(): boolean {
    return this.#hiding > 0;
  }

  /** The address of the innermost link. */
  get address(): string | undefined {
    return this.#open.at(-1)?.address;
  }

  /** The code is looked at once, when it has ended: it may be long, and stand around very many texts. */
  #showResult(field: OpenField): void {
    if (field.isResult) return;
    field.isResult = true;
    field.address = addressIn(field.code) || field.address;
    if (written.test(field.code)) return;
    field.hides = false;
    this.#hiding -= 1;
  }
}

/** The address in the code of a field HYPERLINK (clause 17.16.5.25); `\l` gives a place in the document it leads to. */
function addressIn(code: string): string | undefined {
  if (!/^\s*HYPERLINK\b/i.test(code)) return undefined;
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(code) ?? [];
  const place = /\\l\s+"([^"]*)"/.exec(code)?.[1];
  return `${quoted ?? bare ?? ""}${place === undefined ? "" : `#${place}`}`;
}

/** The signs of all fields that begin and end. */
function findWhole(root: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const sign of descendants(root, "w:fldChar")) {
    const type = sign.attributes.get("w:fldCharType");
    if (type === "begin") open.push([sign]);
    else open.at(-1)?.push(sign);
    if (type === "end") for (const own of open.pop() ?? []) whole.add(own);
  }
  return whole;
}
