import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { prepareRun } from "../../src/answers/repeatable-run.ts";
import { main } from "../../src/cli.ts";
import { createCacheFiles } from "../../src/host/cache-files.ts";
import { createHost, type Host } from "../../src/host.ts";
import { entry } from "../support/findings.ts";
import { makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, fixtures, prepareScenario } from "../support/scenario.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";
import "../support/seed.ts";

/** What may be otherwise around a run; a terminal where columns are given. */
interface Surroundings extends Partial<Pick<Host, "env" | "identifySpeller">> {
  readonly columns?: number;
}

/** What can be seen of a run, with a cache or without one: what it said, and every file there is. */
async function runIn(folder: string, args: readonly string[], cache?: string, around: Surroundings = {}) {
  const { columns, ...world } = around;
  const written: string[] = [];
  const output = (name: string) => ({
    isTerminal: columns !== undefined,
    columns,
    write: (data: string | Uint8Array) => written.push(`${name}: ${Buffer.from(data).toString()}`),
  });
  const env = { ...world.env, ...(cache === undefined ? {} : { XDG_CACHE_HOME: cache }) };
  const outputs = { stdout: output("out"), stderr: output("err"), startSpinner: async () => () => {} };
  const exit = await main(createHost({ args, folder, ...outputs, ...world, env }));
  return { written: written.join(""), exit, files: readTree(folder) };
}

/** The runs that a cache holds: when each was kept. */
function keptIn(cache: string): Map<string, number> {
  const folder = path.join(cache, "millrep");
  return new Map(fs.readdirSync(folder).map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]));
}

const twoMonths = () =>
  makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", { plan: "![Lokalen](bild.png)\n\nVi börjar idag med det." }),
    "reports/2023-04/bild.png": makePng(1, 1),
    "reports/2023-03/soki.yaml": entry("soki", { period: "2023-03", ...inMarch }),
  });

/** Texts that are no copies of those of April. */
const inMarch = {
  summary: "Två av stegen är prövade av vårdpersonal i tre kommuner.",
  plan: "Utbildarna får se alla nya bilder och säga vad de tycker om dem.",
};

describe("a run that was done before, where nothing has changed,", () => {
  const scenarios = fs.readdirSync(fixtures).filter((name) => /^(?:diff|compile)-/.test(name));

  test.each(scenarios)("says and leaves the same in %s", async (scenario) => {
    const folder = prepareScenario(scenario);
    const args = argumentsOf(scenario);
    const run = (env: Record<string, string>) => runInMemory(folder, args, { env });
    const expected = [await run({}), await run({}), readTree(folder)];
    const env = { XDG_CACHE_HOME: makeFolder() };
    for (let time = 0; time < 3; time += 1)
      expect([await run(env), await run(env), readTree(folder)]).toEqual(expected);
  });

  test.each([
    [["validate"]],
    [["validate", "--all", "--format", "json"]],
    [["compile", "-o", "rapport.docx"]],
    [["compile", "--format", "outline"]],
    [["diff"]],
    [["diff", "--format", "html", "-o", "jämförelse.html"]],
  ])("is not done again: %j", async (args) => {
    const [folder, cache] = [twoMonths(), makeFolder()];
    const first = await runIn(folder, args, cache);
    const kept = keptIn(cache);
    const touched = path.join(folder, "rapport.docx");
    const before = fs.existsSync(touched) ? fs.statSync(touched).mtimeMs : undefined;
    expect(await runIn(folder, args, cache)).toEqual(first);
    expect(keptIn(cache)).toEqual(kept);
    expect(fs.existsSync(touched) ? fs.statSync(touched).mtimeMs : undefined).toBe(before);
  });

  test("says on both outputs what it said, in the same order", async () => {
    const [folder, cache] = [twoMonths(), makeFolder()];
    const { written } = await runIn(folder, ["validate"], cache);
    expect(written).toMatch(/^out: .*\nerr: \d+ filer kontrollerade/s);
    expect((await runIn(folder, ["validate"], cache)).written).toBe(written);
  });
});

/** A change of the world: of its files at once, of all else as the run after it sees it. */
type Change = (folder: string) => Surroundings;

