import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

/** Gives what a program prints. Throws where it fails: a run that failed is no measurement. */
export function run([program, ...args], options = {}) {
  const settings = { encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"], ...options };
  const { status, error, stdout, stderr } = spawnSync(program, args, settings);
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${error ?? stderr}`);
}

/** Installs a package into a new folder. Gives the path of one of its files there. */
export function installPackage(source, home, file) {
  run(["npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", home, source]);
  return path.join(home, "node_modules", file);
}

/**
 * Installs a millrep as users have it, with its optional packages, from a project's folder or a packed one. Gives the
 * function that makes a command line of arguments, with which a version that keeps answers gives no kept one.
 */
export function installMillrep(node, source, home) {
  const pack = ["npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", path.dirname(home)];
  const isPacked = statSync(source).isFile();
  const packed = isPacked ? source : path.join(path.dirname(home), run(pack, { cwd: source }).trim());
  const bin = installPackage(packed, home, "millrep/bin/millrep.js");
  for (const name of ["hunspell-asm", "dictionary-sv"])
    if (!existsSync(path.join(home, "node_modules", name))) throw new Error(`millrep has got no ${name}`);
  const options = run([node, bin, "validate", "--help"]).includes("--no-cache") ? ["--no-cache"] : [];
  return (command, ...args) => [node, bin, command, ...args, ...(command.startsWith("--") ? [] : options)];
}
