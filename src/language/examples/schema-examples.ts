import { type ExamplesOf, entryExample } from "./example.ts";

export const schemaExamples: ExamplesOf<"schema"> = {
  "schema/unknown-key": entryExample(
    ["sumary: |", "  Vi har rättat tre arbetsflöden."],
    ["summary: |", "  Vi har rättat tre arbetsflöden."],
  ),
  "schema/missing-key": entryExample(
    ["workstream: soki", "period: 2023-04", "summary: |", "  Vi har rättat tre arbetsflöden."],
    [
      "workstream: soki",
      "period: 2023-04",
      "summary: |",
      "  Vi har rättat tre arbetsflöden.",
      "plan: |",
      "  Vi rättar resten.",
    ],
  ),
  "schema/wrong-type": entryExample(
    ["milestones: Flödena är klara i maj"],
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-05-31"],
  ),
  "schema/wrong-value": entryExample(["status: gul"], ["status: atRisk"]),
  "schema/wrong-form": entryExample(["period: april 2023"], ["period: 2023-04"]),
};
