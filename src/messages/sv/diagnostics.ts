import type { DiagnosticWords } from "../../diagnostics/code-words.ts";
import { fileCodes } from "./file-codes.ts";
import { reportCodes } from "./report-codes.ts";
import { schemaCodes } from "./schema-codes.ts";
import { textCodes } from "./text-codes.ts";
import { yamlCodes } from "./yaml-codes.ts";

export const diagnosticWords: DiagnosticWords = {
  codes: {
    ...fileCodes,
    ...yamlCodes,
    ...schemaCodes,
    ...reportCodes,
    ...textCodes,
  },
  severities: { error: "fel", warning: "varning", info: "tips" },
  hint: "Åtgärd",
};
