import { boundParams, boundSentence } from "./bound-sentence.ts";
import type { DiagnosticCode, DiagnosticParams, Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { maskPersonalData } from "./mask-personal-data.ts";

/** What a finding says: one sentence on what is wrong, and what to write or do instead. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** A sentence for every code, in one language. */
export type DiagnosticSentences = {
  readonly [C in DiagnosticCode]: (params: DiagnosticParams[C]) => Sentence;
};

/** The sentences of the codes of one room. */
export type SentencesOf<Room extends string> = Pick<
  DiagnosticSentences,
  Extract<DiagnosticCode, `${Room}/${string}`>
>;

/** The words around the findings, in one language. */
export interface DiagnosticWords {
  readonly sentences: DiagnosticSentences;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The word before a hint. */
  readonly hint: string;
}

/** The sentence of a finding: short enough to read, and without personal data, whatever was typed. */
export function sentenceOf(diagnostic: Diagnostic, sentences: DiagnosticSentences): Sentence {
  // The code picks the function and the params were made for that code; the union cannot say that they agree.
  const sentence = sentences[diagnostic.code] as (params: Diagnostic["params"]) => Sentence;
  return boundSentence(sentence(boundParams(maskParams(diagnostic.params))));
}

/** Before they are cut: half a number would not be known as one. */
function maskParams(params: Diagnostic["params"]): Diagnostic["params"] {
  const masked = Object.entries(params).map(([name, value]: [string, unknown]) => [name, maskValue(value)]);
  // Every value keeps its type: texts stay texts, lists of texts stay lists of texts.
  return Object.fromEntries(masked) as Diagnostic["params"];
}

function maskValue(value: unknown): unknown {
  if (typeof value === "string") return maskPersonalData(value);
  return Array.isArray(value) ? value.map(maskValue) : value;
}
