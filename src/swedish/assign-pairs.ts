/**
 * Pairs rows with columns so that the sum of the pairs' worths is the greatest possible: the assignment problem, solved
 * by the Hungarian method in the form of Jonker and Volgenant (shortest augmenting paths), in
 * rows² · (rows + columns) steps.
 *
 * `worth(row, column)` is how much a pair is worth. A row without a pair counts as worth `least`, so the function never
 * makes a pair that is worth less. Returns each row's column, or undefined for a row without a pair. Among equally good
 * solutions it always chooses the same one.
 *
 * We wrote this function because the packages for the problem are larger, or pair every row.
 */
export function assignPairs(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
  least: number,
): (number | undefined)[] {
  // Each row gets one extra column of its own, which means "no pair".
  const width = columns + rows;
  const costs = new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) costs[row * width + column] = -worth(row, column);
    costs[row * width + columns + row] = -least;
  }
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(width);
  /** The row that each column is paired with; -1 while the column is free. */
  const holder = new Int32Array(width).fill(-1);
  for (let row = 0; row < rows; row += 1) augment(row, width, cost, rowPrice, columnPrice, holder);
  const found = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 0; column < columns; column += 1) {
    const row = holder[column] ?? -1;
    if (row !== -1) found[row] = column;
  }
  return found;
}

/** Gives a row a column: it follows the cheapest path, along which other rows change their columns. */
function augment(
  row: number,
  width: number,
  cost: (row: number, column: number) => number,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  holder: Int32Array,
): void {
  const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width).fill(-1);
  const isDone = new Uint8Array(width);
  const path: number[] = [];
  let current = row;
  let via = -1;
  let reached = 0;
  for (;;) {
    let nearest = -1;
    for (let column = 0; column < width; column += 1) {
      if (isDone[column] === 1) continue;
      const step = reached + cost(current, column) - (rowPrice[current] ?? 0) - (columnPrice[column] ?? 0);
      if (step < (distance[column] ?? 0)) {
        distance[column] = step;
        cameFrom[column] = via;
      }
      if (nearest === -1 || (distance[column] ?? 0) < (distance[nearest] ?? 0)) nearest = column;
    }
    reached = distance[nearest] ?? 0;
    isDone[nearest] = 1;
    path.push(nearest);
    via = nearest;
    const owner = holder[nearest] ?? -1;
    if (owner === -1) break;
    current = owner;
  }
  // We adjust the prices so that the chosen pairs stay the cheapest.
  rowPrice[row] = (rowPrice[row] ?? 0) + reached;
  for (const column of path) {
    const owner = holder[column] ?? -1;
    const gain = reached - (distance[column] ?? 0);
    columnPrice[column] = (columnPrice[column] ?? 0) - gain;
    if (owner !== -1) rowPrice[owner] = (rowPrice[owner] ?? 0) + gain;
  }
  for (let column = via; column !== -1; ) {
    const before = cameFrom[column] ?? -1;
    holder[column] = before === -1 ? row : (holder[before] ?? -1);
    column = before;
  }
}
