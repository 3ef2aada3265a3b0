import type { Language } from "../messages/language.ts";
import { typeset } from "../swedish/typeset.ts";
import { type Inline, textOf } from "./document.ts";

/**
 * Takes the no-break spaces out of inlines again that `typesetInlines` would put there, so that a text that comes back has
 * the spaces that people type. Others are someone's own, and stay.
 */
export function untypesetInlines(inlines: readonly Inline[], language: Language): Inline[] {
  const text = textOf(inlines);
  if (!text.includes("\u00A0")) return [...inlines];
  const plain = text.replaceAll("\u00A0", " ");
  const set = typeset(plain, language);
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
