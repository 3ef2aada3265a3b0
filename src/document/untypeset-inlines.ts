import type { Language } from "../messages/language.ts";
import { typeset as setSpaces } from "../swedish/typeset.ts";
import { type Inline, textOf } from "./document.ts";

/**
 * Takes the no-break spaces out of inlines again that `typesetInlines` would put there, so that a text that comes back has
 * the spaces that people type. Others are someone's own, and stay. So do hyphens that no line ends at, but for those in
 * days.
 */
export function untypesetInlines(typeset: readonly Inline[], language: Language): Inline[] {
  const inlines = typeset.map(withUsualHyphens);
  const text = textOf(inlines);
  if (!text.includes("\u00A0")) return [...inlines];
  const plain = text.replaceAll("\u00A0", " ");
  const set = setSpaces(plain, language);
  let at = 0;
  const walk = (all: readonly Inline[]): Inline[] =>
    all.map((inline) => {
      if ("children" in inline) return { ...inline, children: walk(inline.children) };
      const start = at;
      at += textOf([inline]).length;
      if (inline.role !== "words") return inline;
      const own = inline.text.replace(/\u00A0/g, (space, offset: number) =>
        set.charAt(start + offset) === "\u00A0" ? " " : space,
      );
      return { ...inline, text: own };
    });
  return walk(inlines);
}

/** Writes days with the hyphens that people type: Word files have others where a line must not end. */
function withUsualHyphens(inline: Inline): Inline {
  if ("children" in inline) return { ...inline, children: inline.children.map(withUsualHyphens) };
  if (inline.role !== "words") return inline;
  return { ...inline, text: inline.text.replace(/(\d{4})\u2011(\d\d)\u2011(\d\d)/g, "$1-$2-$3") };
}
