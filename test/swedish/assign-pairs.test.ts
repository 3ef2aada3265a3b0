import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assignPairs } from "../../src/swedish/assign-pairs.ts";

/** Sums up the worth of an assignment: the worth of each pair, and the least worth for each row without a pair. */
function totalWorth(
  worth: readonly (readonly number[])[],
  pairs: readonly (number | undefined)[],
  least: number,
): number {
  return pairs.reduce<number>(
    (sum, column, row) => sum + (column === undefined ? least : (worth[row]?.[column] ?? 0)),
    0,
  );
}

/** Lists every way to pair rows with columns; a row may stay without a column. */
function everyAssignment(rows: number, columns: readonly number[]): (number | undefined)[][] {
  if (rows === 0) return [[]];
  return [undefined, ...columns].flatMap((column) =>
    everyAssignment(
      rows - 1,
      columns.filter((other) => other !== column),
    ).map((rest) => [column, ...rest]),
  );
}

function assign(worth: readonly (readonly number[])[], least: number): (number | undefined)[] {
  const columns = worth[0]?.length ?? 0;
  return assignPairs(worth.length, columns, (row, column) => worth[row]?.[column] ?? 0, least);
}

describe("an assignment", () => {
  test("gives up a good pair where two others are better together", () => {
    expect(
      assign(
        [
          [0.9, 0.8],
          [0.8, 0.1],
        ],
        0.05,
      ),
    ).toEqual([1, 0]);
  });

  test("makes no pair that is worth less than the least", () => {
    expect(assign([[0.29], [0.3]], 0.3)).toEqual([undefined, 0]);
    expect(assign([[0.29, 0.1]], 0.3)).toEqual([undefined]);
  });

  test("gives the first of two equal columns to the first row", () => {
    expect(
      assign(
        [
          [1, 1],
          [1, 1],
        ],
        0.5,
      ),
    ).toEqual([0, 1]);
  });

  test("of nothing is nothing", () => {
    expect(assignPairs(0, 3, () => 1, 0.5)).toEqual([]);
    expect(assignPairs(2, 0, () => 1, 0.5)).toEqual([undefined, undefined]);
  });

  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(
          fc.integer({ min: 0, max: 10 }).map((value) => value / 10),
          {
            minLength: columns,
            maxLength: columns,
          },
        ),
        { minLength: rows, maxLength: rows },
      ),
    );

  test("is worth as much as the best of all there are", () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(0, 0.3, 0.5), (worth, least) => {
        const pairs = assign(worth, least);
        const columns = [...(worth[0] ?? []).keys()];
        const allowed = everyAssignment(worth.length, columns).filter((found) =>
          found.every((column, row) => column === undefined || (worth[row]?.[column] ?? 0) >= least),
        );
        const best = Math.max(...allowed.map((found) => totalWorth(worth, found, least)));
        expect(totalWorth(worth, pairs, least)).toBeCloseTo(best, 10);
        expect(allowed).toContainEqual(pairs);
      }),
    );
  });
});
