import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { PinnedPackage } from "./targets.ts";

const isWindows = process.platform === "win32";

/** Runs npm, and gives what it wrote on standard output. Throws where npm failed; npm has said why. */
export function runNpm(folder: string, args: readonly string[]): string {
  return execFileSync(isWindows ? "npm.cmd" : "npm", args, {
    cwd: folder,
    shell: isWindows,
    stdio: ["ignore", "pipe", "inherit"],
  }).toString();
}

/** Packs a package, of a folder or of the registry, and unpacks it into an empty folder. Returns the archive's bytes. */
export function unpackPackage(source: string, folder: string): Uint8Array {
  fs.mkdirSync(folder, { recursive: true });
  const args = ["pack", source, "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(runNpm(folder, args));
  const archive = path.join(folder, filename);
  const bytes = fs.readFileSync(archive);
  execFileSync("tar", ["-xzf", filename, "--strip-components=1"], { cwd: folder, stdio: "inherit" });
  fs.rmSync(archive);
  return bytes;
}

/** Fetches a package of the registry into an empty folder. Throws where it is not the one that was pinned. */
export function fetchPackage({ name, version, integrity }: PinnedPackage, folder: string): void {
  const bytes = unpackPackage(`${name}@${version}`, folder);
  const digest = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (digest !== integrity)
    throw new Error(`${name}@${version} is another one than was pinned: ${digest}, not ${integrity}`);
}
