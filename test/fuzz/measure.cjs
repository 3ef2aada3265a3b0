// Loaded before millrep (node --require): says what the run cost, in milliseconds of the processor's time and in kilobytes.
const fs = require("node:fs");
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const cost = { time: Math.round((user + system) / 1000), memory: process.resourceUsage().maxRSS };
  fs.writeFileSync(process.env.MILLREP_MEASURE, JSON.stringify(cost));
});
