import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { npm, packInto } from "../support/pack.ts";
import { makeFolder, projectFolder } from "../support/workspace.ts";

const isWindows = process.platform === "win32";

describe("the package", () => {
  test("installed into an empty folder, without a registry, gives a millrep that works", () => {
    const folder = makeFolder();
    const packed = packInto(folder);
    expect(fs.statSync(packed).size).toBeLessThan(2_000_000);
    execFileSync(
      npm,
      [...["install", "--prefix", folder, "--offline", "--omit=optional", "--no-audit", "--no-fund"], packed],
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
    // A speller that is there and cannot be loaded is said once.
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
    speller('throw Object.assign(new Error("part"), { code: "MODULE_NOT_FOUND" });');
    const broken = run("validate");
    expect(broken.stderr.toString().split(note)).toHaveLength(2);
    expect(broken.stdout.toString()).not.toContain("text/spelling");
    speller(
      "exports.loadModule = async () => ({ mountBuffer: () => 0, create: () => ({ spell: () => false }) });",
    );
    expect(run("validate").stdout.toString()).toContain("text/spelling");
    for (const file of ["dist/THIRD-PARTY-LICENSES.txt", "schemas/validate-output.schema.json"])
      expect(fs.existsSync(path.join(folder, "node_modules/millrep", file))).toBe(true);
  });

  test("loads no code of documents, spinners or spelling to validate without spelling", () => {
    const loaded = chunksLoadedBy(["validate", "--no-spell"]);
    expect(loaded).toContain("commands");
    expect(loaded.filter((name) => others.includes(name))).toEqual([]);
  });

  test("loads no command to say its version or to help", () => {
    for (const option of ["--version", "--help"])
      expect(chunksLoadedBy([option]).filter((name) => [...others, "commands"].includes(name))).toEqual([]);
  });

  /** Chunks of what a validation has no use for. */
  const others = ["write-docx", "layout", "convert-to-pdf", "convert-to-docx", "ora", "load-speller"];

  /** The names of the chunks that a command loads, without their digests, and of the optional packages. */
  function chunksLoadedBy(args: readonly string[]): string[] {
    const coverage = path.join(makeFolder(), "coverage");
    spawnSync(process.execPath, [path.join(projectFolder, "bin/millrep.js"), ...args], {
      cwd: projectFolder,
      env: { PATH: process.env["PATH"], NODE_V8_COVERAGE: coverage },
    });
    const urls = fs.readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(fs.readFileSync(path.join(coverage, file), "utf8"));
      return result.map(({ url }: { url: string }): string => url);
    });
    expect(urls.filter((url) => /hunspell|dictionary|unpdf/.test(url))).toEqual([]);
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
