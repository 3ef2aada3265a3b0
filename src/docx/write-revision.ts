import * as docx from "docx";
import type { RevisedPiece, Revision } from "../document/document.ts";
import { type TrackedParagraph, trackedParagraphs } from "../document/revision.ts";
import { bulletInstance, bulletReference } from "./numbering.ts";
import type { StyleIds } from "./style-names.ts";

/** Who made the changes, for Word's list of reviewers: the tool that found them, and no one's own name. */
const author = "millrep";

/**
 * Writes revisions as Word's tracked changes (ECMA-376 part 1, clause 17.13.5): insertions and deletions of words, and
 * of whole paragraphs with their marks, so that accepting all of them leaves the new text and rejecting all the old.
 * Moved paragraphs are deleted and inserted: Word's marks of moves name pairs, which a partial acceptance breaks.
 */
export class RevisionWriter {
  readonly #date: string;
  readonly #styleIds: StyleIds;
  #count = 0;

  /** `date` is the moment of every change, in ISO 8601. */
  constructor(date: string, styleIds: StyleIds) {
    this.#date = date;
    this.#styleIds = styleIds;
  }

  write(revision: Revision): docx.Paragraph[] {
    return trackedParagraphs(revision).map((paragraph) => this.#paragraph(paragraph));
  }

  #paragraph({ change, isItem, pieces }: TrackedParagraph): docx.Paragraph {
    return new docx.Paragraph({
      ...(isItem
        ? {
            style: this.#styleIds.listParagraph,
            numbering: { reference: bulletReference, instance: bulletInstance, level: 0 },
          }
        : {}),
      // The mark at the paragraph's end came or went with it.
      ...(change === "added" ? { run: { insertion: this.#mark() } } : {}),
      ...(change === "removed" ? { run: { deletion: this.#mark() } } : {}),
      children: pieces.map((piece) => this.#run(piece)),
    });
  }

  #run({ kind, text }: RevisedPiece): docx.ParagraphChild {
    if (kind === "added") return new docx.InsertedTextRun({ text, ...this.#mark() });
    if (kind === "removed") return new docx.DeletedTextRun({ text, ...this.#mark() });
    return new docx.TextRun(text);
  }

  /** Every change has a number of its own. */
  #mark(): { readonly id: number; readonly author: string; readonly date: string } {
    this.#count += 1;
    return { id: this.#count, author, date: this.#date };
  }
}
