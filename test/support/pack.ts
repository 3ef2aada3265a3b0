import { execFileSync } from "node:child_process";
import path from "node:path";
import { projectFolder } from "./workspace.ts";

export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Packs millrep into a folder as it is published. Gives the path of the file. */
export function packInto(folder: string): string {
  const script = path.join(projectFolder, "scripts/pack.js");
  const name = execFileSync(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "ignore"] });
  return path.join(folder, name.toString().trim());
}
