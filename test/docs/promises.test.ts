import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectFolder } from "../support/workspace.ts";
import { readPage, rowsOf } from "./read-pages.ts";

const promises = rowsOf(readPage("docs/promises.md"), "what holds | held by");
const { scripts } = JSON.parse(readPage("package.json"));

describe("every promise", () => {
  test.each(promises)("is held by tests that there are: %s", (_, heldBy = "") => {
    const holders = [...heldBy.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((name) => !isThere(name))).toEqual([]);
  });

  test("is read from the page", () => {
    expect(promises.length).toBeGreaterThan(18);
    expect(new Set(promises.map(([promise]) => promise)).size).toBe(promises.length);
  });
});

/** A test file by its name, a folder of tests, or a script. */
function isThere(name: string): boolean {
  const script = /^npm run ([a-z-]+)$/.exec(name)?.[1];
  if (script !== undefined) return script in scripts;
  const file = path.join(projectFolder, name);
  return name.startsWith("test/") && (fs.existsSync(`${file}.test.ts`) || fs.existsSync(file));
}
