import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

const library = pathToFileURL(path.join(projectFolder, "dist/library.js")).href;

/**
 * A program that uses all of the library, notes what it does to the process, and writes that down. It begins before the
 * library is loaded. No working folder can be asked for.
 */
const program = `
import fs from "node:fs";
import { createHash } from "node:crypto";
const [folder, office, out] = process.argv.slice(2);
const read = new Set();
const env = process.env;
process.env = new Proxy(env, {
  get: (all, name) => { read.add(String(name)); return all[name]; },
  has: (all, name) => { read.add(String(name)); return name in all; },
  ownKeys: (all) => { read.add("every name"); return Reflect.ownKeys(all); },
});
process.cwd = () => { throw new Error("the working folder was asked for"); };
const streams = { process, stdout: process.stdout, stderr: process.stderr };
const listeners = () => Object.entries(streams).flatMap(([stream, emitter]) =>
  emitter.eventNames().map((name) => stream + " " + String(name) + " " + emitter.listenerCount(name))).sort();
const before = listeners();
const during = [];
const { openWorkspace } = await import(${JSON.stringify(library)});
const workspace = openWorkspace(folder);
const results = [
  await workspace.validate({ all: true }),
  await workspace.status(undefined, { remind: true }),
  await workspace.diff(),
  await workspace.trend(),
  ...(await Promise.all(["docx", "html", "md", "outline"].map((format) => workspace.compile(undefined, { format })))),
  ...(await Promise.all(["docx", "html"].flatMap((format) => [
    workspace.compileDiff(undefined, undefined, { format }),
    workspace.compileTrend(undefined, undefined, { format }),
  ]))),
  await workspace.import({ "svar.txt": "Vi prövar flödena igen." }, { for: "soki/deviation" }),
  await workspace.compile("2031-01").catch(({ message }) => message),
];
if (office !== "") {
  const started = openWorkspace(folder, { env: { MILLREP_SOFFICE: office, PATH: "/usr/bin:/bin" } });
  const pdf = started.compile(undefined, { format: "pdf" }).catch(({ code }) => code);
  for (let count = 0; count < 20; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    during.push(...listeners().filter((name) => /SIG/.test(name)));
  }
  results.push(await pdf);
}
const show = (_, value) => value instanceof Map ? [...value] : ArrayBuffer.isView(value)
  ? createHash("sha256").update(value).digest("hex") : value;
fs.writeFileSync(out, JSON.stringify({
  results: JSON.stringify(results, show),
  read: [...read], before, after: listeners(), during, exitCode: process.exitCode ?? null,
}));
`;

interface Noted {
  readonly results: string;
  readonly read: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly during: readonly string[];
  readonly exitCode: number | null;
}

/** Runs the program; all that it may write is what it noted. */
function runProgram(folder: string, env: Record<string, string>, office = ""): Noted {
  const place = makeFolder();
  const [script, out] = [path.join(place, "program.mjs"), path.join(place, "noted.json")];
  fs.writeFileSync(script, program);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, office, out], { env });
  expect([stdout.toString(), stderr.toString(), status]).toEqual(["", "", 0]);
  return JSON.parse(fs.readFileSync(out, "utf8"));
}

const poison = {
  MILLREP_LANG: "en",
  MILLREP_SOFFICE: "/nowhere",
  SOURCE_DATE_EPOCH: "1",
  NO_COLOR: "1",
  FORCE_COLOR: "3",
  TZ: "Pacific/Kiritimati",
  LC_ALL: "C",
  COLUMNS: "20",
};

describe("a program that uses the library", () => {
  const folder = makeWorkspace({ "reports/2023-04/test.yaml": undefined });
  const text = path.join(folder, "reports/2023-04/soki.yaml");
  fs.writeFileSync(text, fs.readFileSync(text, "utf8").replace("summary: |\n", "summary: |\n  Xyzqwk.\n"));

  test("gets the same whatever the environment says, and nothing asks for what millrep would heed", () => {
    const plain = runProgram(folder, {});
    const poisoned = runProgram(folder, poison);
    expect(poisoned.results).toBe(plain.results);
    expect(plain.results).toContain("Det finns ingen lägesrapport");
    expect(plain.results).toContain("text/spelling");
    const heeded = poisoned.read.filter((name) => /MILLREP|SOURCE_DATE|^LC_|^LANG|PATH|every/.test(name));
    expect(heeded).toEqual([]);
  });

  test("keeps its streams, exit code and listeners as they were, and no file is made or changed", () => {
    const state = (): string[] =>
      fs
        .readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((file) => `${file} ${fs.statSync(path.join(folder, file)).mtimeMs}`);
    const files = state();
    const { before, after, exitCode } = runProgram(folder, {});
    expect(after).toEqual(before);
    expect(exitCode).toBeNull();
    expect(state()).toEqual(files);
  });

  test("is told of no signal even while LibreOffice runs", () => {
    const whole = makeWorkspace();
    const office = path.join(makeFolder(), "soffice");
    const copy =
      'for source; do :; done; sleep 0.1; printf "%%PDF-1.7 x" > "$(dirname "$source")/document.pdf"';
    fs.writeFileSync(office, `#!/bin/sh\n${copy}\n`, { mode: 0o755 });
    const { before, after, during, results } = runProgram(whole, {}, office);
    expect(during).toEqual([]);
    expect(after).toEqual(before);
    expect(JSON.parse(results).at(-1).fileName).toBe("lagesrapport-2023-04.pdf");
  });
});
