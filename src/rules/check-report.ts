import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme, Source } from "../model/programme.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { leavePersonalData } from "./leave-personal-data.ts";
import type { MonthInput, ProgrammeInput, Rule } from "./rule.ts";
import { rules } from "./rule-list.ts";

/** Runs every rule about the programme, with the severities and exceptions that it sets itself. */
export function checkProgramme(input: ProgrammeInput): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => rule.checkProgramme?.(input) ?? []);
  return conclude(found, [input.programme.source], input);
}

/** Runs every rule about entries over a month, with the severities that the programme sets and the entries' exceptions. */
export function checkMonth(input: MonthInput): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => rule.checkMonth?.(input) ?? []);
  const sources = input.month.files.flatMap(({ entry }) => entry?.source ?? []);
  return conclude(found, sources, input);
}

function rulesFor({ programme }: ProgrammeInput): Rule[] {
  return rules.filter(({ language = programme.language }) => language === programme.language);
}

function conclude(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { programme, speller }: ProgrammeInput,
): Diagnostic[] {
  const unchecked = new Set<DiagnosticCode>(speller ? [] : ["text/spelling"]);
  // A rule that is off finds nothing that a comment could silence.
  const set = leavePersonalData(found, sources).flatMap((diagnostic) => withSetting(diagnostic, programme));
  return applyIgnores(set, sources, unchecked);
}

/** A rule that is off gives nothing. */
function withSetting(diagnostic: Diagnostic, { rules: settings }: Programme): Diagnostic[] {
  const setting = settings.get(diagnostic.code);
  if (setting === "off") return [];
  return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }];
}
