import type { ExplanationsOf } from "../explanations.ts";

export const schemaExplanations: ExplanationsOf<"schema"> = {
  "schema/unknown-key": {
    asks: "Every field (the word before a colon) must be one that is used in that place.",
    why: "What stands in a misspelt field would be left out of the report. Fields must be written exactly as in the template.",
  },
  "schema/missing-key": {
    asks: "The required fields must be there: in an entry workstream, period, summary and plan.",
    why: "Readers should not have to wonder whether something was forgotten. Where a workstream has nothing to report, “nothingToReport: true” is enough in place of summary and plan.",
  },
  "schema/wrong-type": {
    asks: "A value must be of the right kind: a text, a list, a group with fields of its own, or true or false.",
    why: "A value of the wrong kind cannot be put into the report. It happens, for example, when a value was forgotten, or when “yes” stands in place of true.",
  },
  "schema/wrong-value": {
    asks: "Where there are only certain answers to choose from, for example for status, one of them must stand.",
    why: "When all workstreams use the same words, they can be compared with each other and from month to month. The report writes the answer out in full: atRisk becomes “at risk”.",
  },
  "schema/wrong-form": {
    asks: "Months, dates, ids and language codes must be written in their own form, and no value may be empty.",
    why: "A month is written 2023-04 and a date 2023-05-31, so that they can be compared and not misunderstood. An id becomes a file name, and so may only have small letters a–z, digits and hyphens.",
  },
};
