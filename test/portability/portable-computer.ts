import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { programOf, type Target } from "../../scripts/portable/targets.ts";
import type { RunResult } from "../support/run-millrep.ts";
import { projectFolder } from "../support/workspace.ts";

/** Where a portable millrep runs: this computer, or Wine as the Windows computer that is not at hand. */
export interface Computer {
  /** Runs the portable folder's starter, with lines to read on standard input. */
  readonly run: (folder: string, args: readonly string[], starter: string, input?: string) => RunResult;
  /** Holds a file open in another program for some milliseconds, or until the returned function is called. */
  readonly hold: (file: string, time: number) => () => void;
  /** A file as the programs of that computer name it. */
  readonly nameOf: (file: string) => string;
}

/** What runs on the computer at hand, beside what belongs to no program: see starters.ts. */
const surroundings = { ...process.env, NODE_OPTIONS: "--require ./finns-inte.cjs", LC_ALL: "C.UTF-8" };

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A computer on which each starter is run by `commandOf`, and Node by `nodeCommand`. */
function createComputer(
  work: string,
  nameOf: (file: string) => string,
  commandOf: (starter: string, args: readonly string[]) => Command,
  nodeCommand: (args: readonly string[]) => Command,
): Computer {
  const files = ["in", "out", "err"].map((name) => path.join(work, `standard-${name}.txt`));
  return {
    nameOf,
    run: (folder, args, starter, input = "") => {
      const [stdin = "", stdout = "", stderr = ""] = files;
      fs.writeFileSync(stdin, input);
      // Files, because Node for Windows takes none of Linux's pipes under Wine.
      const streams = [fs.openSync(stdin, "r"), ...[stdout, stderr].map((file) => fs.openSync(file, "w"))];
      const { program, args: all, env } = commandOf(starter, args);
      const { status } = spawnSync(program, all, {
        cwd: folder,
        env: { ...surroundings, ...env },
        stdio: streams,
        timeout: 300_000,
      });
      for (const stream of streams) fs.closeSync(stream);
      const [out = "", err = ""] = [stdout, stderr].map((file) => fs.readFileSync(file, "utf8"));
      return { stdout: out, stderr: err, exit: status ?? -1 };
    },
    hold: (file, time) => {
      const mark = path.join(work, "held");
      fs.rmSync(mark, { force: true });
      const script = path.join(projectFolder, "test/portability/hold-file.cjs");
      const { program, args, env } = nodeCommand([nameOf(script), nameOf(file), nameOf(mark), String(time)]);
      const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: "ignore" });
      const end = Date.now() + 30_000;
      while (!fs.existsSync(mark) && Date.now() < end) pause(20);
      return () => void child.kill();
    },
  };
}

/** This computer, with the portable folder of its own system. */
export function useThisComputer(portable: string, target: Target, work: string): Computer {
  const node = path.join(portable, programOf(target));
  const driver = path.join(work, "run.cmd");
  if (target.isWindows) fs.writeFileSync(driver, driverText);
  return createComputer(
    work,
    (file) => file,
    (starter, args) =>
      target.isWindows
        ? { program: "cmd", args: ["/c", driver, ...args], env: { STARTER: path.join(portable, starter) } }
        : { program: path.join(portable, starter), args },
    (args) => ({ program: node, args }),
  );
}

/**
 * Hands over to a starter whose name may have an `&`, which cmd does not take after `/c`. Without `call`, because Wine's
 * makes 1 of every other exit code than 0.
 */
const driverText = '@echo off\r\n"%STARTER%" %*\r\n';

/** A Windows 10 of Wine's, in a folder of its own, with `drives` for letters of drives. */
export function useWine(portable: string, work: string, drives: Readonly<Record<string, string>>): Computer {
  const wine = ["/usr/lib/wine/wine64", "wine"].find(
    (program) => spawnSync(program, ["--version"]).status === 0,
  );
  if (wine === undefined) throw new Error("Wine is not installed: apt-get install wine64 wine");
  const env = { WINEPREFIX: path.join(work, "wine"), WINEDEBUG: "-all" };
  const driver = path.join(work, "run.cmd");
  fs.writeFileSync(driver, driverText);
  for (const args of [
    ["wineboot", "--init"],
    ["winecfg", "-v", "win10"],
  ])
    spawnSync(wine, args, { env: { ...process.env, ...env }, stdio: "ignore" });
  for (const [letter, folder] of Object.entries(drives))
    fs.symlinkSync(folder, path.join(env.WINEPREFIX, "dosdevices", `${letter}:`));
  // The whole disk of the computer is Wine's drive Z.
  const nameOf = (file: string): string => `Z:${file.replaceAll("/", "\\")}`;
  return createComputer(
    work,
    nameOf,
    (starter, args) => ({
      program: wine,
      args: ["cmd", "/c", nameOf(driver), ...args],
      env: { ...env, STARTER: nameOf(path.join(portable, starter)) },
    }),
    (args) => ({ program: wine, args: [path.join(portable, "node.exe"), ...args], env }),
  );
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
