import { createHash } from "node:crypto";
import { type Zippable, zipSync } from "fflate";
import { buildReadMe, readMeName, sumsName } from "./read-me.ts";
import { buildStarters } from "./starters.ts";
import { programOf, type Target } from "./targets.ts";

/** Files by their paths in a folder, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Parts {
  readonly target: Target;
  readonly version: string;
  readonly program: Uint8Array;
  /** millrep's package, with the optional packages in node_modules. */
  readonly app: Files;
  readonly licences: Files;
}

/** Everything that lies in a portable folder, in the order of the names; the list of checksums has all but itself. */
export function buildFolder({ target, version, program, app, licences }: Parts): Files {
  const files = new Map<string, Uint8Array>([[programOf(target), program]]);
  const facts = { target: target.name, isWindows: target.isWindows, nodeVersion: target.node.version };
  files.set(readMeName, Buffer.from(buildReadMe({ ...facts, version, nodeSum: sumOf(program) })));
  for (const [name, text] of buildStarters(target.isWindows)) files.set(name, Buffer.from(text));
  for (const [name, bytes] of app) files.set(`app/${name}`, bytes);
  for (const [name, bytes] of licences) files.set(`licenser/${name}`, bytes);
  files.set(sumsName, Buffer.from(listSums(files)));
  return sortFiles(files);
}

/** As sha256sum writes them, and reads them with `-c`. */
function listSums(files: Files): string {
  return [...sortFiles(files)].map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join("");
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Not by a language's order, which differs between computers. */
function sortFiles(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** In local time, in which zip files have it: the same everywhere. */
const zipTime = new Date(1980, 0, 1);
/** What a zip file says of a file that was made on Unix, where files have rights. */
const unix = 3;
const regularFile = 0o100000;

/** Whether a file is started by its name. */
export function isProgram(name: string): boolean {
  return name === "millrep" || name === "node";
}

/** A zip file with everything in one folder: the same bytes for the same files, whenever and wherever it is made. */
export function zipFolder(folder: string, files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    const mode = isProgram(name) ? 0o755 : 0o644;
    entries[`${folder}/${name}`] = [bytes, { os: unix, attrs: ((regularFile | mode) << 16) >>> 0 }];
  }
  return zipSync(entries, { mtime: zipTime, level: 6 });
}
