import { buildShownDiagnostics, type ShownDiagnostic, type ShownInput } from "./build-shown-diagnostics.ts";
import type { DiagnosticCode, Severities, Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printJson } from "./print-json.ts";

export interface SarifFormat extends ShownInput {
  readonly severitiesOf: (code: DiagnosticCode) => Severities;
  /** The language of the sentences: sv or en. */
  readonly language: string;
  /** millrep's own version. */
  readonly version: string;
  /** A file's path as seen from the root of the source tree, with forward slashes. */
  readonly showPath: (file: string) => string;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Formats diagnostics as SARIF 2.1.0 (OASIS), which code scanning services and editors read. */
export function formatSarif(diagnostics: readonly Diagnostic[], format: SarifFormat): string {
  const found = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const { language, version } = format;
  return printJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "millrep",
            version,
            language,
            rules: found.map((code) => rule(code, format)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: buildShownDiagnostics(diagnostics, format).map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: found.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: {
            text: [diagnostic.message, diagnostic.hint].filter((text) => text !== undefined).join(" "),
          },
          locations: [{ physicalLocation: physicalLocation(diagnostic, format) }],
        })),
      },
    ],
  });
}

function rule(code: DiagnosticCode, { codes, severitiesOf }: SarifFormat): object {
  const { asks, why } = codes[code];
  return {
    id: code,
    shortDescription: { text: asks },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severitiesOf(code)[0]] },
  };
}

function physicalLocation(
  { file, range: { start, end } }: ShownDiagnostic,
  { showPath }: SarifFormat,
): object {
  return {
    artifactLocation: { uri: uriReference(showPath(file)), uriBaseId: "%SRCROOT%" },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** Makes a relative reference (RFC 3986) of a path. Lone surrogates, which a URI cannot contain, become U+FFFD. */
function uriReference(file: string): string {
  return file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
