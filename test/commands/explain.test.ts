import { describe, expect, test } from "@jest/globals";
import type { DiagnosticCode } from "../../src/diagnostics/codes.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import type { TextExample } from "../../src/messages/examples/example.ts";
import { examples } from "../../src/messages/examples.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, entry, findingsIn } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder } from "../support/workspace.ts";

// The catalogue has words for every code and for nothing else, by its type.
const codes = Object.keys(en.diagnostics.codes) as DiagnosticCode[];

describe("the explanations", () => {
  test("are there for every code in both languages, and for no other, and so are the examples", () => {
    for (const explained of [sv.diagnostics.codes, en.diagnostics.codes, examples])
      expect(Object.keys(explained).sort()).toEqual([...codes].sort());
  });

  test.each([
    ["Swedish", sv],
    ["English", en],
  ])("are in %s one sentence and at most three, short, with a full stop", (_, { diagnostics }) => {
    for (const { asks, why } of Object.values(diagnostics.codes)) {
      expect([asks, sentencesOf(asks).length]).toEqual([asks, 1]);
      expect(sentencesOf(why).length).toBeLessThanOrEqual(3);
      // A | would end the cell of the table of rules in docs/.
      expect(asks).not.toContain("|");
      for (const sentence of [...sentencesOf(asks), ...sentencesOf(why)]) {
        expect(sentence).toMatch(/[^.]\.$/);
        expect([sentence, sentence.split(" ").length <= 30]).toEqual([sentence, true]);
      }
    }
  });

  function sentencesOf(text: string): string[] {
    return text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  }
});

describe("the example of", () => {
  const tried = Object.entries(examples).flatMap(([code, example]): [string, TextExample][] =>
    example.kind === "file" ? [] : [[code, example]],
  );

  test.each(tried)("%s that fails gives that code", (code, example) => {
    const found = findingsIn(inWorkspace(example.kind, example.failing)).map((diagnostic) => diagnostic.code);
    expect(found).toContain(code);
    // One entry breaks nothing else; a programme file may, since it decides which entries belong.
    if (example.kind === "entry") expect(new Set(found)).toEqual(new Set([code]));
  });

  test.each(tried)("%s that passes gives no diagnostic", (_, example) => {
    expect(findingsIn(inWorkspace(example.kind, example.passing))).toEqual([]);
  });
});

/** A change to the small workspace: the lines of an example in their file, in place of its own lines with their keys. */
function inWorkspace(kind: TextExample["kind"], lines: string): Record<string, string> {
  if (kind === "programme")
    return { "reports/programme.yaml": changeProgramme((text) => layOver(text, lines)) };
  const isWhole = /^workstream:/m.test(lines) && /^period:/m.test(lines);
  return { "reports/2023-04/soki.yaml": isWhole ? `${lines}\n` : layOver(entry("soki"), lines) };
}

function layOver(file: string, lines: string): string {
  const keys = new Set([...lines.matchAll(/^[a-zA-Z]+(?=:)/gm)].map((match) => match[0]));
  const kept = file.split(/^(?=\S)/m).filter((part) => !keys.has(part.slice(0, part.indexOf(":"))));
  return `${kept.join("")}${lines}\n`;
}

describe("millrep explain", () => {
  test("explains every code in both languages, in no more than the terminal's width", async () => {
    const folder = makeFolder();
    for (const language of ["sv", "en"]) {
      const { diagnostics } = language === "sv" ? sv : en;
      for (const code of codes) {
        const { stdout, stderr, exit } = await runInMemory(folder, ["explain", code, "--lang", language], {
          columns: 60,
        });
        expect([exit, stderr]).toEqual([0, ""]);
        expect([code, ...stdout.split("\n").filter((line) => line.length > 60)]).toEqual([code]);
        const words = stdout.replace(/\s+/g, " ");
        expect(words).toContain(diagnostics.codes[code].asks);
        expect(words).toContain(diagnostics.codes[code].why);
      }
    }
  });

  test("says which codes the programme file can set", async () => {
    const folder = makeFolder();
    const ask = async (code: string): Promise<string> =>
      (await runInMemory(folder, ["explain", code, "--lang", "en"])).stdout;
    expect(await ask("report/missing-entry")).toMatch(/\n {2}rules:\n {4}report\/missing-entry: error\n$/);
    expect(await ask("text/placeholder")).toMatch(/\n {2}rules:\n {4}text\/placeholder: warning\n$/);
    expect(await ask("yaml/tab")).toMatch(/\nThe rule cannot be set in reports\/programme.yaml.\n$/);
  });

  test.each([
    ["yaml/tab", "fel", "error"],
    ["file/stray", "varning", "warning"],
    ["text/copied", "fel/varning", "error/warning"],
    ["text/readability", "varning/tips", "warning/info"],
  ])("says how severe the diagnostics of %s may be", async (code, swedish, english) => {
    const [first] = (await runInMemory(makeFolder(), ["explain", code])).stdout.split("\n");
    expect(first).toBe(`${code} ${swedish}`);
    const { stdout } = await runInMemory(makeFolder(), ["explain", "--lang", "en"]);
    expect(stdout).toContain(`  ${code} ${english}\n`);
  });

  test.each([
    ["yaml/tabb", "yaml/tab"],
    ["YAML/TAB", "yaml/tab"],
    ["tab", "yaml/tab"],
    ["schema/missing-entry", "report/missing-entry"],
    ["plcaeholder", "text/placeholder"],
  ])("takes %s for %s", async (typed, meant) => {
    const { stdout, stderr, exit } = await runInMemory(makeFolder(), ["explain", typed]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`Koden ”${typed}” finns inte. Menade du ${meant}?\n`);
  });

  test("shows no character of an example that could not be seen", async () => {
    for (const code of codes) {
      const { stdout } = await runInMemory(makeFolder(), ["explain", code]);
      expect(stdout).not.toMatch(/[^\P{C}\n]|[^\P{Z} ]/u);
    }
  });
});
