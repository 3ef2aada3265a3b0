// Builds windows-world.ts with Windows's paths and runs it: tasks come on standard input, outcomes go to standard output.
import { bundleAndRun } from "../../scripts/bundle-and-run.js";

await bundleAndRun("test/support/windows-world.ts", [], { alias: { "node:path": "node:path/win32" } });
