import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** A workspace that is set up and has no month yet. */
function withoutMonths(): string {
  const folder = makeWorkspace();
  for (const month of ["2023-03", "2023-04"])
    fs.rmSync(path.join(folder, "reports", month), { recursive: true });
  return folder;
}

describe("what cannot be done is said in a sentence, with exit code 2:", () => {
  test.each([
    ["validate - --all --stdin-filename reports/2023-04/soki.yaml"],
    ["validate - --fix --stdin-filename reports/2023-04/soki.yaml"],
    ["validate - --watch --stdin-filename reports/2023-04/soki.yaml"],
    ["validate - 2023-04 --stdin-filename reports/2023-04/soki.yaml"],
  ])("%s", async (line) => {
    expect(await runInMemory(makeWorkspace(), line.split(" "))).toEqual({
      stdout: "",
      stderr: "Med - kan bara en text i taget kontrolleras, utan --all, --fix och --watch.\n",
      exit: 2,
    });
  });

  test.each([
    [
      "compile --all 2023-03",
      "Med --all sätts alla månader ihop, var och en i sin fil: ange varken månad eller -o.\n",
    ],
    [
      "compile --watch --format md -o -",
      "Med --watch skrivs en fil om och om igen: standard ut går inte att använda.\n",
    ],
    ["validate --all 2023-03", "Med --all kontrolleras alla månader: ange varken månad eller fil.\n"],
  ])("%s", async (line, stderr) => {
    expect(await runInMemory(makeWorkspace(), line.split(" "))).toEqual({ stdout: "", stderr, exit: 2 });
  });

  test.each(["validate --all", "compile --all"])("%s without a month", async (line) => {
    const { stdout, stderr, exit } = await runInMemory(withoutMonths(), line.split(" "));
    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr).toBe("Det finns ingen månad i reports än. Skapa en med: millrep init\n");
  });
});

test("the programme file is checked like an entry's file, with no month", async () => {
  expect(await runInMemory(makeWorkspace(), ["validate", "reports/programme.yaml"])).toEqual({
    stdout: "",
    stderr: "1 fil kontrollerad: inga fel.\n",
    exit: 0,
  });
});

test("a text on standard input may be that of an entry that does not exist yet", async () => {
  const args = ["validate", "-", "--stdin-filename", "reports/2023-05/soki.yaml"];
  const { stdout, exit } = await runInMemory(makeWorkspace(), args, { stdin: "plam: x\n" });
  expect(exit).toBe(1);
  expect(stdout).toContain("reports/2023-05/soki.yaml:1:1 fel schema/unknown-key");
});

describe("the language that millrep speaks is", () => {
  const english = makeWorkspace({ "reports/programme.yaml": 'language: "en" # English\nname: x\n' });

  test.each([
    ["that of --lang, with or without =", ["--lang=en", "valdate"]],
    ["that of the programme that -C leads to", [`-C${english}`, "valdate"]],
    ["that of the programme that --dir leads to", [`--dir=${english}`, "valdate"]],
  ])("%s", async (_, args) => {
    const { stderr, exit } = await runInMemory(makeWorkspace(), args);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^There is no command “valdate”\./);
  });

  test.each([
    ["not what stands after --", { args: ["valdate", "--", "--lang", "en"], programme: "language: sv\n" }],
    ["Swedish where the programme does not say", { args: ["valdate"], programme: "name: x\n" }],
    ["Swedish where the programme says another", { args: ["valdate"], programme: "language: de\n" }],
  ])("%s", async (_, { args, programme }) => {
    const folder = makeWorkspace({ "reports/programme.yaml": programme });
    const { stderr, exit } = await runInMemory(folder, args);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^Kommandot ”valdate” finns inte\./);
  });
});

test("a wrong option before any command is compared with the options of all", async () => {
  const { stderr, exit } = await runInMemory(makeWorkspace(), ["--formt", "json"]);
  expect(exit).toBe(2);
  expect(stderr).toContain("--format");
});

test("without a command the help is shown, and nothing is done", async () => {
  const { stdout, stderr, exit } = await runInMemory(makeWorkspace(), []);
  expect([stdout, exit]).toEqual(["", 2]);
  expect(stderr).toMatch(/^Användning: millrep/);
});
