import { spawnSync } from "node:child_process";
import fs from "node:fs";
import module from "node:module";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { entry } from "../support/diagnostics.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { testWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const bin = path.join(projectFolder, "bin/millrep.js");
const bad = { "reports/2023-04/soki.yaml": "workstream: soki\nperiod: 2023-04\nplam: |\n  Vi går vidare.\n" };

/** Runs the real bin with nothing in its environment but what is given. */
function runWith(folder: string, args: readonly string[], env: Readonly<Record<string, string>>): RunResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, env });
  return { stdout: stdout.toString(), stderr: stderr.toString(), exit: status ?? -1 };
}

describe("whatever the time zone, the locale and the home folder", () => {
  const surroundings: readonly Readonly<Record<string, string>>[] = [
    { TZ: "Pacific/Kiritimati", LANG: "sv_SE.UTF-8" },
    { TZ: "Pacific/Pago_Pago", LC_ALL: "C" },
    { TZ: "Ingen/Stad", LANG: "xx_YY.latin1", LC_ALL: "tr_TR.UTF-8" },
    { HOME: "/finns/inte", LANG: "ar_EG.UTF-8", XDG_CACHE_HOME: "/dev/null" },
    { HOME: "", LC_ALL: "th_TH", TMPDIR: "/finns/inte" },
  ];

  test("checks, documents and comparisons are the same", () => {
    const commands = [
      ["validate", "--format", "json"],
      ["diff", "--format", "html", "-o", "-"],
      ["trend", "--format", "html", "-o", "-"],
      ["import", "text.txt", "2023-04", "--for", "soki/plan", "--dry-run", "--format", "json"],
    ];
    const folder = makeWorkspace({ ...bad, "text.txt": "Vi fortsätter med nästa flöde.\n" });
    // Without HOME, TZ and all others.
    const expected = commands.map((args) => runWith(folder, args, {}));
    expect(expected.map(({ exit }) => exit)).toEqual([1, 1, 1, 0]);
    for (const env of surroundings)
      for (const [index, args] of commands.entries())
        expect(runWith(folder, args, env)).toEqual(expected[index]);
  });
});

const keepsCode = { isHere: "enableCompileCache" in module, what: "Node 22.8" };
const isLinux = process.platform === "linux";

testWith(keepsCode, "keeps compiled code in the user's own folder, and nowhere else", () => {
  const home = makeFolder();
  const folder = makeWorkspace();
  for (const env of [{ HOME: home }, { HOME: "", XDG_CACHE_HOME: path.join(home, "å") }])
    expect(runWith(folder, ["validate"], env).exit).toBe(0);
  expect(fs.readdirSync(home).sort()).toEqual(isLinux ? [".cache", "å"] : []);
});

testWith(keepsCode, "runs where no compiled code can be kept", () => {
  const folder = makeWorkspace();
  const home = makeFolder();
  fs.mkdirSync(path.join(home, ".cache"));
  fs.writeFileSync(path.join(home, ".cache/millrep"), "");
  // Node itself never ends where it makes a folder below /proc.
  for (const env of [
    { HOME: home },
    { HOME: "/proc" },
    { XDG_CACHE_HOME: "/proc/finns/inte" },
    { HOME: "hem" },
  ])
    expect(runWith(folder, ["validate"], env).exit).toBe(0);
  expect([...readTree(home).keys()]).toEqual([".cache/millrep"]);
});

describe("where no one listens", () => {
  /** Runs the bin by a shell that closes one of its streams. */
  function runClosed(
    folder: string,
    args: string,
    closed: string,
  ): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `'${process.execPath}' '${bin}' ${args} ${closed}`],
      { cwd: folder },
    );
    return { status, out: stdout.toString(), err: stderr.toString() };
  }

  test("with standard output closed, the exit code and the summary stay", () => {
    const folder = makeWorkspace(bad);
    expect(runClosed(folder, "validate", ">&-")).toEqual({
      status: 1,
      out: "",
      err: "4 filer kontrollerade: 2 fel.\n",
    });
    expect(runClosed(makeWorkspace(), "compile", ">&-").err).toMatch(/^Skrev reports\/2023-04\/lagesrapport/);
    expect(runClosed(makeWorkspace(), "diff", ">&-").status).toBe(0);
    expect(runClosed(makeWorkspace(), "--help", ">&-").status).toBe(0);
  });

  test("with standard error closed, the exit code and the diagnostics stay", () => {
    const { status, out } = runClosed(makeWorkspace(bad), "validate", "2>&-");
    expect(status).toBe(1);
    expect(out).toContain("schema/unknown-key");
    const folder = makeWorkspace();
    expect(runClosed(folder, "compile", "2>&-")).toEqual({ status: 0, out: "", err: "" });
    expect(readTree(folder).has("reports/2023-04/lagesrapport-2023-04.docx")).toBe(true);
    expect(runClosed(makeWorkspace(), "validera", "2>&-").status).toBe(2);
  });

  test("with all of them closed, standard input too, the document is still written", () => {
    const folder = makeWorkspace();
    expect(runClosed(folder, "compile", "<&- >&- 2>&-").status).toBe(0);
    expect(readTree(folder).has("reports/2023-04/lagesrapport-2023-04.docx")).toBe(true);
    expect(
      runClosed(folder, "validate - --stdin-filename reports/2023-04/soki.yaml", "<&-").status,
    ).toBeLessThan(3);
  });
});

