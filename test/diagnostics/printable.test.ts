import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { formatJson } from "../../src/diagnostics/format-json.ts";
import { formatJunit } from "../../src/diagnostics/format-junit.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { createPaint } from "../../src/diagnostics/paint.ts";
import { printJson } from "../../src/diagnostics/print-json.ts";
import { printable } from "../../src/diagnostics/printable.ts";
import { anyCharacter } from "../support/any-character.ts";
import { awkward, unknownKey, sampleWords as words } from "../support/sample-diagnostics.ts";

const showPath = (file: string): string => file;
const sources = new Map([["a.yaml", "text"]]);
const format = { sources, files: [], words, codes: words.codes, showPath };
const formats = {
  text: (key: string, file: string) =>
    formatText([unknownKey(key, file)], { ...format, paint: createPaint(false), width: 80 }),
  github: (key: string, file: string) => formatGithub([unknownKey(key, file)], format),
  junit: (key: string, file: string) => formatJunit([unknownKey(key, file)], format),
  json: (key: string, file: string) => formatJson([unknownKey(key, file)], format),
};

/** Any text, with more awkward characters than chance gives. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: anyCharacter, maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

describe("what was typed", () => {
  test.each(Object.entries(formats))(
    "comes out in %s without a character that a terminal obeys or a reader is misled by",
    (_, write) => {
      fc.assert(
        fc.property(anyText, anyText, (key, file) => {
          expect(write(key, file).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        }),
      );
    },
  );

  test("shows each such character as one sign, and a tab as a space", () => {
    expect(printable("a\u001B[2J\u202Eb\tc\nd\uD83De")).toBe("a\uFFFD[2J\uFFFDb c\uFFFDd\uFFFDe");
    expect(printable("Åse 😀 e\u0301 \u00AD–")).toBe("Åse 😀 e\u0301 \u00AD–");
  });
});

test("JSON with escapes for them reads back as it was", () => {
  expect(printJson("\u202E\u0085\u2028å")).toBe('"\\u202e\\u0085\\u2028å"\n');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.parse(printJson({ text }))).toEqual({ text });
    }),
  );
});
