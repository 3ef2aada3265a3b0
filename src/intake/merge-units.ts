/** A unit of the merged text: the one of that number in the present text, or in the text that came back. */
export interface MergeStep {
  readonly side: "present" | "returned";
  readonly index: number;
}

/** Units that were changed on both sides, each in its own way. */
export interface Conflict {
  readonly present: readonly number[];
  readonly returned: readonly number[];
}

export interface Merge {
  readonly steps: readonly MergeStep[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a text that were both made from `base`, unit by unit. Each list holds what tells units apart.
 * A unit that only one side has changed, added or removed is as that side has it. Without a base, nobody knows who changed
 * what differs, so all of it is a conflict.
 */
export function mergeUnits(
  base: readonly string[] | undefined,
  present: readonly string[],
  returned: readonly string[],
): Merge {
  const steps: MergeStep[] = [];
  const conflicts: Conflict[] = [];
  const take = (side: MergeStep["side"], indexes: readonly number[]): void => {
    for (const index of indexes) steps.push({ side, index });
  };
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.join("\n") === other.join("\n");
  if (same(present, returned)) take("present", [...present.keys()]);
  else if (!base) conflicts.push({ present: [...present.keys()], returned: [...returned.keys()] });
  else
    for (const { origin, own, other } of chunks(base, present, returned)) {
      const [from, ours, theirs] = [
        origin.map((index) => base[index] ?? ""),
        own.map((index) => present[index] ?? ""),
        other.map((index) => returned[index] ?? ""),
      ];
      if (same(from, theirs) || same(ours, theirs)) take("present", own);
      else if (same(from, ours)) takeReturned(own, other, present, returned, steps);
      else if (from.length === ours.length && from.length === theirs.length)
        for (const [place, origin] of from.entries()) {
          const [index = 0, counterpart = 0] = [own[place], other[place]];
          if (theirs[place] === origin || theirs[place] === ours[place]) take("present", [index]);
          else if (ours[place] === origin) take("returned", [counterpart]);
          else conflicts.push({ present: [index], returned: [counterpart] });
        }
      else conflicts.push({ present: own, returned: other });
    }
  return { steps, conflicts };
}

/** Takes what came back, but the present units where they are the same, so that their letters in the file stay. */
function takeReturned(
  own: readonly number[],
  other: readonly number[],
  present: readonly string[],
  returned: readonly string[],
  steps: MergeStep[],
): void {
  const pairs = new Map(
    commonOrder(
      own.map((index) => present[index] ?? ""),
      other.map((index) => returned[index] ?? ""),
    ).map(([left, right]) => [right, left]),
  );
  for (const [place, index] of other.entries()) {
    const counterpart = own[pairs.get(place) ?? -1];
    steps.push(
      counterpart === undefined ? { side: "returned", index } : { side: "present", index: counterpart },
    );
  }
}

interface Chunk {
  readonly origin: readonly number[];
  readonly own: readonly number[];
  readonly other: readonly number[];
}

/** Cuts three texts into stretches that end where all three have the same unit. */
function chunks(base: readonly string[], present: readonly string[], returned: readonly string[]): Chunk[] {
  const [toPresent, toReturned] = [new Map(commonOrder(base, present)), new Map(commonOrder(base, returned))];
  const result: Chunk[] = [];
  let [origin, own, other] = [0, 0, 0];
  const add = (originEnd: number, ownEnd: number, otherEnd: number): void => {
    const chunk = {
      origin: range(origin, originEnd),
      own: range(own, ownEnd),
      other: range(other, otherEnd),
    };
    if (chunk.origin.length + chunk.own.length + chunk.other.length > 0) result.push(chunk);
    [origin, own, other] = [originEnd, ownEnd, otherEnd];
  };
  for (const index of base.keys()) {
    const [left, right] = [toPresent.get(index), toReturned.get(index)];
    if (left === undefined || right === undefined) continue;
    add(index, left, right);
    add(index + 1, left + 1, right + 1);
  }
  add(base.length, present.length, returned.length);
  return result;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index);
}

/** More comparisons than two texts that people write need; beyond it, only their beginnings and ends are compared. */
const mostComparisons = 4_000_000;

/** The pairs of the longest row of units that two texts have in the same order. */
export function commonOrder(left: readonly string[], right: readonly string[]): [number, number][] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const [rows, columns] = [left.length - start - end, right.length - start - end];
  const pairs = range(0, start).map((index): [number, number] => [index, index]);
  if (rows * columns <= mostComparisons) {
    const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
    const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
    const isSame = (row: number, column: number): boolean => left[start + row] === right[start + column];
    for (let row = rows - 1; row >= 0; row -= 1)
      for (let column = columns - 1; column >= 0; column -= 1) {
        const length = isSame(row, column)
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
        const lengthsOfRow = lengths[row];
        if (lengthsOfRow) lengthsOfRow[column] = length;
      }
    for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
      if (isSame(row, column)) {
        pairs.push([start + row, start + column]);
        row += 1;
        column += 1;
      } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
      else column += 1;
    }
  }
  for (let index = end; index > 0; index -= 1) pairs.push([left.length - index, right.length - index]);
  return pairs;
}
