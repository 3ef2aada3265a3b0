import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const formats = ["docx", "html", "md", "outline"];

/** What the real bin writes to standard output, as bytes, and what it says. */
function runForBytes(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { bytes: Buffer; stderr: string } {
  const bin = path.join(projectFolder, "bin/millrep.js");
  const { stdout, stderr } = spawnSync(process.execPath, [bin, "compile", ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { bytes: stdout, stderr: stderr.toString() };
}

describe.each(formats)("compile --format %s", (format) => {
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { summary: "![Karta](karta.png)\n\nVi är klara." }),
    "reports/2023-04/karta.png": makePng(8, 8),
  });

  const args = ["--format", format, "-o", "-"];
  const first = runForBytes(folder, args, { TZ: "Pacific/Kiritimati", LC_ALL: "C" });

  test("writes with -o - the same bytes to standard output as to a file, and nothing else", async () => {
    const file = path.join(folder, "reports/2023-04/ut");
    await runInMemory(folder, ["compile", "--format", format, "-o", file]);
    expect(Buffer.compare(first.bytes, fs.readFileSync(file))).toBe(0);
    expect(first.stderr).toBe("");
  });

  test("gives the same bytes whatever the clock, the time zone, the locale and the folder", () => {
    const copy = makeFolder();
    fs.cpSync(folder, copy, { recursive: true });
    const second = runForBytes(copy, args, { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8" });
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

describe("compile --format md", () => {
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { summary: "![Karta](../bilder/söder 1.png)" }).replace(
      "söder 1",
      "s%C3%B6der%201",
    ),
    "reports/bilder/söder 1.png": makePng(8, 8),
  });

  test.each([
    ["beside the entries", [], "reports/2023-04/lagesrapport-2023-04.md", "../bilder/s%C3%B6der%201.png"],
    ["in another folder", ["-o", "ut/rapport.md"], "ut/rapport.md", "../reports/bilder/s%C3%B6der%201.png"],
  ])("points from a file %s to where the images lie", async (_, args, file, address) => {
    await runInMemory(folder, ["compile", "--format", "md", ...args]);
    expect(fs.readFileSync(path.join(folder, file), "utf8")).toContain(`![Karta](${address})`);
  });

  test("points from standard output as from beside the entries", async () => {
    const { stdout } = await runInMemory(folder, ["compile", "--format", "md", "-o", "-"]);
    expect(stdout).toContain("![Karta](../bilder/s%C3%B6der%201.png)");
  });
});

describe("compile --draft", () => {
  test("leaves the report itself as it was", async () => {
    const folder = makeWorkspace();
    await runInMemory(folder, ["compile"]);
    const before = readTree(folder);
    fs.rmSync(path.join(folder, "reports/2023-04/soki.yaml"));
    expect((await runInMemory(folder, ["compile", "--draft"])).exit).toBe(0);
    const after = readTree(folder);
    const report = "reports/2023-04/lagesrapport-2023-04.docx";
    expect(after.get(report)).toBe(before.get(report));
    expect(after.has("reports/2023-04/lagesrapport-2023-04-utkast.docx")).toBe(true);
  });

  test("can be made of a month that has only begun", async () => {
    const folder = makeFolder();
    await runInMemory(folder, ["init", "2026-11"]);
    const { stdout, stderr, exit } = await runInMemory(folder, ["compile", "--draft", "--format", "outline"]);
    expect(exit).toBe(0);
    expect(stderr).toContain("Utkast: 12 av 12 bidrag saknas helt eller delvis.\n");
    expect(
      stdout.match(/^NOTE\tSaknas: (?:summeringen|planeringen) är inte färdigskriven\.$/gm),
    ).toHaveLength(24);
    expect(stdout).not.toContain("Skriv här");
  });

  test("keeps a text that promises the rest, and says so", async () => {
    const summary = "Vi har utbildat XXX personer i norr, och fler väntar på sin tur i maj.";
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": entry("soki", { summary }) });
    const { stdout, stderr, exit } = await runInMemory(folder, [
      "compile",
      "--draft",
      "--format",
      "outline",
      "-o",
      "-",
    ]);
    expect(exit).toBe(0);
    expect(stdout).toContain(`P\t${summary}\n`);
    expect(stderr).toContain("varning text/placeholder");
  });

  test("says with --quiet only what is wrong", async () => {
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": undefined });
    const { stderr } = await runInMemory(folder, ["compile", "--draft", "--quiet"]);
    expect(stderr).toMatch(/^reports\/2023-04\/soki\.yaml varning report\/missing-entry\n/);
    expect(stderr).not.toMatch(/Skrev|Utkast/);
  });
});
