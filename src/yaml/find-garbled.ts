import type { Edit } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Misreading, misreadings, misreadLetters } from "./misread-tables.ts";
import type { SourceFile } from "./source-node.ts";

/**
 * Finds out whether letters of a file were read in a wrong encoding before they were saved: `vÃ¤gledning`, `v„gledning`,
 * `v=C3=A4gledning` or `v?gledning`. One diagnostic for the whole file, at the first such word.
 *
 * A word between quotation marks is no mistake: the text may be about it.
 */
export function findGarbled(file: SourceFile): Diagnostic | undefined {
  const { text } = file;
  const edits = (twiceSign.test(text) ? findTwice(text) : undefined) ?? findCodes(text);
  if (edits) return report(file, edits, true);
  const letters = misreadSign.test(text) ? findMisreadLetters(text) : undefined;
  if (letters) return report(file, letters.edits, letters.isCertain);
  const lost = findLostLetters(text);
  if (!lost) return undefined;
  const range = { start: lost.index, end: lost.index + lost.word.length };
  return diagnose(
    "file/garbled",
    { written: lost.word, meant: undefined, count: 1 },
    { file: file.path, range },
  );
}

/** Quick searches that rule out most texts: the first byte of two or more, and a sign where a letter belongs. */
const twiceSign = /[ÃÂâðï√¬‚├┬ΓÔ][^\0-\x7F]/;
const misreadSign = /[A-Za-z](?:[†„ÜÑîÂ‰ˆσΣ÷ÕõŒŠš]|[”}{|][a-z])/;

function report(file: SourceFile, edits: readonly Edit[], isCertain: boolean): Diagnostic | undefined {
  const [first] = edits;
  if (!first) return undefined;
  const { start, end } = wordAround(file.text, first.range.start, first.range.end);
  const inWord = edits.filter(({ range }) => range.start < end);
  const meant = inWord.reduceRight(
    (word, { range, text }) => word.slice(0, range.start - start) + text + word.slice(range.end - start),
    file.text.slice(start, end),
  );
  const params = { written: file.text.slice(start, end), meant, count: edits.length };
  return diagnose(
    "file/garbled",
    params,
    { file: file.path, range: { start, end } },
    isCertain ? { fix: edits } : {},
  );
}

/** The word around a place, without the marks at its ends. */
function wordAround(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const before = /[\p{L}\d-]*$/u.exec(text.slice(Math.max(from - 30, 0), from))?.[0] ?? "";
  const after = /^[^\s.,;:!?()"]*/u.exec(text.slice(to, to + 30))?.[0] ?? "";
  return { start: from - before.length, end: to + after.length };
}

/** UTF-8 that was read as an encoding of one byte for each character, once or several times. */
function findTwice(text: string): Edit[] | undefined {
  let most: Edit[] = [];
  for (const bytes of misreadings()) {
    const edits = decodeRuns(text, bytes).filter(({ range }) => !isQuoted(text, range.start, range.end));
    if (edits.length > most.length) most = edits;
  }
  return most.length > 0 ? most : undefined;
}

function decodeRuns(text: string, bytes: Misreading): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\p{ASCII}]{2,}/gu)) {
    const decoded = decodeRun(run, bytes);
    if (decoded !== run) edits.push({ range: { start: index, end: index + run.length }, text: decoded });
  }
  return edits;
}

/** A run of characters with each that is UTF-8 read wrongly decoded, as often as it was encoded. */
function decodeRun(run: string, bytes: Misreading): string {
  // What was encoded several times is at first decoded to characters that need decoding again.
  const whole = decodeAgain(run, bytes, (letter) => plausible.test(letter) || bytes.has(letter));
  const isPlausible = [...whole].every((letter) => plausible.test(letter) || run.includes(letter));
  return isPlausible ? whole : decodeAgain(run, bytes, (letter) => plausible.test(letter));
}

function decodeAgain(run: string, bytes: Misreading, isLetter: (letter: string) => boolean): string {
  let current = run;
  for (let time = 0; time < 4; time += 1) {
    const decoded = decodeOnce(current, bytes, isLetter);
    if (decoded === current) break;
    current = decoded;
  }
  return current;
}

/** The characters that Swedish texts have: a mark or letter of Latin-1, a mark of typography, an arrow, a sign, an emoji. */
const plausible =
  /^[\u00A0-\u00FF\u2010-\u2026\u2030\u2039\u203A\u20AC\u2122\u2190-\u21FF\u2212\u2260\u2264\u2265\u25A0-\u27BF\uFEFF\uFFFD\u{1F300}-\u{1FAFF}]$/u;

function decodeOnce(run: string, bytes: Misreading, isLetter: (letter: string) => boolean): string {
  const characters = [...run];
  let decoded = "";
  for (let at = 0; at < characters.length; ) {
    const lead = bytes.get(characters[at] ?? "") ?? 0;
    const size =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
    const sequence = characters.slice(at, at + size).map((character) => bytes.get(character) ?? 0);
    const letter = size > 1 ? Buffer.from(sequence).toString("utf8") : "";
    const isWhole = isLetter(letter) && Buffer.from(letter).equals(Buffer.from(sequence));
    decoded += isWhole ? letter : (characters[at] ?? "");
    at += isWhole ? size : 1;
  }
  return decoded;
}

