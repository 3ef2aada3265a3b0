import { describe, expect, test } from "@jest/globals";
import type { Period } from "../../src/model/parse-period.ts";
import { nameIn, reportsIn, type Workstream } from "../../src/model/programme.ts";

const month = (text: string): Period => text as Period;

function workstream(parts: Partial<Workstream>): Workstream {
  return {
    id: "test",
    name: "Test",
    abbreviation: undefined,
    lead: undefined,
    email: undefined,
    from: undefined,
    until: undefined,
    formerly: [],
    pointer: "/workstreams/0",
    ...parts,
  };
}

describe("a workstream", () => {
  test("reports in every month where the programme sets no limits", () => {
    expect(reportsIn(workstream({}), month("1999-01"))).toBe(true);
  });

  test("reports from its first month to its last, both included", () => {
    const limited = workstream({ from: month("2023-03"), until: month("2023-05") });
    const months = ["2023-02", "2023-03", "2023-04", "2023-05", "2023-06"];
    expect(months.map((text) => reportsIn(limited, month(text)))).toEqual([false, true, true, true, false]);
  });

  test("has in each month the name of its time", () => {
    const renamed = workstream({
      name: "Test och kvalitet",
      formerly: [
        { name: "Testning", until: month("2023-03") },
        { name: "Prov", until: month("2022-12") },
      ],
    });
    const names = ["2022-11", "2022-12", "2023-01", "2023-03", "2023-04"].map((text) =>
      nameIn(renamed, month(text)),
    );
    expect(names).toEqual(["Prov", "Prov", "Testning", "Testning", "Test och kvalitet"]);
  });
});
