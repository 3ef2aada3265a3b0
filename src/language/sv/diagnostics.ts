import type { DiagnosticWords } from "../../diagnostics/sentence.ts";
import { fileSentences } from "./file-sentences.ts";
import { reportSentences } from "./report-sentences.ts";
import { schemaSentences } from "./schema-sentences.ts";
import { textSentences } from "./text-sentences.ts";
import { yamlSentences } from "./yaml-sentences.ts";

export const diagnosticWords: DiagnosticWords = {
  sentences: {
    ...fileSentences,
    ...yamlSentences,
    ...schemaSentences,
    ...reportSentences,
    ...textSentences,
  },
  severities: { error: "fel", warning: "varning", info: "tips" },
  hint: "Åtgärd",
};
