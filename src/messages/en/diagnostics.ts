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
  severities: { error: "error", warning: "warning", info: "info" },
  more: (count, words) =>
    `And ${count} more${words.length === 0 ? "" : `: ${words.join(", ")}`}. Show them with --verbose.`,
  hint: "Fix",
  beyondAnnotations: ({ errors, warnings, infos }) => {
    const more = [
      ...(errors === 0 ? [] : [`${errors} more ${errors === 1 ? "error" : "errors"}`]),
      ...(warnings === 0 ? [] : [`${warnings} more ${warnings === 1 ? "warning" : "warnings"}`]),
      ...(infos === 0 ? [] : [`${infos} more ${infos === 1 ? "tip" : "tips"}`]),
    ];
    return `GitHub shows at most ten annotations of each kind. Only the log of this step has ${listWords(more, "and")}.`;
  },
};
