import type { DiagnosticCode, Severities } from "../diagnostics/codes.ts";
import { severitiesOutsideRules } from "../diagnostics/diagnostic.ts";
import { rules } from "./rule-list.ts";

/** The severities that a code's diagnostics have unless the programme file sets another, the gravest first. */
export function severitiesOf(code: DiagnosticCode): Severities {
  return rules.find((rule) => rule.code === code)?.severities ?? severitiesOutsideRules(code);
}
