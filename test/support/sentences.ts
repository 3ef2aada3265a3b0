import type { DiagnosticCode, DiagnosticParams } from "../../src/diagnostics/codes.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";

/** A code with what its sentence is about. */
export type About = {
  [C in DiagnosticCode]: readonly [code: C, params: DiagnosticParams[C]];
}[DiagnosticCode];

/** What a sentence is about, in a few words; the diagnostic; and its message and hint in Swedish and in English. */
export type SentenceCase = readonly [told: string, about: About, swedish: string, english: string];

/** The message and the hint in Swedish and in English, each on a line. */
export function sentencesAbout([code, params]: About): { swedish: string; english: string } {
  // A case holds a code with that code's own parameters; the union cannot say so.
  const diagnostic = diagnose(code, params as never, { file: "soki.yaml" });
  const [swedish, english] = [sv, en].map((messages) => {
    const { message, hint = "" } = sentenceOf(diagnostic, messages.diagnostics.codes);
    return `${message}\n${hint}`;
  });
  return { swedish: swedish ?? "", english: english ?? "" };
}
