import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry } from "../support/diagnostics.ts";
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

test("a file that cannot be written is named by the shorter of its paths", async () => {
  const folder = makeWorkspace();
  const write = (from: string, file: string) =>
    runInMemory(path.join(folder, from), ["compile", "--format", "md", "-o", file]);
  const said = (file: string) =>
    `Det går inte att skriva ${file} (EEXIST). Är filen öppen i ett annat program, eller mappen skrivskyddad?\n`;
  expect((await write("reports/2023-04", "/dev/null/a.md")).stderr).toContain(said("/dev/null/a.md"));
  const near = path.join(folder, "reports/2023-04/soki.yaml/a.md");
  expect((await write("reports/2023-04", near)).stderr).toContain(said("soki.yaml/a.md"));
});

test("what --fix would do is told beside an answer for programs, not in it", async () => {
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki").replace("plan:", "plam:"),
  });
  const args = ["validate", "--fix", "--dry-run", "--format", "json"];
  const { stdout, stderr } = await runInMemory(folder, args);
  expect(JSON.parse(stdout).diagnostics).toEqual([expect.objectContaining({ code: "schema/unknown-key" })]);
  expect(stderr).toContain("Skulle rätta ett fel i reports/2023-04/soki.yaml. Inget är ändrat.\n");
});

test("a month in which nobody reports gets no entries", async () => {
  const ended = changeProgramme((text) => text.replace(/^( {2}- id: .*)$/gm, "$1\n    until: 2023-04"));
  const folder = makeWorkspace({ "reports/programme.yaml": ended });
  const { stderr, stdout, exit } = await runInMemory(folder, ["init", "2023-06"]);
  expect(exit).toBe(0);
  expect(stdout + stderr).toContain("Inget projekt lämnar bidrag för 2023-06.");
});

test("a draft in English counts what is missing", async () => {
  const english = changeProgramme((text) => `${text.replace(/^language:.*\n/m, "")}language: en\n`);
  const draft = async (missing: Record<string, undefined>): Promise<string> => {
    const folder = makeWorkspace({ "reports/programme.yaml": english, ...missing });
    return (await runInMemory(folder, ["compile", "--draft", "--format", "md", "-o", "-"])).stdout;
  };
  const [soki, testing] = ["reports/2023-04/soki.yaml", "reports/2023-04/test.yaml"];
  expect(await draft({})).toContain("**Draft:** no entry is missing.");
  expect(await draft({ [soki]: undefined })).toContain(
    "**Draft:** 1 of 3 entries is missing in whole or in part.",
  );
  expect(await draft({ [soki]: undefined, [testing]: undefined })).toContain(
    "**Draft:** 2 of 3 entries are missing in whole or in part.",
  );
});
