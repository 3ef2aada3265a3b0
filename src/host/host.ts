import fs from "node:fs";
import type { Pdf } from "./convert-to-pdf.ts";
import { createOutput, type Output } from "./outputs.ts";
import { type FileContents, type FolderItem, listFolder, readFile, realPath } from "./read-file.ts";
import { watchFolder } from "./watch-folder.ts";
import { canReplace, createFile, createFolder, replaceFile } from "./write-file.ts";

export type { Output };

/** The part of the host that reports are read from: what is loaded depends on nothing else. */
export type HostFiles = Pick<Host, "readFile" | "listFolder" | "realPath">;

/** The only door to files, streams, the clock and the terminal. Paths are absolute. */
export interface Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the command line start from. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  readonly readFile: (file: string) => FileContents;
  /** The names in a folder, in the order of their letters; undefined where there is no such folder to read. */
  readonly listFolder: (folder: string) => readonly FolderItem[] | undefined;
  readonly exists: (file: string) => boolean;
  /** Where a path leads when its links are followed; undefined where it leads nowhere. */
  readonly realPath: (file: string) => string | undefined;
  /** Makes a new file with its folders; false, and nothing is touched, where there already is one of that name. */
  readonly createFile: (file: string, data: string) => boolean;
  /** Makes a new folder with all its files in one step; false, and nothing is touched, where that cannot be done. */
  readonly createFolder: (folder: string, files: ReadonlyMap<string, string>) => boolean;
  /** Puts data in place of a file in one step: any reader sees the old file or the new one, whole. */
  readonly replaceFile: (file: string, data: Uint8Array) => void;
  /** Whether a file that is there could be replaced as it is protected now. */
  readonly canReplace: (file: string) => boolean;
  /** Shows that work goes on, on a terminal's stderr; returns how to stop. */
  readonly startSpinner: (text: string) => Promise<() => void>;
  /** Turns a Word document into a PDF with an installed LibreOffice. */
  readonly convertToPdf: (docx: Uint8Array) => Promise<Pdf>;
  readonly readStdin: () => Promise<Uint8Array>;
  /**
   * Calls back once when it watches a folder, and then after every change below it, once that has settled, until the
   * process is told to stop. One call is over before the next begins; one that fails ends the watch.
   */
  readonly watchFolder: (folder: string, onChange: () => Promise<void> | void) => Promise<void>;
}

/** The real world. Parts can be replaced: tests give streams, a folder and a clock of their own. */
export function createHost(parts: Partial<Host> = {}): Host {
  const stderr = parts.stderr ?? createOutput("stderr");
  return {
    args: process.argv.slice(2),
    env: process.env,
    folder: process.cwd(),
    stdout: parts.stdout ?? createOutput("stdout"),
    stderr,
    now: () => new Date(),
    readFile,
    listFolder,
    exists: (file) => fs.existsSync(file),
    realPath,
    createFile,
    createFolder,
    replaceFile,
    canReplace,
    startSpinner: (text) => startSpinner(text, stderr),
    convertToPdf: async (docx) => {
      const { convertToPdf } = await import("./convert-to-pdf.ts");
      return convertToPdf(docx, parts.env ?? process.env);
    },
    readStdin,
    watchFolder,
    ...parts,
  };
}

async function startSpinner(text: string, stderr: Output): Promise<() => void> {
  // A terminal that says it has no columns makes the spinner draw without end.
  if (!stderr.isTerminal || (stderr.columns ?? 0) < 20) return () => {};
  const { default: ora } = await import("ora");
  const spinner = ora({ text, stream: process.stderr }).start();
  return () => spinner.stop();
}

/** Waits for all of it: whoever starts millrep may write later. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
