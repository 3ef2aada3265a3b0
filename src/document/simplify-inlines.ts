import { type Inline, textOf, words } from "./document.ts";

type Emphasis = Inline & { readonly role: "emphasis" | "strong" };

/**
 * Inlines as a reader meets them: words that meet are one stretch, and so is emphasis that meets more of its kind or
 * stands within it. Spaces and line breaks at the edges of emphasis are outside it. No words are marked as of another
 * language yet.
 */
export function simplifyInlines(
  inlines: readonly Inline[],
  within: readonly Emphasis["role"][] = [],
): Inline[] {
  // As most paragraphs are.
  const [only] = inlines;
  if (inlines.length === 1 && only?.role === "words") return [only];
  const simple = groupRuns(unwrap(inlines, within)).flatMap(([first, ...rest]): Inline[] => {
    if (first.role === "link") return [{ ...first, children: simplifyInlines(first.children, within) }];
    if (!isEmphasis(first)) return [first, ...rest];
    const children = [first, ...rest].flatMap(childrenOf);
    return trimEmphasis({ role: first.role, children: simplifyInlines(children, [...within, first.role]) });
  });
  return groupRuns(simple).flatMap((run): Inline[] => (run[0].role === "words" ? [words(textOf(run))] : run));
}

/** Takes the marks off emphasis that stands within its own kind. */
function unwrap(inlines: readonly Inline[], within: readonly Emphasis["role"][]): Inline[] {
  return inlines.flatMap((inline) =>
    isEmphasis(inline) && within.includes(inline.role) ? unwrap(inline.children, within) : [inline],
  );
}

/** Runs of words, and of one kind of emphasis; any other inline is a run of its own. */
function groupRuns(inlines: readonly Inline[]): [Inline, ...Inline[]][] {
  const runs: [Inline, ...Inline[]][] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    const canJoin = inline.role === "words" || isEmphasis(inline);
    if (last && canJoin && last[0].role === inline.role) last.push(inline);
    else runs.push([inline]);
  }
  return runs;
}

/** Emphasis with what stands outside it, before and after; nothing of it where it holds no more than spaces. */
function trimEmphasis({ role, children }: Emphasis): Inline[] {
  const before = children.findIndex((child) => !isSpace(child));
  if (before === -1) return [...children];
  const after = children.findLastIndex((child) => !isSpace(child)) + 1;
  const inner = children.slice(before, after);
  const first = inner[0];
  const start = first?.role === "words" ? (/^\s*/.exec(first.text)?.[0] ?? "") : "";
  if (first?.role === "words") inner[0] = words(first.text.slice(start.length));
  const last = inner.at(-1);
  const end = last?.role === "words" ? last.text.slice(last.text.trimEnd().length) : "";
  if (last?.role === "words") inner[inner.length - 1] = words(last.text.trimEnd());
  return [
    ...children.slice(0, before),
    ...spaces(start),
    { role, children: inner },
    ...spaces(end),
    ...children.slice(after),
  ];
}

function isSpace(inline: Inline): boolean {
  return inline.role === "break" || (inline.role === "words" && inline.text.trim() === "");
}

function spaces(text: string): Inline[] {
  return text === "" ? [] : [words(text)];
}

function isEmphasis(inline: Inline): inline is Emphasis {
  return inline.role === "emphasis" || inline.role === "strong";
}

function childrenOf(inline: Inline): readonly Inline[] {
  return isEmphasis(inline) ? inline.children : [];
}
