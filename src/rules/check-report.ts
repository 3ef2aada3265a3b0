import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme } from "../model/programme.ts";
import type { MonthInput } from "./rule.ts";
import { rules } from "./rule-list.ts";

/** Runs every rule about the programme, with the severities that it sets itself. */
export function checkProgramme(programme: Programme): Diagnostic[] {
  return rules
    .flatMap((rule) => rule.checkProgramme?.(programme) ?? [])
    .flatMap((found) => withSetting(found, programme));
}

/** Runs every rule about entries over a month, with the severities that the programme sets. */
export function checkMonth(input: MonthInput): Diagnostic[] {
  return rules
    .flatMap((rule) => rule.checkMonth?.(input) ?? [])
    .flatMap((found) => withSetting(found, input.programme));
}

/** A rule that is off gives nothing. */
function withSetting(diagnostic: Diagnostic, { rules: settings }: Programme): Diagnostic[] {
  const setting = settings.get(diagnostic.code);
  if (setting === "off") return [];
  return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }];
}
