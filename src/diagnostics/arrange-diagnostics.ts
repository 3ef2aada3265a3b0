import type { Diagnostic } from "./diagnostic.ts";

/** Further warnings of one code in one file, after the ones that are shown whole. */
export interface MoreDiagnostics {
  readonly more: readonly Diagnostic[];
}

/** A person reads so many warnings of one code in one file; after them a list of the words says as much. */
const shownWhole = 3;

/**
 * Arranges diagnostics for a person: file by file in the given order, and the errors last of all, where a terminal shows
 * them. Warnings and tips of one code in one file are gathered after the third, unless all are to be shown whole. Files that `order` does not have come
 * first, in their own order.
 */
export function arrangeDiagnostics(
  diagnostics: readonly Diagnostic[],
  order: readonly string[],
  isWhole = false,
): (Diagnostic | MoreDiagnostics)[] {
  const places = new Map(order.map((file, index) => [file, index]));
  const placeOf = ({ file }: Diagnostic): number => places.get(file) ?? -1;
  const inOrder = [...diagnostics].sort((a, b) => placeOf(a) - placeOf(b));
  const advice = inOrder.filter(({ severity }) => severity !== "error");
  return [
    ...(isWhole ? advice : gatherMore(advice)),
    ...inOrder.filter(({ severity }) => severity === "error"),
  ];
}

function gatherMore(diagnostics: readonly Diagnostic[]): (Diagnostic | MoreDiagnostics)[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.file, diagnostic.code, diagnostic.severity]);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  const gathered = new Map<Diagnostic, readonly Diagnostic[]>();
  const hidden = new Set<Diagnostic>();
  for (const group of groups.values()) {
    const [last, ...more] = group.slice(shownWhole - 1);
    // One more takes no more lines by itself than in a list.
    if (!last || more.length < 2) continue;
    gathered.set(last, more);
    for (const one of more) hidden.add(one);
  }
  return diagnostics.flatMap((diagnostic) => {
    if (hidden.has(diagnostic)) return [];
    const more = gathered.get(diagnostic);
    return more ? [diagnostic, { more }] : [diagnostic];
  });
}

/** How many diagnostics each code has, the most frequent first. */
export function countCodes(diagnostics: readonly Diagnostic[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
