import type { Span } from "../texts/place-words.ts";
import { beginsMonth } from "./cut-sentence.ts";

/** A mark at the beginning of a line, with the spaces around it. */
export interface LineMark extends Span {
  readonly kind: "bullet" | "dash" | "number" | "letter" | "roman";
  /** The mark itself, without spaces. */
  readonly sign: string;
  /** The number that the mark stands for; 0 if it has none. */
  readonly number: number;
}

/** A way to begin the lines of a list. */
interface MarkRow {
  readonly kind: LineMark["kind"];
  readonly pattern: RegExp;
  /** How many lines must begin so: one where the mark can be nothing else, else more. */
  readonly fewest: number;
}

/** Signs that are only bullets, and the signs that Word's bullets become where its symbol fonts are missing. */
export const bullets =
  "•·∙▪▫●○◦‣⁃■□◆◇❖⦁➢✓✔☐☑☒\uF0A1\uF0A7\uF0A8\uF0B2\uF0B7\uF0D8\uF0FC\uF0FE\uF06C\uF06E\uF06F\uF071\uF075-\uF077";
/** Signs that say of each line whether it is done, and that are no bullets by themselves. */
const verdicts = "✗✘✕✖❌✅";
const arrows = "→►▶➤➔⇒\uF0DF\uF0E0\uF0E8\uF0F0";

/** Spaces, and signs that nobody sees, which a pasted line may begin with. */
const before = "[\\s\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*";
const spaces = "[\\s\\u200B-\\u200D\\u2060\\uFEFF]";
const roman = "i{1,3}|iv|vi{0,3}|ix|x";

function row(kind: MarkRow["kind"], sign: string, after: string, fewest: number): MarkRow {
  return { kind, pattern: new RegExp(`${before}(${sign})${after}(?=\\S)`, "uy"), fewest };
}

/** The marks of a second and third level in wikis, below an item of the same mark: `** delat`. */
const nestedRow = row("dash", "\\*{2,4}|-{2,4}", `${spaces}+(?=\\p{L})`, 1);

const hyphenRow = row("dash", "[-*+]", `${spaces}+`, 2);

const rows: readonly MarkRow[] = [
  row("bullet", `[${bullets}]`, `${spaces}*`, 1),
  // Word's second and third bullet are letters of symbol fonts. Before a figure § is a paragraph of a law.
  row("bullet", "[o§]", `[ \\u00A0]*\\t${spaces}*(?!\\d)`, 1),
  row("dash", "[-–—]", `[ \\u00A0]*\\t${spaces}*`, 1),
  row("bullet", `[${verdicts}]\\uFE0F?`, `${spaces}*`, 2),
  row("bullet", `[${arrows}]`, `${spaces}*`, 2),
  row("bullet", "[o§]", `${spaces}+(?!\\d)`, 2),
  hyphenRow,
  nestedRow,
  row("dash", "[–—]", `${spaces}+`, 2),
  row("dash", "-", "(?=\\p{L})", 2),
  row("number", "\\(?\\d{1,2}[.)]", `(?:${spaces}*(?=\\p{L})|${spaces}+)`, 2),
  row("roman", `\\(?(?:${roman})[.)]`, `${spaces}*(?=\\p{L})`, 2),
  row("letter", "\\(?[a-z][.)]", `${spaces}*(?=\\p{L})`, 2),
  row("letter", "\\(?[A-Z]\\)", `${spaces}*(?=\\p{L})`, 2),
  // “A. Ek” is a name.
  row("letter", "[A-Z]\\.", `${spaces}+(?=\\p{L})`, 3),
];

/**
 * Finds the marks of a list among the lines of a passage, whose words begin at `starts`. Undefined if too few lines begin
 * with a mark. `isAnnounced` says that the words above a hyphen promise a list, so that one is enough. `parent` is the mark
 * of the item whose words these are, if any: only below the same mark do several of them make a level.
 */
export function findLineMarks(
  words: string,
  starts: readonly number[],
  isAnnounced: (at: number) => boolean,
  parent: string,
): LineMark[] | undefined {
  const found = rows.flatMap((one) => {
    const read = starts.flatMap((start) => readMark(one, words, start));
    const marks = one === nestedRow ? read.filter(({ sign }) => sign.charAt(0) === parent) : read;
    const isEnough =
      marks.length >= one.fewest || (one === hyphenRow && marks[0] && isAnnounced(marks[0].start));
    const isAmounts = marks.length > 0 && marks.every((mark) => isSignOfAmount(words, mark));
    return isEnough && isSequence(marks) && !isAmounts ? [marks] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  // The items of items may have other marks.
  const signs = found.filter(([mark]) => mark?.kind === "bullet" || mark?.kind === "dash").flat();
  const marks = first[0]?.kind === "bullet" || first[0]?.kind === "dash" ? signs : first;
  const byStart = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return byStart.filter((mark, index) => mark.start !== byStart[index - 1]?.start);
}

/** Whether a mark is the sign of the figure after it: “+ 12 %”. After a tab it is a mark, as Word writes it. */
export function isSignOfAmount(words: string, { kind, sign, start, end }: LineMark): boolean {
  return (
    kind === "dash" &&
    sign !== "*" &&
    /^[\d,.]*\d/.test(words.slice(end, end + 9)) &&
    !words.slice(start, end).includes("\t")
  );
}

function readMark({ kind, pattern }: MarkRow, words: string, start: number): LineMark[] {
  pattern.lastIndex = start;
  const match = pattern.exec(words);
  const [whole = "", sign = ""] = match ?? [];
  const end = start + whole.length;
  if (!match || (kind === "number" && beginsMonth(words.slice(end, end + 12)))) return [];
  return [{ kind, sign, number: numberOf(kind, sign), start, end }];
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function numberOf(kind: LineMark["kind"], sign: string): number {
  const label = sign.replace(/[().]/g, "").toLowerCase();
  if (kind === "number") return Number(label);
  if (kind === "roman") return romans.indexOf(label) + 1;
  return kind === "letter" ? label.charCodeAt(0) - "a".charCodeAt(0) + 1 : 0;
}

/** Whether marks count: numbers from any, letters and Roman numbers from the first. Bullets and dashes do not count. */
function isSequence(marks: readonly LineMark[]): boolean {
  const [first] = marks;
  if (!first) return false;
  if ((first.kind === "letter" || first.kind === "roman") && first.number !== 1) return false;
  const isCounting = marks.every(
    ({ number }, index) => first.number === 0 || number === first.number + index,
  );
  return isCounting || (first.kind === "number" && marks.every(({ number }) => number === first.number));
}
