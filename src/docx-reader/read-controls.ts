import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import type { Fate } from "./fates.ts";
import type { PartReading } from "./part-reading.ts";
import { isOn, type Surroundings, takenAway } from "./surroundings.ts";

const gone: ReadonlySet<Fate> = new Set(["deleted", "copy", "hidden", "field"]);

/**
 * Reads a content control (ECMA-376 part 1, clause 17.5.2), wherever it stands. Its content is read as if the control
 * were not there; what asks for a text is no text. Of a drop-down list, the choices and the words that it shows are noted.
 */
export function readControl(
  control: XmlElement,
  within: Surroundings,
  reading: PartReading,
  readContent: (inside: Surroundings) => void,
): void {
  const properties = childAt(control, "w:sdtPr");
  const isUnanswered = isOn(childAt(properties, "w:showingPlcHdr"));
  const list = childAt(properties, "w:dropDownList") ?? childAt(properties, "w:comboBox");
  const before = reading.fates.length;
  readContent(isUnanswered ? takenAway(within, "placeholder") : within);
  if (!list || within.fate !== within.story) return;
  const shown = reading.fates.slice(before).filter(({ fate }) => !gone.has(fate));
  reading.controls.push({
    tag: valueAt(properties, "w:tag") ?? "",
    title: valueAt(properties, "w:alias") ?? "",
    choices: list.children.map(
      ({ attributes }) => attributes.get("w:displayText") ?? attributes.get("w:value") ?? "",
    ),
    text: shown.map(({ text }) => text).join(""),
    isUnanswered,
    place: {
      part: reading.part,
      paragraph: shown[0]?.paragraph ?? reading.paragraph,
      start: control.start,
      end: control.end,
    },
  });
}

/** The words that a drop-down field of older forms shows (clause 17.16.9): they stand in no text. */
export function chosenInField(sign: XmlElement): string | undefined {
  const list = childAt(sign, "w:ffData", "w:ddList");
  const choices = list?.children.filter(({ name }) => name === "w:listEntry") ?? [];
  const chosen = Number(valueAt(list, "w:result") ?? valueAt(list, "w:default") ?? "0");
  return choices[chosen]?.attributes.get("w:val");
}
