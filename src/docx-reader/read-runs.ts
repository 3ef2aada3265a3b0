import { words } from "../document/document.ts";
import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { textElements } from "./find-texts.ts";
import type { Line } from "./line.ts";
import type { PartReading } from "./part-reading.ts";
import { chosenInField, readControl } from "./read-controls.ts";
import { alternativeText, readPicture } from "./read-drawing.ts";
import { withinRevision } from "./read-revisions.ts";
import { isProperty, readAside, readText, show } from "./read-text.ts";
import { isOn, type Surroundings, surroundingsOf, takenAway } from "./surroundings.ts";

/** Reads what stands in a paragraph, run by run. An element that is not known is as if it were not there, but for its content. */
export function readRuns(element: XmlElement, within: Surroundings, line: Line, reading: PartReading): void {
  for (const child of element.children) readRun(child, within, line, reading, element);
}

/** Reads one element of a paragraph. */
export function readRun(
  element: XmlElement,
  within: Surroundings,
  line: Line,
  reading: PartReading,
  parent: XmlElement,
): void {
  const { name } = element;
  const inside = (next: Surroundings): void => readRuns(element, next, line, reading);
  const sign = signs.get(name)?.(element);
  const revised = withinRevision(name, within, reading.shared.options);
  if (textElements.has(name)) readText(element, within, line, reading);
  else if (isProperty(name)) readAside(element, within, reading);
  else if (sign !== undefined) {
    show(sign === "\n" ? { role: "break" } : words(sign), element, within, line, reading);
    inside(within);
  } else if (revised) inside(revised);
  else readOther(element, within, line, reading, parent);
}

function readOther(
  element: XmlElement,
  within: Surroundings,
  line: Line,
  reading: PartReading,
  parent: XmlElement,
): void {
  const { name, attributes } = element;
  const inside = (next: Surroundings): void => readRuns(element, next, line, reading);
  switch (name) {
    case "w:r":
      inside(withinRun(element, within, reading));
      break;
    case "w:fldChar":
      readFieldSign(element, within, line, reading);
      break;
    case "w:fldSimple":
      reading.fields.begin(attributes.get("w:instr") ?? "");
      inside(within);
      reading.fields.end();
      break;
    case "w:hyperlink":
      inside({ ...within, address: addressOf(element, reading) ?? within.address });
      break;
    case "w:sdt":
      readControl(element, within, reading, inside);
      break;
    case "mc:Choice":
    case "mc:Fallback":
      inside(reading.withinBranch(element, parent, within));
      break;
    case "m:oMath":
      inside(takenAway(within, "formula"));
      break;
    case "a:blip":
    case "v:imagedata":
      readPicture(element, within, line, reading);
      inside(within);
      break;
    case "w:footnoteReference":
    case "w:endnoteReference": {
      const id = `${name.slice(2, -"Reference".length)} ${attributes.get("w:id") ?? ""}`;
      show({ role: "note", id }, element, within, line, reading);
      inside(within);
      break;
    }
    case "w:txbxContent":
      line.following.push(...reading.shared.walk(element, withinBox(within), reading));
      break;
    case "w:p":
    case "w:tbl":
      // Only a text box may hold blocks here.
      line.following.push(...reading.shared.walk({ ...parent, children: [element] }, within, reading));
      break;
    default:
      reading.markPoint(element, line.point);
      inside({ ...within, alt: alternativeText(element) || within.alt });
  }
}

/** Elements that stand for a sign (ECMA-376 part 1, clause 17.3.3); "" for breaks of pages and columns. */
const signs: ReadonlyMap<string, (element: XmlElement) => string> = new Map<
  string,
  (element: XmlElement) => string
>([
  ["w:tab", () => "\t"],
  ["w:ptab", () => "\t"],
  ["w:cr", () => "\n"],
  ["w:noBreakHyphen", () => "\u2011"],
  ["w:softHyphen", () => "\u00AD"],
  ["w:br", ({ attributes }) => (/^(?:page|column)$/.test(attributes.get("w:type") ?? "") ? "" : "\n")],
]);

function withinRun(run: XmlElement, within: Surroundings, reading: PartReading): Surroundings {
  const properties = childAt(run, "w:rPr");
  if (!properties) return within;
  const id = valueAt(properties, "w:rStyle");
  const style = id === undefined ? undefined : reading.shared.styleOf(id);
  const [bold, italic, vanish] = ["w:b", "w:i", "w:vanish"].map((name) => childAt(properties, name));
  const isHidden = vanish ? isOn(vanish) : (style?.isHidden ?? false);
  const format = {
    isStrong: bold ? isOn(bold) : style?.name === "strong" || within.format.isStrong,
    isEmphasis: italic ? isOn(italic) : style?.name === "emphasis" || within.format.isEmphasis,
  };
  return isHidden ? takenAway({ ...within, format }, "hidden") : { ...within, format };
}

/** The story of a text box in the body is its own; what is taken away, or stands in another part, stays so. */
function withinBox(within: Surroundings): Surroundings {
  const isBody = within.story === "body" && within.fate === "body";
  return isBody ? { ...surroundingsOf("textBox"), isInserted: within.isInserted } : within;
}

function readFieldSign(sign: XmlElement, within: Surroundings, line: Line, reading: PartReading): void {
  const chosen = chosenInField(sign);
  if (chosen !== undefined) show(words(chosen), sign, within, line, reading);
  reading.fields.readSign(sign);
  readRuns(sign, takenAway(within, "hidden"), line, reading);
}

/** The address of a link by its relationship, or `#` and a bookmark (clause 17.16.22). */
function addressOf({ attributes }: XmlElement, reading: PartReading): string | undefined {
  const target = reading.relationship(attributes.get("r:id"))?.target;
  const anchor = attributes.get("w:anchor");
  if (anchor === undefined) return target;
  return `${target ?? ""}#${anchor}`;
}
