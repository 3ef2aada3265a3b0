import * as docx from "docx";
import type { RevisedPiece, Revision } from "../document/document.ts";
import { type TrackedParagraph, trackedParagraphs } from "../document/revision.ts";
import { bulletInstance, bulletReference } from "./numbering.ts";
import type { StyleIds } from "./style-names.ts";

/** The author of the changes in Word's list of reviewers: the tool that found them, and not a person. */
const author = "millrep";

/**
 * Writes revisions as Word's tracked changes (ECMA-376 part 1, clause 17.13.5): insertions and deletions of words, and
 * of whole paragraphs with their paragraph marks. Accepting all changes gives the new text, and rejecting all the old
 * one. A moved paragraph is a deletion and an insertion: Word's moves come in pairs, and accepting one half breaks them.
 */
export class RevisionWriter {
  readonly #date: string;
  readonly #styleIds: StyleIds;
  #count = 0;

  /** `date` is the time of every change, in ISO 8601 (UTC). */
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
      // An added or removed paragraph includes its paragraph mark.
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

  /** Returns the properties of a change, with a number that no other change has. */
  #mark(): { readonly id: number; readonly author: string; readonly date: string } {
    this.#count += 1;
    return { id: this.#count, author, date: this.#date };
  }
}
