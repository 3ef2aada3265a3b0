// Puts what millrep prints into README.md and the pages of docs/: see scripts/docs/update-docs.ts.
import { fileURLToPath } from "node:url";
import { bundleAndRun } from "./bundle-and-run.js";

const root = fileURLToPath(new URL("../", import.meta.url));
await bundleAndRun("scripts/docs/update-docs.ts", [root, ...process.argv.slice(2)]);
