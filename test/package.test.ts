import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "./support/findings.ts";
import { runBin } from "./support/run-millrep.ts";
import { makeFolder, makeWorkspace, projectFolder } from "./support/workspace.ts";

const isWindows = process.platform === "win32";
const npm = isWindows ? "npm.cmd" : "npm";

describe("the package", () => {
  test("installed into an empty folder, without a registry, gives a millrep that works", () => {
    const folder = makeFolder();
    const packed = execFileSync(npm, ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      cwd: projectFolder,
      shell: isWindows,
    });
    const [{ filename, size }] = JSON.parse(packed.toString());
    expect(size).toBeLessThan(2_000_000);
    execFileSync(
      npm,
      [
        ...["install", "--prefix", folder, "--offline", "--omit=optional", "--no-audit", "--no-fund"],
        path.join(folder, filename),
      ],
      {
        cwd: folder,
        shell: isWindows,
        stdio: "ignore",
      },
    );
    expect(fs.readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(
      ["millrep"],
    );

    const work = makeFolder();
    const millrep = path.join(folder, "node_modules/millrep/bin/millrep.js");
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [millrep, ...args], { cwd: work, env: { PATH: process.env["PATH"] } });
    expect(run("init", "2026-11").status).toBe(0);
    const validated = run("validate");
    expect(validated.status).toBe(1);
    // The speller is optional: without it, all else is checked.
    const note =
      "Stavningen är inte kontrollerad: paketen hunspell-asm och dictionary-sv är inte installerade";
    expect(validated.stderr.toString()).toContain(note);
    expect(run("validate", "--no-spell").stderr.toString()).not.toContain("Stavningen");
    // A speller that is there and cannot be loaded is said once, and asked again when it has been mended.
    const speller = (code: string): void => {
      write("hunspell-asm", code);
      write("dictionary-sv", "module.exports = { aff: Buffer.alloc(0), dic: Buffer.alloc(0) };");
    };
    const write = (name: string, code: string): void => {
      const home = path.join(folder, "node_modules", name);
      fs.mkdirSync(home, { recursive: true });
      fs.writeFileSync(path.join(home, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
      fs.writeFileSync(path.join(home, "index.js"), code);
    };
    const cache = { XDG_CACHE_HOME: makeFolder(), LOCALAPPDATA: makeFolder() };
    const runWithCache = () => spawnSync(process.execPath, [millrep, "validate"], { cwd: work, env: cache });
    speller('throw Object.assign(new Error("part"), { code: "MODULE_NOT_FOUND" });');
    const broken = [runWithCache(), runWithCache()].map(({ stderr }) => stderr.toString().split(note).length);
    expect(broken).toEqual([2, 2]);
    expect(runWithCache().stdout.toString()).not.toContain("text/spelling");
    speller(
      "exports.loadModule = async () => ({ mountBuffer: () => 0, create: () => ({ spell: () => false }) });",
    );
    expect(runWithCache().stdout.toString()).toContain("text/spelling");
    for (const file of ["dist/THIRD-PARTY-LICENSES.txt", "schemas/validate-output.schema.json"])
      expect(fs.existsSync(path.join(folder, "node_modules/millrep", file))).toBe(true);
  });

  test("loads no code of documents, spinners, explanations or spelling to validate without spelling", () => {
    const loaded = chunksLoadedBy(["validate", "--no-spell", "--no-cache"]);
    expect(loaded).toContain("validate");
    expect(loaded).toContain("check-parts");
    expect(loaded.filter((name) => others.includes(name))).toEqual([]);
  });

  test("loads no parser and no rule to validate what has not changed since the last time", () => {
    const env = { XDG_CACHE_HOME: makeFolder(), LOCALAPPDATA: makeFolder() };
    expect(chunksLoadedBy(["validate", "--no-spell"], env)).toContain("check-parts");
    const loaded = chunksLoadedBy(["validate", "--no-spell", "--verbose"], env);
    expect(loaded).toContain("validate");
    expect(loaded.filter((name) => [...others, "check-parts", "repair-workspace"].includes(name))).toEqual(
      [],
    );
  });

  test.each(["validate", "compile", "diff"] as const)(
    "loads no command to do what was done before: %s",
    (command) => {
      const env = { XDG_CACHE_HOME: makeFolder(), LOCALAPPDATA: makeFolder() };
      const output = path.join(makeFolder(), "rapport.docx");
      const options = { validate: ["--no-spell"], compile: ["-o", output], diff: [] };
      const args = [command, ...options[command]];
      expect(chunksLoadedBy(args, env)).toContain(command);
      const loaded = chunksLoadedBy(args, env);
      expect(loaded.filter((name) => [command, "run-command-line", ...others].includes(name))).toEqual([]);
    },
  );

  test("loads no speller for words that have been looked up before", () => {
    const env = { XDG_CACHE_HOME: makeFolder(), LOCALAPPDATA: makeFolder() };
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": entry("soki", { plan: "Vi prövar det xyzqwk." }),
    });
    const first = runBin(folder, ["validate"], { env });
    expect(first.stdout).toContain("”xyzqwk”");
    fs.writeFileSync(
      path.join(folder, "reports/2023-04/soki.yaml"),
      entry("soki", { plan: "Vi xyzqwk det prövar." }),
    );
    expect(chunksLoadedBy(["validate"], env, folder)).toContain("check-parts");
    expect(runBin(folder, ["validate"], { env }).stdout).toContain("”xyzqwk”");
  });

  test("loads no command to say its version or to help", () => {
    for (const option of ["--version", "--help"])
      expect(chunksLoadedBy([option]).filter((name) => [...others, "validate"].includes(name))).toEqual([]);
  });

  /** Chunks of what a validation has no use for. */
  const others = [
    ...["write-docx", "layout", "print-html", "print-markdown", "print-outline", "convert-to-pdf"],
    ...["ora", "compile", "diff", "init", "explain", "explanations", "load-speller"],
  ];

  /** The names of the chunks that a command loads, without their digests, and of the optional packages. */
  function chunksLoadedBy(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    folder = projectFolder,
  ): string[] {
    const coverage = path.join(makeFolder(), "coverage");
    spawnSync(process.execPath, [path.join(projectFolder, "bin/millrep.js"), ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...env, NODE_V8_COVERAGE: coverage },
    });
    const urls = fs.readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(fs.readFileSync(path.join(coverage, file), "utf8"));
      return result.map(({ url }: { url: string }): string => url);
    });
    expect(urls.filter((url) => /hunspell|dictionary/.test(url))).toEqual([]);
    return urls.map((url) => path.basename(url).replace(/-[^-]+\.js$/, ""));
  }

  test("says what it needs on a version of Node that is too old", () => {
    const folder = makeFolder();
    const oldNode = path.join(folder, "old-node.cjs");
    fs.writeFileSync(oldNode, 'Object.defineProperty(process.versions, "node", { value: "16.20.2" });\n');
    const bin = path.join(projectFolder, "bin/millrep.js");
    const { status, stderr } = spawnSync(process.execPath, ["--require", oldNode, bin, "--version"]);
    expect(status).toBe(2);
    expect(stderr.toString()).toContain("millrep behöver Node.js 20 eller senare; här körs 16.20.2.");
    expect(stderr.toString()).toContain("millrep needs Node.js 20 or later; this is 16.20.2.");
  });
});
