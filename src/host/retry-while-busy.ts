import { errorCode } from "./stat-file.ts";

/** What Windows answers while another program holds a file: libuv has three names for it. */
const busyCodes: readonly string[] = ["EPERM", "EBUSY", "EACCES"];
/** In milliseconds, about a second in all: a virus scanner or OneDrive lets go by then, Word does not. */
const usualPauses: readonly number[] = process.platform === "win32" ? [10, 40, 150, 300, 500] : [];

/**
 * Does what Windows may refuse for a moment, since virus scanners and OneDrive open every new file, again after each
 * pause. Throws the last error where the file is still held, and any other error at once. Elsewhere there are no
 * pauses: an open file can be renamed.
 */
export function retryWhileBusy(
  action: () => void,
  pauses: readonly number[] = usualPauses,
  wait: (milliseconds: number) => void = sleep,
): void {
  for (const pause of pauses) {
    try {
      action();
      return;
    } catch (error) {
      if (!busyCodes.includes(errorCode(error))) throw error;
      wait(pause);
    }
  }
  action();
}

/** Without giving way to other events: a write is one step. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
