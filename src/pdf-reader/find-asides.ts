import type { PageText } from "./read-page.ts";
import type { Segment } from "./segment.ts";

/** How many lines at the top and at the bottom of a page may be its head and its foot. */
const mostLines = 4;
/** A page's number, alone or with words for it: `3`, `Sida 3 (7)`, `– 3 –`, `3/7`. */
const pageNumber = /^\W*(?:sida|sid\.?|s\.|page|p\.)?\s*\d{1,4}(?:\s*(?:\(|\/|av|of)\s*\d{1,4}\)?)?\W*$/i;

/**
 * Finds the heads and feet of pages: what stands at the same height on most pages with the same words, but for numbers, and
 * no text stands beyond it; and what the file says is no part of the text.
 */
export function findAsides(pages: readonly PageText[]): ReadonlySet<Segment> {
  const asides = new Set(pages.flatMap(({ segments }) => segments.filter(({ isAside }) => isAside)));
  const groups = new Map<string, Segment[]>();
  for (const { segments } of pages)
    for (const segment of outermost(segments.filter((each) => !asides.has(each)))) {
      const group = groups.get(keyOf(segment)) ?? [];
      groups.set(keyOf(segment), [...group, segment]);
    }
  // The first page often has none.
  const least = Math.max(2, Math.ceil((pages.length - 1) / 2));
  const repeated = [...groups.values()].filter(
    (group) => new Set(group.map(({ page }) => page)).size >= least,
  );
  const candidates = new Set(repeated.flat());
  const rest = pages.map(({ segments }) =>
    segments.filter((each) => !asides.has(each) && !candidates.has(each)),
  );
  const [top, bottom] = [Math.max, Math.min].map((choose) =>
    choose(...rest.flatMap((segments) => outermost(segments).map((each) => each.bottom))),
  );
  // Where a file has nothing else, it is its text.
  for (const segment of rest.some((segments) => segments.length > 0) ? candidates : [])
    if (segment.bottom > (top ?? 0) || segment.bottom < (bottom ?? 0)) asides.add(segment);
  for (const segments of rest)
    for (const segment of outermost(segments))
      if (pageNumber.test(segment.text) && standsAlone(segment, segments)) asides.add(segment);
  return asides;
}

function keyOf({ text, bottom, size }: Segment): string {
  return `${text.replace(/\d+/g, "#")} ${Math.round(bottom / 3)} ${Math.round(size)}`;
}

/** The highest and the lowest segments of a page. */
function outermost(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => b.bottom - a.bottom);
  return sorted.length <= 2 * mostLines
    ? sorted
    : [...sorted.slice(0, mostLines), ...sorted.slice(-mostLines)];
}

/** Whether all other text of the page is on one side, and not near. */
function standsAlone(segment: Segment, segments: readonly Segment[]): boolean {
  const distances = segments
    .filter((other) => other !== segment)
    .map(({ bottom }) => bottom - segment.bottom);
  const near = 2 * segment.size;
  if (distances.length === 0) return false;
  return distances.every((distance) => distance > near) || distances.every((distance) => distance < -near);
}
