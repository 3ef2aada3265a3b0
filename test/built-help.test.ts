import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../src/command-list.ts";
import { runBin, runInMemory } from "./support/run-millrep.ts";
import { makeFolder, projectFolder } from "./support/workspace.ts";

const dist = path.join(projectFolder, "dist");

/** A folder of no workspace, where the language is as it is asked for. */
const folder = makeFolder();

describe("the help that the build has laid out", () => {
  test.each(["sv", "en"])("is what millrep would lay out itself: %s", async (language) => {
    const built = JSON.parse(fs.readFileSync(path.join(dist, `help-${language}.json`), "utf8"));
    const names = ["", ...commands.map(({ name }) => name)];
    expect(Object.keys(built)).toEqual(names);
    for (const name of names) {
      const args = [...(name === "" ? [] : [name]), "--help", "--lang", language];
      expect(built[name]).toBe((await runInMemory(folder, args)).stdout);
    }
  });

  test.each([
    ["--help"],
    ["-h"],
    ["validate", "-h"],
    ["--lang", "en", "compile", "--help"],
    ["diff", "--lang=en", "--help"],
    // Asked otherwise, it is laid out as ever, or refused.
    ["help"],
    ["-C", "..", "--help"],
    ["--help", "validate"],
    ["nonsense", "--help"],
    ["constructor", "--help"],
    ["--lang", "de", "--help"],
    ["compile", "--lang", "--help"],
    ["--lang", "--help"],
    ["validate", "-h", "2023-04"],
    ["validate", "2023-04", "--help"],
    ["--help", "--help"],
  ])("is shown as before: %j", async (...args: string[]) => {
    expect(runBin(folder, args)).toEqual(await runInMemory(folder, args));
  });

  test("is in the language of the programme, as all else", async () => {
    const workspace = makeFolder();
    fs.mkdirSync(path.join(workspace, "reports"));
    fs.writeFileSync(path.join(workspace, "reports/programme.yaml"), "\uFEFFlanguage: en\n");
    expect(runBin(workspace, ["--help"])).toEqual(await runInMemory(workspace, ["--help"]));
    expect(runBin(workspace, ["--help"]).stdout).toContain("Usage:");
  });
});
