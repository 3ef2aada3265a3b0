import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme } from "../model/programme.ts";
import type { MonthInput, ProgrammeInput, Rule } from "./rule.ts";
import { rules } from "./rule-list.ts";

/** Runs every rule about the programme, with the severities that it sets itself. */
export function checkProgramme(input: ProgrammeInput): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => rule.checkProgramme?.(input) ?? []);
  return found.flatMap((diagnostic) => withSetting(diagnostic, input.programme));
}

/** Runs every rule about entries over a month, with the severities that the programme sets. */
export function checkMonth(input: MonthInput): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => rule.checkMonth?.(input) ?? []);
  return found.flatMap((diagnostic) => withSetting(diagnostic, input.programme));
}

function rulesFor({ programme }: ProgrammeInput): Rule[] {
  return rules.filter(({ language = programme.language }) => language === programme.language);
}

/** A rule that is off gives nothing. */
function withSetting(diagnostic: Diagnostic, { rules: settings }: Programme): Diagnostic[] {
  const setting = settings.get(diagnostic.code);
  if (setting === "off") return [];
  return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }];
}
