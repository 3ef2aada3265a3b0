// Measures cold runs of the packed package, as whole processes, beside other programs. `npm run bench`, and after `--`:
//   month months years document    these groups of rows, of all four
//   --node PATH                    runs everything with another Node
//   --against PATH                 another millrep, a project's folder or a packed one, in turn with this one
//   --rounds N                     how many times each row is run
// ajv-cli is installed for the run where npm can; pandoc is taken from the PATH.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installMillrep, installPackage, run } from "./install-millrep.js";
import { makeWorkspace } from "./make-workspace.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node: { type: "string" },
    against: { type: "string" },
    rounds: { type: "string", default: "15" },
  },
});
const root = fileURLToPath(new URL("../", import.meta.url));
const schema = path.join(root, "src/schema/entry.schema.json");
const node = path.resolve(options.node ?? process.execPath);
const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-bench-"));
const inFolder = (name) => path.join(folder, name);

/** Each row that has a goal: at most so many times as long as another row. */
const goals = {
  "validate --no-spell, 12": [1, "ajv-cli, 12"],
  "validate --all --no-spell, 1,200": [7, "yaml + ajv, 1,200"],
  "trend, 1,440": [3.5, "yaml + ajv, 1,440"],
  "trend as HTML, 1,440": [4, "yaml + ajv, 1,440"],
  "compile, 1,200": [1, "pandoc, 1,200"],
};

/** The rows of a group: of each, the command lines of those who do it. */
function buildRows(group, { millreps, ajvCli, pandoc }) {
  const millrep = (...args) => millreps.map((buildCommand) => buildCommand(...args));
  const sizes = { month: [2, 12], months: [100, 12], years: [120, 12], document: [1, 1200] };
  const [months, workstreams] = sizes[group];
  const dir = makeWorkspace(inFolder(group), { months, workstreams, isVaried: group === "years" });
  const yamlAjv = [node, path.join(root, "bench/plain-yaml-ajv.js"), schema];
  if (group === "month") {
    const entries = path.join(dir, "reports/2023-04");
    const checkSchema = ["validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d"];
    return {
      "node -e 0": [[node, "-e", "0"]],
      "yaml + ajv, 12": [[...yamlAjv, entries]],
      ...(ajvCli && { "ajv-cli, 12": [[...ajvCli, ...checkSchema, path.join(entries, "*.yaml")]] }),
      "--version": millrep("--version"),
      "--help": millrep("--help"),
      "validate --no-spell, 12": millrep("validate", "--no-spell", "-C", dir),
      "validate, 12": millrep("validate", "-C", dir),
      "compile, 12": millrep("compile", "-C", dir, "-o", inFolder("12.docx")),
      "diff, 12": millrep("diff", "-C", dir),
    };
  }
  if (group === "months")
    return {
      "yaml + ajv, 1,200": [[...yamlAjv, path.join(dir, "reports")]],
      "validate --all --no-spell, 1,200": millrep("validate", "--all", "--no-spell", "-C", dir),
    };
  if (group === "years")
    return {
      "yaml + ajv, 1,440": [[...yamlAjv, path.join(dir, "reports")]],
      "trend, 1,440": millrep("trend", "-C", dir),
      "trend as HTML, 1,440": millrep("trend", "-C", dir, "--force", "-o", inFolder("trend.html")),
      "trend as Word, 1,440": millrep("trend", "-C", dir, "--force", "-o", inFolder("trend.docx")),
    };
  const markdown = inFolder("1200.md");
  run(millrep("compile", "-C", dir, "--format", "md", "-o", markdown)[0]);
  return {
    ...(pandoc && { "pandoc, 1,200": [[...pandoc, markdown, "-o", inFolder("pandoc.docx")]] }),
    "compile, 1,200": millrep("compile", "-C", dir, "-o", inFolder("1200.docx")),
  };
}

/** The command of a peer, or undefined and a word about it where the peer is absent. */
function findPeer(name, findCommand) {
  try {
    return findCommand();
  } catch {
    console.log(`${name} is absent: nothing is compared with it.`);
  }
}

/** How long a whole process takes, in milliseconds, when nothing is kept of an earlier run. */
function time(command) {
  const cache = mkdtempSync(inFolder("cache-"));
  // More certificates and options make each Node start later. Newer ones keep compiled code in the temporary folder.
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_COMPILE_CACHE, ...others } = process.env;
  const env = { ...others, TMPDIR: folder, XDG_CACHE_HOME: cache };
  const start = performance.now();
  run(command, { env });
  const taken = performance.now() - start;
  rmSync(cache, { recursive: true });
  return taken;
}

/** Runs every command in turn, again and again, so that a busy machine is busy for all. */
function measure(rows) {
  const commands = Object.values(rows).flat();
  const times = new Map(commands.map((command) => [command, []]));
  // A first round fills the disk's cache, and Node's with compiled code: it does not count.
  commands.forEach(time);
  for (let round = 0; round < Number(options.rounds); round += 1)
    // To and fro, so that of two neighbours each is as often the first.
    for (const command of round % 2 ? commands.toReversed() : commands)
      times.get(command).push(time(command));
  const timesOf = ([name, [own, against]]) => ({ name, own: times.get(own), against: times.get(against) });
  return Object.entries(rows).map(timesOf);
}

/** The lower quartile, the median and the upper quartile. */
function quartiles(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
}

/** The ratios of runs of one round. */
const divide = (times, others) => times.map((taken, round) => taken / others[round]);

/** `93 (91–98)` */
function printSpread(list, digits) {
  const [low, median, high] = quartiles(list).map((value) => value.toFixed(digits));
  return `${median} (${low}–${high})`;
}

function printTable(measured) {
  const first = measured[0];
  const [head, line] = options.against ? [" against, ms | this ÷ against |", " ---: | ---: |"] : ["", ""];
  console.log(`| command | ms | ÷ ${first.name} |${head}\n| --- | ---: | ---: |${line}`);
  for (const { name, own, against } of measured) {
    const cells = [name, printSpread(own, 0), printSpread(divide(own, first.own), 2)];
    if (against) cells.push(printSpread(against, 0), printSpread(divide(own, against), 2));
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function printGoal([most, name], row, measured) {
  const other = measured.find((row) => row.name === name);
  const reached = other && quartiles(divide(row.own, other.own))[1];
  const verdict = other ? `${reached.toFixed(2)}, ${reached <= most ? "met" : "NOT met"}` : "not measured";
  console.log(`\nGoal: ${row.name} ≤ ${most} × ${name}: ${verdict}`);
}

try {
  console.log(`Node ${run([node, "--version"]).trim()}, ${os.cpus().length} × ${os.cpus()[0]?.model}`);
  const installAjv = () => installPackage("ajv-cli@5", inFolder("ajv"), "ajv-cli/dist/index.js");
  const ajvCli = findPeer("ajv-cli", () => [node, installAjv()]);
  const pandoc = findPeer("pandoc", () => run(["pandoc", "--version"]) && ["pandoc"]);
  const sources = [root, ...(options.against ? [path.resolve(options.against)] : [])];
  const millreps = sources.map((source, index) => installMillrep(node, source, inFolder(`millrep-${index}`)));
  for (const group of positionals.length > 0 ? positionals : ["month", "months", "years", "document"]) {
    const measured = measure(buildRows(group, { millreps, ajvCli, pandoc }));
    console.log(`\n## ${group}, load ${os.loadavg()[0].toFixed(1)}\n`);
    printTable(measured);
    for (const row of measured) if (goals[row.name]) printGoal(goals[row.name], row, measured);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
