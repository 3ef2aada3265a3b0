import path from "node:path";
import type { Host } from "../host.ts";

/** A path as seen from where the command was given, or whole where that is shorter; a terminal can open either. */
export function displayPath(host: Host, file: string): string {
  const relative = path.relative(host.folder, file).replaceAll(path.sep, "/");
  const whole = file.replaceAll(path.sep, "/");
  return relative.length <= whole.length ? relative : whole;
}
