// Breaks the code on purpose, one place at a time, and sees whether a test fails: `npm run mutate`.
//
//   --count N     how many places (30)
//   --seed N      which ones: the same number, the same places (20230331)
//   --only TEXT   only in files whose path has this in it, or one of several texts with commas between
//   --near        with the tests about the file and the scenarios alone: what these let pass, others may notice
//
// Works in a copy of what git knows of, so that nothing here is touched. Ends with 1 where a change went unnoticed.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseSync } from "@swc/core";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values: options } = parseArgs({
  options: {
    count: { type: "string", default: "30" },
    seed: { type: "string", default: "20230331" },
    only: { type: "string", default: "" },
    near: { type: "boolean", default: false },
  },
});

const swapped = {
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
};

/**
 * What can be broken at a node of the syntax tree: the part of its source to replace, and with what. Spans count bytes
 * from 1.
 */
const breakers = {
  operator: (node, source) => {
    if (node.type !== "BinaryExpression" || !(node.operator in swapped)) return undefined;
    const between = { start: node.left.span.end, end: node.right.span.start };
    const text = source.slice(between.start, between.end);
    return { ...between, text: text.replace(node.operator, swapped[node.operator]) };
  },
  condition: ({ type, test: condition }, source) => {
    if (!["IfStatement", "ConditionalExpression"].includes(type)) return undefined;
    return { ...condition.span, text: `!(${source.slice(condition.span.start, condition.span.end)})` };
  },
  diagnostic: ({ type, elements = [], span }, source) => {
    if (type !== "ArrayExpression" || elements.length !== 1) return undefined;
    const isFinding = /^\[\s*(?:diagnose\(|\{\s*params\b)/.test(source.slice(span.start, span.end));
    return isFinding ? { ...span, text: "[]" } : undefined;
  },
  value: ({ type, value, span }) => {
    if (type === "BooleanLiteral") return { ...span, text: String(!value) };
    return type === "NumericLiteral" ? { ...span, text: String(value + 1) } : undefined;
  },
};

function findPlaces(file) {
  const bytes = readFileSync(path.join(root, file));
  const source = {
    slice: (start, end) => bytes.subarray(start - 1, end - 1).toString(),
  };
  const places = [];
  const visit = (node) => {
    if (node === null || typeof node !== "object") return;
    // A type breaks nothing that runs.
    if (/^Ts|Import/.test(node.type ?? "")) {
      if (node.expression) visit(node.expression);
      return;
    }
    for (const [kind, breaker] of Object.entries(breakers)) {
      const change = breaker(node, source);
      if (change) places.push({ file, kind, ...change, original: source.slice(change.start, change.end) });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(bytes.toString(), { syntax: "typescript", target: "es2023" }));
  return places;
}

/** Numbers that look drawn by lot and are the same for the same seed (a linear congruential generator of 32 bits). */
function createDice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Places of every kind in turn, no two in one file while there are other files. */
function choosePlaces(all, count, dice) {
  const kinds = Object.keys(breakers);
  const uses = new Map();
  const chosen = [];
  for (let turn = 0; chosen.length < count && all.length > 0; turn += 1) {
    const ofKind = all.filter(({ kind }) => kind === kinds[turn % kinds.length]);
    const fewest = Math.min(...ofKind.map(({ file }) => uses.get(file) ?? 0));
    const free = ofKind.filter(({ file }) => (uses.get(file) ?? 0) === fewest);
    if (free.length === 0) continue;
    const place = free[dice(free.length)];
    all.splice(all.indexOf(place), 1);
    uses.set(place.file, fewest + 1);
    chosen.push(place);
  }
  return chosen;
}

const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);

function makeCopy() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-mutate-"));
  const copy = path.join(folder, "millrep");
  for (const file of git("-c", "core.quotePath=false", "ls-files")) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(copy, file));
  }
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");
  const shared = path.join(root, "../shared");
  if (existsSync(shared)) symlinkSync(shared, path.join(folder, "shared"), "dir");
  return { folder, copy };
}

/** Longer than all tests take together: what has not ended by then goes round in circles, and is noticed. */
const longest = 15 * 60_000;

function run(copy, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: "utf8",
    timeout: longest,
    maxBuffer: 2 ** 28,
  });
  return { hasPassed: status === 0, output: stdout + stderr };
}

const jest = [
  "--experimental-vm-modules",
  "--no-warnings",
  "node_modules/jest/bin/jest.js",
  "--bail",
  "--silent",
];

/** The first test that fails, those that are about the file before all others; undefined where all pass. */
function findFailure(copy, { file }) {
  const build = run(copy, "npm", ["run", "-s", "build"]);
  if (!build.hasPassed) return "the build";
  const name = path.basename(file, ".ts");
  // A room of a room has its tests in the outer one, or in a room of its own.
  const [, room] = path.dirname(file).split("/");
  // The files of a command have its name first, and tests about it may stand in other rooms.
  const [command] = name.split("-");
  const isAbout = (tested) =>
    room === "commands"
      ? path.basename(tested).startsWith(command) || tested.startsWith(`test/${command}/`)
      : room && tested.startsWith(`test/${room}/`);
  const own = git("ls-files", "test/*.test.ts").filter(
    (tested) => path.basename(tested) === `${name}.test.ts` || isAbout(tested),
  );
  const named = own.filter((tested) => path.basename(tested) === `${name}.test.ts`);
  for (const tests of [named, own, ["test/scenarios"], ...(options.near ? [] : [[]])]) {
    // Jest runs all tests where none are named.
    if (tests.length === 0 && (tests === own || tests === named)) continue;
    const { hasPassed, output } = run(copy, process.execPath, [...jest, ...tests]);
    if (!hasPassed) return /●\s+(.+)/.exec(output)?.[1] ?? "a run that did not end";
  }
  return undefined;
}

const files = git("ls-files", "src/*.ts").filter(
  (file) =>
    options.only.split(",").some((text) => file.includes(text)) && !file.startsWith("src/schema/generated/"),
);
const places = choosePlaces(
  files.flatMap(findPlaces),
  Number(options.count),
  createDice(Number(options.seed)),
);
const { folder, copy } = makeCopy();
let survivors = 0;
try {
  for (const [index, place] of places.entries()) {
    const source = readFileSync(path.join(root, place.file));
    const line = source
      .subarray(0, place.start - 1)
      .toString()
      .split("\n").length;
    const broken = Buffer.concat([
      source.subarray(0, place.start - 1),
      Buffer.from(place.text),
      source.subarray(place.end - 1),
    ]);
    writeFileSync(path.join(copy, place.file), broken);
    const failure = findFailure(copy, place);
    writeFileSync(path.join(copy, place.file), source);
    if (failure === undefined) survivors += 1;
    const change = `${place.original.trim()} → ${place.text.trim()}`.replaceAll(/\s+/g, " ").slice(0, 120);
    console.log(`${index + 1} ${place.file}:${line} ${place.kind}: ${change}`);
    console.log(`  ${failure === undefined ? "NOT NOTICED" : `noticed by ${failure}`}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${places.length - survivors} of ${places.length} noticed (seed ${options.seed})`);
process.exitCode = survivors > 0 ? 1 : 0;
