/**
 * Counts the steps of a comparison that could take long, and says when there are to be no more: then coarser ways take
 * over, so that the comparison of any two texts ends soon. A step is the comparison of two words or of two paragraphs.
 *
 * Steps are counted and not timed, so that the same texts give the same comparison on every machine.
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

  get left(): number {
    return Math.max(this.#limit - this.#spent, 0);
  }

  spend(steps: number): void {
    this.#spent += steps;
  }
}
