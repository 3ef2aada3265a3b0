import type { Pictures } from "./print-unit.ts";
import type { ComparedUnit } from "./take-field.ts";
import { writeText } from "./write-text.ts";
import { readWrittenText } from "./written-units.ts";

/** What a file says of a text of an entry, whether the entry takes it or not. */
export interface TextReading {
  /** The JSON Pointer to the text in the entry. */
  readonly pointer: string;
  readonly units: readonly ComparedUnit[];
  /** The text that the entry gets; undefined where it keeps its own. */
  readonly value: string | undefined;
}

/** Writes the text as the file alone has it, without what the entry says. Throws `UnwrittenText`. */
export function writeReading({ units }: TextReading, pictures: Pictures): string {
  return writeText(
    readWrittenText("", pictures.images),
    units.map(({ unit }) => unit),
    units.map((_, index) => ({ side: "returned", index })),
    pictures,
  );
}
