import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatJunit } from "../../src/diagnostics/format-junit.ts";
import { printable } from "../../src/diagnostics/printable.ts";
import { anyCharacter } from "../support/any-character.ts";
import {
  awkward,
  sampleDiagnostics,
  sampleSources,
  unknownKey,
  sampleWords as words,
} from "../support/sample-diagnostics.ts";

function format(diagnostics: readonly Diagnostic[], files: readonly string[] = [...sampleSources.keys()]) {
  return formatJunit(diagnostics, {
    sources: sampleSources,
    words,
    files,
    showPath: (file) => `repo/${file}`,
  });
}

/** Finds the texts that match an XPath expression. The XML must be well-formed. */
function find(xml: string, xpath: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(xpath).map((node) => (node as XmlElement).content);
}

describe("diagnostics as JUnit XML", () => {
  test("are a test case for each file: errors are its failure, warnings its output", () => {
    expect(format(sampleDiagnostics)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="millrep validate" tests="3" failures="1" errors="0" skipped="0">
    <testcase classname="millrep.validate" name="reports/2023-04/läs mig.txt" file="repo/reports/2023-04/läs mig.txt">
      <system-out>repo/reports/2023-04/läs mig.txt:1:1 varning file/stray
Filen hör inte hit.
Åtgärd: Flytta den.</system-out>
    </testcase>
    <testcase classname="millrep.validate" name="reports/2023-04/soki.yaml" file="repo/reports/2023-04/soki.yaml">
      <failure type="schema/unknown-key, schema/wrong-value" message="Fältet ”plam” är okänt. (+1)">repo/reports/2023-04/soki.yaml:2:1 fel schema/unknown-key
Fältet ”plam” är okänt.
Åtgärd: Skriv plan.

repo/reports/2023-04/soki.yaml:4:9 fel schema/wrong-value
”bra” duger inte.</failure>
    </testcase>
    <testcase classname="millrep.validate" name="reports/2023-04/teknik.yaml" file="repo/reports/2023-04/teknik.yaml"/>
  </testsuite>
</testsuites>
`);
  });

  test("are a passing test case for each file where there are none", () => {
    const xml = format([]);
    expect(find(xml, "//testcase/@name")).toEqual([...sampleSources.keys()]);
    expect(find(xml, "//testsuite/@failures")).toEqual(["0"]);
    expect(find(xml, "//failure | //system-out")).toEqual([]);
  });

  test("are in the order of the files, whatever order these were checked in", () => {
    const files = [...sampleSources.keys()];
    expect(format(sampleDiagnostics, files.reverse())).toBe(format(sampleDiagnostics));
  });

  test("are well-formed and say what was typed, for any text", () => {
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: anyCharacter, maxLength: 3 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyText, anyText, (key, file) => {
        const xml = format([unknownKey(key, file)], [file, "z"]);
        const message = `Fältet ”${printable(key)}” är okänt.`;
        expect(find(xml, "//failure/@message")).toEqual([message]);
        expect(find(xml, "//failure")[0]?.split("\n")[1]).toBe(message);
        expect(find(xml, "//testcase[failure]/@name")).toEqual([printable(file)]);
      }),
    );
  });
});
