import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Fate } from "./fates.ts";

/** How some words are printed. */
export interface Format {
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
}

/** What the elements around a text say of it. */
export interface Surroundings {
  /** The fate of what is read as the text of its part or text box. */
  readonly story: Fate;
  /** The same, or what an element around the text makes of it. */
  readonly fate: Fate;
  readonly isInserted: boolean;
  readonly format: Format;
  /** Where the words link to. */
  readonly address: string | undefined;
  /** The alternative text of pictures. */
  readonly alt: string;
}

const plain: Format = { isStrong: false, isEmphasis: false };

/** The surroundings of a part whose text has a fate. */
export function surroundingsOf(story: Fate): Surroundings {
  return { story, fate: story, isInserted: false, format: plain, address: undefined, alt: "" };
}

/** What is inside an element that takes its text away. The outermost such element decides: a deleted formula is deleted. */
export function takenAway(within: Surroundings, fate: Fate): Surroundings {
  return within.fate === within.story ? { ...within, fate } : within;
}

/** Whether a property that is on or off is there and on (ECMA-376 part 1, clause 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.get("w:val") ?? "1");
}
