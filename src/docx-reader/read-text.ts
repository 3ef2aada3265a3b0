import { words } from "../document/document.ts";
import { textOf, type XmlElement } from "../ooxml/parse-xml.ts";
import type { Fate } from "./fates.ts";
import { textElements } from "./find-texts.ts";
import type { Line } from "./line.ts";
import type { PartReading } from "./part-reading.ts";
import { symbolText } from "./read-symbol.ts";
import { type Surroundings, takenAway } from "./surroundings.ts";

/** Properties show nothing. */
export function isProperty(name: string): boolean {
  return /^[wm]:\w+Pr$/.test(name) || name === "w:tblGrid";
}

/** Takes in the texts of an element that shows none, which against the rules it may have. */
export function readAside(element: XmlElement, within: Surroundings, reading: PartReading): void {
  for (const child of element.children)
    if (textElements.has(child.name)) record(child, textOf(child), takenAway(within, "hidden"), reading);
    else readAside(child, within, reading);
}

/** Takes in a text, and shows it unless something takes it away. */
export function readText(element: XmlElement, within: Surroundings, line: Line, reading: PartReading): void {
  const { name } = element;
  const text = name === "w:sym" ? symbolText(element) : textOf(element);
  if (/nstrText$/.test(name)) reading.fields.addCode(text);
  const own = fateByName(name, reading);
  const inside = own === undefined ? within : takenAway(within, own);
  record(element, text, inside, reading);
  if (text !== "") show(words(text), element, inside, line, reading);
}

/** What a text is by its own name or by the field it stands in, whatever is around it. */
function fateByName(name: string, reading: PartReading): Fate | undefined {
  if (name === "w:instrText" || name === "w:delInstrText" || reading.fields.hidesText) return "field";
  if (name === "w:delText" && !reading.shared.options.rejectChanges) return "deleted";
  if (name === "m:t") return "formula";
  return name === "a:t" ? "textBox" : undefined;
}

function record(element: XmlElement, text: string, within: Surroundings, reading: PartReading): void {
  const { name, start, end, contentStart, contentEnd } = element;
  if (contentStart === contentEnd && name !== "w:sym") return;
  const { fate, isInserted } = within;
  reading.fates.push({
    part: reading.part,
    paragraph: reading.paragraph,
    start,
    end,
    text,
    fate,
    isInserted,
  });
}

/** Puts what an element shows into a paragraph, unless it is taken away or stands in what programs write. */
export function show(
  inline: Parameters<Line["add"]>[0],
  element: XmlElement,
  within: Surroundings,
  line: Line,
  { fields }: PartReading,
): void {
  if (within.fate !== within.story || fields.hidesText || (inline.role === "words" && inline.text === ""))
    return;
  line.add(inline, element, within.format, within.address ?? fields.address);
}
