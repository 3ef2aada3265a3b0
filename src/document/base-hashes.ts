import type { Block } from "./document.ts";
import { hashKey, keyOf, unitsOf } from "./units.ts";

/**
 * What a document was made from: for the anchor of each heading, the hashes of the units from the heading to the next
 * one, in order. What stands before the first heading has the anchor "". A text that comes back is compared with it, so
 * that millrep knows who changed what: the person in Word, or someone in the sources meanwhile. Hashes, since a document
 * shall hold no text that it does not print.
 */
export type BaseHashes = ReadonlyMap<string, readonly string[]>;

/** Hashes what a document says, heading by heading. */
export function hashBlocks(blocks: readonly Block[]): BaseHashes {
  return new Map(
    [...sectionsOf(blocks)].map(([anchor, own]) => [
      anchor,
      unitsOf(own).map((unit) => hashKey(keyOf(unit))),
    ]),
  );
}

/** The blocks below each heading by its anchor, the heading first; what stands before the first one has the anchor "". */
export function sectionsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  let current: Block[] = [];
  const sections = new Map([["", current]]);
  for (const block of blocks) {
    if (block.role === "heading") {
      current = [];
      sections.set(block.anchor, current);
    }
    current.push(block);
  }
  return sections;
}

const propertyName = "millrepBase";
/** What Word shows and keeps of the value of a property. */
const longestValue = 255;

/** Writes hashes as properties of a document. Word and LibreOffice keep properties in every format that they save. */
export function printBaseHashes(hashes: BaseHashes): { readonly name: string; readonly value: string }[] {
  const text = [...hashes].map(([anchor, units]) => [anchor, ...units].join(",")).join(";");
  const values = text.match(new RegExp(`.{1,${longestValue}}`, "g")) ?? [];
  return values.map((value, index) => ({ name: `${propertyName}${index + 1}`, value }));
}

/** Reads hashes from a document's properties; undefined if it has none. */
export function parseBaseHashes(properties: ReadonlyMap<string, string>): BaseHashes | undefined {
  let text = "";
  for (let number = 1; properties.has(`${propertyName}${number}`); number += 1)
    text += properties.get(`${propertyName}${number}`);
  if (text === "") return undefined;
  return new Map(
    text.split(";").map((section) => {
      const [anchor = "", ...units] = section.split(",");
      return [anchor, units];
    }),
  );
}
