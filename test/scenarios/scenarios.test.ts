import { describe, expect, test } from "@jest/globals";
import { commands } from "../../src/cli/command-list.ts";
import { runBin, runInMemory } from "../support/run-millrep.ts";
import {
  argumentsOf,
  playScenario,
  readExpected,
  scenarioNames,
  writeExpected,
} from "../support/scenario.ts";
import { smokeSet } from "./smoke-set.ts";

/*
 * Every scenario runs in memory, and the smoke set through the real bin too: both must do the same. UPDATE_EXPECTED=1
 * writes the expectations anew, for a person to read before they are committed.
 */
const isUpdate = process.env["UPDATE_EXPECTED"] === "1";

describe("every scenario", () => {
  test.each(scenarioNames)("%s, in memory", async (scenario) => {
    const outcome = await playScenario(scenario, runInMemory);
    if (isUpdate) writeExpected(scenario, outcome);
    expect(outcome).toEqual(readExpected(scenario));
  });
});

describe("the smoke set", () => {
  test.each(smokeSet)("%s, through the bin", async (scenario) => {
    expect(await playScenario(scenario, runBin)).toEqual(readExpected(scenario));
  });

  test("reaches every command, every format but pdf, which needs LibreOffice, and every exit code but that of a bug", () => {
    const lines = smokeSet.map(argumentsOf);
    const all = commands.flatMap(({ name, options }) => {
      const format = options.find(({ flags }) => flags.startsWith("--format "));
      const choices = format?.choices?.filter((choice) => choice !== format.byDefault && choice !== "pdf");
      return [[name], ...(choices ?? []).map((choice) => [name, "--format", choice])];
    });
    const reached = all.filter((words) =>
      lines.some((line) => words.every((word) => line.includes(word)) && !line.includes("--help")),
    );
    expect(reached).toEqual(all);
    expect(new Set(smokeSet.map((scenario) => readExpected(scenario).exit))).toEqual(new Set([0, 1, 2]));
  });
});
