import { type ExamplesOf, entryExample, fileExample } from "./example.ts";

export const yamlExamples: ExamplesOf<"yaml"> = {
  "yaml/tab": entryExample(
    ["summary: |", "\tVi har gått igenom och rättat tre arbetsflöden."],
    ["summary: |", "  Vi har gått igenom och rättat tre arbetsflöden."],
  ),
  "yaml/odd-space": entryExample(
    ["summary: |", "\u00A0\u00A0Vi har rättat flödena.", "  Utbildarna övar på dem nu."],
    ["summary: |", "  Vi har rättat flödena.", "  Utbildarna övar på dem nu."],
  ),
  "yaml/duplicate-key": entryExample(
    [
      "plan: |",
      "  Vi rättar resten av arbetsflödena innan maj är slut.",
      "plan: |",
      "  Utbildarna tar över.",
    ],
    ["plan: |", "  Vi rättar resten av arbetsflödena innan maj är slut.", "", "  Utbildarna tar över."],
  ),
  "yaml/unindented-text": entryExample(
    ["summary: |", "  Vi har gått igenom och rättat tre arbetsflöden.", "Utbildarna har fått se dem."],
    ["summary: |", "  Vi har gått igenom och rättat tre arbetsflöden.", "  Utbildarna har fått se dem."],
  ),
  "yaml/missing-space": entryExample(["status:atRisk"], ["status: atRisk"]),
  "yaml/colon-in-text": entryExample(
    ["plan: Två saker återstår i maj: utbildning och test."],
    ["plan: |", "  Två saker återstår i maj: utbildning och test."],
  ),
  "yaml/unclosed-quote": entryExample(
    ["milestones:", "  - id: floden-klara", '    name: "Flödena är klara', "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", '    name: "Flödena är klara"', "    due: 2023-05-31"],
  ),
  "yaml/curly-quotes": entryExample(
    ["milestones:", "  - id: floden-klara", "    name: ”Flödena är klara”", "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-05-31"],
  ),
  "yaml/special-character": entryExample(
    ["plan: @Utbildarna tar över resten av arbetsflödena i maj."],
    ["plan: |", "  @Utbildarna tar över resten av arbetsflödena i maj."],
  ),
  "yaml/several-documents": entryExample(
    [
      "summary: |",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
      "---",
      "plan: |",
      "  Vi rättar resten av arbetsflödena innan maj är slut.",
    ],
    [
      "summary: |",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
      "plan: |",
      "  Vi rättar resten av arbetsflödena innan maj är slut.",
    ],
  ),
  "yaml/reference": entryExample(
    ["deviation: **Två** flöden väntar på beslut."],
    ["deviation: |", "  **Två** flöden väntar på beslut."],
  ),
  "yaml/conflict-marker": entryExample(
    [
      "summary: |",
      "<<<<<<< HEAD",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
      "=======",
      "  Vi har gått igenom och rättat fem arbetsflöden.",
      ">>>>>>> soki-april",
    ],
    ["summary: |", "  Vi har gått igenom och rättat fem arbetsflöden."],
  ),
  "yaml/control-character": entryExample(
    ["milestones:", "  - id: floden-klara", '    name: "Flödena\\u0007 är klara"', "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", '    name: "Flödena är klara"', "    due: 2023-05-31"],
  ),
  "yaml/lost-text": entryExample(
    ["plan: Vi rättar flöde #3 och #4 innan maj är slut."],
    ["plan: |", "  Vi rättar flöde #3 och #4 innan maj är slut."],
  ),
  "yaml/too-deep": fileExample(
    {
      sv: "En rad med fler än 64 hakparenteser efter varandra: plan: [[[[[ och så vidare.",
      en: "A line with more than 64 brackets in a row: plan: [[[[[ and so on.",
    },
    {
      sv: "En text på raderna under ”plan: |”, som får ha hur många parenteser som helst.",
      en: "A text on the lines below “plan: |”, which may have any number of brackets.",
    },
  ),
  "yaml/syntax": entryExample(
    ["milestones:", "  - id: floden-klara", "    name Flödena är klara", "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-05-31"],
  ),
};
