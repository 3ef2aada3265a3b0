// What is measured, and the goals. A goal is a ratio of two medians of the same rounds, or a peak of memory.
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findPeer } from "./find-peers.js";
import { makeWorkspace } from "./make-workspace.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = path.join(root, "bin/millrep.js");
const schema = path.join(root, "src/schema/entry.schema.json");
const node = process.execPath;
const bare = { command: [node, "-e", "0"] };

/** A command of millrep's; `exits` are the exit codes that it may end with. */
function millrep(world, args, exits = [0]) {
  return { command: [node, bin, ...args], env: { XDG_CACHE_HOME: world.cache }, exits };
}

/** The same command where Node may keep no more than so many megabytes of objects. */
function withHeap(megabytes, { env, ...command }) {
  return { ...command, env: { ...env, NODE_OPTIONS: `--max-old-space-size=${megabytes}` } };
}

function plainYamlAjv(folder) {
  return {
    command: [node, path.join(root, "bench/plain-yaml-ajv.js"), schema, path.join(folder, "reports")],
  };
}

/** ajv-cli and pandoc are measured where they are installed. */
function ajvCli(folder) {
  const program = findPeer("ajv");
  if (!program) return {};
  const files = path.join(folder, "reports/*/*.yaml");
  return {
    "ajv-cli": {
      command: [program, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", files],
    },
  };
}

function pandoc(world, folder, period) {
  const program = findPeer("pandoc");
  if (!program) return {};
  const markdown = path.join(world.folder, `${path.basename(folder)}.md`);
  spawnSync(node, [bin, "compile", period, "-C", folder, "--format", "md", "-o", markdown]);
  return { pandoc: { command: [program, markdown, "-o", path.join(world.folder, "pandoc.docx")] } };
}

/** A workspace of this bench's, made when it is first needed. */
function workspace(world, months, workstreams) {
  const folder = path.join(world.folder, `${months}x${workstreams}`);
  return existsSync(folder) ? folder : makeWorkspace(folder, { months, workstreams });
}

/** Makes an entry another file, with the words that it had: what someone does who saves an entry and checks it. */
function saveAnEntry(folder) {
  const reports = path.join(folder, "reports");
  const month = readdirSync(reports).find((name) => /^\d{4}-\d\d$/.test(name));
  const entry = readdirSync(path.join(reports, month)).find((name) => name.endsWith(".yaml"));
  appendFileSync(path.join(reports, month, entry), "# Sparad.\n");
}

const ratio = (of, to, most) => ({ of, to, most });

export const groups = {
  "start-up": {
    rounds: 21,
    commands: (world) => ({
      "node -e 0": bare,
      "--version": millrep(world, ["--version"]),
      "--help": millrep(world, ["--help"]),
    }),
    goals: [ratio("--version", "node -e 0", 1.15), ratio("--help", "node -e 0", 1.15)],
  },
  "one month of 12": {
    rounds: 15,
    commands: (world) => {
      const folder = world.month ?? workspace(world, 1, 12);
      const edited = makeWorkspace(path.join(world.folder, "edited"), { months: 1, workstreams: 12 });
      const validate = (...options) => millrep(world, ["validate", "-C", folder, ...options], [0, 1]);
      return {
        "node -e 0": bare,
        "validate --no-spell, unchanged": validate("--no-spell"),
        "validate --no-spell, anew": validate("--no-spell", "--no-cache"),
        "validate, unchanged": validate(),
        "validate, an entry saved": {
          ...millrep(world, ["validate", "-C", edited]),
          prepare: () => saveAnEntry(edited),
        },
        "validate, anew": validate("--no-cache"),
        "yaml + ajv": plainYamlAjv(folder),
        ...ajvCli(folder),
      };
    },
    goals: [
      ratio("validate --no-spell, unchanged", "node -e 0", 1.6),
      ratio("validate --no-spell, anew", "node -e 0", 1.6),
      ratio("validate, unchanged", "node -e 0", 4.5),
      ratio("validate, anew", "node -e 0", 4.5),
    ],
  },
  "1,200 entries in 100 months": {
    rounds: 5,
    commands: (world) => {
      const folder = workspace(world, 100, 12);
      const validate = (...options) =>
        millrep(world, ["validate", "--all", "--no-spell", "-C", folder, ...options]);
      return {
        "node -e 0": bare,
        "validate --all, unchanged": validate(),
        "validate --all, anew": validate("--no-cache"),
        "yaml + ajv": plainYamlAjv(folder),
        ...ajvCli(folder),
      };
    },
    goals: [
      ratio("validate --all, unchanged", "ajv-cli", 1),
      ratio("validate --all, anew", "yaml + ajv", 1.6),
    ],
  },
  "12,000 entries in 1,000 months": {
    rounds: 3,
    commands: (world) => {
      const validate = (months, ...options) =>
        millrep(world, ["validate", "--all", "--no-spell", "-C", workspace(world, months, 12), ...options]);
      return {
        "validate 1,200, unchanged": validate(100),
        "validate 12,000, unchanged": validate(1000),
        "validate 1,200, anew": validate(100, "--no-cache"),
        "validate 12,000, anew": validate(1000, "--no-cache"),
      };
    },
    goals: [
      ratio("validate 12,000, unchanged", "validate 1,200, unchanged", 11),
      ratio("validate 12,000, anew", "validate 1,200, anew", 11),
    ],
    peaks: { "validate 12,000, unchanged": 350, "validate 12,000, anew": 350 },
  },
  compile: {
    rounds: 5,
    commands: (world) => {
      const compile = (folder, period, ...options) => {
        const file = path.join(world.folder, `${path.basename(folder)}.docx`);
        return millrep(world, ["compile", period, "-C", folder, "-o", file, ...options]);
      };
      const small = workspace(world, 1, 12);
      const large = workspace(world, 1, 1200);
      return {
        "node -e 0": bare,
        "compile 12, unchanged": compile(small, "1950-01"),
        "compile 12, anew": compile(small, "1950-01", "--no-cache"),
        "compile 1,200, unchanged": compile(large, "1950-01"),
        "compile 1,200, anew": compile(large, "1950-01", "--no-cache"),
        ...pandoc(world, large, "1950-01"),
      };
    },
    goals: ["unchanged", "anew"].flatMap((how) => [
      ratio(`compile 12, ${how}`, "node -e 0", 2.2),
      ratio(`compile 1,200, ${how}`, "pandoc", 1 / 7),
    ]),
  },
  "compile 12,000": {
    rounds: 1,
    commands: (world) => {
      const compile = (workstreams, ...options) => {
        const file = path.join(world.folder, `${workstreams}.docx`);
        return millrep(world, [
          ...["compile", "-C", workspace(world, 1, workstreams), "-o", file],
          ...options,
        ]);
      };
      return {
        "compile 1,200, unchanged": compile(1200),
        "compile 12,000, unchanged": compile(12000),
        "compile 1,200, anew": compile(1200, "--no-cache"),
        "compile 12,000, anew": compile(12000, "--no-cache"),
        // Node lets garbage lie while the machine has memory; this is what the run needs.
        "compile 12,000, anew, with a heap of 400 MB": withHeap(400, compile(12000, "--no-cache")),
      };
    },
    goals: ["unchanged", "anew"].map((how) => ratio(`compile 12,000, ${how}`, `compile 1,200, ${how}`, 11)),
    peaks: {
      "compile 12,000, unchanged": 600,
      "compile 12,000, anew": 600,
      "compile 12,000, anew, with a heap of 400 MB": 600,
    },
  },
  diff: {
    rounds: 5,
    commands: (world) => {
      const diff = (workstreams, ...options) =>
        millrep(world, ["diff", "-C", workspace(world, 2, workstreams), ...options]);
      return {
        "node -e 0": bare,
        "diff 12, unchanged": diff(12),
        "diff 12, anew": diff(12, "--no-cache"),
        "diff 120, anew": diff(120, "--no-cache"),
        "diff 1,200, anew": diff(1200, "--no-cache"),
      };
    },
    goals: [
      ratio("diff 12, unchanged", "node -e 0", 2),
      ratio("diff 12, anew", "node -e 0", 2),
      ratio("diff 1,200, anew", "diff 120, anew", 12),
    ],
  },
};
