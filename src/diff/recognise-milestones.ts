import type { Milestone } from "../model/entry.ts";
import { seenText } from "../yaml/seen-text.ts";

/** What a milestone is recognised by from one entry to the next. */
export interface Recognised {
  readonly id: string;
  readonly name: string;
  readonly done: boolean;
  /** Whether it may go on under another id: if the entry before listed it, as not reached. */
  readonly mayGoOn: boolean;
}

/**
 * A milestone is recognised by its id and name, else by its id alone. One that was reached and one that is not are two
 * then: someone has used the id again. A milestone whose id is missing goes on under another id if its name does.
 */
export const recognisedBy: readonly ((milestone: Recognised) => string | undefined)[] = [
  ({ id, name }) => `${id}\n${name}`,
  ({ id, done }) => `${id}\n${done}`,
  ({ id, mayGoOn }) => (mayGoOn ? id : undefined),
  ({ name, mayGoOn }) => (mayGoOn ? name : undefined),
];

export function recogniseListed({ id, name, done }: Milestone): Recognised {
  return { id: seenText(id), name: keyOf(name), done, mayGoOn: true };
}

/** Leaves out a milestone that the same entry lists again, under the same id and name. */
export function withoutRepeats(milestones: readonly Milestone[]): Milestone[] {
  const seen = new Set<string>();
  return milestones.filter(({ id, name }) => {
    const key = `${seenText(id)}\n${keyOf(name)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A key that is equal for names that a reader takes for the same. */
export function keyOf(name: string): string {
  return seenText(name).toLowerCase();
}
