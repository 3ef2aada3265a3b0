import { expect } from "@jest/globals";

/** Five times as long as a text may be that is read at all. */
const longLength = 250_000;

/** A long text of one thing again and again. */
export function repeatLong(unit: string): string {
  return unit.repeat(longLength / unit.length);
}

/**
 * What some work on a long text gives, which is expected to come to an end: a step that takes the square of the length
 * does not in the time that a test has. `npm run worst` measures how the time grows.
 */
export function expectToEnd<Value>(work: () => Value): Value {
  const results: Value[] = [];
  expect(() => results.push(work())).not.toThrow();
  const [value] = results;
  // The line above has failed where there is no result.
  return value as Value;
}
