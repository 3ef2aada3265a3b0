import { writtenSign } from "./seen-sign.ts";

/** A text as a reader sees it, with the way back to the characters that someone typed. */
export class SeenText {
  readonly text: string;
  readonly #changes: readonly Change[];

  constructor(text: string, changes: readonly Change[]) {
    this.text = text;
    this.#changes = changes;
  }

  /** Where the typed characters of a UTF-16 unit of `text` begin and end. */
  typedAt(at: number): { readonly start: number; readonly end: number } {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = this.#changes[low - 1];
    if (!last) return { start: at, end: at + 1 };
    if (at < last.at + last.length) return last;
    const start = last.end + at - last.at - last.length;
    return { start, end: start + 1 };
  }
}

/** A fragment of a typed text that a reader sees as something else, or does not see. */
interface Change {
  /** Its offset and its length in the seen text. */
  readonly at: number;
  readonly length: number;
  /** Its place in the typed text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads any text, such as a whole file, as someone reads what becomes of it: entities, escapes and the codes of web
 * addresses decoded, invisible signs and tags taken away, the lines of a paragraph joined, white space as one space, all
 * hyphens and dashes as `-`, and the digits of every script as 0 to 9. Marks such as `*` stay.
 */
export function readAsSeen(typed: string): SeenText {
  const changes: Change[] = [];
  let text = "";
  let end = 0;
  const unlike = new RegExp(unlikePattern, "gu");
  for (let match = unlike.exec(typed); match; match = unlike.exec(typed)) {
    const [written] = match;
    const start = match.index;
    const isSpace = /^[\t-\r\x85\p{Z}]/u.test(written);
    if (isSpace) unlike.lastIndex = afterLineMarks(typed, written, unlike.lastIndex);
    const seen = isSpace ? joinLines(typed, written, unlike.lastIndex) : writtenSign(written);
    text += typed.slice(end, start) + seen;
    end = unlike.lastIndex;
    changes.push({ at: text.length - seen.length, length: seen.length, start, end });
  }
  return new SeenText(text + typed.slice(end), changes);
}

/**
 * What a reader sees otherwise than it was typed: white space that is not one plain space; entities; escapes of YAML
 * and of Markdown; codes of web addresses; tags; signs that are invisible or show as a box; marks on a digit; characters
 * of double width; and digits and hyphens that are not on the keyboard.
 */
const unlikePattern = [
  String.raw`[\t-\r\x85\p{Z}]{2,}|[\t-\r\x85\p{Zl}\p{Zp}]|[^\P{Zs} ]`,
  String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,20});`,
  String.raw`\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|[tn](?=[\d-])|\r?\n\s*|[!-/:-@[-\x60{-~])`,
  String.raw`%(?:2[0BbDd]|3[\dADad]|40|[Cc]2%[Aa][0Dd]|[Ee]2%80%8[B-Fb-f])`,
  String.raw`</?[A-Za-z][A-Za-z\d]{0,9} ?/?>`,
  String.raw`[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFF]`,
  String.raw`(?<=[\p{Nd}\uFE0F])[\p{Mn}\p{Me}]+`,
  String.raw`[\uFF01-\uFF5E\u02D7\u2043\u2212\u2796]|[^\P{Nd}0-9]|[^\P{Pd}-]`,
].join("|");

/** The marks of a quotation or a comment, which begin each of its lines. */
const lineMarks = /[>#][>#\s]*/y;

/** The offset after the marks of quotations and comments that follow a line end at `at`. */
function afterLineMarks(typed: string, space: string, at: number): number {
  lineMarks.lastIndex = at;
  return space.includes("\n") && lineMarks.test(typed) ? lineMarks.lastIndex : at;
}

/** The start of a line that does not go on with the paragraph above it: an item, a row of a table, or a key. */
const newPart = /[-*+•|](?:\s|$)|\d{1,3}[.)]\s|\||["']?[A-Za-z]\w*["']?:(?:\s|$)/y;

/** What a reader sees of white space: one space, also for a line end within a paragraph; else a line end. */
function joinLines(typed: string, space: string, next: number): string {
  const first = space.indexOf("\n");
  if (first === -1) return " ";
  newPart.lastIndex = next;
  return space.includes("\n", first + 1) || newPart.test(typed) ? "\n" : " ";
}
