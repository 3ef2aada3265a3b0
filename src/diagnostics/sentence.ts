import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { boundParams, boundSentence } from "./bound-sentence.ts";
import type { CodeCatalogue, Sentence } from "./code-words.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The sentence of a diagnostic: short enough to read, and without personal data, whatever was typed. */
export function sentenceOf(diagnostic: Diagnostic, codes: CodeCatalogue): Sentence {
  // The code picks the function and the params were made for that code; the union cannot say that they agree.
  const sentence = codes[diagnostic.code].sentence as (params: Diagnostic["params"]) => Sentence;
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
