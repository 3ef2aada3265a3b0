import path from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { DiagnosticWords } from "../diagnostics/code-words.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatGithub } from "../diagnostics/format-github.ts";
import { formatJson } from "../diagnostics/format-json.ts";
import { formatJunit } from "../diagnostics/format-junit.ts";
import { formatSarif } from "../diagnostics/format-sarif.ts";
import type { Messages } from "../messages/messages.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { severitiesOf } from "../rules/severities-of.ts";
import type { Texts } from "../workspace/parse-source.ts";
import { findSourceRoot } from "../workspace/paths.ts";
import type { Context } from "./context.ts";

/** The formats for programs. */
export type RunFormat = "json" | "sarif" | "github" | "junit";

/** What was checked. */
export interface CheckedReports {
  readonly root: string;
  readonly sources: Texts;
  readonly files: readonly string[];
}

/** Formats the diagnostics of a run for a program. */
export type FormatRun = (diagnostics: readonly Diagnostic[], checked: CheckedReports) => string;

/** A format, and how it writes the diagnostics of a run. */
export function buildRunFormat({ host, messages }: Context, format: RunFormat): FormatRun {
  const formatter = formatters[format](messages);
  const { diagnostics: words } = messages;
  return (diagnostics, { root, sources, files }) => {
    // Build servers know files by their paths in the source tree, in which the workspace may be any folder.
    const sourceRoot = findSourceRoot(host, root);
    const showPath = (file: string): string =>
      maskPersonalData(path.relative(sourceRoot, path.join(root, file)).replaceAll(path.sep, "/"));
    const shown = files.map(maskPersonalData);
    return formatter(diagnostics, { sources, files: shown, words, codes: words.codes, showPath });
  };
}

interface FormatterInput {
  readonly sources: Texts;
  readonly files: readonly string[];
  readonly words: DiagnosticWords;
  readonly codes: DiagnosticWords["codes"];
  readonly showPath: (file: string) => string;
}

type Formatter = (diagnostics: readonly Diagnostic[], input: FormatterInput) => string;

const formatters: Readonly<Record<RunFormat, (messages: Messages) => Formatter>> = {
  json: () => formatJson,
  github: () => formatGithub,
  junit: () => formatJunit,
  sarif: ({ language }) => {
    const { version } = packageJson;
    return (diagnostics, input) => formatSarif(diagnostics, { ...input, severitiesOf, language, version });
  },
};
