// Loaded into a process before its own code: leaves its peak memory, in kilobytes, in a file.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS));
});
