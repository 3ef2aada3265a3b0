import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolder, projectFolder } from "./support/workspace.ts";

const isWindows = process.platform === "win32";
const npm = isWindows ? "npm.cmd" : "npm";

describe("the package", () => {
  test("installed into an empty folder, without a registry, gives a millrep that works", () => {
    const folder = makeFolder();
    const packed = execFileSync(npm, ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      cwd: projectFolder,
      shell: isWindows,
    });
    const [{ filename }] = JSON.parse(packed.toString());
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
    const run = (...args: string[]) => spawnSync(process.execPath, [millrep, ...args], { cwd: work });
    expect(run("init", "2026-11").status).toBe(0);
    const validated = run("validate");
    expect(validated.status).toBe(1);
    // The speller is optional: without it, all else is checked.
    const note =
      "Stavningen är inte kontrollerad: paketen hunspell-asm och dictionary-sv är inte installerade";
    expect(validated.stderr.toString()).toContain(note);
    expect(run("validate", "--no-spell").stderr.toString()).not.toContain("Stavningen");
    for (const file of ["dist/THIRD-PARTY-LICENSES.txt", "schemas/validate-output.schema.json"])
      expect(fs.existsSync(path.join(folder, "node_modules/millrep", file))).toBe(true);
  });

  test("loads no code of documents, spinners, explanations or spelling to validate without spelling", () => {
    const folder = makeFolder();
    const coverage = path.join(folder, "coverage");
    spawnSync(process.execPath, [path.join(projectFolder, "bin/millrep.js"), "validate", "--no-spell"], {
      cwd: projectFolder,
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    const loaded = fs.readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(fs.readFileSync(path.join(coverage, file), "utf8"));
      return result.map(({ url }: { url: string }) => path.basename(url));
    });
    expect(loaded.some((name: string) => name.startsWith("validate-"))).toBe(true);
    expect(
      loaded.filter((name: string) =>
        /^(write-docx|print-html|print-markdown|ora|compile|diff|init|explain|explanations|load-speller)-|hunspell|dictionary/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });

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
