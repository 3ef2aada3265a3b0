import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const texts = (month: string): string =>
  `workstream: soki\nperiod: ${month}\nsummary: |\n  Vi har rättat flödena i ${month} efter synpunkter från klinikerna.\nplan: |\n  Vi går igenom ${month === "2023-03" ? "resten av flödena" : "kurserna"} tillsammans med utbildarna.\n`;

/** Two months of entries with values in the words of one language. */
function makeMonths(word: (english: string, swedish: string) => string): string {
  const outcomes = [
    word("done", "klart"),
    word("partly", "delvis klart"),
    word("ongoing", "pågår"),
    word("delayed", "uppskjutet"),
    word("dropped", "utgår"),
  ];
  const followUp = outcomes
    .map((outcome, index) => `  - planned: Punkt ${index}\n    outcome: ${outcome}\n`)
    .join("");
  const milestone = (done: string): string =>
    `milestones:\n  - id: a\n    name: Flödena är godkända\n    due: 2023-05-31\n    done: ${done}\n`;
  return makeWorkspace({
    "reports/2023-03/soki.yaml": `${texts("2023-03")}status: ${word("onTrack", "enligt plan")}\n${milestone(word("false", "nej"))}`,
    "reports/2023-04/soki.yaml": `${texts("2023-04")}status: ${word("offTrack", "avvikelse")}\ndeviation: |\n  Två flöden väntar på beslut.\n${milestone(word("true", "ja"))}followUp:\n${followUp}`,
    "reports/2023-03/test.yaml": `workstream: test\nperiod: 2023-03\nstatus: ${word("atRisk", "risk för avvikelse")}\nnothingToReport: ${word("true", "ja")}\n`,
    "reports/2023-04/test.yaml": `workstream: test\nperiod: 2023-04\nstatus: ${word("paused", "pausad")}\nnothingToReport: ${word("true", "ja")}\n`,
  });
}

describe("Swedish values mean the same as English ones in", () => {
  const swedish = makeMonths((_, word) => word);
  const english = makeMonths((code) => code);

  test.each([
    ["a comparison for programs, which has the codes", ["diff", "2023-03", "2023-04", "--format", "json"]],
    ["a comparison for people", ["diff", "2023-03", "2023-04"]],
    ["a compiled report", ["compile", "2023-04", "--format", "outline", "-o", "-"]],
    ["the follow-up that init writes", ["init", "2023-05"]],
  ])("%s", async (_, args) => {
    const run = await runInMemory(swedish, args);
    expect(run).toEqual(await runInMemory(english, args));
    expect([run.exit, run.stdout + run.stderr]).toEqual([0, expect.stringMatching(/\S/)]);
  });

  test("a comparison's codes are English", async () => {
    const { stdout } = await runInMemory(swedish, ["diff", "2023-03", "2023-04", "--format", "json"]);
    const [soki] = JSON.parse(stdout).workstreams;
    expect(soki.status).toMatchObject({ from: "onTrack", to: "offTrack" });
    expect(stdout).not.toMatch(
      /"(?:enligt plan|avvikelse|klart|delvis klart|pågår|uppskjutet|utgår|ja|nej)"/,
    );
  });
});
