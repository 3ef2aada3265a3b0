import { printable } from "../../diagnostics/printable.ts";
import type { WorkstreamsProblem } from "../init-texts.ts";
import { shorten } from "../shorten.ts";

/** Says what is wrong with the names of a new programme's workstreams, and what to write instead. */
export function wrongWorkstreams(problem: WorkstreamsProblem): string {
  switch (problem.problem) {
    case "none":
      return "Ange minst ett projekt. Skriv namnen med semikolon emellan: Test; Utbildning; Teknik och arkitektur";
    case "blank":
      return `Namn nummer ${problem.place} är tomt. Skriv projektens namn med ett semikolon emellan.`;
    case "control":
      return `Namnet ”${show(problem.name)}” har tecken som inte går att skriva ut. Skriv om det för hand.`;
    case "noId":
      return `Namnet ”${show(problem.name)}” har varken bokstäver a–ö eller siffror, så projektet får inget filnamn. Skriv ett namn med ord.`;
    case "reserved":
      return `Projektet ”${show(problem.name)}” skulle få filnamnet ${problem.id}.yaml, som är upptaget. Skriv ett längre namn.`;
    case "same":
      return (
        `Projekten ”${show(problem.other)}” och ”${show(problem.name)}” skulle få samma filnamn, ${problem.id}.yaml. ` +
        "Skriv namn som skiljer sig åt i bokstäver eller siffror."
      );
  }
}

/** A name from the command line, which may hold what controls a terminal. */
function show(name: string): string {
  return shorten(printable(name));
}