describe("what was done before is done anew", () => {
  const soki = "reports/2023-04/soki.yaml";
  const inFolder =
    (change: (folder: string) => void): Change =>
    (folder) => {
      change(folder);
      return {};
    };
  const write = (file: string, data: string | Buffer): Change =>
    inFolder((folder) => fs.writeFileSync(path.join(folder, file), data));
  const append = (file: string, data: string): Change =>
    inFolder((folder) => fs.appendFileSync(path.join(folder, file), data));
  const remove = (file: string): Change => inFolder((folder) => fs.rmSync(path.join(folder, file)));
  const say =
    (env: Record<string, string>): Change =>
    () => ({ env });
  const plan = "Vi börjar i dag med det nya arbetet här.";
  const changes: Readonly<Record<string, Change>> = {
    "an entry is edited": write(soki, entry("soki", { plan })),
    "an entry of the month before is edited": write(
      "reports/2023-03/soki.yaml",
      entry("soki", { period: "2023-03", plan }),
    ),
    "an entry is removed": remove(soki),
    "the programme is edited": append("reports/programme.yaml", "\nrules:\n  text/house-style: error\n"),
    "a month comes": inFolder((folder) => fs.mkdirSync(path.join(folder, "reports/2023-05"))),
    "an image is another": write("reports/2023-04/bild.png", makePng(2, 1)),
    "the language is another": say({ MILLREP_LANG: "en" }),
    "there is to be colour": say({ FORCE_COLOR: "1" }),
    "it is said what date it is": say({ SOURCE_DATE_EPOCH: "1700000000" }),
    "the speller is gone": () => ({ identifySpeller: () => undefined }),
    "the terminal is another": () => ({ columns: 50 }),
    "the document is removed": remove("rapport.docx"),
    "the document is edited": append("rapport.docx", "hej"),
    "the document is protected": inFolder((folder) => fs.chmodSync(path.join(folder, "rapport.docx"), 0o444)),
    "the document is another's": write("rapport.docx", "En annans text.\n"),
  };
  const commands = [
    ["validate"],
    ["compile", "-o", "rapport.docx"],
    ["diff", "--format", "docx", "-o", "rapport.docx"],
  ];

  test.each(commands.flatMap((args) => Object.keys(changes).map((change) => [args, change] as const)))(
    "by %j where %s",
    async (args, change) => {
      const makeChanged = async (cache?: string) => {
        const folder = twoMonths();
        // Whatever else the command is: there is a document to remove and to edit.
        expect(await runIn(folder, ["compile", "-o", "rapport.docx"], cache)).toMatchObject({ exit: 0 });
        await runIn(folder, [...args, ...(args[0] === "validate" ? [] : ["--force"])], cache);
        const before = await runIn(folder, args, cache);
        const world = changes[change]?.(folder) ?? {};
        const after = await runIn(folder, args, cache, world);
        return {
          before: before.exit,
          written: after.written.replaceAll(folder, ""),
          exit: after.exit,
          files: after.files,
        };
      };
      expect(await makeChanged(makeFolder())).toEqual(await makeChanged());
    },
  );

  test("by --fix, which has changed what it read", async () => {
    const [folder, cache] = [twoMonths(), makeFolder()];
    expect((await runIn(folder, ["validate", "--fix"], cache)).written).toContain("i dag");
    const again = await runIn(folder, ["validate", "--fix"], cache);
    expect(again.written).toBe((await runIn(folder, ["validate", "--fix"])).written);
    expect(again.written).not.toContain("i dag");
  });

  test("with --no-cache, which keeps nothing either", async () => {
    const [folder, cache] = [twoMonths(), makeFolder()];
    for (const command of ["validate", "compile", "diff"])
      await runIn(folder, [command, "--no-cache"], cache);
    expect(fs.existsSync(path.join(cache, "millrep"))).toBe(false);
  });

  test("where it wrote over its own template", async () => {
    const template = path.join(makeFolder(), "mall.docx");
    const plain = twoMonths();
    await runIn(plain, ["compile", "-o", template]);
    const makeWorkspaceWith = (): string => {
      const folder = twoMonths();
      fs.copyFileSync(template, path.join(folder, "reports/mall.docx"));
      fs.appendFileSync(path.join(folder, "reports/programme.yaml"), "\nlayout:\n  template: mall.docx\n");
      return folder;
    };
    const [cached, uncached, cache] = [makeWorkspaceWith(), makeWorkspaceWith(), makeFolder()];
    for (const args of [
      ["compile", "-o", "reports/mall.docx"],
      ["compile", "--force", "-o", "reports/mall.docx"],
    ])
      for (let time = 0; time < 3; time += 1)
        expect(await runIn(cached, args, cache)).toEqual(await runIn(uncached, args));
  });

  test("where it asked a file twice, and was answered otherwise the second time", () => {
    const cache = createCacheFiles({ XDG_CACHE_HOME: makeFolder() }, "linux");
    if (!cache) throw new Error("there is no cache");
    const texts = ["ett", "två"];
    const readFile = () => ({ bytes: Buffer.from(texts.shift() ?? "två") });
    const host = createHost({ args: ["validate"], cache, readFile });
    const run = prepareRun(host, []);
    run?.host.readFile("/a");
    run?.host.readFile("/a");
    run?.keep(0);
    expect(prepareRun(host, [])?.repeat()).toBeUndefined();
  });

  test.each([
    ["now", (host: Host) => host.now()],
    ["forgetRun", (host: Host) => host.forgetRun()],
    ["readStdin", (host: Host) => host.readStdin()],
    ["createFile", (host: Host) => host.createFile("/a", "")],
    ["createFolder", (host: Host) => host.createFolder("/a", new Map())],
    ["convertToPdf", (host: Host) => host.convertToPdf(Buffer.alloc(0))],
    ["watchFolder", (host: Host) => host.watchFolder("/a", () => {})],
  ] as const)("where it did what can be done but once: %s", async (_, action) => {
    const cache = createCacheFiles({ XDG_CACHE_HOME: makeFolder() }, "linux");
    if (!cache) throw new Error("there is no cache");
    const nothing = {
      readStdin: async () => Buffer.alloc(0),
      createFile: () => true,
      createFolder: () => true,
      convertToPdf: async () => ({ bytes: Buffer.alloc(0) }) as never,
      watchFolder: async () => {},
    };
    const host = createHost({ args: ["validate"], cache, ...nothing });
    const [first, second] = [prepareRun(host, []), prepareRun(host, [])];
    first?.keep(0);
    expect(second?.repeat()).toBe(0);
    const third = prepareRun({ ...host, args: ["diff"] }, []);
    if (third) await action(third.host);
    third?.keep(0);
    expect(third?.repeat()).toBeUndefined();
  });

  test("where it said more than two million characters", () => {
    const cache = createCacheFiles({ XDG_CACHE_HOME: makeFolder() }, "linux");
    if (!cache) throw new Error("there is no cache");
    const silent = { isTerminal: false, columns: undefined, write: () => {} };
    const host = createHost({ args: ["compile"], cache, stdout: silent });
    const run = prepareRun(host, []);
    run?.host.stdout.write("å".repeat(2_000_001));
    run?.keep(0);
    expect(prepareRun(host, [])?.repeat()).toBeUndefined();
  });
});

