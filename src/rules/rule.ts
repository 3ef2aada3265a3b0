import type { DiagnosticParams, Edit, RuleCode, Severities, Severity } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import type { Language } from "../messages/language.ts";
import type { Programme } from "../model/programme.ts";
import type { Month, Report } from "../model/report.ts";
import type { Speller } from "../swedish/speller.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";

/** What a rule about the programme looks at. */
export interface ProgrammeInput {
  readonly programme: Programme;
  /** How the programme writes its names and terms. */
  readonly terms: ProgrammeTerms;
  /** Undefined where spelling is not to be checked. */
  readonly speller: Speller | undefined;
}

/** What a rule about entries looks at. */
export interface MonthInput extends ProgrammeInput {
  readonly month: Month;
  /** The same entries in programme order, with those that are missing. */
  readonly report: Report;
  /** The month before; undefined where the workspace does not have it. */
  readonly previous: Month | undefined;
}

/** One place where a rule is broken. */
export interface Breach<C extends RuleCode> {
  /** What its sentence needs to know. */
  readonly params: DiagnosticParams[C];
  readonly place: Place;
  /** Absent where it is the gravest of the rule's. */
  readonly severity?: Severity;
  /** How `--fix` repairs it, where that is certain. The edits do not overlap. */
  readonly fix?: readonly Edit[] | undefined;
}

/** One check that no schema can make. Its file's header comment is the user's documentation. */
export interface Rule<C extends RuleCode = RuleCode> {
  readonly code: C;
  readonly severities: Severities;
  /** Whether a programme file may set the severity, and a comment silence a diagnostic. */
  readonly isSettable: boolean;
  /** The one language that the rule knows; absent where it serves all. */
  readonly language?: Language;
  /** Looks at what all months share. */
  readonly checkProgramme?: (input: ProgrammeInput) => readonly Breach<C>[];
  /** Looks at the entries of one month. */
  readonly checkMonth?: (input: MonthInput) => readonly Breach<C>[];
}

/** The diagnostics of a rule's breaches. */
export function buildDiagnostics(
  { code, severities }: Rule,
  breaches: readonly Breach<RuleCode>[],
): Diagnostic[] {
  return breaches.map(({ params, place, fix, severity = severities[0] }) =>
    diagnose(code, params, place, { fix, severity }),
  );
}
