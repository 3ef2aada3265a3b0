import fs from "node:fs";
import { handleSignals } from "./signals.ts";

/** In milliseconds. Editors save in several steps: changes closer to each other than this are one change. */
const quietTime = 80;

export function watchFolder(folder: string, onChange: () => Promise<void> | void): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const look = (): void => {
      running = running.then(onChange).catch((error: unknown) => {
        reject(error);
        stop();
      });
    };
    const watcher = fs.watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(look, quietTime);
    });
    // A file or folder that disappears while it is looked at is a change like any other.
    watcher.on("error", () => {});
    const stop = (): void => {
      clearTimeout(timer);
      watcher.close();
      release();
      running.then(resolve, reject);
    };
    const release = handleSignals(stop);
    look();
  });
}
