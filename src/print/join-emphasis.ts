import { writeReference } from "./escape-markdown.ts";

/** The kinds of emphasis. Added words are bold, since Markdown has no mark for them; removed words are struck through. */
export type EmphasisRole = "emphasis" | "strong" | "added" | "removed";

/** A part of a line of Markdown. Its text is already escaped. */
export type EmphasisPiece =
  | { readonly kind: "words" | "other"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly role: EmphasisRole };

/** White space, and what every version of CommonMark treats as punctuation; only the newest includes all symbols. */
const surelyApart = /^[\s\p{Zs}\p{P}$+<=>^`|~]$/u;
const maybePunctuation = /^[\p{P}\p{S}]$/u;

/**
 * Joins pieces into lines in which Markdown recognises every mark of emphasis. No emphasis in `pieces` may begin or end
 * with a space, or be within or right after emphasis of its own kind.
 *
 * Whether Markdown recognises a mark depends on the characters beside it (CommonMark 0.31, clause 6.2). No letter may
 * stand outside a mark that has punctuation inside, or outside `_` at all. This function writes such a letter as a
 * reference, which begins and ends with punctuation.
 */
export function joinEmphasis(pieces: readonly EmphasisPiece[]): string {
  const marks = chooseMarks(pieces);
  const texts = pieces.map((piece, index) => ("text" in piece ? piece.text : (marks[index] ?? "")));
  const mustBeAlone = (index: number, inside: string): boolean =>
    marks[index] === "_" || maybePunctuation.test(inside);
  // The order matters: a reference in place of a single letter is punctuation for the mark on its other side, too.
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const outside = lastOf(texts[index - 1]);
    if (pieces[index]?.kind !== "open" || isApart(outside)) continue;
    if (mustBeAlone(index, firstOf(texts[index + 1])))
      texts[index - 1] = withLastAsReference(texts[index - 1]);
  }
  for (const index of pieces.keys()) {
    const outside = firstOf(texts[index + 1]);
    if (pieces[index]?.kind !== "close" || isApart(outside)) continue;
    if (mustBeAlone(index, lastOf(texts[index - 1])))
      texts[index + 1] = withFirstAsReference(texts[index + 1]);
  }
  return texts.join("");
}

/**
 * Chooses the mark of each piece that opens or closes emphasis; undefined for other pieces. It chooses `_` if Markdown
 * recognises that without references, or if `*` would stand beside another mark, such as `**`.
 */
function chooseMarks(pieces: readonly EmphasisPiece[]): (string | undefined)[] {
  const marks: (string | undefined)[] = pieces.map(() => undefined);
  const isMark = (index: number): boolean => ["open", "close"].includes(pieces[index]?.kind ?? "");
  const textOf = (index: number): string => {
    const piece = pieces[index];
    return piece && "text" in piece ? piece.text : "";
  };
  const open: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "open") open.push(index);
    if (piece.kind !== "close") continue;
    const start = open.pop() ?? index;
    const meetsMark = [start - 1, start + 1, index - 1, index + 1].some(isMark);
    const isFree = isApart(lastOf(textOf(start - 1))) && isApart(firstOf(textOf(index + 1)));
    const mark = fixedMarks[piece.role] ?? (meetsMark || isFree ? "_" : "*");
    marks[start] = mark;
    marks[index] = mark;
  }
  return marks;
}

/** The kinds of emphasis that always have the same mark. */
const fixedMarks: Readonly<Partial<Record<EmphasisRole, string>>> = {
  strong: "**",
  added: "**",
  removed: "~~",
};

/** Whether a character may stand outside any mark; an empty text is the start or the end of the line, which may. */
function isApart(character: string): boolean {
  return character === "" || surelyApart.test(character);
}

function firstOf(text: string | undefined): string {
  return /^./su.exec(text ?? "")?.[0] ?? "";
}

function lastOf(text: string | undefined): string {
  return Array.from((text ?? "").slice(-2)).at(-1) ?? "";
}

/** Writes the first character as a reference. An underscore after it is then no longer within a word, so it is escaped. */
function withFirstAsReference(text = ""): string {
  const first = firstOf(text);
  return writeReference(first) + text.slice(first.length).replace(/^_/, "\\_");
}

function withLastAsReference(text = ""): string {
  const last = lastOf(text);
  return text.slice(0, -last.length).replace(/(?<!\\)_$/, "\\_") + writeReference(last);
}