/** Whether a word stands between quotation marks or backticks, as something that the text is about. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = /["'`”“][^\s"'`”“]*$/.test(text.slice(Math.max(start - 20, 0), start));
  return before && /^[^\s"'`”“]*["'`”“]/.test(text.slice(end, end + 20));
}

/** Letters as the codes of mail (`=C3=A4`, `=E4`) or of web addresses (`%C3%A4`), outside addresses. */
function findCodes(text: string): Edit[] | undefined {
  const edits = [...text.matchAll(codes)].flatMap(({ 0: code, index }): Edit[] => {
    const start = text.slice(Math.max(index - 200, 0), index).search(/\S*$/) + Math.max(index - 200, 0);
    const word = text.slice(start, index) + (/^\S*/.exec(text.slice(index, index + 200))?.[0] ?? "");
    if (/[/:?&<>()[\]@`"”]|\.\w|=(?![A-F\d]{2})/.test(word)) return [];
    const bytes = Buffer.from(code.replace(/[=%]/g, ""), "hex");
    const letter = bytes.toString(bytes.length === 1 ? "latin1" : "utf8");
    const isWord = bytes.length > 1 || isSwedish(word.replace(codes, "ä"));
    return isWord && /^[åäöÅÄÖéÉü–—”’…]$/.test(letter)
      ? [{ range: { start: index, end: index + code.length }, text: letter }]
      : [];
  });
  return edits.length > 0 ? edits : undefined;
}

/** Whether a word with one code for each letter is long enough, or common, so that it is no formula. */
function isSwedish(word: string): boolean {
  return (
    /^\p{L}{5,}\P{L}*$/u.test(word) ||
    isCommon(word) ||
    isCommon(word.replaceAll("ä", "å")) ||
    isCommon(word.replaceAll("ä", "ö"))
  );
}

const codes =
  /(?:=C3=|%C3%)[89AB][A-F\d]|(?:=E2=80=|%E2%80%)[9A][A-F\d]|(?<=[A-Za-z])=[EFCD][4-69](?![A-F\d])/g;

/** Words with å, ä or ö in nearly every Swedish text. */
const common =
  /^(?:för|på|är|från|även|så|två|går|gått|når|när|åt|år|över|här|då|få|får|också|måste|både|där|något|några|vår|våra|ännu|än|län|läns|nästa|månad|månaden|vård|vården|genomför|följer|följande|därför|väg|hög|höga|första|åter|större|någon|rätt|sätt|mål|arbetsflöde|arbetsflöden|vägledning|läge|lägesrapport)$/i;

/** The letters å, ä and ö, each of which one byte was read in another encoding: the one that explains most words. */
function findMisreadLetters(
  text: string,
): { readonly edits: Edit[]; readonly isCertain: boolean } | undefined {
  const isAscii = !/[^\p{ASCII}]/u.test(text);
  let most = 0;
  let found: ReturnType<typeof findMisreadLetters>;
  for (const table of misreadLetters) {
    const isSevenBit = table.startsWith("}");
    const letters = new Map([...table].map((sign, index) => [sign, "åäöÅÄÖ".charAt(index)]));
    const signs = table.replace(/[\\\]]/g, "\\$&");
    if (isAscii && !isSevenBit) continue;
    const words = [...text.matchAll(new RegExp(`[A-Za-z${signs}]*[${signs}][A-Za-z${signs}]*`, "gu"))];
    const known = new Set(words.filter(({ 0: word }) => isCommon(decodeLetters(word, letters))));
    if (known.size <= most || (isSevenBit && known.size < 3)) continue;
    most = known.size;
    const inWord = new RegExp(`(?<=[A-Za-z])[${signs}](?=[A-Za-z])`, "u");
    const edits = words
      .filter((word) => known.has(word) || inWord.test(word[0]))
      .map(({ 0: word, index }) => ({
        range: { start: index, end: index + word.length },
        text: decodeLetters(word, letters),
      }));
    const isCertain =
      !isSevenBit && known.size > 1 && !/[åäöÅÄÖ]/.test(text) && edits.length === words.length;
    found = { edits, isCertain };
  }
  return found;
}

/** Whether a word is a common one, with a capital only at its start. */
function isCommon(word: string): boolean {
  return common.test(word) && /^.\P{Lu}*$/u.test(word);
}

function decodeLetters(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((sign) => letters.get(sign) ?? sign).join("");
}

/** A word in which `?` stands for å, ä or ö: a common one, or the first of three, outside addresses. */
function findLostLetters(text: string): { readonly word: string; readonly index: number } | undefined {
  if (!text.includes("?")) return undefined;
  const found = [...text.matchAll(/(?<![^\s("”])\p{L}+(?:\?\p{Ll}+)+(?![^\s.,;:!)"”])/gu)].map(
    ({ 0: word, index }) => ({ word, index }),
  );
  const certain = found.find(({ word }) =>
    [..."åäö"].some((letter) => isCommon(word.replaceAll("?", letter))),
  );
  return certain ?? (new Set(found.map(({ word }) => word)).size > 2 ? found[0] : undefined);
}
