import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { Speller } from "../language/speller.ts";
import type { Programme } from "../model/programme.ts";
import type { Month, Report } from "../model/report.ts";
import type { ProgrammeTerms } from "./programme-terms.ts";

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

/** One check that no schema can make. Its file's header comment is the user's documentation. */
export interface Rule {
  readonly code: DiagnosticCode;
  /** The one language that the rule knows; absent where it serves all. */
  readonly language?: Language;
  /** Looks at what all months share. */
  readonly checkProgramme?: (input: ProgrammeInput) => readonly Diagnostic[];
  /** Looks at the entries of one month. */
  readonly checkMonth?: (input: MonthInput) => readonly Diagnostic[];
}
