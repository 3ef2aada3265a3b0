import { latinLetters } from "../swedish/latin-letters.ts";

/** A fragment of a passage that is not the writer's own running text, by its offsets in the passage's words. */
export interface Opaque {
  /** `link` is an address that Markdown turns into a link; `address` is one that stays plain text. */
  readonly kind: "link" | "address" | "code" | "image" | "quote";
  readonly start: number;
  readonly end: number;
}

/** The character that replaces opaque text: it is no letter, digit, space or punctuation mark. */
export const filler = "\uFFFC";

/** Letters and digits, and the endings of the domains and file names that reports mention. */
const letters = `${latinLetters}\\d`;
const endings = "se|com|org|net|nu|eu|docx?|xlsx?|pptx?|pdf|ya?ml|txt|png|jpe?g";

/**
 * Web and e-mail addresses, domain names, and file names. No letter may stand before a name, so that the search reads a
 * long word only once.
 */
const addresses = new RegExp(
  [
    `(?:https?://|www\\.)[^\\s<>"”]+`,
    `(?<![${letters}._%+-])[${letters}._%+-]+@[${letters}-]+(?:\\.[${letters}-]+)+`,
    `(?<![${letters}@.-])[${letters}-]+(?:\\.[${letters}-]+)*\\.(?:${endings})(?![${letters}-])(?:/[^\\s<>"”]*)?`,
  ].join("|"),
  "gi",
);

/** “klart.Se även”, “klart.Nu börjar”: two sentences that lack the space between them, and no domain. */
const sentenceBreak = /^\p{L}+\.\p{Lu}\p{Ll}+$/u;

/** Other people's words, or words mentioned as words, between quotation marks of one kind. */
const quotations = /[”“„][^”“„]*[”“]|"[^"]*"|[«»][^«»]*[«»]/gu;

/** Finds the addresses and quotations in the words, and merges them with the known fragments, so that none overlap. */
export function findOpaque(words: string, known: readonly Opaque[]): Opaque[] {
  const found: Opaque[] = [];
  for (const { index, 0: text } of words.matchAll(addresses)) {
    if (sentenceBreak.test(text)) continue;
    const end = index + text.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, "").length;
    found.push({ kind: "address", start: index, end });
  }
  for (const { index, 0: text } of words.matchAll(quotations))
    found.push({ kind: "quote", start: index, end: index + text.length });
  return withoutOverlaps([...known, ...found]);
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
