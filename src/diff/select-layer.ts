import type { Comparison, Layer, WorkstreamChange } from "./changes.ts";
import { resolveChange } from "./resolve-change.ts";
import { summarize } from "./summarize.ts";

/** A comparison with one of its layers only. Who is in which report belongs to every layer. */
export function selectLayer(comparison: Comparison, layer: Layer): Comparison {
  const workstreams = comparison.workstreams.map((workstream) => {
    const { change } = workstream;
    const kept = { ...workstream, ...without[layer] };
    return resolveChange({ ...kept, change: change === "renamed" ? "unchanged" : change });
  });
  return { ...comparison, workstreams, summary: summarize(workstreams) };
}

/** All of a workstream's change that the two other layers do not have. */
type Structure = Omit<WorkstreamChange, "id" | "name" | "abbreviation" | "change" | "followUp" | "sections">;

const noStructure: Structure = {
  previousName: undefined,
  moved: undefined,
  status: undefined,
  milestones: [],
};

/** What a workstream is without, where only one layer is asked for. */
const without: Readonly<Record<Layer, Partial<WorkstreamChange>>> = {
  structure: { followUp: [], sections: [] },
  followUp: { ...noStructure, sections: [] },
  text: { ...noStructure, followUp: [] },
};
