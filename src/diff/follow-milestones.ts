import type { Milestone } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { daysBetween, shiftPeriod } from "../model/period.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { MilestoneChange, MilestoneEvent, MilestoneStep } from "./changes.ts";
import { pairByKeys } from "./pair-by-keys.ts";
import {
  keyOf,
  type Recognised,
  recognisedBy,
  recogniseListed,
  withoutRepeats,
} from "./recognise-milestones.ts";

/** The milestones that a workstream's entry lists. */
export interface ListedMilestones {
  readonly period: Period;
  readonly milestones: readonly Milestone[];
  /** Whether the entry says nothing of milestones that it does not list: then they are not gone. */
  readonly isSilent: boolean;
}

/**
 * Follows a workstream's milestones through its entries, the oldest first, and returns those with which something
 * happened after the period `from`: first the listed ones in the order of the last entry, then the others.
 *
 * Entries up to `from` tell what a milestone was before: its first promise may be older than `from`, and one that was
 * reached earlier is not gone where it is no longer listed.
 */
export function followMilestones(entries: readonly ListedMilestones[], from: Period): MilestoneChange[] {
  const known = new KnownMilestones(from);
  for (const entry of entries) known.read(entry);
  return known.changes();
}

/** A milestone with what each entry that lists it says of it, the oldest first. */
export interface FollowedMilestone {
  readonly id: string;
  readonly name: string;
  readonly listed: readonly ListedDate[];
  /** Whether the last entry lists it, or says nothing of milestones. */
  readonly isListed: boolean;
}

interface ListedDate {
  readonly period: Period;
  readonly due: string;
  readonly done: boolean;
}

/** Follows all milestones of a workstream through its entries, the oldest first, whether or not something happened. */
export function listMilestones(entries: readonly ListedMilestones[]): FollowedMilestone[] {
  const last = entries.at(-1);
  if (!last) return [];
  // Nothing happens after the last entry, so no steps are kept.
  const known = new KnownMilestones(last.period);
  for (const entry of entries) known.read(entry);
  return known.inOrder().map(({ id, name, listed, place }) => ({
    id,
    name: maskPersonalData(name),
    listed,
    isListed: place !== undefined,
  }));
}

/** A milestone and what entries have said about it. */
interface Known {
  id: string;
  name: string;
  /** The key of its name: every later entry asks for it. */
  nameKey: string;
  due: string;
  isDone: boolean;
  /** The last period whose entry lists it as not reached. */
  openIn: Period | undefined;
  /** Its place in the last entry; undefined if that one does not list it. */
  place: number | undefined;
  readonly first: { readonly period: Period; readonly due: string };
  /** Its name and due date when the comparison begins. */
  start: { readonly name: string; readonly due: string };
  readonly steps: MilestoneStep[];
  readonly listed: ListedDate[];
}

class KnownMilestones {
  readonly #from: Period;
  readonly #all: Known[] = [];

  constructor(from: Period) {
    this.#from = from;
  }

