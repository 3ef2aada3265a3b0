import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildFolder, type Files, isProgram, sumOf, zipFolder } from "./build-folder.ts";
import { collectParts } from "./collect-parts.ts";
import { targets } from "./targets.ts";

/*
 * `npm run portable -- win-x64`: a folder with millrep and Node, for a computer that has none, and a zip file of it with its
 * checksum, in portable/. The packages come from npm's registry when the folder is made, never when it is used.
 */
const project = process.cwd();
const [name = ""] = process.argv.slice(2);
const target = targets.find((candidate) => candidate.name === name);
if (target) makePortable(path.join(project, "portable"));
else {
  process.stderr.write(`Say for which computer: ${targets.map((known) => known.name).join(", ")}.\n`);
  process.exitCode = 2;
}

function makePortable(home: string): void {
  if (!target) return;
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "millrep-portable-"));
  try {
    const parts = collectParts(project, target, work);
    const files = buildFolder(parts);
    const folder = `millrep-${parts.version}-${target.name}`;
    writeFolder(path.join(home, folder), files);
    const zip = zipFolder(folder, files);
    const archive = path.join(home, `${folder}.zip`);
    fs.writeFileSync(archive, zip);
    fs.writeFileSync(`${archive}.sha256`, `${sumOf(zip)}  ${folder}.zip\n`);
    const megabytes = Math.round(zip.length / 1e6);
    process.stdout.write(
      `portable/${folder}: ${files.size} files\nportable/${folder}.zip: ${megabytes} MB\n${sumOf(zip)}\n`,
    );
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** In place of an older one. */
function writeFolder(folder: string, files: Files): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes, { mode: isProgram(name) ? 0o755 : 0o644 });
  }
}
