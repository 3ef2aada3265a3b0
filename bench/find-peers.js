import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The first program of a name in MILLREP_BENCH_PEERS (a folder with node_modules) or on the PATH; undefined for none. */
export function findPeer(name) {
  const { MILLREP_BENCH_PEERS: peers, PATH = "" } = process.env;
  const folders = [...(peers ? [path.join(peers, "node_modules/.bin")] : []), ...PATH.split(path.delimiter)];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** The first line that a program says of its version. */
export function versionOf(program, option = "--version") {
  return spawnSync(program, [option], { encoding: "utf8" }).stdout.split("\n")[0];
}
