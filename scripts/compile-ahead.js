// Keeps what V8 compiles of dist/ while millrep does what it mostly does, so that this need not be compiled in every run:
// see bin/load-chunks.js. What is kept is for this version of Node alone, and is not part of the package.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { compiledFile, loadChunks, pack, startFile } = createRequire(import.meta.url)("../bin/load-chunks.js");

const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-build-"));
const silent = { isTerminal: false, columns: undefined, write: () => {} };

/** Loads millrep, runs commands one after the other, and returns every script that was loaded, by its file. */
async function run(...commands) {
  const scripts = new Map();
  const { createHost, main } = loadChunks(path.join(root, "dist/cli.js"), scripts);
  for (const args of commands) {
    const env = { XDG_CACHE_HOME: folder };
    await main(createHost({ args, env, folder: root, stdout: silent, stderr: silent }));
  }
  return scripts;
}

// What a run begins with: whether it was done before, and whether it asks for help.
const validate = ["validate", "--no-spell"];
await run(validate);
const first = await run(validate, ["--help"]);
mkdirSync(path.dirname(startFile), { recursive: true });
writeFileSync(startFile, pack([...first.keys()]));

const everything = await run(
  ["--version"],
  ["--help"],
  validate,
  [...validate, "--verbose"],
  [...validate, "--no-cache"],
  ["compile", "-o", path.join(folder, "report.docx")],
  ["compile", "-o", path.join(folder, "report.docx")],
  ["diff"],
);
rmSync(folder, { recursive: true });
for (const [file, script] of everything)
  writeFileSync(`${compiledFile(file)}.data`, script.createCachedData());
