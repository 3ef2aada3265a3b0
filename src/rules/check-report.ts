import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme, Source } from "../model/programme.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { leavePersonalData } from "./leave-personal-data.ts";
import type { MonthInput, ProgrammeInput, Rule } from "./rule.ts";
import { rules } from "./rule-list.ts";
import { isAboutWording, shortenMonth, shortenProgramme, withoutFixes } from "./shorten-texts.ts";

/** Runs every rule about the programme, with the severities and exceptions that it sets itself. */
export function checkProgramme(input: ProgrammeInput): Diagnostic[] {
  const short = shortenProgramme(input);
  const found = rulesFor(input).flatMap((rule) => look(rule, input, short, rule.checkProgramme));
  return conclude(found, [input.programme.source], input);
}

/** Runs every rule about entries over a month, with the severities that the programme sets and the entries' exceptions. */
export function checkMonth(input: MonthInput): Diagnostic[] {
  const short = shortenMonth(input);
  const found = rulesFor(input).flatMap((rule) => look(rule, input, short, rule.checkMonth));
  const sources = input.month.files.flatMap(({ entry }) => entry?.source ?? []);
  return conclude(found, sources, input);
}

/** What a rule finds in a report, or where it is about wording, in that with its endless texts shortened. */
function look<T>(
  rule: Rule,
  input: T,
  short: T,
  check: ((input: T) => readonly Diagnostic[]) | undefined,
): readonly Diagnostic[] {
  if (!check) return [];
  if (short === input || !isAboutWording(rule)) return check(input);
  return withoutFixes(check(short));
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
