import type { NamedWorkstream } from "./choose-headings.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { isSameLook, type Look } from "./heading-look.ts";

/**
 * Chooses which lines are headings of fields. “Planerat” in bold within a summary is no heading where the workstream has one
 * for its plan that looks as such headings do; nor is “Status” one where there is a summary.
 */
export function chooseFields(
  lines: readonly Line[],
  workstreams: ReadonlyMap<HeadingLine, NamedWorkstream>,
): ReadonlySet<HeadingLine> {
  const chosen = new Set<HeadingLine>();
  const groups: HeadingLine[][] = [[]];
  for (const line of lines) {
    if (line.kind !== "heading") continue;
    if (workstreams.has(line)) groups.push([]);
    else if (line.meaning?.field && line.meaning.workstream === undefined && line.meaning.rest === undefined)
      groups.at(-1)?.push(line);
  }
  const usual = usualLook(groups.flat());
  for (const group of groups) {
    const isSame = ({ look }: HeadingLine): boolean => usual !== undefined && isSameLook(look, usual);
    const fieldsOf = (lines: readonly HeadingLine[]): Set<string | undefined> =>
      new Set(lines.map(({ meaning }) => meaning?.field?.field));
    const clear = fieldsOf(group.filter(({ meaning }) => meaning?.field?.isVague === false));
    const usually = fieldsOf(group.filter(isSame));
    for (const line of group) {
      const { field, isVague, isDated } = line.meaning?.field ?? {};
      const givesWay = (isVague && clear.has(field)) || (!isSame(line) && !isDated && usually.has(field));
      if (!givesWay) chosen.add(line);
    }
  }
  return chosen;
}

function usualLook(headings: readonly HeadingLine[]): Look | undefined {
  const counts: { readonly look: Look; count: number }[] = [];
  for (const { look, meaning } of headings) {
    if (!meaning?.field?.isSure || meaning.field.field === "other") continue;
    const known = counts.find((count) => isSameLook(count.look, look));
    if (known) known.count += 1;
    else counts.push({ look, count: 1 });
  }
  return counts.sort((a, b) => b.count - a.count)[0]?.look;
}
