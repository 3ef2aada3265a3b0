import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPatterns, quicken } from "../scripts/quicken-patterns.js";
import { commonCharacters, commonForm, QuickPattern } from "../src/quick-pattern.ts";
import { projectFolder } from "./support/workspace.ts";
import "./support/seed.ts";

const source = path.join(projectFolder, "src");
const files = fs
  .readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.d)\.ts$/.test(file));
const written = files.flatMap((file) =>
  findPatterns(fs.readFileSync(path.join(source, file), "utf8")).flatMap((pattern) =>
    pattern.source === undefined ? [] : [{ file, source: pattern.source, flags: pattern.flags ?? "" }],
  ),
);

/** Every common character there is. */
const common = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) => new RegExp(`^[${commonCharacters}]$`, "u").test(character),
);

describe("of the common characters", () => {
  const classes = ["L", "Lu", "Ll", "M", "N", "Cc", "Cs", "Zl", "Zp", "Bidi_Control"];
  test.each(["[^\\P{Cc}\\t]", "\\p{Greek}", "[\\p{L}\\p{P}]"])(
    "what is not listed of %s is left to Unicode",
    (pattern) => {
      expect(commonForm(pattern, "u")).toBe(pattern);
    },
  );

  test.each(classes.flatMap((name) => ["u", "iu"].map((flags) => [name, flags] as const)))(
    "the same are in \\p{%s} as Unicode says, with the flags %s",
    (name, flags) => {
      const forms = [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`];
      for (const pattern of flags === "u" ? [...forms, `\\P{${name}}`] : forms) {
        const [unicode, quick] = [new RegExp(pattern, flags), new RegExp(commonForm(pattern, flags), flags)];
        expect(common.filter((character) => quick.test(character))).toEqual(
          common.filter((character) => unicode.test(character)),
        );
        expect(quick.source).not.toContain("\\p");
      }
    },
  );
});

/** Texts that patterns find something in: pieces of the patterns themselves between marks and odd letters. */
function textsFor(pattern: string): fc.Arbitrary<string> {
  const pieces = pattern.match(/[a-zåäöA-ZÅÄÖ]+/g) ?? ["a"];
  const marks = [
    " ",
    "\u00A0",
    ".",
    ":",
    "-",
    "/",
    ",",
    "1",
    "20",
    "(",
    "”",
    "%",
    "\n",
    "Å",
    "é",
    "ß",
    "µ",
    "ÿ",
    "a\u0308",
  ];
  const odd = ["Ω", "ж", "Ÿ", "ẞ", "K", "\u0345", "𝒜", "\uD800", "字", "②", "\u061C", "🙂", "→"];
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 5, arbitrary: fc.constantFrom(...marks) },
        { weight: 1, arbitrary: fc.constantFrom(...odd) },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(""));
}

describe("a quick pattern finds what the pattern that is written finds", () => {
  test.each(written)("$file: $source", ({ source, flags }) => {
    const [quick, plain] = [new QuickPattern(source, flags), new RegExp(source, flags)];
    fc.assert(
      fc.property(textsFor(source), (text) => {
        expect(quick.exec(text)).toEqual(plain.exec(text));
        expect(quick.lastIndex).toBe(plain.lastIndex);
        expect(quick.test(text)).toBe(plain.test(text));
        [quick.lastIndex, plain.lastIndex] = [0, 0];
        expect(text.replace(quick, "<$&>")).toBe(text.replace(plain, "<$&>"));
        expect(text.split(quick)).toEqual(text.split(plain));
        expect(text.search(quick)).toBe(text.search(plain));
        expect(text.match(quick)).toEqual(text.match(plain));
        if (flags.includes("g")) expect([...quick[Symbol.matchAll](text)]).toEqual([...text.matchAll(plain)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the build makes patterns quick", () => {
  const file = path.join(source, "language/some.ts");
  const start = 'import { QuickPattern } from "./../quick-pattern.ts";';

  test("each as a constant of its file, on the lines where they were", () => {
    const text =
      "// Å\nconst isName = (text: string) => /^\\p{Lu}/u.test(text);\nconst word = /\\p{L}+/gu;\n";
    expect(quicken(text, file)).toBe(
      `${start} const quickPattern1 = new QuickPattern("^\\\\p{Lu}", "u"); const quickPattern2 = new QuickPattern("\\\\p{L}+", "gu"); // Å\nconst isName = (text: string) => quickPattern1.test(text);\nconst word = quickPattern2;\n`,
    );
  });

  test("those that are put together too", () => {
    expect(quicken('const word = new RegExp(letters + "+", "gu");\n', file)).toBe(
      `${start} const word = new QuickPattern(letters + "+", "gu");\n`,
    );
  });

  test("and leaves others as they are", () => {
    const text = "const digits = /[0-9]+/g;\n";
    expect(quicken(text, file)).toBe(text);
  });

  test("and refuses one that would begin in the midst of a text", () => {
    const text =
      "function words(text: string) {\n  const word = /\\p{L}+/gu;\n  return word.exec(text);\n}\n";
    expect(() => quicken(text, file)).toThrow(
      `${file}: a global or sticky pattern must be a constant of its file: \\p{L}+`,
    );
  });
});
