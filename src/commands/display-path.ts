import path from "node:path";
import { printable } from "../diagnostics/printable.ts";
import type { Host } from "../host/host.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";

/**
 * A path as seen from where the command was given, or whole where that is shorter, for a terminal: without characters
 * that it would obey, and without personal data.
 */
export function displayPath(host: Host, file: string): string {
  const relative = path.relative(host.folder, file).replaceAll(path.sep, "/");
  const whole = file.replaceAll(path.sep, "/");
  return maskPersonalData(printable(relative.length <= whole.length ? relative : whole));
}
