import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, prepareScenario, scenarioNames } from "../support/scenario.ts";

/** Lists the scenarios of a command that can run in another language and another format. */
function scenariosOf(command: string): string[] {
  return scenarioNames.filter((scenario) => argumentsOf(scenario).includes(command));
}

/** Drops the arguments of a scenario that set the language and the format of the output. */
function plainArguments(scenario: string): string[] {
  const args = argumentsOf(scenario);
  return args.filter(
    (arg, index) =>
      !["--lang", "--format"].includes(arg) && !/^--(?:lang|format)$/.test(args[index - 1] ?? ""),
  );
}

interface ShownDiagnostic {
  readonly message: string;
  readonly hint?: string;
  readonly [other: string]: unknown;
}

async function diagnosticsOf(scenario: string, language: string): Promise<ShownDiagnostic[]> {
  const folder = prepareScenario(scenario);
  const { stdout } = await runInMemory(folder, [
    ...plainArguments(scenario),
    ...["--format", "json", "--lang", language],
  ]);
  return stdout === "" ? [] : JSON.parse(stdout).diagnostics;
}

describe("the diagnostics of", () => {
  test.each(scenariosOf("validate"))(
    "%s are the same in Swedish and English, in other words",
    async (scenario) => {
      const [swedish, english] = [await diagnosticsOf(scenario, "sv"), await diagnosticsOf(scenario, "en")];
      const facts = (diagnostics: ShownDiagnostic[]) =>
        diagnostics.map(({ message, hint, ...fact }) => ({ ...fact, hasHint: hint !== undefined }));
      expect(facts(english)).toEqual(facts(swedish));
      for (const [index, { message, hint }] of english.entries()) {
        const other = swedish[index];
        expect(message).not.toBe("");
        expect(hint).not.toBe("");
        expect(message).not.toBe(other?.message);
        if (hint !== undefined) expect(hint).not.toBe(other?.hint);
      }
    },
  );
});
