// Keeps what V8 compiles of dist/ while millrep does what it mostly does, so that this need not be compiled in every run:
// see bin/load-chunks.js. What is kept is for this version of Node alone, and is not part of the package.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { compiledFile, loadChunks } = createRequire(import.meta.url)("../bin/load-chunks.js");

const scripts = new Map();
const { createHost, main } = loadChunks(path.join(root, "dist/cli.js"), scripts);

const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-build-"));
const silent = { isTerminal: false, columns: undefined, write: () => {} };
const commands = [
  ["--version"],
  ["--help"],
  // Twice: what was found is remembered, and that is code too.
  ["validate", "--no-spell"],
  ["validate", "--no-spell"],
  ["compile", "-o", path.join(folder, "report.docx")],
  ["diff"],
];
for (const args of commands) {
  await main(
    createHost({ args, env: { XDG_CACHE_HOME: folder }, folder: root, stdout: silent, stderr: silent }),
  );
}
rmSync(folder, { recursive: true });

mkdirSync(path.dirname(compiledFile("cli.js")), { recursive: true });
for (const [file, script] of scripts) writeFileSync(compiledFile(file), script.createCachedData());
