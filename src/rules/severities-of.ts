import type { DiagnosticCode, Severities } from "../diagnostics/codes.ts";
import { severitiesOutsideRules } from "../diagnostics/diagnostic.ts";
import { rules } from "./rule-list.ts";

/** How severe the diagnostics of a code are where the programme file does not say otherwise, the gravest first. */
export function severitiesOf(code: DiagnosticCode): Severities {
  return rules.find((rule) => rule.code === code)?.severities ?? severitiesOutsideRules(code);
}
