import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Programme } from "../model/programme.ts";
import type { Month } from "../model/report.ts";

/** What a rule about entries looks at. */
export interface MonthInput {
  readonly programme: Programme;
  readonly month: Month;
}

/** One check that no schema can make. Its file's header comment is the user's documentation. */
export interface Rule {
  readonly code: DiagnosticCode;
  /** Looks at what all months share. */
  readonly checkProgramme?: (programme: Programme) => Diagnostic[];
  /** Looks at the entries of one month. */
  readonly checkMonth?: (input: MonthInput) => Diagnostic[];
}
