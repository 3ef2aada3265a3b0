// Builds windows-world.ts with Windows's paths and runs it: tasks come on standard input, outcomes go to standard output.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Beside the packages, so that they are found; the process's own, so that two runs do not disturb each other.
const outfile = path.join(root, `node_modules/.cache/windows-world-${process.pid}.js`);
await build({
  absWorkingDir: root,
  entryPoints: ["test/support/windows-world.ts"],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  alias: { "node:path": "node:path/win32" },
  logLevel: "error",
});
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile);
}
