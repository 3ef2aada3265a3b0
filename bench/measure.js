import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));
const peakFile = path.join(os.tmpdir(), `millrep-bench-peak-${process.pid}`);

/** Runs a command to its end, after what is to be done before it. Throws where it does not end as it should: a run that failed is no measurement. */
function run({ command, cwd, env = {}, exits = [0], prepare }) {
  prepare?.();
  const [program, ...args] = command;
  const before = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, BENCH_PEAK_FILE: peakFile, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
  if (error || !exits.includes(status)) {
    throw new Error(`${command.join(" ")} ended with ${status}: ${error ?? stderr}`);
  }
  return milliseconds;
}

/**
 * Times whole processes: every command once, then every command again, so that a machine that is busy for a while is
 * busy for all. A first round, which fills the caches of the disk and of millrep, is not counted.
 *
 * Gives for each name its median and quartiles in milliseconds.
 */
export function measure(commands, rounds) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (const command of Object.values(commands)) run(command);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) times.get(name).push(run(command));
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, summarize(list)]));
}

function summarize(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}

/** The peak memory of a command of Node's, in megabytes. */
export function peakMemory(command) {
  const [program, ...args] = command.command;
  run({ ...command, command: [program, "--require", preload, ...args] });
  const kilobytes = Number(readFileSync(peakFile, "utf8"));
  rmSync(peakFile);
  return kilobytes / 1024;
}
