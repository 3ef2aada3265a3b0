import fs from "node:fs";

/** What a path leads to, with links followed; undefined where there is nothing, or access is denied. */
export function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file);
  } catch {
    return undefined;
  }
}

/** The system's name of an error, such as ENOENT. */
export function errorCode(error: unknown): string {
  // Not instanceof: an error may come from another realm, as the file system's do under a test runner.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "EUNKNOWN";
}
