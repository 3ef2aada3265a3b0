/**
 * Counts the steps of a comparison, and says how many remain. When few remain, the comparison uses coarser methods, so
 * that it ends soon for any two texts. A step is the comparison of two words or of two paragraphs.
 *
 * It counts steps instead of measuring time, so that the same texts give the same comparison on every machine.
 */
export class Effort {
  readonly #limit: number;
  #spent = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get spent(): number {
    return this.#spent;
  }

  get remaining(): number {
    return Math.max(this.#limit - this.#spent, 0);
  }

  spend(steps: number): void {
    this.#spent += steps;
  }
}
