// Loaded before millrep (node --require): makes the disk slow, or strikes at a certain one of the steps that change it.
const fs = require("node:fs");
const { delay = 0, at, signal, error } = JSON.parse(process.env.MILLREP_FAULT ?? "{}");

let step = 0;
const wait = () => delay > 0 && Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay);

/** What happens in place of a step: the process is killed or told to end, or the system refuses. */
function strike() {
  if (signal !== undefined) process.kill(process.pid, signal);
  if (error !== undefined) throw Object.assign(new Error(error), { code: error });
}

for (const name of [
  "mkdirSync",
  "writeFileSync",
  "linkSync",
  "copyFileSync",
  "renameSync",
  "rmSync",
  "chmodSync",
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    wait();
    step += 1;
    if (step !== at) return real(...args);
    // Half of what was to be written is there when it happens.
    if (name === "writeFileSync")
      real(args[0], Buffer.from(args[1]).subarray(0, args[1].length / 2), { flag: "wx" });
    strike();
    return real(args[0], args[1], name === "writeFileSync" ? {} : args[2]);
  };
}

if (process.env.MILLREP_STEPS) process.on("exit", () => process.stderr.write(`\nsteps ${step}`));
