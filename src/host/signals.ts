/** What asks a process to end, and can be caught: Ctrl+C, a build server that stops a job, a terminal that closes. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof signals)[number];
/** Their numbers, which POSIX gives them (kill) and Node on Windows too. */
const numbers: Readonly<Record<Signal, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const handlers: ((signal: Signal) => void)[] = [];

/**
 * Lets a signal wait until the code that runs has come to an end, and then calls the newest handler. Returns how to take
 * the handler away again.
 */
export function handleSignals(handler: (signal: Signal) => void): () => void {
  listen();
  handlers.push(handler);
  return () => {
    handlers.splice(handlers.lastIndexOf(handler), 1);
    if (handlers.length === 0) for (const signal of signals) process.off(signal, callNewest);
  };
}

function listen(): void {
  if (handlers.length === 0) for (const signal of signals) process.on(signal, callNewest);
}

function callNewest(signal: Signal): void {
  handlers.at(-1)?.(signal);
}

let isHolding = false;

/**
 * From now on no signal ends the process in the midst of a write: files are written without a pause, and Node calls
 * handlers in the pauses only. A signal during a write may be told of after it, so this is for the rest of the run.
 */
export function finishWrites(): void {
  if (isHolding) return;
  isHolding = true;
  listen();
  // Below all others: what watches or waits for another program knows better how to end.
  handlers.unshift(endBy);
}

/**
 * Lets a signal that came during the last write end the process: without a pause, Node would never tell of it. Between
 * two immediates Node looks at what has come from outside.
 */
export async function noticeSignals(): Promise<void> {
  if (isHolding) await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** Ends the process as a signal does that nothing catches, so that a shell sees which it was. */
export function endBy(signal: Signal): void {
  for (const other of signals) process.off(other, callNewest);
  process.kill(process.pid, signal);
  // Reached only where a signal of its own cannot end a process: on Windows, and as the first process of a container.
  process.exit(128 + numbers[signal]);
}
