import { latinLetters } from "../swedish/latin-letters.ts";
import { fileEndings } from "./file-endings.ts";
import { findFileNames } from "./find-file-names.ts";

/** A fragment of a passage that is not the writer's own running text, by its offsets in the passage's words. */
export interface Opaque {
  /**
   * `link` is an address that Markdown turns into a link; `address` is one that stays plain text; `path` is the name of a
   * file or folder, and the address of a link that Markdown does not read as one.
   */
  readonly kind: "link" | "address" | "path" | "code" | "image" | "quote";
  readonly start: number;
  readonly end: number;
}

/** The character that replaces opaque text: it is no letter, digit, space or punctuation mark. */
export const filler = "\uFFFC";

/** Letters and digits, and the endings of the domains that reports mention. */
const letters = `${latinLetters}\\d`;
const domains = "se|com|org|net|nu|eu|info|io|dk|fi|gov";

/**
 * Web and e-mail addresses, domain names, and file names. No letter may stand before a name, so that the search reads a
 * long word only once.
 */
const addresses = new RegExp(
  [
    `(?:https?://|www\\.)[^\\s<>"”]+`,
    `(?<![${letters}._%+-])[${letters}._%+-]+@[${letters}-]+(?:\\.[${letters}-]+)+`,
    `(?<![${letters}@.-])[${letters}-]+(?:\\.[${letters}-]+)*\\.(?:${domains}|${fileEndings})(?![${letters}-])(?:/[^\\s<>"”]*)?`,
  ].join("|"),
  "gi",
);

/** What a path may have: no sign that Windows forbids, no end of a sentence; but “1. Planer” is a name. */
const inPath = String.raw`(?:[^\s<>"“”„?*:|\[\].!]|(?<!\s)\s|[.!](?!\s)|(?<=\d)\.)`;
const toFile = String.raw`${inPath}{0,250}?\.(?:${fileEndings})(?![${letters}_-])`;

/**
 * Paths on a drive, a share, in a home folder or with `file:`, also with spaces: up to the ending of a file, and of a
 * folder, whose name may have any number of words, up to the end of the clause. Markdown reads `\\` as one backslash.
 */
const paths = new RegExp(
  [
    `(?:(?<![${letters}])[a-z]:[\\\\/]`,
    `|(?<![${letters}\\\\])(?:\\\\\\\\[${letters}_]|\\\\[${letters}_][${letters}_.$-]{0,80}\\\\)`,
    `|%[a-z_]{1,40}%[\\\\/]`,
    `|(?<![${letters}])(?:file|smb|s?ftp|ssh)://(?:/?[a-z]:[\\\\/])?`,
    `|(?<![^\\s("”“„])(?:~|\\.{1,2})?/[${letters}_][${letters}_.-]{0,80}/)`,
    `(?:${toFile}|${inPath}*?(?=[.,;!?)]+(?:\\s|$)|["“”„<>?*:|[\\]]|$))`,
  ].join(""),
  "gi",
);

/** The rest of an address after its first space, up to the ending of a file: “…/Delade dokument/Plan 1.pdf”. */
const addressRest = new RegExp(`^ ${toFile}`, "i");

/** What stands in round brackets after words in square ones: the address of a link that Markdown did not read. */
const linkTails = /\](?:\([^()]{0,500}(?:\([^()]{0,500}\)[^()]{0,500}){0,9}\)|\[[^[\]]{0,500}\])/g;
/** Links of other dialects, tags and comments. */
const otherMarkup = /\[\[[^[\]]{1,500}\]\]|<!--[\s\S]{0,2000}?-->|<\/?[a-z][^<>]{0,500}>/gi;
/** A word with a sign that no running text has: names of variables and fields, tags, commands, equations. */
const codeWord =
  /(?<![^\s("'“”„«])(?![^\s"“”„]{0,80}?(?::\/\/|www\.|[^\s]@))(?=[^\s"“”„]{0,80}?[_\\={}$#]|@[^\s])[^\s"“”„]+/gi;

/** “klart.Se även”, “klart.Nu börjar”: two sentences that lack the space between them, and no domain. */
const sentenceBreak = /^\p{L}+\.\p{Lu}\p{Ll}+$/u;

/** Other people's words, or words mentioned as words, between quotation marks of one kind. */
const quotations =
  /[”“„][^”“„]*[”“]|"[^"]*"|[«»][^«»]*[«»]|‘[^‘’]*’|(?<![\p{L}\p{N}])’[\p{L}\p{N}][^’]{0,200}(?<!\s)’(?![\p{L}\p{N}])/gu;

/**
 * Finds the addresses, paths, names of files, code and quotations in the words, and merges them with the known fragments,
 * so that none overlap.
 */
export function findOpaque(words: string, known: readonly Opaque[]): Opaque[] {
  return withoutOverlaps([
    ...known,
    ...findAddresses(words),
    ...spansOf("path", words, paths),
    ...findFileNames(words).flatMap(({ start, end, isCertain }): Opaque[] =>
      isCertain ? [{ kind: "path", start, end }] : [],
    ),
    ...spansOf("path", words, linkTails),
    ...spansOf("code", words, otherMarkup),
    ...spansOf("code", words, codeWord),
    ...spansOf("quote", words, quotations),
  ]);
}

const fileName = new RegExp(`\\S\\.(?:${fileEndings})$`, "i");

/** Whether words end as the name of a file does. */
export function endsWithFileName(words: string): boolean {
  return fileName.test(words.slice(-20));
}

function findAddresses(words: string): Opaque[] {
  return [...words.matchAll(addresses)].flatMap(({ index, 0: text }): Opaque[] => {
    if (sentenceBreak.test(text)) return [];
    const end = index + text.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, "").length;
    const isWhole = end === index + text.length && text.includes("/");
    const rest = isWhole ? addressRest.exec(words.slice(end, end + 500))?.[0] : undefined;
    const address: Opaque = { kind: "address", start: index, end };
    return rest === undefined ? [address] : [address, { kind: "path", start: end, end: end + rest.length }];
  });
}

function spansOf(kind: Opaque["kind"], words: string, pattern: RegExp): Opaque[] {
  return [...words.matchAll(pattern)].map(({ index, 0: text }) => ({
    kind,
    start: index,
    end: index + text.replace(pattern === codeWord ? /[.,;:!?)\]]{1,9}$/ : /[.,;:!?]{1,9}$/, "").length,
  }));
}

/**
 * Merges overlapping fragments: one inside another is part of it, and one that runs past the other's end extends it.
 */
function withoutOverlaps(spans: readonly Opaque[]): Opaque[] {
  const kept: Opaque[] = [];
  const byStart = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of byStart) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}

/** Replaces opaque fragments, or only those of some kinds, with `filler`. The words keep their length. */
export function maskOpaque(
  words: string,
  opaque: readonly Opaque[],
  kinds?: readonly Opaque["kind"][],
): string {
  let masked = "";
  let at = 0;
  for (const { kind, start, end } of opaque) {
    if (kinds && !kinds.includes(kind)) continue;
    masked += words.slice(at, start) + filler.repeat(end - start);
    at = end;
  }
  return masked + words.slice(at);
}