  read({ period, milestones, isSilent }: ListedMilestones): void {
    const listed = withoutRepeats(milestones);
    const pairs = pairByKeys<Recognised>(
      this.#all.map(recogniseKnown),
      listed.map(recogniseListed),
      recognisedBy,
    );
    const partners = new Map(pairs.map(({ before, after }) => [after.place, this.#all[before.place]]));
    const unlisted = new Set(this.#all);
    for (const [place, milestone] of listed.entries()) {
      const partner = partners.get(place);
      const known = partner ? this.#update(partner, milestone, period) : this.#add(milestone, period);
      known.place = place;
      known.listed.push({ period, due: milestone.due, done: milestone.done });
      unlisted.delete(known);
    }
    for (const known of unlisted) if (known.place !== undefined && !isSilent) this.#leave(known, period);
  }

  changes(): MilestoneChange[] {
    return this.inOrder()
      .filter(({ steps }) => steps.length > 0)
      .map(toChange);
  }

  /** First the milestones that the last entry lists, in its order, then the others. */
  inOrder(): Known[] {
    const last = (known: Known): number => known.place ?? Number.POSITIVE_INFINITY;
    return [...this.#all].sort((one, other) => (last(one) === last(other) ? 0 : last(one) - last(other)));
  }

  #add({ id, name, due, done }: Milestone, period: Period): Known {
    const known: Known = {
      id: seenText(id),
      name,
      nameKey: keyOf(name),
      due,
      isDone: done,
      openIn: done ? undefined : period,
      place: undefined,
      first: { period, due },
      start: { name, due },
      steps: [],
      listed: [],
    };
    this.#all.push(known);
    this.#record(known, {
      period,
      change: done ? "done" : "new",
      due: { from: due, to: due },
      days: 0,
      done,
    });
    return known;
  }

  #update(known: Known, { id, name, due, done }: Milestone, period: Period): Known {
    const change = eventOf(known, { name, due, done });
    const dates = { from: known.due, to: due };
    const nameKey = keyOf(name);
    if (change) {
      const previousName = known.nameKey !== nameKey ? { previousName: maskPersonalData(known.name) } : {};
      const days = daysBetween(dates.from, dates.to);
      const timing = change === "done" ? timingOf(known.openIn, due, period) : {};
      this.#record(known, { period, change, due: dates, days, done, ...timing, ...previousName });
    }
    Object.assign(known, { id: seenText(id), name, nameKey, due, isDone: done });
    if (!done) known.openIn = period;
    if (period <= this.#from) known.start = { name, due };
    return known;
  }

  /** A milestone that was reached is not gone: it is done with. */
  #leave(known: Known, period: Period): void {
    known.place = undefined;
    if (known.isDone) return;
    const dates = { from: known.due, to: known.due };
    this.#record(known, { period, change: "gone", due: dates, days: 0, done: false });
  }

  #record(known: Known, step: MilestoneStep): void {
    if (step.period > this.#from) known.steps.push(step);
  }
}

function recogniseKnown({ id, nameKey, isDone, place }: Known): Recognised {
  return { id, name: nameKey, done: isDone, mayGoOn: place !== undefined && !isDone };
}

/** What an entry says that has happened with a known milestone; undefined if it says what was known. */
function eventOf(
  known: Known,
  { name, due, done }: Pick<Milestone, "name" | "due" | "done">,
): MilestoneEvent | undefined {
  if (known.isDone !== done) return done ? "done" : "reopened";
  if (known.place === undefined && !done) return "returned";
  if (known.due !== due) return "moved";
  return known.nameKey === keyOf(name) ? undefined : "renamed";
}

/**
 * Whether a milestone was reached late or early, as far as that is sure: entries give no date of it. An entry may be
 * written in the month after its own.
 */
export function timingOf(
  openIn: Period | undefined,
  due: string,
  period: Period,
): Pick<MilestoneStep, "timing"> {
  const month = due.slice(0, 7);
  if (openIn !== undefined && openIn > month) return { timing: "late" };
  return month > shiftPeriod(period, 1) ? { timing: "early" } : {};
}

function toChange({ id, name, due, first, start, steps }: Known): MilestoneChange {
  return {
    id,
    name: maskPersonalData(name),
    ...(keyOf(start.name) === keyOf(name) ? {} : { previousName: maskPersonalData(start.name) }),
    change: wholeChange(steps),
    due: { from: start.due, to: due },
    days: daysBetween(start.due, due),
    firstPromise: first,
    steps,
  };
}

/** In which order events matter, the most important first. */
const ranks: readonly (readonly MilestoneEvent[])[] = [
  ["done", "reopened"],
  ["new"],
  ["moved"],
  ["returned"],
  ["renamed"],
];

/** What has happened over all steps: that the milestone is gone now, or the last of the most important events. */
function wholeChange(steps: readonly MilestoneStep[]): MilestoneEvent {
  const events = steps.map(({ change }) => change);
  const last = events.at(-1);
  if (last === "gone") return "gone";
  const rank = ranks.find((kinds) => events.some((event) => kinds.includes(event)));
  return events.findLast((event) => rank?.includes(event)) ?? "moved";
}
