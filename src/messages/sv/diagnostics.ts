import type { DiagnosticWords } from "../../diagnostics/code-words.ts";
import { listWords } from "../list-words.ts";
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
  more: (count, words) =>
    `Och ${count} till${words.length === 0 ? "" : `: ${words.join(", ")}`}. Visa dem med --verbose.`,
  hint: "Åtgärd",
  beyondAnnotations: ({ errors, warnings, infos }) => {
    const more = [
      ...(errors === 0 ? [] : [`${errors} fel`]),
      ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? "varning" : "varningar"}`]),
      ...(infos === 0 ? [] : [`${infos} tips`]),
    ];
    return `GitHub visar högst tio anteckningar av varje slag. Ytterligare ${listWords(more, "och")} står bara i stegets logg.`;
  },
};
