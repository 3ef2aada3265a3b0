import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { findMalformedParts, findSchemaErrors, schemas } from "../support/check-ooxml.ts";
import { realReport } from "../support/workspace.ts";
import { anyInput, changedInput, type Input } from "./any-input.ts";
import { anyPublished } from "./any-published.ts";
import { anyReturned } from "./any-returned.ts";
import { checkInput } from "./check-input.ts";
import { publishedSeeds } from "./check-published.ts";
import { makeReturnedSeeds } from "./returned-seeds.ts";
import { realSeeds } from "./seed-files.ts";

/*
 * The long run: `npm run fuzz -- --count 100000 --seed 7`. Every input that breaks a promise is made as small as it can
 * be, printed, and saved below the folder of `--save`; `--repeat FILE` tries a saved one again. `--only` takes one of the
 * kinds of input: `workspace` (entries, programmes, the words of months), `returned` (what `import` gets) or `published`.
 * The exit code is 1 where there was any.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    seed: { type: "string" },
    save: { type: "string", default: path.join(os.tmpdir(), "millrep-fuzz") },
    repeat: { type: "string" },
    only: { type: "string" },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const findFaults = schemas.isHere ? findSchemaErrors : findMalformedParts;
for (const need of [schemas, realReport]) if (!need.isHere) say(`without ${need.what}, which is not here`);
const workspace = realReport.isHere
  ? fc.oneof({ weight: 24, arbitrary: anyInput }, { weight: 1, arbitrary: changedInput(realSeeds) })
  : anyInput;
const kinds = {
  workspace,
  returned: anyReturned(await makeReturnedSeeds()),
  published: anyPublished(await publishedSeeds()),
};
const input = chooseKinds();
/** What one call of the library tries: a failure ends a batch, and the next goes on with another seed. */
const batchSize = 250;

if (values.repeat !== undefined) await repeat(values.repeat);
else await fuzz(Number(values.count), Number(values.seed ?? Date.now() % 1_000_000_000));

function chooseKinds(): fc.Arbitrary<Input> {
  if (values.only === undefined) return fc.oneof(...Object.values(kinds));
  const kind = Object.entries(kinds).find(([name]) => name === values.only)?.[1];
  if (!kind) throw new Error(`--only takes ${Object.keys(kinds).join(", ")}`);
  return kind;
}

async function repeat(file: string): Promise<void> {
  // The name that `report` gave it.
  const place = (/^[a-z]+/i.exec(path.basename(file))?.[0] ?? "entry") as Input["place"];
  await checkInput({ place, bytes: fs.readFileSync(file) }, findFaults);
  say("Every promise was kept.");
}

async function fuzz(count: number, seed: number): Promise<void> {
  say(`seed ${seed}, ${count} inputs`);
  const start = Date.now();
  const failures = new Map<string, number>();
  let tried = 0;
  let told = start;
  for (let batch = 0; tried < count; batch += 1) {
    const numRuns = Math.min(batchSize, count - tried);
    const property = fc.asyncProperty(input, (made) => checkInput(made, findFaults));
    const result = await fc.check(property, { seed: seed + batch, numRuns, interruptAfterTimeLimit: 60_000 });
    tried += result.numRuns;
    if (result.failed && result.counterexample)
      report(failures, result.counterexample[0], String(result.errorInstance), seed + batch, values.save);
    if (Date.now() - told > 30_000 || tried >= count) {
      told = Date.now();
      const rate = (tried * 1000) / (told - start);
      const memory = process.memoryUsage.rss() / 1e6;
      say(
        `${tried} inputs, ${rate.toFixed(1)} a second, ${memory.toFixed(0)} MB, ${failures.size} kinds of failure`,
      );
    }
  }
  process.exitCode = failures.size > 0 ? 1 : 0;
}

/** Says of each kind of failure the first example, made small. */
function report(
  failures: Map<string, number>,
  input: Input,
  message: string,
  seed: number,
  folder: string,
): void {
  const kind = message.replace(/".*|\d+/gs, "#");
  const times = (failures.get(kind) ?? 0) + 1;
  failures.set(kind, times);
  if (times > 3) return;
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${input.place}-${seed}`);
  fs.writeFileSync(file, input.bytes);
  say(`\nFAILED (seed ${seed}): ${message}\n${show(input.bytes)}\nsaved as ${file}\n`);
}

function show(bytes: Uint8Array): string {
  const text = JSON.stringify(Buffer.from(bytes).toString());
  return text.length > 2000 ? `${bytes.length} bytes` : text;
}
