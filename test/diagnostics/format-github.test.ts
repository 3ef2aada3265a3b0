import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { sampleDiagnostics, sampleSources, sampleWords, unknownKey } from "../support/sample-diagnostics.ts";

function format(diagnostics: readonly Diagnostic[], showPath = (file: string) => file): string {
  return formatGithub(diagnostics, {
    sources: sampleSources,
    codes: sampleWords.codes,
    words: sampleWords,
    showPath,
  });
}

describe("diagnostics as workflow commands", () => {
  test("are one line each, errors first, and the log has place, code, sentence and hint of each", () => {
    expect(format(sampleDiagnostics)).toBe(
      "::error file=reports/2023-04/soki.yaml,line=2,endLine=2,col=1,endColumn=5,title=schema/unknown-key::" +
        "reports/2023-04/soki.yaml:2:1 schema/unknown-key: Fältet ”plam” är okänt.%0ASkriv plan.\n" +
        "::error file=reports/2023-04/soki.yaml,line=4,endLine=4,col=9,endColumn=12,title=schema/wrong-value::" +
        "reports/2023-04/soki.yaml:4:9 schema/wrong-value: ”bra” duger inte.\n" +
        "::warning file=reports/2023-04/läs mig.txt,line=1,endLine=1,col=1,endColumn=1,title=file/stray::" +
        "reports/2023-04/läs mig.txt:1:1 file/stray: Filen hör inte hit.%0AFlytta den.\n",
    );
  });

  /** So many diagnostics of each severity, in a mixed order. */
  const many = (errors: number, warnings: number, infos: number): Diagnostic[] =>
    (["info", "warning", "error"] as const).flatMap((severity, index) =>
      Array.from({ length: [infos, warnings, errors][index] ?? 0 }, () => ({ ...unknownKey("a"), severity })),
    );
  const kinds = (output: string): string =>
    output.replace(/^::(\w)\w* (title=millrep)?.*\n/gm, (_, kind, own) => (own ? "!" : kind));

  test("are followed by a notice of how many are in the log only, from the eleventh of a kind", () => {
    expect(kinds(format(many(10, 10, 10)))).toBe("e".repeat(10) + "w".repeat(10) + "n".repeat(10));
    expect(
      format(many(11, 10, 0))
        .split("\n")
        .slice(21),
    ).toEqual([
      "::notice title=millrep::GitHub visar högst tio anteckningar av varje slag. Ytterligare 1 fel står bara i stegets logg.",
      "",
    ]);
    expect(format(many(24, 11, 0))).toContain("Ytterligare 14 fel och 1 varning står bara");
    expect(format(many(0, 12, 0))).toContain("Ytterligare 2 varningar står bara");
  });

  test("keep that notice before the tips, since GitHub shows ten notices, and it is one of them", () => {
    const output = format(many(0, 11, 12));
    expect(kinds(output)).toBe(`${"w".repeat(11)}!${"n".repeat(12)}`);
    expect(output).toContain("Ytterligare 1 varning och 3 tips står bara");
  });

  test("are nothing where there are none", () => {
    expect(format([])).toBe("");
  });

  test("call an info a notice", () => {
    expect(format([{ ...unknownKey("a"), severity: "info" }])).toMatch(/^::notice /);
  });

  test("have % escaped everywhere, and colons and commas in properties", () => {
    const [line] = format([unknownKey("50%, ::a")], () => "C:\\50%,x.yaml").split("\n");
    expect(line).toBe(
      "::error file=C%3A\\50%25%2Cx.yaml,line=1,endLine=1,col=1,endColumn=2,title=schema/unknown-key::" +
        "C:\\50%25,x.yaml:1:1 schema/unknown-key: Fältet ”50%25, ::a” är okänt.%0ASkriv plan.",
    );
  });

  test("have no line end of what was typed, which could begin a command of its own", () => {
    const lines = format([unknownKey("a\r\n::set-env name=x::y\u2028")]).split("\n");
    expect(lines).toEqual([
      expect.stringContaining(
        "schema/unknown-key: Fältet ”a\uFFFD\uFFFD::set-env name=x::y\uFFFD” är okänt.",
      ),
      "",
    ]);
  });

  test("have no columns where a diagnostic runs over several lines, which GitHub refuses", () => {
    const diagnostics = [{ ...unknownKey("a"), range: { start: 17, end: 30 } }];
    expect(format(diagnostics)).toMatch(
      /^::error file=reports\/2023-04\/soki\.yaml,line=2,endLine=3,title=schema\/unknown-key::/,
    );
  });
});
