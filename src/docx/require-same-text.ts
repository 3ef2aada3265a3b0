import type { ReadDocument } from "../docx-reader/read-document.ts";

/**
 * The error that a Word file says something else once comments are in it. This is a bug in millrep, which no user can
 * correct, so nothing is written.
 */
export class ChangedText extends Error {
  override readonly name = "ChangedText";
}

/**
 * Requires that two readings of a file say the same but for millrep's own comments, of which the second has `count`: the
 * same blocks, fates, notes, controls, bookmarks and comments of people. Throws `ChangedText`.
 */
export function requireSameText(before: ReadDocument, after: ReadDocument, count: number): void {
  const [then, now] = [partsOf(before), partsOf(after)];
  for (const [name, text] of Object.entries(now))
    if (text !== then[name]) throw new ChangedText(`${name} would change`);
  const own = after.comments.filter(({ isOwn, start, end }) => isOwn && start && end).length;
  if (own !== count) throw new ChangedText(`${own} of ${count} comments would be there`);
}

function partsOf(read: ReadDocument): Record<string, string> {
  return {
    blocks: print(read.blocks),
    fates: print(joinFates(read)),
    notes: print(read.notes),
    controls: print(read.controls),
    bookmarks: print(read.bookmarks),
    comments: print(read.comments.filter(({ isOwn }) => !isOwn)),
  };
}

/** Texts of one fate that follow each other in a paragraph are one: a run may be split. Comments are looked at as such. */
function joinFates({ fates }: ReadDocument): string[] {
  const joined: string[] = [];
  let last = "";
  for (const { part, paragraph, fate, isInserted, text } of fates) {
    if (fate === "comment") continue;
    const about = `${part} ${paragraph} ${fate} ${isInserted}`;
    if (about === last) joined[joined.length - 1] += text;
    else joined.push(`${about}: ${text}`);
    last = about;
  }
  return joined;
}

/** Everything but where it stands in the XML, and pictures, whose parts stay as they are. */
function print(value: unknown): string {
  return JSON.stringify(value, (key, own: unknown) =>
    key === "sources" || key === "bytes" || (typeof own === "number" && /^(?:start|end)$/.test(key))
      ? undefined
      : own,
  );
}
