import { printable } from "../../diagnostics/printable.ts";
import type { WorkstreamsProblem } from "../init-texts.ts";
import { shorten } from "../shorten.ts";

/** Says what is wrong with the names of a new programme's workstreams, and what to write instead. */
export function wrongWorkstreams(problem: WorkstreamsProblem): string {
  switch (problem.problem) {
    case "none":
      return "Name at least one workstream. Write the names with semicolons between: Tests; Training; Technology";
    case "blank":
      return `Name number ${problem.place} is empty. Write the names of the workstreams with one semicolon between.`;
    case "control":
      return `The name “${show(problem.name)}” has characters that cannot be printed. Type it anew.`;
    case "noId":
      return `The name “${show(problem.name)}” has no letters or digits to make a file name of. Write a name with words.`;
    case "reserved":
      return `The workstream “${show(problem.name)}” would get the file name ${problem.id}.yaml, which is taken. Write a longer name.`;
    case "same":
      return (
        `The workstreams “${show(problem.other)}” and “${show(problem.name)}” would get the same file name, ${problem.id}.yaml. ` +
        "Write names that differ in letters or digits."
      );
  }
}

/** A name from the command line, which may hold what controls a terminal. */
function show(name: string): string {
  return shorten(printable(name));
}
