import fs from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type Files, makeMemoryWorkspace, memoryRoot } from "../support/memory-host.ts";
import { projectFolder } from "../support/workspace.ts";
import { require, run } from "./run-checked.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

/** The check that an output is what its schema describes. */
export function schemaOf(command: string): (json: string) => void {
  const file = path.join(projectFolder, `schemas/${command}-output.schema.json`);
  let check: ValidateFunction | undefined;
  return (json) => {
    check ??= ajv.compile(JSON.parse(fs.readFileSync(file, "utf8")));
    require(check(JSON.parse(json)), `the JSON of ${command}: ${ajv.errorsText(check.errors)}`);
  };
}
const checkReceipt = schemaOf("import");

interface JsonReceipt {
  readonly files: readonly {
    readonly period?: string;
    readonly fields?: readonly { readonly workstream: string; readonly state: string }[];
    readonly words?: Readonly<Record<string, number>> & { readonly in: number };
  }[];
}

/** What a file is given with: each file once, a different way for each. */
const ways = [
  [],
  [],
  [],
  ["2023-05"],
  ["2023-04"],
  ["--for", "soki"],
  ["--for", "soki/plan"],
  ["--reject-changes"],
];

/**
 * Takes in a file that came back, and throws where that breaks a promise: a dry run that writes, a receipt that does not
 * account for every word, a change of anything but the entries that the receipt names, an entry that millrep cannot read
 * itself, or a second time that changes anything.
 */
export async function checkReturned(bytes: Uint8Array): Promise<void> {
  const name = "Formulär (2).docx";
  const args = ["import", name, ...(ways[bytes.length % ways.length] ?? [])];
  const before: Files = makeMemoryWorkspace().set(`${memoryRoot}/${name}`, bytes);
  const files = new Map(before);
  const tried = await run(files, [...args, "--dry-run", "--format", "json"]);
  require(changedFiles(before, files).length === 0, "a dry run wrote");
  const { files: receipts } = readReceipt(tried.stdout);
  for (const { words } of receipts) if (words) requireSum(words);

  const { exit, stderr } = await run(files, args);
  require(exit === tried.exit, `import ended with ${exit}, and dry with ${tried.exit}: ${stderr}`);
  const changed = changedFiles(before, files);
  const written = new Set(
    receipts.flatMap(({ period, fields = [] }) =>
      fields
        .filter(({ state }) => ["written", "merged", "guessed"].includes(state))
        .map(({ workstream }) => `${memoryRoot}/reports/${period}/${workstream}.yaml`),
    ),
  );
  const isPicture = (file: string): boolean => !before.has(file) && /\.(?:png|jpe?g|gif)$/.test(file);
  const others = changed.filter((file) => !written.has(file) && !isPicture(file));
  require(others.length === 0, `import changed ${others.join(", ")}`);
  for (const file of changed.filter((own) => own.endsWith(".yaml"))) await requireReadable(files, file);

  const again = new Map(files);
  await run(again, args);
  require(changedFiles(files, again).length === 0, "a second import changed what the first one wrote");
  if (bytes.length % 5 === 0) await checkNew(name, bytes);
}

/** A programme that is proposed from a file is one that millrep reads, in an empty folder. */
async function checkNew(name: string, bytes: Uint8Array): Promise<void> {
  const files: Files = new Map([[`${memoryRoot}/${name}`, bytes]]);
  const { exit } = await run(files, ["import", "--new", name]);
  const file = `${memoryRoot}/reports/programme.yaml`;
  require(files.has(file) === (exit === 0), `import --new ended with ${exit}`);
  if (exit === 0) await requireReadable(files, file);
}

function readReceipt(stdout: Buffer): JsonReceipt {
  if (stdout.length === 0) return { files: [] };
  checkReceipt(stdout.toString());
  return JSON.parse(stdout.toString());
}

function requireSum({ in: all, ...parts }: Readonly<Record<string, number>>): void {
  const sum = Object.values(parts).reduce((total, count) => total + count, 0);
  require(sum === all, `${all} words came in, and ${sum} are accounted for`);
}

/** The files that differ, are new or are gone. */
export function changedFiles(before: Files, after: Files): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => {
    const [old, now] = [before.get(file), after.get(file)];
    return !old || !now || Buffer.compare(old, now) !== 0;
  });
}

/** A file that millrep wrote has no error of form. */
async function requireReadable(files: Files, file: string): Promise<void> {
  const period = /\d{4}-\d{2}/.exec(file)?.[0] ?? "--all";
  const { stdout } = await run(files, ["validate", period, "--no-spell", "--format", "json"]);
  if (stdout.length === 0) return;
  const { diagnostics }: { diagnostics: { code: string; file: string; severity: string }[] } = JSON.parse(
    stdout.toString(),
  );
  const wrong = diagnostics.filter(
    (own) => own.severity === "error" && /^(?:yaml|schema)\//.test(own.code) && file.endsWith(own.file),
  );
  require(wrong.length === 0, `import wrote ${JSON.stringify(wrong)}`);
}
