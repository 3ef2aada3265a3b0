import type { CodeRoom } from "../diagnostics/code-words.ts";
import type { DiagnosticCode, Severities } from "../diagnostics/codes.ts";
import type { Paint } from "../diagnostics/paint.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Example } from "../messages/examples/example.ts";
import type { ExplainTexts } from "../messages/explain-texts.ts";
import type { Messages } from "../messages/messages.ts";

/** How to print explanations: their messages, severities and colours, and the greatest width of a line in columns. */
export interface ExplanationFormat {
  readonly messages: Messages;
  readonly severitiesOf: (code: DiagnosticCode) => Severities;
  readonly paint: Paint;
  readonly width: number;
}

/** The input of `printExplanation`: a code with its example. */
export interface ExplainedRule {
  readonly code: DiagnosticCode;
  readonly example: Example;
  /** Whether a programme file may set its severity. */
  readonly isSettable: boolean;
}

/** The files that the lines of an example belong to. */
const exampleFiles = { entry: "reports/2023-04/soki.yaml", programme: "reports/programme.yaml" } as const;

/** Prints every code with what it asks for, room by room. */
export function printCodes(codes: readonly DiagnosticCode[], format: ExplanationFormat): string {
  const { messages, paint, width } = format;
  const rooms = [...new Set(codes.map(roomOf))];
  const parts = rooms.map((room) => {
    const rows = codes
      .filter((code) => roomOf(code) === room)
      .map(
        (code) =>
          `  ${titleOf(code, format)}\n${wrapText(messages.diagnostics.codes[code].asks, width, "    ", "    ")}\n`,
      );
    return `${paint.strong(messages.explain.rooms[room])}\n\n${rows.join("")}`;
  });
  return parts.join("\n");
}

/** Prints what one code asks for and why, with an example that fails and one that passes. */
export function printExplanation(
  { code, example, isSettable }: ExplainedRule,
  format: ExplanationFormat,
): string {
  const { messages, severitiesOf, paint, width } = format;
  const { diagnostics, explain } = messages;
  const { asks, why } = diagnostics.codes[code];
  const file = example.kind === "file" ? undefined : exampleFiles[example.kind];
  const parts = [
    titleOf(code, format),
    wrapText(asks, width, `${explain.asks} `, "  "),
    wrapText(why, width, `${explain.why} `, "  "),
    wrapText(explain.failing(file), width, "", "")
      .split("\n")
      .map((line) => paint.removed(line))
      .join("\n"),
    printExample(example, "failing", format),
    paint.added(explain.passing),
    printExample(example, "passing", format),
    wrapText(isSettable ? explain.settable : explain.notSettable, width, "", ""),
    ...(isSettable ? [`  rules:\n    ${code}: ${severitiesOf(code).at(-1)}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Prints a code and the severities of its diagnostics: “fel/varning”. */
function titleOf(code: DiagnosticCode, { messages, severitiesOf, paint }: ExplanationFormat): string {
  const severities = severitiesOf(code).map((severity) =>
    paint[severity](messages.diagnostics.severities[severity]),
  );
  return `${paint.strong(code)} ${severities.join("/")}`;
}

function printExample(
  example: Example,
  which: "failing" | "passing",
  { messages, width }: ExplanationFormat,
): string {
  if (example.kind === "file") return wrapText(example[which][messages.language], width, "  ", "  ");
  const lines = example[which].split("\n").map((line) => `  ${line}`.trimEnd());
  return lines.map((line) => showHidden(line, messages.explain)).join("\n");
}

/** Replaces tabs and no-break spaces, which look like spaces, by their names. */
function showHidden(line: string, { tab, noBreakSpace }: ExplainTexts): string {
  return line.replaceAll("\t", tab).replaceAll("\u00A0", noBreakSpace);
}

function roomOf(code: DiagnosticCode): CodeRoom {
  // The type of codes allows only `room/name`.
  return code.split("/")[0] as CodeRoom;
}
