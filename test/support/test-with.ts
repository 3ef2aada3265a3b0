import { describe, test } from "@jest/globals";

/** Something that a test cannot do without, and that is not on every machine. */
export interface Need {
  readonly isHere: boolean;
  /** What it is called in the names of the tests that need it. */
  readonly what: string;
}

/** A test that may need something: where that is not here, it is reported as skipped, by a name that says why. */
export function testWith(need: Need | undefined, name: string, run: () => void | Promise<void>): void {
  const addTest = need?.isHere === false ? test.skip : test;
  addTest(nameOf(need, name), run);
}

/** The same for a group of tests. Its body runs even so, to find their names: what they need is for `beforeAll`. */
export function describeWith(need: Need | undefined, name: string, body: () => void): void {
  const addGroup = need?.isHere === false ? describe.skip : describe;
  addGroup(nameOf(need, name), body);
}

function nameOf(need: Need | undefined, name: string): string {
  return need === undefined ? name : `${name} (needs ${need.what})`;
}
