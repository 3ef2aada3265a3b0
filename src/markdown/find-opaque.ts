/** A stretch of a passage that is not the writer's own running text, by its offsets in the passage's words. */
export interface Opaque {
  /** `link` is an address that is a link by itself, `address` one that only looks like it. */
  readonly kind: "link" | "address" | "code" | "image" | "quote";
  readonly start: number;
  readonly end: number;
}

/** What fills an opaque stretch: no letter, no digit, no space, no punctuation mark. */
export const filler = "\uFFFC";

/**
 * Addresses of the web and of mail, domain names, and names of files. A name begins where no letter stands before it, so
 * that a long word is walked once.
 */
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:se|com|org|net|nu|eu|docx?|xlsx?|pptx?|pdf|ya?ml|txt|png|jpe?g)(?![\p{L}\p{N}-])(?:\/[^\s<>"”]*)?/giu;

/** “klart.Se även”, “klart.Nu börjar”: two sentences without the space between them, and no domain. */
const sentenceBreak = /^\p{L}+\.\p{Lu}\p{Ll}+$/u;

/** Words of others, or words that are meant as words: between quotation marks of one kind, within a passage. */
const quotations = /[”“„][^”“„]*[”“]|"[^"]*"|[«»][^«»]*[«»]/gu;

/** Adds the addresses and quotations that stand in the words to the stretches known already; none overlap. */
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

/** What lies within another stretch is part of it; what is known comes before what is found. */
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

/** The words with every stretch, or those of some kinds, filled: as long as before, and nothing in it to find. */
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
