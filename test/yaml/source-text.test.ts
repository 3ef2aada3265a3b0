import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { findPair, type SourceFile } from "../../src/yaml/source-node.ts";
import { rangeInFile, readText, type SourceText, wholeRange } from "../../src/yaml/source-text.ts";

function textOf(text: string, key = "name"): SourceText {
  const file: SourceFile = { path: "soki.yaml", text };
  const { value, diagnostics } = parseYaml(file, "entry");
  const pair = findPair(value, key);
  if (pair?.value.kind !== "scalar") throw new Error(`no scalar: ${JSON.stringify(diagnostics)}`);
  return readText(file, `/${key}`, pair.value);
}

/** The characters of the file at the place that `rangeInFile` gives for a word of the value. */
function quoted(source: SourceText, word: string): string {
  const start = source.value.indexOf(word);
  const range = rangeInFile(source, start, start + word.length);
  return source.file.text.slice(range.start, range.end);
}

describe("the place of a word in a text", () => {
  test.each([
    ["a literal block", "name: |\n  Först en rad.\n\n  Sedan ännu en.\n"],
    ["a literal block with its indentation stated", "name: |2\n   Sedan\n"],
    ["a literal block with Windows line ends", "name: |\r\n  Först en rad.\r\n\r\n  Sedan ännu en.\r\n"],
    ["a literal block after blank lines", "name: |\n\n\n    Sedan\n"],
    ["a folded block", "name: >\n  Först en rad\n  som viks.\n\n  Sedan ännu en.\n"],
    ["a plain text over several lines", "name: Först en rad\n  och\n  Sedan en till\n"],
    ["a text in single quotation marks", "name: 'Det ''är'' så. Sedan mer'\n"],
    ["a text in double quotation marks", 'name: "Rad\\n\\u00e5 \\"ett\\" \\\n   Sedan mer"\n'],
    ["a nested block", "x:\n  - name: |\n      Först\n      Sedan\n"],
  ])("is right in %s", (_, yaml) => {
    const source = yaml.startsWith("x:") ? nested(yaml) : textOf(yaml);
    expect(quoted(source, "Sedan")).toBe("Sedan");
  });

  function nested(yaml: string): SourceText {
    const file: SourceFile = { path: "x.yaml", text: yaml };
    const list = findPair(parseYaml(file, "entry").value, "x")?.value;
    const item = list?.kind === "list" ? list.items[0] : undefined;
    const scalar = findPair(item, "name")?.value;
    if (scalar?.kind !== "scalar") throw new Error("no scalar");
    return readText(file, "/x/0/name", scalar);
  }

  test("is right after letters typed as a letter and an accent", () => {
    const source = textOf("name: |\n  Pa\u030A o\u0308n bor A\u030Asa. Sedan mer.\n");
    expect(source.value).toBe("På ön bor Åsa. Sedan mer.\n");
    expect(quoted(source, "Sedan")).toBe("Sedan");
    expect(quoted(source, "Åsa")).toBe("A\u030Asa");
  });

  test("covers the words themselves, without the white space around them", () => {
    const source = textOf("name: |\n\n  Hela texten.\n\n");
    const range = wholeRange(source);
    expect(source.file.text.slice(range.start, range.end)).toBe("Hela texten.");
  });

  const line = fc.string({ unit: fc.constantFrom(..."abåäö:#-'\"\\\\ {}[]!&*|>%@`,.?0"), maxLength: 30 });
  const anyText = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n"));
  const styles = ["BLOCK_LITERAL", "BLOCK_FOLDED", "QUOTE_DOUBLE", "QUOTE_SINGLE", "PLAIN"] as const;

  test("is right for every letter of any text in any style", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...styles), (text, defaultStringType) => {
        fc.pre(/[abåäö]/.test(text));
        const yaml = stringify({ name: text }, { defaultStringType, lineWidth: 20 });
        const source = textOf(yaml);
        for (let index = 0; index < source.value.length; index += 1) {
          const letter = source.value.charAt(index);
          if (!/[abåäö.]/.test(letter)) continue;
          const range = rangeInFile(source, index, index + 1);
          expect(yaml.slice(range.start, range.end)).toBe(letter);
        }
      }),
      { numRuns: 500 },
    );
  });
});
