/** A number that somebody typed before a heading: “3.2 ”, “4) ”, “(2) ”, “B. ”, “IV. ”. */
const typedNumber =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|\(\d{1,2}\)|[A-ZÅÄÖ][.)]|[a-z]\)|[IVX]{1,4}[.)])[\s\u00A0]+(?=["”“»(]?\p{L})/u;

/** How many numbers stand before a heading (“3.2” has two); 0 if none does. */
export function numberDepth(text: string): number {
  const found = typedNumber.exec(text)?.[0];
  return found === undefined ? 0 : Math.max(found.match(/\d+/g)?.length ?? 1, 1);
}

export function withoutNumber(text: string): string {
  return text.replace(typedNumber, "");
}

/** Signs that Word keeps within words and nobody sees: soft hyphens, joiners and spaces of no width. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The words of a heading in small letters, without its number: people change signs and capitals, and mean the same. */
export function headingWords(text: string): string[] {
  const plain = withoutNumber(text).normalize("NFC").replace(invisible, "").toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether a line of a contents list ends with the number of a page. */
export function endsWithPage(text: string): boolean {
  return /(?:\t|\.{3,}|…|(?:\s\.){3,})[\s.…]*\d{1,3}\s*$/u.test(text.slice(-200));
}
