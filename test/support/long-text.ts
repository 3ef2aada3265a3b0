import { expect } from "@jest/globals";

/** In UTF-16 units: five times the length of the longest text that is read. */
const longLength = 250_000;

/** A long text that repeats one unit. */
export function repeatLong(unit: string): string {
  return unit.repeat(longLength / unit.length);
}

/**
 * Returns the result of some work on a long text. Work that takes the square of the length does not end within the time
 * limit of a test. `npm run worst` measures how the time grows.
 */
export function expectToEnd<Value>(work: () => Value): Value {
  const results: Value[] = [];
  expect(() => results.push(work())).not.toThrow();
  const [value] = results;
  // The line above has failed where there is no result.
  return value as Value;
}
