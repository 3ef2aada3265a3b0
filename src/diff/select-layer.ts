import type { Comparison, Layer, MonthChange, WorkstreamChange } from "./changes.ts";
import { hasNews } from "./compare-month-words.ts";
import { resolveChange } from "./resolve-change.ts";
import { summarize } from "./summarize.ts";

/** Returns a comparison with one of its layers only. Every layer says which workstreams each report has. */
export function selectLayer(comparison: Comparison, layer: Layer): Comparison {
  const workstreams = comparison.workstreams.map((workstream) => {
    const { change } = workstream;
    const kept = { ...workstream, ...emptied[layer] };
    return resolveChange({ ...kept, change: change === "renamed" ? "unchanged" : change });
  });
  const month = comparison.month && selectOfMonth(comparison.month, layer);
  return { ...comparison, only: layer, month, workstreams, summary: summarize(workstreams) };
}

/** Of the programme's own words, the summary belongs to the texts, and decisions and risks to the structure. */
function selectOfMonth(month: MonthChange, layer: Layer): MonthChange | undefined {
  const kept: MonthChange = {
    summary: layer === "text" ? month.summary : undefined,
    decisions: layer === "structure" ? month.decisions : { added: [], removed: [], moved: [] },
    risks: layer === "structure" ? month.risks : [],
  };
  return hasNews(kept) ? kept : undefined;
}

/** The fields of a workstream's change that belong to the structure alone. */
type Structure = Pick<
  WorkstreamChange,
  "previousName" | "moved" | "names" | "nothingToReport" | "status" | "statuses" | "milestones"
>;

const noStructure: Structure = {
  previousName: undefined,
  moved: undefined,
  names: [],
  nothingToReport: undefined,
  status: undefined,
  statuses: { from: undefined, to: undefined },
  milestones: [],
};

/** For each layer, empty values of the fields that belong to the two other layers. */
const emptied: Readonly<Record<Layer, Partial<WorkstreamChange>>> = {
  structure: { followUp: [], sections: [] },
  followUp: { ...noStructure, sections: [] },
  text: { ...noStructure, followUp: [] },
};
