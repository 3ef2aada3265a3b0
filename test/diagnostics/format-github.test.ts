import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { sampleDiagnostics, sampleSources, sampleWords, unknownKey } from "../support/sample-diagnostics.ts";

function format(diagnostics: readonly Diagnostic[], showPath = (file: string) => file): string {
  return formatGithub(diagnostics, {
    sources: sampleSources,
    codes: sampleWords.codes,
    showPath,
  });
}

describe("diagnostics as workflow commands", () => {
  test("are one line each, with place, code, sentence and hint", () => {
    expect(format(sampleDiagnostics)).toBe(
      "::warning file=reports/2023-04/läs mig.txt,line=1,endLine=1,col=1,endColumn=1,title=file/stray::" +
        "Filen hör inte hit.%0AFlytta den.\n" +
        "::error file=reports/2023-04/soki.yaml,line=2,endLine=2,col=1,endColumn=5,title=schema/unknown-key::" +
        "Fältet ”plam” är okänt.%0ASkriv plan.\n" +
        "::error file=reports/2023-04/soki.yaml,line=4,endLine=4,col=9,endColumn=12,title=schema/wrong-value::" +
        "”bra” duger inte.\n",
    );
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
        "Fältet ”50%25, ::a” är okänt.%0ASkriv plan.",
    );
  });

  test("have no line end of what was typed, which could begin a command of its own", () => {
    const lines = format([unknownKey("a\r\n::set-env name=x::y\u2028")]).split("\n");
    expect(lines).toEqual([
      expect.stringContaining("::Fältet ”a\uFFFD\uFFFD::set-env name=x::y\uFFFD” är okänt."),
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
