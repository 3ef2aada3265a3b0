import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { closedProfile } from "./closed-profile.ts";
import { endBy, handleSignals } from "./signals.ts";
import { WriteError } from "./write-file.ts";

/** A file that LibreOffice made of another, or why there is none: it was not found, or it made no file. */
export type Converted = { readonly bytes: Uint8Array } | { readonly problem: "missing" | "failed" };

/** How LibreOffice is to read a file and to write another, by the names of its filters. */
export interface Conversion {
  /** The ending of the file's name. */
  readonly from: string;
  /** Without it, LibreOffice guesses by the content what the file is. */
  readonly infilter?: string;
  readonly to: string;
  readonly filter: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where LibreOffice lies when it is not on the PATH. */
const usualPlaces = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];
/** In milliseconds: far longer than a conversion takes, so that millrep ends even if LibreOffice hangs. */
const longestTime = 180_000;

/**
 * Turns a file into one of another format with an installed LibreOffice: the one that MILLREP_SOFFICE names, else one on
 * the PATH or in its usual place. LibreOffice gets a temporary folder and a profile of its own, so that one that is open is
 * not disturbed, and nothing is left behind, even where a signal ends the run. `onSignal` waits for such a signal.
 */
export async function convertWithOffice(
  bytes: Uint8Array,
  { from, infilter, to, filter }: Conversion,
  env: Environment,
  onSignal = handleSignals,
): Promise<Converted> {
  const program = findOffice(env);
  if (program === undefined) return { problem: "missing" };
  const folder = makeWorkFolder();
  let office: ChildProcess | undefined;
  const remove = (): void => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const release = onSignal((signal) => {
    if (office) stop(office);
    remove();
    endBy(signal);
  });
  try {
    const source = path.join(folder, `document.${from}`);
    const profile = path.join(folder, "profile");
    writeInto(source, bytes);
    writeInto(path.join(profile, "user", "registrymodifications.xcu"), closedProfile);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore"],
      ...(infilter === undefined ? [] : [`--infilter=${infilter}`]),
      ...["--convert-to", filter, "--outdir", folder, source],
    ];
    // A process group of its own: soffice starts another program, which does the work.
    // In UTC, so that the times in the file have one form everywhere.
    office = spawn(program, args, { env: { ...env, TZ: "UTC" }, stdio: "ignore", detached: !isWindows });
    await endOf(office);
    const target = path.join(folder, `document.${to}`);
    return fs.existsSync(target) ? { bytes: fs.readFileSync(target) } : { problem: "failed" };
  } finally {
    release();
    remove();
  }
}

const isWindows = process.platform === "win32";

function makeWorkFolder(): string {
  try {
    return fs.mkdtempSync(path.join(os.tmpdir(), "millrep-"));
  } catch (error) {
    throw new WriteError(os.tmpdir(), error);
  }
}

function writeInto(file: string, data: Uint8Array | string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, data);
  } catch (error) {
    throw new WriteError(file, error);
  }
}

/** Waits until a program has ended, could not be started, or has run out of time. */
function endOf(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => stop(program), longestTime);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    program.once("exit", end);
    program.once("error", end);
  });
}

/** Ends a program and everything that it has started. */
function stop(program: ChildProcess): void {
  try {
    if (program.pid === undefined || isWindows) program.kill("SIGKILL");
    else process.kill(-program.pid, "SIGKILL");
  } catch {
    // It has already ended.
  }
}

function findOffice(env: Environment): string | undefined {
  const named = env["MILLREP_SOFFICE"];
  if (named !== undefined) return fs.existsSync(named) ? named : undefined;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) =>
    ["soffice", "soffice.exe", "libreoffice"].map((name) => path.join(folder, name)),
  );
  return [...onPath, ...usualPlaces].find((file) => fs.existsSync(file));
}
