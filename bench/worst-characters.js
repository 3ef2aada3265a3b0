// Measures every rule, and reading, on texts of the characters that each finds hardest: `npm run worst`, or with a size
// and some of the patterns: `npm run worst -- 100000 "(" "a "`. Ends with 1 where a step's time grows faster than its text.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
// Beside the packages, so that they are found; the process's own, so that two runs do not disturb each other.
const outfile = path.join(root, `node_modules/.cache/time-steps-${process.pid}.js`);
await build({
  absWorkingDir: root,
  entryPoints: ["bench/time-steps.ts"],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
});
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile);
}
