import type { Language } from "../messages/language.ts";
import { typeset } from "../swedish/typeset.ts";
import { type Inline, textOf } from "./document.ts";

/**
 * The inlines of one paragraph with no-break spaces where a line must not end, also where marks stand between a number
 * and what belongs to it. For writers of documents; images and breaks are left as they are.
 */
export function typesetInlines(inlines: readonly Inline[], language: Language): Inline[] {
  const text = typeset(textOf(inlines), language);
  let at = 0;
  const take = (length: number): string => {
    at += length;
    return text.slice(at - length, at);
  };
  const walk = (all: readonly Inline[]): Inline[] =>
    all.map((inline) => {
      if (inline.role === "words") return { ...inline, text: take(inline.text.length) };
      if ("children" in inline) return { ...inline, children: walk(inline.children) };
      take(textOf([inline]).length);
      return inline;
    });
  return walk(inlines);
}
