import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatSarif } from "../../src/diagnostics/format-sarif.ts";
import { severitiesOf } from "../../src/rules/severities-of.ts";
import { anyCharacter } from "../support/any-character.ts";
import {
  awkward,
  sampleDiagnostics,
  sampleSources,
  sampleWords,
  unknownKey,
} from "../support/sample-diagnostics.ts";
import { projectFolder } from "../support/workspace.ts";

function format(
  diagnostics: readonly Diagnostic[],
  showPath = (file: string) => file,
  language = "sv",
): string {
  return formatSarif(diagnostics, {
    sources: sampleSources,
    codes: sampleWords.codes,
    severitiesOf,
    language,
    version: "1.2.3",
    showPath,
  });
}

/** The official schema, from a package. It is in draft 4, but all its keywords mean the same in draft 7. */
const schemaFile = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
const {
  $schema: draft,
  id,
  ...schema
} = JSON.parse(fs.readFileSync(path.join(projectFolder, schemaFile), "utf8"));
// One of its patterns has a bracket too many, which only regular expressions without the u flag accept.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function schemaErrors(sarif: unknown): unknown[] {
  return validate(sarif) ? [] : (validate.errors ?? []);
}

describe("diagnostics as SARIF", () => {
  test("have tool, rules, and for each its code, level, text and place", () => {
    expect(format(sampleDiagnostics.slice(0, 2))).toBe(`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "millrep",
          "version": "1.2.3",
          "language": "sv",
          "rules": [
            {
              "id": "file/stray",
              "shortDescription": {
                "text": "Bara det som hör hit."
              },
              "fullDescription": {
                "text": "Annat läses inte."
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            },
            {
              "id": "schema/unknown-key",
              "shortDescription": {
                "text": "Bara kända fält."
              },
              "fullDescription": {
                "text": "Okända kommer inte med."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            }
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "ruleId": "file/stray",
          "ruleIndex": 0,
          "level": "warning",
          "message": {
            "text": "Filen hör inte hit. Flytta den."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "reports/2023-04/l%C3%A4s%20mig.txt",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 1
                }
              }
            }
          ]
        },
        {
          "ruleId": "schema/unknown-key",
          "ruleIndex": 1,
          "level": "error",
          "message": {
            "text": "Fältet ”plam” är okänt. Skriv plan."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "reports/2023-04/soki.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 1,
                  "endLine": 2,
                  "endColumn": 5
                }
              }
            }
          ]
        }
      ]
    }
  ]
}
`);
  });

  test.each([
    ["none", []],
    ["one", sampleDiagnostics.slice(0, 1)],
    ["many", sampleDiagnostics],
    ["one for the reader's knowledge", [{ ...unknownKey("a"), severity: "info" as const }]],
  ])("are valid SARIF 2.1.0: %s", (_, diagnostics) => {
    expect(schemaErrors(JSON.parse(format(diagnostics)))).toEqual([]);
    expect(schemaErrors(JSON.parse(format(diagnostics, undefined, "en")))).toEqual([]);
  });

  test("are valid SARIF for any text and file name", () => {
    const anyText = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: anyCharacter }));
    fc.assert(
      fc.property(anyText, anyText, (key, file) => {
        expect(schemaErrors(JSON.parse(format([unknownKey(key, file)])))).toEqual([]);
      }),
    );
  });

  test("would be refused without a message, or with a level of another name", () => {
    const sarif = JSON.parse(format(sampleDiagnostics));
    const [first] = sarif.runs[0].results;
    sarif.runs[0].results = [{ ...first, message: {} }];
    expect(schemaErrors(sarif)).not.toEqual([]);
    sarif.runs[0].results = [{ ...first, level: "info" }];
    expect(schemaErrors(sarif)).not.toEqual([]);
  });

  test("call an info a note", () => {
    const diagnostics = [{ ...unknownKey("a"), severity: "info" as const }];
    expect(JSON.parse(format(diagnostics)).runs[0].results[0].level).toBe("note");
  });

  test("have a file's path as a reference that reads back as the path", () => {
    const uriOf = (file: string): string =>
      JSON.parse(format([unknownKey("a")], () => file)).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation.uri;
    expect(uriOf("a b/c:d%20#?.yaml")).toBe("a%20b/c%3Ad%2520%23%3F.yaml");
    expect(decodeURIComponent(uriOf("mån ad/å😀.yaml"))).toBe("mån ad/å😀.yaml");
    expect(uriOf("half \uD83D.yaml")).toBe("half%20%EF%BF%BD.yaml");
  });
});
