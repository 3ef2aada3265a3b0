import { describe, test } from "@jest/globals";

/** Something that a test needs, and that not every machine has. */
export interface Need {
  readonly isHere: boolean;
  /** Its name in the titles of the tests that need it. */
  readonly what: string;
}

/** A test that needs something: where the machine lacks it, the test is skipped, and its title says why. */
export function testWith(need: Need | undefined, name: string, run: () => void | Promise<void>): void {
  const addTest = need?.isHere === false ? test.skip : test;
  addTest(nameOf(need, name), run);
}

/** The same for a group of tests. Its body runs even if they are skipped, so what they need belongs in `beforeAll`. */
export function describeWith(need: Need | undefined, name: string, body: () => void): void {
  const addGroup = need?.isHere === false ? describe.skip : describe;
  addGroup(nameOf(need, name), body);
}

function nameOf(need: Need | undefined, name: string): string {
  return need === undefined ? name : `${name} (needs ${need.what})`;
}
