import { writeReference } from "./escape-markdown.ts";

/** What words of a line are. Markdown has no mark for what was added; what was removed is struck through, as GitHub has it. */
export type EmphasisRole = "emphasis" | "strong" | "added" | "removed";

/** A part of a line of Markdown, in the order of the line. What has a text is escaped already. */
export type EmphasisPiece =
  | { readonly kind: "words" | "other"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly role: EmphasisRole };

/** White space and punctuation marks, by every version of CommonMark; a symbol is a punctuation mark by the newest only. */
const surelyApart = /^[\s\p{Zs}\p{P}$+<=>^`|~]$/u;
const maybePunctuation = /^[\p{P}\p{S}]$/u;

/**
 * Joins pieces to lines whose marks of emphasis are read as such. No emphasis may begin or end with a space, or be
 * within its own kind, or right after it.
 *
 * Whether a mark opens or closes depends on its neighbours (CommonMark 0.31, clause 6.2): where a punctuation mark is
 * inside, no letter may be outside, and never one outside `_`. Such a letter is written as a reference, which begins
 * and ends with a punctuation mark.
 */
export function joinEmphasis(pieces: readonly EmphasisPiece[]): string {
  const marks = chooseMarks(pieces);
  const texts = pieces.map((piece, index) => ("text" in piece ? piece.text : (marks[index] ?? "")));
  const mustBeAlone = (index: number, inside: string): boolean =>
    marks[index] === "_" || maybePunctuation.test(inside);
  // A reference in place of a lone letter is a punctuation mark to the mark on its other side, which comes after.
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
 * The mark that each piece of emphasis is written with; undefined for the others. `_` where it can stand as it is, and
 * where `*` would meet the `**` of another.
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

/** The marks of what is always marked the same way. */
const fixedMarks: Readonly<Partial<Record<EmphasisRole, string>>> = {
  strong: "**",
  added: "**",
  removed: "~~",
};

/** The start and the end of a line are apart from everything. */
function isApart(character: string): boolean {
  return character === "" || surelyApart.test(character);
}

function firstOf(text: string | undefined): string {
  return /^./su.exec(text ?? "")?.[0] ?? "";
}

function lastOf(text: string | undefined): string {
  return Array.from((text ?? "").slice(-2)).at(-1) ?? "";
}

/** An underscore that was within a word is not within it any more. */
function withFirstAsReference(text = ""): string {
  const first = firstOf(text);
  return writeReference(first) + text.slice(first.length).replace(/^_/, "\\_");
}

function withLastAsReference(text = ""): string {
  const last = lastOf(text);
  return text.slice(0, -last.length).replace(/(?<!\\)_$/, "\\_") + writeReference(last);
}
