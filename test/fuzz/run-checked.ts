import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Host } from "../../src/host/host.ts";
import { createMemoryHost, type Files } from "../support/memory-host.ts";

/** In milliseconds of the processor's time, for one command with a file of up to 2 MB. */
const longestTime = 5000;

/** How a run ended, and what it wrote. */
export interface Run {
  readonly exit: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Control characters but line ends and tabs, changes of direction, and the lines of a stack. */
const raw = /\r(?!\n)|(?![\r\n\t])\p{Cc}|\p{Bidi_Control}|\n\s+at .*:\d+:\d+/u;

/**
 * Runs millrep on files in memory. Throws where it ends with exit code 70, shows a stack or a raw control character, or
 * takes more than five seconds.
 */
export async function run(files: Files, args: readonly string[]): Promise<Run> {
  const streams = { stdout: [], stderr: [] };
  const start = process.cpuUsage();
  const exit = await runCommandLine(withoutOffice(createMemoryHost(files, args, streams)));
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const [stdout, stderr] = [Buffer.concat(streams.stdout), Buffer.concat(streams.stderr).toString()];
  const command = args.join(" ");
  require(exit !== 70, `${command}: exit code 70: ${stderr}`);
  require(took < longestTime, `${command}: took ${Math.round(took)} ms`);
  // A document says what its entries say; everything else is for a terminal to show.
  const isDocument = args[0] === "compile" || args.includes("-o");
  const shown = isDocument ? stderr : `${stdout}${stderr}`;
  const bad = raw.exec(shown);
  require(bad === null, `${command}: prints ${JSON.stringify(bad?.[0])} raw`);
  return { exit, stdout, stderr };
}

/** LibreOffice is not asked about files that nobody has made: that takes seconds each, and what it says is its own. */
function withoutOffice(host: Host): Host {
  return { ...host, convertToDocx: async () => ({ problem: "missing" }) };
}

/** Throws where something does not hold. */
export function require(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