test("whatever is done in whatever order, a cache changes nothing of what is said and written", async () => {
  const plans = ["Vi börjar idag med det nya arbetet.", "Vi börjar om två veckor med nästa del.", "TODO"];
  const edit = fc.record({
    kind: fc.constant("edit" as const),
    file: fc.constantFrom("reports/2023-04/soki.yaml", "reports/2023-03/soki.yaml"),
    plan: fc.constantFrom(...plans),
  });
  const spoil = fc.record({
    kind: fc.constant("spoil" as const),
    file: fc.constantFrom("rapport.docx", "jämförelse.txt"),
    data: fc.constantFrom(undefined, "annat"),
  });
  const commands = [
    ["validate", "--no-spell"],
    ["validate", "--no-spell", "--all"],
    ["validate", "--no-spell", "--fix"],
    ["compile", "2023-04", "-o", "rapport.docx"],
    ["compile", "2023-03", "--force", "-o", "rapport.docx"],
    ["diff", "-o", "jämförelse.txt"],
  ];
  const run = fc.record({ kind: fc.constant("run" as const), args: fc.constantFrom(...commands) });
  const steps = fc.array(fc.oneof(edit, spoil, { weight: 3, arbitrary: run }), {
    minLength: 3,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const [plain, cached, cache] = [makeWorkspace(), makeWorkspace(), makeFolder()];
      for (const step of steps) {
        if (step.kind === "run") {
          expect(await runIn(cached, step.args, cache)).toEqual(await runIn(plain, step.args));
          continue;
        }
        for (const folder of [plain, cached]) {
          const file = path.join(folder, step.file);
          if (step.kind === "edit") {
            const period = step.file.slice(8, 15);
            fs.mkdirSync(path.dirname(file), { recursive: true });
            fs.writeFileSync(file, entry("soki", { period, plan: step.plan }));
          } else if (step.data === undefined) fs.rmSync(file, { force: true });
          else fs.writeFileSync(file, step.data);
        }
      }
    }),
    { numRuns: 25 },
  );
});
