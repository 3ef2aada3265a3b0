import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { CodeCatalogue, Sentence } from "./code-words.ts";
import type { DiagnosticCode, Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { indexSources } from "./index-texts.ts";
import type { LineIndex, Position } from "./position.ts";
import { sentenceOf } from "./sentence.ts";

/** A diagnostic with the sentences, lines and columns that the formats for programs show. */
export interface ShownDiagnostic extends Sentence {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Relative to the workspace, with forward slashes, personal data masked. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly pointer: string;
  /** Whether `--fix` repairs it. */
  readonly fixable: boolean;
  /** What to add to the glossary if the diagnostic is no mistake. */
  readonly newTerm?: string;
}

export interface ShownInput {
  /** The text of each file that could be read. */
  readonly sources: ReadonlyMap<string, string>;
  readonly codes: CodeCatalogue;
}

/** Builds what the formats for programs show of each diagnostic, in the given order. */
export function buildShownDiagnostics(
  diagnostics: readonly Diagnostic[],
  input: ShownInput,
): ShownDiagnostic[] {
  const findLines = indexSources(input.sources);
  return diagnostics.map((diagnostic) => {
    const { code, severity, file, pointer = "" } = diagnostic;
    const range = rangeOf(diagnostic, findLines(file));
    return {
      code,
      severity,
      file: maskPersonalData(file),
      range,
      pointer: boundPointer(maskPersonalData(pointer)),
      fixable: isFixable(diagnostic, input.sources.get(file)),
      ...newTermOf(diagnostic),
      ...sentenceOf(diagnostic, input.codes),
    };
  });
}

/** Whether `--fix` changes anything: a repair may write what stands there already. */
function isFixable({ fix }: Diagnostic, text: string | undefined): boolean {
  if (!fix || text === undefined || fix.length === 0) return fix !== undefined;
  return fix.some((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text);
}

/** Finds the lines and columns of a diagnostic. A diagnostic about a whole file gets the file's beginning. */
function rangeOf({ range }: Diagnostic, lines: LineIndex | undefined): ShownDiagnostic["range"] {
  const first = { line: 1, column: 1 };
  if (!range || !lines) return { start: first, end: first };
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

/** A longer word is not suggested as a term, because half a word is not a term. In UTF-16 units. */
const longestTerm = 300;

/** Suggests a term for the glossary if the diagnostic is about an unknown word that looks like a name. */
function newTermOf(diagnostic: Diagnostic): Pick<ShownDiagnostic, "newTerm"> {
  if (diagnostic.code !== "text/spelling" || diagnostic.params.kind !== "name") return {};
  const { word } = diagnostic.params;
  return word.length <= longestTerm ? { newTerm: word } : {};
}

/** Shortens a very long pointer to that of an enclosing value: a pointer cut within a key would point elsewhere. */
function boundPointer(pointer: string): string {
  const longest = 300;
  return pointer.length <= longest ? pointer : pointer.slice(0, pointer.lastIndexOf("/", longest));
}
