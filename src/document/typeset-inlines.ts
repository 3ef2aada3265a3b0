import type { Language } from "../messages/language.ts";
import { typeset } from "../swedish/typeset.ts";
import { type Inline, textOf } from "./document.ts";

/**
 * Puts no-break spaces into the inlines of one paragraph where a line must not end, also where emphasis begins or ends
 * between a number and the word that belongs to it. It leaves images and breaks as they are.
 */
export function typesetInlines(inlines: readonly Inline[], language: Language): Inline[] {
  const text = typeset(textOf(inlines), language);
  let at = 0;
  const readNext = (length: number): string => {
    at += length;
    return text.slice(at - length, at);
  };
  const walk = (all: readonly Inline[]): Inline[] =>
    all.map((inline) => {
      if (inline.role === "words") return { ...inline, text: readNext(inline.text.length) };
      if ("children" in inline) return { ...inline, children: walk(inline.children) };
      readNext(textOf([inline]).length);
      return inline;
    });
  return walk(inlines);
}
