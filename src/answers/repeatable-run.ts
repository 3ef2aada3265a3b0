import type { Host } from "../host.ts";
import { openAnswers } from "./answer-store.ts";
import { noteAnswers, type Trace, type TraceStep, traceStep, type World } from "./trace.ts";

/** A run whose outcome may be known from an earlier one, of the same command in the same world. */
export interface RepeatableRun {
  /** The world to run in: takes a note of all that is asked of it, and of all that is done in it. */
  readonly host: Host;
  /**
   * Does again what the earlier run did. Undefined, and nothing is done, where there was none, or where anything that it
   * asked would be answered otherwise now: that every file it wrote is there as it left it, too.
   */
  readonly repeat: () => Outcome["exit"] | undefined;
  /** Keeps this run for the next, if it asked nothing that may be answered otherwise the next time. */
  readonly keep: (exit: Outcome["exit"]) => void;
}

/** What can be seen of a run: what it wrote to its outputs, in order, and whether the reports hold errors. */
interface Outcome {
  readonly written: readonly (readonly ["stdout" | "stderr", string | Uint8Array])[];
  readonly exit: 0 | 1;
}

/** In bytes or UTF-16 units: what a run writes to its outputs beyond that is not kept. */
const mostKept = 2_000_000;

/** A run of the host's command, as this very program does it. Undefined where the user has no place to keep it. */
export function prepareRun(host: Host, program: readonly string[]): RepeatableRun | undefined {
  const { cache, folder } = host;
  if (!cache) return undefined;
  const world = worldOf(host);
  const answers = openAnswers({ world, cache, root: folder, conditions: program });
  const question = JSON.stringify(host.args);
  const record = recordRun(host, world);
  return {
    host: record.host,
    repeat: () => {
      // What is recalled was kept by this very program, for this very question.
      const outcome = answers.recall(question) as Outcome | undefined;
      for (const [output, data] of outcome?.written ?? []) host[output].write(data);
      return outcome?.exit;
    },
    keep: (exit) => {
      const trace = record.finish();
      if (trace) answers.keep(question, { written: record.written, exit } satisfies Outcome, trace);
    },
  };
}

function worldOf(host: Host): World {
  const { readFile, listFolder, realPath, exists, canReplace } = host;
  return {
    ...{ readFile, listFolder, realPath, exists, canReplace },
    variable: (name) => host.env[name],
    terminal: (output) => [host[output].isTerminal, host[output].columns],
    installed: () => host.identifySpeller(),
  };
}

interface Recording {
  readonly host: Host;
  readonly written: Outcome["written"];
  /** What the run has come to depend on; undefined where it would not be the same again. */
  readonly finish: () => Trace | undefined;
}

function recordRun(host: Host, world: World): Recording {
  const trace = new Map<keyof World, Map<string, TraceStep>>();
  const written: (readonly ["stdout" | "stderr", string | Uint8Array])[] = [];
  let length = 0;
  let isSteady = true;
  const reads = new Map<string, number>();
  const note = (question: keyof World, subject: string, answer: unknown, isNew = false): void => {
    if (question === "readFile") reads.set(subject, (reads.get(subject) ?? 0) + 1);
    const step = traceStep(host.folder, question, subject, answer);
    const asked = trace.get(question) ?? new Map<string, TraceStep>();
    const before = asked.get(subject);
    if (before && !isNew && before.digest.known !== step.digest.known) isSteady = false;
    trace.set(question, asked.set(subject, step));
  };
  const ask = noteAnswers(world, note);
  /** Of what can be asked or done once only. */
  const once =
    <A extends readonly unknown[], T>(action: (...args: A) => T) =>
    (...args: A): T => {
      isSteady = false;
      return action(...args);
    };
  const output = (name: "stdout" | "stderr"): Host["stdout"] => ({
    get isTerminal() {
      return ask.terminal(name)[0];
    },
    get columns() {
      return ask.terminal(name)[1];
    },
    write: (data) => {
      length += data.length;
      if (length <= mostKept) written.push([name, data]);
      host[name].write(data);
    },
  });
  const recorded: Host = {
    ...host,
    ...{ readFile: ask.readFile, listFolder: ask.listFolder, realPath: ask.realPath, exists: ask.exists },
    env: new Proxy(host.env, { get: (_, name) => ask.variable(String(name)) }),
    stdout: output("stdout"),
    stderr: output("stderr"),
    identifySpeller: () => ask.installed("speller"),
    replaceFile: (file, data) => {
      host.replaceFile(file, data);
      // It was read once to see whose it is. Where it was read for what it says too, the next run reads something else.
      if ((reads.get(file) ?? 0) > 1) isSteady = false;
      // Whatever was there before: now it is this, and a run that finds this there need not write it again.
      note("readFile", file, { bytes: data }, true);
      ask.canReplace(file);
    },
    forgetRun: once(host.forgetRun),
    now: once(host.now),
    createFile: once(host.createFile),
    createFolder: once(host.createFolder),
    convertToPdf: once(host.convertToPdf),
    readStdin: once(host.readStdin),
    watchFolder: once(host.watchFolder),
  };
  return {
    host: recorded,
    written,
    // In the order of their names: what is asked first depends on what was known before.
    finish: () => {
      const steps = [...trace].sort(byName).flatMap(([, asked]) => [...asked].sort(byName));
      return isSteady && length <= mostKept ? steps.map(([, step]) => step) : undefined;
    },
  };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
