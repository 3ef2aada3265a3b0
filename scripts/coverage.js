// Runs the tests and sees which branches of src they take: `npm run coverage`.
//
//   --last   reads what the last run found, and runs no tests
//
// Sees what runs in the tests' own processes, and so not what the real bin runs as a process of its own. Ends with 1
// where a test fails, where src as a whole is below the goal, where a file below it has no reason in
// scripts/coverage-reasons.json, and where a reason there is no longer true.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { transformSync } from "esbuild";

/** How many of a hundred branches the tests are to take, in src as a whole and in every file. */
const goal = 95;

const root = fileURLToPath(new URL("../", import.meta.url));
const { values: options } = parseArgs({ options: { last: { type: "boolean", default: false } } });
/** Beside the packages, where no one takes it for a part of the project. */
const folder = path.join(root, "node_modules/.cache/coverage");

/** Runs every test; returns whether all passed. */
function runTests() {
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "--silent"];
  const coverage = ["--coverage", "--coverageProvider=v8", "--coverageReporters=json"];
  const places = [`--coverageDirectory=${folder}`, "--collectCoverageFrom=src/**/*.ts"];
  return (
    spawnSync(process.execPath, [...jest, ...coverage, ...places], { cwd: root, stdio: "inherit" }).status ===
    0
  );
}

/** Whether a file has only types: then nothing of it runs, and it has no branches to take. */
function holdsOnlyTypes(text) {
  return transformSync(text, { loader: "ts" }).code.trim() === "";
}

/**
 * A value after `??` that is empty: strict types ask for one after every index and every match of a regular expression,
 * also where something is always there. The end of a branch is sometimes reported a character too early.
 */
const emptyDefault = /^[^?]*\?\?\s*(?:""?|-?\d+|\[[\d, ]*\]|\{\}|Number\.\w+)?(?:$|[^\s\p{L}"])/u;

/** The source of a branch. */
function textOf({ start, end }, lines) {
  if (start.line !== end.line) return lines[start.line - 1]?.slice(start.column) ?? "";
  return lines[start.line - 1]?.slice(start.column, end.column) ?? "";
}

/** A file's branches: how many there are, how many were taken, and how many of the others are empty defaults. */
function readFileCoverage({ b: hits, branchMap }, text) {
  const lines = text.split("\n");
  const branches = Object.entries(hits).flatMap(([id, counts]) =>
    counts.map((count, index) => ({
      isTaken: count > 0,
      text: textOf(branchMap[id].locations[index], lines),
    })),
  );
  const missed = branches.filter(({ isTaken }) => !isTaken);
  return {
    all: branches.length,
    taken: branches.length - missed.length,
    defaults: missed.filter(({ text: source }) => emptyDefault.test(source)).length,
  };
}

const percent = (taken, all) => (all === 0 ? 100 : (100 * taken) / all);

/** What the run says of every file that has code, by its path from the root. */
function readCoverage() {
  const report = JSON.parse(readFileSync(path.join(folder, "coverage-final.json"), "utf8"));
  const found = new Map(
    Object.entries(report).map(([file, coverage]) => [file.replace(/^.*?\/(?=src\/)/, ""), coverage]),
  );
  const files = readdirSync(path.join(root, "src"), { recursive: true })
    .map((file) => path.posix.join("src", file.split(path.sep).join("/")))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    if (holdsOnlyTypes(text)) return [];
    const coverage = found.get(file);
    return [{ file, ...(coverage ? readFileCoverage(coverage, text) : { all: 1, taken: 0, defaults: 0 }) }];
  });
}

/** Prints the files below the goal; returns what is wrong. */
function judge(files) {
  const reasons = new Map(
    Object.entries(JSON.parse(readFileSync(path.join(root, "scripts/coverage-reasons.json"), "utf8"))),
  );
  const sum = (pick) => files.reduce((total, file) => total + pick(file), 0);
  const share = percent(
    sum(({ taken }) => taken),
    sum(({ all }) => all),
  );
  const below = files.filter(({ taken, all }) => percent(taken, all) < goal);
  const problems = share < goal ? [`src as a whole is below ${goal} %`] : [];
  for (const { file, all, taken, defaults } of below) {
    const isOnlyDefaults = percent(taken + defaults, all) >= goal;
    const reason = isOnlyDefaults ? "empty defaults that the strict types ask for" : reasons.get(file);
    console.log(`${file}: ${taken} of ${all} (${reason ?? "NO REASON"})`);
    if (reason === undefined) problems.push(`${file} is below ${goal} % and has no reason`);
    if (isOnlyDefaults && reasons.has(file)) problems.push(`${file} needs no reason of its own`);
  }
  for (const file of reasons.keys()) {
    if (!below.some((other) => other.file === file))
      problems.push(`${file} has a reason and is not below ${goal} %`);
  }
  console.log(
    `${share.toFixed(2)} % of ${sum(({ all }) => all)} branches in ${files.length} files; ${below.length} files are below ${goal} %, ${reasons.size} of them with a reason in scripts/coverage-reasons.json`,
  );
  return problems;
}

const hasPassed = options.last || runTests();
const problems = [...(hasPassed ? [] : ["a test fails"]), ...judge(readCoverage())];
for (const problem of problems) console.error(`NOT AS IT SHOULD BE: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
