import path from "node:path";
import { printable } from "../diagnostics/printable.ts";
import type { Host } from "../host/host.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";

/**
 * A path for a terminal: relative to the working folder, or absolute where that is shorter. Control characters and
 * personal data are masked.
 */
export function displayPath(host: Host, file: string): string {
  const relative = path.relative(host.folder, file).replaceAll(path.sep, "/");
  const whole = file.replaceAll(path.sep, "/");
  return maskPersonalData(printable(relative.length <= whole.length ? relative : whole));
}
