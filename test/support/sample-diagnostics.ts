import type { DiagnosticWords } from "../../src/diagnostics/code-words.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { diagnosticWords } from "../../src/messages/sv/diagnostics.ts";

/** Words of the tests themselves, so that changing a catalogue breaks no test. They quote what was typed as it is. */
export const sampleWords: DiagnosticWords = {
  ...diagnosticWords,
  codes: {
    ...diagnosticWords.codes,
    "file/stray": {
      asks: "Bara det som hör hit.",
      why: "Annat läses inte.",
      sentence: () => ({ message: "Filen hör inte hit.", hint: "Flytta den." }),
    },
    "schema/unknown-key": {
      asks: "Bara kända fält.",
      why: "Okända kommer inte med.",
      sentence: ({ key }) => ({ message: `Fältet ”${key}” är okänt.`, hint: "Skriv plan." }),
    },
    "schema/wrong-value": {
      asks: "Bara kända värden.",
      why: "Andra betyder inget.",
      sentence: ({ value }) => ({ message: `”${value}” duger inte.` }),
    },
  },
};

/** An entry with two errors and a file beside it that does not belong there: what the formats for programs are shown with. */
export const sampleSources: ReadonlyMap<string, string> = new Map([
  ["reports/2023-04/soki.yaml", "workstream: soki\nplam: |\n  Vi går vidare.\nstatus: bra\n"],
  ["reports/2023-04/teknik.yaml", "workstream: teknik\n"],
]);

export const sampleDiagnostics: readonly Diagnostic[] = [
  diagnose(
    "file/stray",
    { expected: "projekt.yaml", kind: "other" },
    { file: "reports/2023-04/läs mig.txt" },
  ),
  diagnose(
    "schema/unknown-key",
    { key: "plam", suggestion: "plan", allowed: ["plan"] },
    { file: "reports/2023-04/soki.yaml", range: { start: 17, end: 21 }, pointer: "/plam" },
  ),
  diagnose(
    "schema/wrong-value",
    { key: "status", value: "bra", allowed: ["onTrack", "atRisk"] },
    { file: "reports/2023-04/soki.yaml", range: { start: 50, end: 53 }, pointer: "/status" },
  ),
];

/** A diagnostic that quotes a key as it was typed, in a file under any name. */
export function unknownKey(key: string, file = "reports/2023-04/soki.yaml"): Diagnostic {
  const params = { key, suggestion: undefined, allowed: ["plan"] };
  return diagnose("schema/unknown-key", params, { file, range: { start: 0, end: 1 }, pointer: `/${key}` });
}

/** Texts of any characters, half ones and control characters among them. */
export const awkward = [
  "\u001B[31m",
  "\u202E",
  "\u2066",
  "\u0000",
  "\u0085",
  "\r\n",
  "\t",
  "\u2028",
  "\uD83D",
  "\uFFFE",
  "]]>",
  "<&>\"'",
  "%0A,:::",
  "å",
  "😀",
];
