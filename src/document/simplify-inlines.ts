import { type Inline, textOf, words } from "./document.ts";

type Emphasis = Inline & { readonly role: "emphasis" | "strong" };

/**
 * Simplifies inlines: joins words that follow each other, joins emphasis that follows or contains emphasis of its own
 * kind, and moves spaces and line breaks at the edges of emphasis outside it. Call it before `termMarker` marks foreign
 * words: joining words drops their language.
 */
export function simplifyInlines(
  inlines: readonly Inline[],
  within: readonly Emphasis["role"][] = [],
): Inline[] {
  // Most paragraphs consist of words alone.
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

/** Replaces emphasis within emphasis of its own kind by its children. */
function unwrap(inlines: readonly Inline[], within: readonly Emphasis["role"][]): Inline[] {
  return inlines.flatMap((inline) =>
    isEmphasis(inline) && within.includes(inline.role) ? unwrap(inline.children, within) : [inline],
  );
}

/** Groups neighbouring words, and neighbouring emphasis of one kind, into runs; any other inline is a run of its own. */
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

/** Moves spaces and breaks at the edges of emphasis outside it; drops the emphasis if it contains nothing else. */
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
