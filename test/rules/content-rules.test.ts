import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadSpeller } from "../../src/swedish/load-speller.ts";
import type { Speller } from "../../src/swedish/speller.ts";
import { findingsOf } from "../support/load-month.ts";
import { describeWith } from "../support/test-with.ts";
import { makeFolder, projectFolder, realReport, realWorkspace } from "../support/workspace.ts";

let speller: Speller | undefined;
beforeAll(async () => {
  speller = await loadSpeller();
});

describe("the rules about texts", () => {
  test.each(["2023-03", "2023-04"])("find nothing in this project's own report of %s", (period) => {
    expect(
      findingsOf(projectFolder, period, speller).map(({ code, file, params }) => ({ code, file, params })),
    ).toEqual([]);
  });
});

describeWith(realReport, "on the real report of March 2023, the rules", () => {
  test("find no error, and about four warnings in each workstream's entry", () => {
    const found = findingsOf(realWorkspace, "2023-03", speller);
    const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
    expect(count("error")).toBe(0);
    expect(count("warning")).toBeGreaterThanOrEqual(2 * 12);
    expect(count("warning")).toBeLessThanOrEqual(6 * 12);
  });

  test("find that it is the wrong month's when it is handed in as April's", () => {
    const root = makeFolder();
    fs.cpSync(path.join(realWorkspace, "reports"), path.join(root, "reports"), { recursive: true });
    const april = path.join(root, "reports/2023-04");
    fs.renameSync(path.join(root, "reports/2023-03"), april);
    for (const name of fs.readdirSync(april)) {
      const entry = path.join(april, name);
      fs.writeFileSync(entry, fs.readFileSync(entry, "utf8").replace("period: 2023-03", "period: 2023-04"));
    }
    const errors = findingsOf(root, "2023-04", speller).filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["text/wrong-month"]));
    expect(errors.length).toBeGreaterThanOrEqual(11);
  });
});
