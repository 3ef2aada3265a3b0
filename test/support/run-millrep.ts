import { spawnSync } from "node:child_process";
import path from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { createHost, type Output } from "../../src/host/host.ts";
import { projectFolder } from "./workspace.ts";

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly columns?: number;
  /** What comes on standard input. */
  readonly stdin?: string;
  /** What a person answers at the terminal, line by line, and then breaks off; absent where there is no terminal. */
  readonly answers?: readonly string[];
}

/** Runs millrep in this process, with streams, clock and environment of its own. */
export async function runInMemory(
  folder: string,
  args: readonly string[],
  world: World = {},
): Promise<RunResult> {
  const stdout = new Capture(world.columns);
  const stderr = new Capture(world.columns);
  const answers = world.answers && [...world.answers];
  const host = createHost({
    args,
    env: world.env ?? {},
    folder,
    stdout,
    stderr,
    now: () => world.now ?? new Date(2023, 4, 15),
    askLine:
      answers &&
      (async (question) => {
        stderr.write(`${question}\n`);
        return answers.shift();
      }),
    readStdin: async () => Buffer.from(world.stdin ?? ""),
  });
  const exit = await runCommandLine(host);
  return { stdout: stdout.text(), stderr: stderr.text(), exit };
}

/** Runs the real bin as a process of its own. */
export function runBin(folder: string, args: readonly string[], world: World = {}): RunResult {
  const bin = path.join(projectFolder, "bin/millrep.js");
  const env = { PATH: process.env["PATH"] ?? "", ...world.env };
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env,
    input: world.stdin ?? "",
  });
  return { stdout: stdout.toString(), stderr: stderr.toString(), exit: status ?? -1 };
}

/** A stream that keeps what is written to it. With a width, it is a terminal. */
class Capture implements Output {
  readonly isTerminal = false;
  readonly columns: number | undefined;
  readonly #chunks: Buffer[] = [];

  constructor(columns: number | undefined) {
    this.columns = columns;
  }

  write(data: string | Uint8Array): void {
    this.#chunks.push(Buffer.from(data));
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
