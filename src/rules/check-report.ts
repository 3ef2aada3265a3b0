import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme } from "../model/programme.ts";
import type { Source } from "../yaml/source.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { dropInsidePersonalData } from "./drop-inside-personal-data.ts";
import { keepOneAtEachPlace } from "./keep-one-at-each-place.ts";
import { buildDiagnostics, type MonthInput, type ProgrammeInput, type Rule } from "./rule.ts";
import { monthSources } from "./texts/report-texts.ts";

interface WithRules {
  readonly rules: readonly Rule[];
}

/** Runs the rules about the programme file. The file sets severities, and its comments silence diagnostics. */
export function checkProgramme(input: ProgrammeInput & WithRules): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => buildDiagnostics(rule, rule.checkProgramme?.(input) ?? []));
  return applySettings(found, [input.programme.source], input);
}

/** Runs the rules about a month's entries. The programme sets severities, and comments in entries silence diagnostics. */
export function checkMonth(input: MonthInput & WithRules): Diagnostic[] {
  const found = rulesFor(input).flatMap((rule) => buildDiagnostics(rule, rule.checkMonth?.(input) ?? []));
  const sources = monthSources(input.month);
  const { files, untouched } = input.month;
  // Nobody has written in these yet: that their texts are still to come is all there is to say.
  const unwritten = new Set(files.map(({ path }) => path).filter((path) => untouched.includes(path)));
  return applySettings(found, sources, input).filter(
    ({ file, severity }) => severity === "error" || !unwritten.has(file),
  );
}

/** Drops the rules that the programme turns off and those for another language than the programme's. */
function rulesFor({ programme, rules }: ProgrammeInput & WithRules): Rule[] {
  return rules.filter(
    ({ code, language = programme.language }) =>
      language === programme.language && programme.rules.get(code) !== "off",
  );
}

function applySettings(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { programme, readings, speller }: ProgrammeInput,
): Diagnostic[] {
  const unchecked = new Set<DiagnosticCode>(speller ? [] : ["text/spelling"]);
  const kept = dropInsidePersonalData(found, sources, readings);
  const withSeverities = kept.map((diagnostic) => applySeverity(diagnostic, programme));
  return keepOneAtEachPlace(applyIgnores(withSeverities, sources, unchecked), sources);
}

function applySeverity(diagnostic: Diagnostic, { rules: settings }: Programme): Diagnostic {
  const setting = settings.get(diagnostic.code);
  return setting === undefined || setting === "off" ? diagnostic : { ...diagnostic, severity: setting };
}
