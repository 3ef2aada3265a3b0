import type { HeadingLine, Line } from "./heading-line.ts";
import { isSameLook, type Look, looksLike } from "./heading-look.ts";
import { headingWords } from "./heading-words.ts";
import type { HeadingReader } from "./read-heading.ts";

/** The workstream that a line is the heading of. */
export interface NamedWorkstream {
  readonly id: string;
  /** Whether its words are a name of it, and it looks as the other workstreams' headings do. */
  readonly isSure: boolean;
}

/** Looks that make a heading of words that are like a name. */
const speaking: ReadonlySet<Look["kind"]> = new Set(["style", "numbered", "bold", "upper", "cell", "runIn"]);

/**
 * Chooses which lines are headings of workstreams. Names also stand in contents lists and within texts, so a name counts
 * where it looks as most workstreams' headings do; and a line that is only like a name counts where it looks so too, and no
 * other line has the name itself.
 */
export function chooseWorkstreams(
  lines: readonly Line[],
  guess: HeadingReader["guess"],
): ReadonlyMap<HeadingLine, NamedWorkstream> {
  const headings = lines.filter((line) => line.kind === "heading");
  const named = dropEmpty(
    lines,
    headings.filter(({ meaning }) => meaning?.workstream !== undefined),
  );
  const usual = usualLook(named);
  const chosen = new Map<HeadingLine, NamedWorkstream>();
  for (const [id, same] of groupById(named)) {
    const isUsual = ({ look }: HeadingLine): boolean => usual !== undefined && looksLike(look, usual);
    const hasUsual = same.some(isUsual);
    for (const line of same) {
      const isSure = isUsual(line) || line.meaning?.field !== undefined;
      // A name that looks like no heading of a workstream is one only if nothing else is.
      if (isSure || (!hasUsual && speaking.has(line.look.kind))) chosen.set(line, { id, isSure });
    }
  }
  for (const [line, id] of guesses(headings, chosen, usual, guess)) chosen.set(line, { id, isSure: false });
  return chosen;
}

/** Without the names in a contents list: below the same name with text elsewhere, nothing stands below them. */
function dropEmpty(lines: readonly Line[], named: readonly HeadingLine[]): HeadingLine[] {
  const following = new Map(lines.map((line, at) => [line, lines[at + 1]]));
  const hasText = (line: HeadingLine): boolean => {
    const next = following.get(line);
    if (line.rest || next?.kind === "text") return true;
    return next?.kind === "heading" && next.meaning?.workstream === undefined && !next.meaning?.own;
  };
  const leadsToField = (line: HeadingLine): boolean => {
    const next = following.get(line);
    return (
      line.meaning?.field !== undefined || (next?.kind === "heading" && next.meaning?.field !== undefined)
    );
  };
  const groups = groupById(named);
  const withText = new Set(named.filter(hasText));
  const withField = new Set(named.filter(leadsToField));
  const idsWith = (lines: ReadonlySet<HeadingLine>): Set<string> =>
    new Set([...groups].flatMap(([id, same]) => (same.some((line) => lines.has(line)) ? [id] : [])));
  const [textIds, fieldIds] = [idsWith(withText), idsWith(withField)];
  return named.filter((line) => {
    const id = line.meaning?.workstream ?? "";
    if (!withText.has(line) && textIds.has(id)) return false;
    return !(line.look.kind === "plain" && !withField.has(line) && fieldIds.has(id));
  });
}

function groupById(named: readonly HeadingLine[]): Map<string, HeadingLine[]> {
  const groups = new Map<string, HeadingLine[]>();
  for (const line of named) {
    const id = line.meaning?.workstream ?? "";
    const same = groups.get(id);
    if (same) same.push(line);
    else groups.set(id, [line]);
  }
  return groups;
}

/** The look that most workstreams have; of equally many the plainer gives way. */
function usualLook(named: readonly HeadingLine[]): Look | undefined {
  const counts: { readonly look: Look; readonly ids: Set<string> }[] = [];
  for (const { look, meaning } of named) {
    const known = counts.find((count) => isSameLook(count.look, look));
    const ids = known?.ids ?? new Set();
    if (!known) counts.push({ look, ids });
    ids.add(meaning?.workstream ?? "");
  }
  const rank = ({ kind }: Look): number => (kind === "plain" ? 2 : speaking.has(kind) ? 0 : 1);
  return counts.sort((a, b) => b.ids.size - a.ids.size || rank(a.look) - rank(b.look))[0]?.look;
}

/** The lines that are like one name: of several that are like the same, only the likeliest, if it is. */
function guesses(
  headings: readonly HeadingLine[],
  chosen: ReadonlyMap<HeadingLine, NamedWorkstream>,
  usual: Look | undefined,
  guess: HeadingReader["guess"],
): [HeadingLine, string][] {
  const found = new Set([...chosen.values()].map(({ id }) => id));
  const candidates = headings.flatMap((line) => {
    const { look, meaning, text } = line;
    if (chosen.has(line) || (meaning && meaning.rest === undefined) || /[.!?]$/.test(text)) return [];
    const looksRight = meaning?.field ? look.kind !== "plain" : speaking.has(look.kind) && look.level !== 0;
    const isUsual = usual ? isSameLook(look, usual) : looksRight || speaking.has(look.kind);
    if (!isUsual && !(meaning?.field && looksRight)) return [];
    const words = meaning?.rest ?? headingWords(text);
    const best = guess(words);
    return best && !found.has(best.id) ? [{ line, words: words.join(" "), ...best }] : [];
  });
  const best = new Map<string, { readonly words: string; readonly likeness: number }>();
  for (const one of candidates) if (one.likeness > (best.get(one.id)?.likeness ?? 0)) best.set(one.id, one);
  // Two headings that are nearly equally like a name: either may be meant.
  const doubtful = new Set(
    candidates
      .filter(
        ({ id, words, likeness }) =>
          words !== best.get(id)?.words && likeness >= (best.get(id)?.likeness ?? 0) - 0.1,
      )
      .map(({ id }) => id),
  );
  return candidates
    .filter(({ id, words }) => words === best.get(id)?.words && !doubtful.has(id))
    .map(({ line, id }) => [line, id]);
}
