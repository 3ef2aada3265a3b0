import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme } from "../model/programme.ts";
import type { Source } from "../yaml/source.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { dropInsidePersonalData } from "./drop-inside-personal-data.ts";
import { buildDiagnostics, type MonthInput, type ProgrammeInput, type Rule } from "./rule.ts";

interface WithRules {
  readonly rules: readonly Rule[];
}

/** Runs the rules about the programme, with the severities and exceptions that it sets itself. */
export function checkProgramme(input: ProgrammeInput & WithRules): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => buildDiagnostics(rule, rule.checkProgramme?.(input) ?? []));
  return conclude(found, [input.programme.source], input);
}

/** Runs the rules about entries over a month, with the severities that the programme sets and the entries' exceptions. */
export function checkMonth(input: MonthInput & WithRules): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => buildDiagnostics(rule, rule.checkMonth?.(input) ?? []));
  const sources = input.month.files.flatMap(({ entry }) => entry?.source ?? []);
  return conclude(found, sources, input);
}

/** The rules that a programme has a use for: of its language, and not turned off. */
function rulesFor({ programme, rules }: ProgrammeInput & WithRules): Rule[] {
  return rules.filter(
    ({ code, language = programme.language }) =>
      language === programme.language && programme.rules.get(code) !== "off",
  );
}

function conclude(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { programme, speller }: ProgrammeInput,
): Diagnostic[] {
  const unchecked = new Set<DiagnosticCode>(speller ? [] : ["text/spelling"]);
  const set = dropInsidePersonalData(found, sources).map((diagnostic) => withSetting(diagnostic, programme));
  return applyIgnores(set, sources, unchecked);
}

function withSetting(diagnostic: Diagnostic, { rules: settings }: Programme): Diagnostic {
  const setting = settings.get(diagnostic.code);
  return setting === undefined || setting === "off" ? diagnostic : { ...diagnostic, severity: setting };
}
