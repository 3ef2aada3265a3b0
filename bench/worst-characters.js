// Measures every rule, and reading, on texts of the characters that each finds hardest: `npm run worst`, or with a size
// and some of the patterns: `npm run worst -- 100000 "(" "a "`. Ends with 1 where a step's time grows faster than its text.
import { bundleAndRun } from "../scripts/bundle-and-run.js";

await bundleAndRun("bench/time-steps.ts", process.argv.slice(2));
