import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { Language } from "../messages/language.ts";
import { printBlocks } from "../print/print-markdown.ts";
import { clampLevels, nest } from "./nest-units.ts";
import { readUnits } from "./read-units.ts";
import { tidyUnits } from "./tidy-units.ts";

/** Prints blocks of a file as Markdown. Pictures are their alternative texts. */
export function printText(
  blocks: readonly ReadBlock[],
  read: Pick<ReadDocument, "notes">,
  language: Language,
): string {
  const units = readUnits(blocks, read, language, () => undefined).map(({ unit }) => unit);
  const tidied = clampLevels(tidyUnits(units).map(({ unit }) => unit));
  return printBlocks(nest(tidied), () => "");
}
