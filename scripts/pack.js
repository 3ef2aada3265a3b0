// Packs millrep as it is published: `npm run pack`, and after `--` the folder for the file, else this one. Its package.json is
// without what only this repository needs; above all `prepare`, which builds after `npm ci` from sources that the package
// does not hold. It is made in a folder of its own, and no file of the repository changes, however the run ends.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = path.resolve(process.argv[2] ?? root);
const isWindows = process.platform === "win32";

/** Runs npm in a folder, without scripts of the package, and gives what it says. */
function npm(folder, ...args) {
  const options = { cwd: folder, shell: isWindows, encoding: "utf8" };
  return JSON.parse(
    execFileSync(isWindows ? "npm.cmd" : "npm", [...args, "--ignore-scripts", "--json"], options),
  );
}

if (!existsSync(path.join(root, "dist/main.js"))) throw new Error("Not built: run npm run build first.");
const { scripts, devDependencies, overrides, ...published } = JSON.parse(
  readFileSync(path.join(root, "package.json"), "utf8"),
);
// Beside the file that comes of it: a rename then is one step.
const staging = mkdtempSync(path.join(target, ".pack-"));
try {
  const [{ files }] = npm(root, "pack", "--dry-run");
  for (const { path: file } of files) {
    mkdirSync(path.dirname(path.join(staging, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(staging, file));
  }
  writeFileSync(path.join(staging, "package.json"), `${JSON.stringify(published, undefined, 2)}\n`);
  const [{ filename }] = npm(staging, "pack");
  renameSync(path.join(staging, filename), path.join(target, filename));
  console.log(filename);
} finally {
  rmSync(staging, { recursive: true, force: true });
}
const { repository, bugs, homepage } = published;
if ([repository.url, bugs.url, homepage].some((address) => address.includes("example.org")))
  console.error(
    "package.json: repository, bugs and homepage are placeholders. Fill them in before you publish.",
  );
