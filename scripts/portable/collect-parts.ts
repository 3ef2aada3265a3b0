import fs from "node:fs";
import path from "node:path";
import type { Files, Parts } from "./build-folder.ts";
import { fetchPackage, runNpm, unpackPackage } from "./fetch-package.ts";
import { programOf, type Target } from "./targets.ts";

/**
 * Collects the parts of a portable folder in `work`: packs the project, installs its optional packages as the lock file has
 * them, and fetches Node. Throws where a package cannot be had.
 */
export function collectParts(project: string, target: Target, work: string): Parts {
  const app = path.join(work, "app");
  const node = path.join(work, "node");
  const licence = path.join(work, "licence");
  unpackPackage(project, app);
  const { version, optionalDependencies } = JSON.parse(
    fs.readFileSync(path.join(app, "package.json"), "utf8"),
  );
  installOptional(project, path.join(work, "optional"), Object.keys(optionalDependencies));
  fs.cpSync(path.join(work, "optional/node_modules"), path.join(app, "node_modules"), { recursive: true });
  fetchPackage(target.node, node);
  if (target.licence === target.node) fs.cpSync(path.join(node, "LICENSE"), path.join(licence, "LICENSE"));
  else fetchPackage(target.licence, licence);
  const files = readFolder(app);
  return {
    target,
    version,
    program: fs.readFileSync(path.join(node, "bin", programOf(target))),
    app: files,
    licences: collectLicences(files, {
      "Node.js.txt": path.join(licence, "LICENSE"),
      "LGPL-3.0.txt": path.join(project, "scripts/portable/licences/LGPL-3.0.txt"),
      "GPL-3.0.txt": path.join(project, "scripts/portable/licences/GPL-3.0.txt"),
    }),
  };
}

/** npm says nothing where an optional package cannot be had: here it must be there. */
function installOptional(project: string, folder: string, names: readonly string[]): void {
  fs.mkdirSync(folder);
  for (const file of ["package.json", "package-lock.json"])
    fs.copyFileSync(path.join(project, file), path.join(folder, file));
  runNpm(folder, ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  for (const name of names)
    if (!fs.existsSync(path.join(folder, "node_modules", name))) throw new Error(`${name} was not installed`);
}

/** Everything in a folder but what npm keeps for itself, by paths with slashes. */
function readFolder(folder: string): Files {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => !/^node_modules\/\.(?:bin\/|package-lock\.json$)/.test(name));
  return new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

const licenceName = /^(?:licen[cs]e|copyright)(?:notice)?(?:\.txt|\.md)?$/i;

/** The licences of millrep, of what is built into it and of every optional package; `others` are files outside it. */
function collectLicences(app: Files, others: Readonly<Record<string, string>>): Files {
  const licences = new Map<string, Uint8Array>();
  for (const [name, file] of Object.entries(others)) licences.set(name, fs.readFileSync(file));
  for (const [name, bytes] of app) {
    const place = path.posix.dirname(name);
    const isOfPackage = /(?:^|\/)node_modules\/[^/]+$/.test(place);
    if (name === "LICENSE") licences.set("millrep.txt", bytes);
    else if (name === "dist/THIRD-PARTY-LICENSES.txt") licences.set("millrep, inbyggt.txt", bytes);
    else if (isOfPackage && licenceName.test(path.posix.basename(name)))
      licences.set(`${path.posix.basename(place)}.txt`, bytes);
  }
  return licences;
}
