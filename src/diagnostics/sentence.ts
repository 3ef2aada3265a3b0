import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { boundParams, boundSentence } from "./bound-sentence.ts";
import type { CodeCatalogue, Sentence } from "./code-words.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Builds the sentence of a diagnostic. It shortens long values and masks personal data, whatever someone typed. */
export function sentenceOf(diagnostic: Diagnostic, codes: CodeCatalogue): Sentence {
  // The code picks the function and the params were made for that code; the union cannot say that they agree.
  const sentence = codes[diagnostic.code].sentence as (params: Diagnostic["params"]) => Sentence;
  return boundSentence(sentence(boundParams(maskParams(diagnostic.params))));
}

/** Masks personal data in the values. We do this before we cut them, because we would not recognise half a number. */
function maskParams(params: Diagnostic["params"]): Diagnostic["params"] {
  const masked = Object.entries(params).map(([name, value]: [string, unknown]) => [name, maskValue(value)]);
  // Every value keeps its type: texts stay texts, lists of texts stay lists of texts.
  return Object.fromEntries(masked) as Diagnostic["params"];
}

function maskValue(value: unknown): unknown {
  if (typeof value === "string") return maskPersonalData(value);
  return Array.isArray(value) ? value.map(maskValue) : value;
}
