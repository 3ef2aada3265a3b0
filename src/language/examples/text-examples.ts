import { type ExamplesOf, entryExample } from "./example.ts";

export const textExamples: ExamplesOf<"text"> = {
  "text/placeholder": entryExample(
    ["plan: |", "  Skriv här vad som är planerat för maj 2023."],
    ["plan: |", "  Vi rättar resten av arbetsflödena."],
  ),
  "text/unsupported-markup": entryExample(
    ["summary: |", "  # Utbildning", "", "  Utbildarna har fått se flödena."],
    ["summary: |", "  **Utbildning:** Utbildarna har fått se flödena."],
  ),
};
