import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadDocument, ReadParagraph } from "../docx-reader/read-document.ts";
import type { FileIntake } from "./file-intake.ts";
import { paragraphsOf } from "./read-units.ts";
import type { WordPlace } from "./word-places.ts";

/**
 * Finds where a file says a value that is no text, such as a milestone's name: its words if they stand there, or else all
 * of its paragraph.
 */
export function findValuePlace(
  { id, destinations }: FileIntake,
  pointer: string,
  words: string,
): WordPlace | undefined {
  const to = `${id}${pointer}`;
  for (const [block, destination] of destinations) {
    if (destination.to !== to && destination.to?.startsWith(`${to}/`) !== true) continue;
    const [paragraph] = paragraphsOf([block]);
    if (paragraph && paragraph.text !== "") return placeOf(paragraph, words.trim());
  }
  // Of a table that is as it was sent, only the whole is known; the words say which cell it is.
  for (const [block, { to: whole }] of destinations) {
    if (whole === null || words.trim() === "" || !to.startsWith(`${whole}/`)) continue;
    const found = paragraphsOf([block]).find(({ text }) => text.includes(words.trim()));
    if (found) return placeOf(found, words.trim());
  }
  return undefined;
}

/** Finds the heading below which a text is to be written, by millrep's own bookmark on it. */
export function findHeadingPlace(read: ReadDocument, id: string, field: string): WordPlace | undefined {
  const name = bookmarkName(`${id}.${field}`);
  const bookmark = read.bookmarks.find((own) => own.name.replace(/_Copy_\d+$/, "") === name);
  const heading = paragraphsOf(read.blocks).find(
    ({ place }) => place.paragraph === bookmark?.start.paragraph,
  );
  return heading && placeOf(heading, "");
}

function placeOf({ place: { part, paragraph }, text }: ReadParagraph, words: string): WordPlace {
  const at = words === "" ? -1 : text.indexOf(words);
  const [start, end] = at < 0 ? [0, text.length] : [at, at + words.length];
  return { part, start: { paragraph, offset: start }, end: { paragraph, offset: end } };
}
