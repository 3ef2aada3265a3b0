/** The signals that ask a process to end and can be caught: Ctrl+C, a stopped build job, a closed terminal. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof signals)[number];
/** Their numbers: POSIX defines them (kill), and Node uses the same on Windows. */
const numbers: Readonly<Record<Signal, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const handlers: ((signal: Signal) => void)[] = [];

/**
 * Calls the newest handler for a signal, once the code that is running has finished. Returns a function that removes
 * the handler again.
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
 * From now on, no signal ends the process during a write: files are written synchronously, and Node calls handlers only
 * between two events. The handler stays for the rest of the run, because it may be called after the write that it
 * protects.
 */
export function finishWrites(): void {
  if (isHolding) return;
  isHolding = true;
  listen();
  // The oldest handler: one that watches a folder or waits for a program is newer, and knows better how to end.
  handlers.unshift(endBy);
}

/**
 * Lets a signal that came during the last write end the process: without a pause, Node would never call its handler.
 * Node looks for signals between two immediates.
 */
export async function noticeSignals(): Promise<void> {
  if (isHolding) await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** Ends the process as if the signal had not been caught, so that a shell sees which one it was. */
export function endBy(signal: Signal): void {
  for (const other of signals) process.off(other, callNewest);
  process.kill(process.pid, signal);
  // Reached only where a process cannot end itself by a signal: on Windows, and as the first process of a container.
  process.exit(128 + numbers[signal]);
}
