import { type ExamplesOf, entryExample } from "./example.ts";

export const schemaExamples: ExamplesOf<"schema"> = {
  "schema/unknown-key": entryExample(
    ["sumary: |", "  Vi har gått igenom och rättat tre arbetsflöden."],
    ["summary: |", "  Vi har gått igenom och rättat tre arbetsflöden."],
  ),
  "schema/missing-key": entryExample(
    [
      "workstream: soki",
      "period: 2023-04",
      "summary: |",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
    ],
    [
      "workstream: soki",
      "period: 2023-04",
      "summary: |",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
      "plan: |",
      "  Vi rättar resten av arbetsflödena innan maj är slut.",
    ],
  ),
  "schema/wrong-type": entryExample(
    ["milestones: Flödena är klara i maj"],
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-05-31"],
  ),
  "schema/wrong-value": entryExample(["status: gul"], ["status: atRisk"]),
  "schema/wrong-form": entryExample(["period: april 2023"], ["period: 2023-04"]),
};