describe("in a workspace that no one may write to", () => {
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

  test("checks and comparisons work, and what would write says why it cannot", () => {
    const folder = makeWorkspace(bad);
    for (const item of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const file = path.join(folder, item);
      fs.chmodSync(file, fs.statSync(file).isDirectory() ? 0o555 : 0o444);
    }
    fs.chmodSync(folder, 0o555);
    // Root may write anywhere: as root, another user is who tries. The folders above must let that one in.
    const home = path.dirname(folder);
    const mode = fs.statSync(home).mode;
    if (isRoot) fs.chmodSync(home, 0o755);
    try {
      const before = readTree(folder);
      const run = (...args: string[]): RunResult => {
        const { stdout, stderr, status, error } = spawnSync(process.execPath, [bin, ...args], {
          cwd: folder,
          env: {},
          ...nobody,
        });
        if (error) throw error;
        return { stdout: stdout.toString(), stderr: stderr.toString(), exit: status ?? -1 };
      };
      expect(run("validate").stderr).toBe("4 filer kontrollerade: 2 fel.\n");
      expect(run("validate", "2023-03")).toEqual({
        stdout: "",
        stderr: "4 filer kontrollerade: inga fel.\n",
        exit: 0,
      });
      expect(run("compile", "2023-03", "--format", "outline").exit).toBe(0);
      expect(run("compile", "2023-03", "-o", "-").exit).toBe(0);
      expect(run("diff").exit).toBe(1);
      expect(run("explain").exit).toBe(0);
      expect(run("status", "2023-03").exit).toBe(0);
      expect(run("trend", "2023-03", "2023-03").exit).toBe(0);
      for (const args of [
        ["compile", "2023-03"],
        ["init"],
        ["validate", "--fix"],
        ["diff", "2023-03", "2023-03", "--format", "html"],
        ["trend", "2023-03", "2023-03", "--format", "html"],
        ["form", "2023-03", "soki"],
        ["publish", "2023-03", "--format", "md"],
      ]) {
        const { stderr, exit } = run(...args);
        expect({ args, exit, stderr }).toEqual({
          args,
          exit: 2,
          stderr: expect.stringMatching(/^Det går inte att skriva reports\/\S+ \(EACCES\)\./),
        });
      }
      expect(readTree(folder)).toEqual(before);
    } finally {
      fs.chmodSync(home, mode);
      for (const item of ["", "reports", "reports/2023-03", "reports/2023-04"])
        fs.chmodSync(path.join(folder, item), 0o755);
    }
  });
});

describe("on a terminal of 40 columns", () => {
  /** Lines that are longer than the terminal although they could have been broken. Lines of a file are as they must be typed. */
  function tooLong(text: string): string[] {
    const lines = text.split("\n").filter((line) => stringWidth(line) > 40 && !line.startsWith("    "));
    return lines.filter((line) => /\S\s+\S/.test(line.replace(/[”“][^”“]*[”“]/g, "x")));
  }

  test.each(["sv", "en"])(
    "no line of diagnostics, of a comparison or of an explanation is longer, but for unbreakable words: %s",
    async (language) => {
      const folder = makeWorkspace({
        ...bad,
        "reports/2023-04/test.yaml": entry("test", {
          summary:
            "Vi har 10% kvar, tex i flödet - och det är inte klart i maj än, `kod` [här](https://a.se).",
        }),
      });
      const plain = makeWorkspace({ "text.txt": "Vi fortsätter med nästa flöde, och hör av oss.\n" });
      const world = { columns: 40, env: { MILLREP_LANG: language } };
      for (const [where, args] of [
        [folder, ["validate", "--verbose"]],
        [plain, ["diff"]],
        [plain, ["trend"]],
        [plain, ["status", "--remind"]],
        [folder, ["status"]],
        [plain, ["import", "text.txt", "2023-04", "--for", "soki/deviation", "--dry-run"]],
        [plain, ["explain"]],
        [plain, ["explain", "text/house-style"]],
        [plain, ["--help"]],
      ] as const) {
        const { stdout } = await runInMemory(where, args, world);
        expect({ args, lines: tooLong(stdout) }).toEqual({ args, lines: [] });
      }
    },
  );
});
