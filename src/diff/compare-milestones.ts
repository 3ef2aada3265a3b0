import type { Milestone } from "../model/entry.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { MilestoneChange } from "./changes.ts";

/** In milliseconds. */
const dayLength = 24 * 60 * 60 * 1000;

/** Compares a workstream's milestones by id: first the later milestones in their order, then those that are gone. */
export function compareMilestones(
  before: readonly Milestone[],
  after: readonly Milestone[],
): MilestoneChange[] {
  const earlier = new Map(before.map((milestone) => [milestone.id, milestone]));
  const later = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !later.has(id));
  const changes = [
    ...after.flatMap((milestone) => compareOne(earlier.get(milestone.id), milestone)),
    ...gone.map(
      ({ id, name, due }): MilestoneChange => ({
        id,
        name,
        change: "gone",
        due: { from: due, to: due },
        days: 0,
      }),
    ),
  ];
  return changes.map((change) => ({ ...change, name: maskPersonalData(change.name) }));
}

function compareOne(before: Milestone | undefined, { id, name, due, done }: Milestone): MilestoneChange[] {
  const dates = { from: before?.due ?? due, to: due };
  const days = (Date.parse(dates.to) - Date.parse(dates.from)) / dayLength;
  if (!before) return [{ id, name, change: "new", due: dates, days }];
  if (before.done !== done) return [{ id, name, change: done ? "done" : "reopened", due: dates, days }];
  return days === 0 ? [] : [{ id, name, change: "moved", due: dates, days }];
}
