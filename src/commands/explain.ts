import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { examples } from "../messages/examples.ts";
import { type ExplanationFormat, printCodes, printExplanation } from "../print/print-explanation.ts";
import { settableCodes } from "../rules/settable-codes.ts";
import { severitiesOf } from "../rules/severities-of.ts";
import { nearest } from "../swedish/nearest.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Explains a code, or lists them all. */
export async function explain(context: Context, argument: string | undefined): Promise<ExitCode> {
  const { host, messages } = context;
  // By its type, the catalogue has words for every code and for nothing else.
  const codes = Object.keys(messages.diagnostics.codes) as DiagnosticCode[];
  const code = argument === undefined ? undefined : requireCode(codes, argument);
  const format: ExplanationFormat = {
    messages,
    severitiesOf,
    paint: paintFor(context, host.stdout),
    width: widthOf(host.stdout),
  };

  if (code === undefined) {
    host.stdout.write(printCodes(codes, format));
    say(context, messages.explain.more);
    return 0;
  }
  const rule = {
    code,
    example: examples[code],
    isSettable: settableCodes.has(code),
  };
  host.stdout.write(printExplanation(rule, format));
  return 0;
}

function requireCode(codes: readonly DiagnosticCode[], argument: string): DiagnosticCode {
  const code = codes.find((candidate) => candidate === argument);
  if (code === undefined)
    throw new CannotRun((texts) => texts.noSuchCode(argument, suggestCode(codes, argument)));
  return code;
}

/** The code that was probably meant: a few letters differ, or the part before the slash is missing or another. */
function suggestCode(codes: readonly DiagnosticCode[], argument: string): string | undefined {
  const typed = argument.toLowerCase();
  const names = codes.map((code) => nameOf(code));
  const name = nearest(nameOf(typed), names);
  return nearest(typed, codes) ?? (name === undefined ? undefined : codes[names.indexOf(name)]);
}

function nameOf(code: string): string {
  return code.slice(code.indexOf("/") + 1);
}
