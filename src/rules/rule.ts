import type { DiagnosticParams, Edit, RuleCode, Severities, Severity } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import type { Month, Report } from "../model/report.ts";
import type { Speller } from "../swedish/speller.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/** The input of a rule about the programme. */
export interface ProgrammeInput {
  readonly programme: Programme;
  /** Finds the programme's names and terms in texts. */
  readonly terms: ProgrammeTerms;
  /** Reads texts and files once for all rules. */
  readonly readings: TextReadings;
  /** Undefined when this run does not check spelling. */
  readonly speller: Speller | undefined;
}

/** The input of a rule about entries. */
export interface MonthInput extends ProgrammeInput {
  readonly month: Month;
  /** The same entries in the programme's order, with a part for each missing one. */
  readonly report: Report;
  /** The month before; undefined when the workspace does not have it. */
  readonly previous: Month | undefined;
  /** Gives the period in which a workstream's entries begin, if that is later than another period. */
  readonly laterStart: (id: string, period: Period) => Period | undefined;
}

/** One place where a text or file breaks a rule. */
export interface Breach<C extends RuleCode> {
  /** The values that the diagnostic's sentence contains. */
  readonly params: DiagnosticParams[C];
  readonly place: Place;
  /** Absent when it is the rule's first and gravest severity. */
  readonly severity?: Severity;
  /** The edits that `--fix` makes; undefined when no repair is certain. The edits do not overlap. */
  readonly fix?: readonly Edit[] | undefined;
}

/** One check that no schema can make. Its file's header comment is the user's documentation. */
export interface Rule<C extends RuleCode = RuleCode> {
  readonly code: C;
  readonly severities: Severities;
  /** Whether a programme file may set the severity, and a comment may silence a diagnostic. */
  readonly isSettable: boolean;
  /** The only language that the rule checks; absent when it checks every language. */
  readonly language?: Language;
  /** Checks the programme file, which all months share. */
  readonly checkProgramme?: (input: ProgrammeInput) => readonly Breach<C>[];
  /** Checks the entries of one month. */
  readonly checkMonth?: (input: MonthInput) => readonly Breach<C>[];
}

/** Builds a diagnostic of each breach of a rule. */
export function buildDiagnostics(
  { code, severities }: Rule,
  breaches: readonly Breach<RuleCode>[],
): Diagnostic[] {
  return breaches.map(({ params, place, fix, severity = severities[0] }) =>
    diagnose(code, params, place, { fix, severity }),
  );
}
