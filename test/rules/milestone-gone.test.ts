import { describe, expect, test } from "@jest/globals";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords } from "../../src/messages/sv/diagnostics.ts";
import { diagnosticsOf, findingsIn } from "../support/diagnostics.ts";
import { april, months } from "../support/milestones.ts";

describe("a milestone of last month that is not done", () => {
  const code = "report/milestone-gone" as const;
  const sentencesOf = (changes: Record<string, string>) =>
    diagnosticsOf(code, changes).diagnostics.map((found) => sentenceOf(found, diagnosticWords.codes));

  test("is gone where the entry lists it no more, and others with it", () => {
    expect(
      sentencesOf(
        months([{}, { id: "m2", name: "Utbildningen börjar" }, { id: "m3", name: "Test" }], [{ id: "m3" }]),
      ),
    ).toEqual([
      {
        message:
          "Milstolpen ”Flödena är godkända” (2023-05-31) var inte nådd förra månaden, men står inte här, och inte 1 till.",
        hint: "Ta med den igen: med ”done: ja” om den är nådd, eller med ett nytt datum om den har flyttats.",
      },
    ]);
    expect(findingsIn(months([{}], []))).toEqual([{ code, file: april, words: "" }]);
  });

  test.each([
    ["the same name", "Flödena är godkända"],
    ["a like name", "Flödena är nu godkända"],
  ])("is the same one where it has another id and %s", (_, name) => {
    const changes = months([{}], [{ id: "floden", name }]);
    expect(findingsIn(changes)).toEqual([{ code, file: april, words: "floden" }]);
    expect(sentencesOf(changes)).toEqual([
      {
        message: "Milstolpen ”Flödena är godkända” hade id ”m1” förra månaden, men har ”floden” här.",
        hint: "Skriv ”id: m1”, så känns den igen.",
      },
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ["it is listed again", months([{}], [{ due: "2023-06-30" }])],
    ["it is listed as done", months([{}], [{ done: "ja", due: "2023-04-30" }])],
    ["it was done", months([{ done: "ja", due: "2023-03-31" }], [])],
    ["its name is another, under its id", months([{}], [{ name: "Allt annat" }])],
    [
      "the entry has nothing to report",
      { ...months([{}], []), [april]: "workstream: soki\nperiod: 2023-04\nnothingToReport: ja\n" },
    ],
    ["last month has no entry", { [april]: months([], [{}])[april] ?? "" }],
  ])("is not gone where %s", (_, changes) => {
    expect(findingsIn(changes)).toEqual([]);
  });
});
