import { createAsker } from "./ask-line.ts";
import type { OtherFormat } from "./convert-to-docx.ts";
import type { Converted } from "./convert-with-office.ts";
import { createOutput, type Output } from "./outputs.ts";
import { exists, type FileContents, type FolderItem, listFolder, readFile, realPath } from "./read-file.ts";
import { watchFolder } from "./watch-folder.ts";
import { canReplace, createFile, createFolder, removeFile, replaceFile } from "./write-file.ts";

export type { Output };

/** The part of the host that reading reports needs. */
export type HostFiles = Pick<Host, "readFile" | "listFolder" | "realPath">;

/** All access to files, streams, the clock and the terminal. Paths are absolute. */
export interface Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the command line start from. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  readonly readFile: (file: string) => FileContents;
  /** The names in a folder, sorted; undefined where there is no such folder, or it cannot be read. */
  readonly listFolder: (folder: string) => readonly FolderItem[] | undefined;
  readonly exists: (file: string) => boolean;
  /** The path with its links followed; undefined where it leads nowhere. */
  readonly realPath: (file: string) => string | undefined;
  /** Makes a new file and its folders; false, and nothing is changed, where the file exists. Throws a WriteError. */
  readonly createFile: (file: string, data: string | Uint8Array) => boolean;
  /** Makes a new folder with all its files in one step; false, and nothing is changed, where that cannot be done. */
  readonly createFolder: (folder: string, files: ReadonlyMap<string, string>) => boolean;
  /** Replaces a file in one step: a reader sees the old file or the new one, whole. Throws a WriteError. */
  readonly replaceFile: (file: string, data: Uint8Array) => void;
  /** Removes a file; false where that cannot be done. */
  readonly removeFile: (file: string) => boolean;
  /** Whether the protection of an existing file allows it to be replaced. */
  readonly canReplace: (file: string) => boolean;
  /** Shows on a terminal's stderr that work goes on; returns a function that stops it. */
  readonly startSpinner: (text: string) => Promise<() => void>;
  /** Turns a Word document into a PDF with an installed LibreOffice. */
  readonly convertToPdf: (docx: Uint8Array) => Promise<Converted>;
  /** Turns another text into a Word document with an installed LibreOffice, which fetches nothing and runs no macro. */
  readonly convertToDocx: (bytes: Uint8Array, from: OtherFormat) => Promise<Converted>;
  readonly readStdin: () => Promise<Uint8Array>;
  /**
   * Asks on a terminal and gives the line that is typed; undefined where the person breaks off. Undefined itself where
   * there is no terminal to ask on.
   */
  readonly askLine: ((question: string) => Promise<string | undefined>) | undefined;
  /**
   * Calls back once when it watches a folder, and then after every change in it or below, once the change has settled,
   * until a signal stops it. The calls never overlap; one that fails ends the watch.
   */
  readonly watchFolder: (folder: string, onChange: () => Promise<void> | void) => Promise<void>;
}

/** The real host. Parts can be replaced: tests give streams, a folder and a clock of their own. */
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
    exists,
    realPath,
    createFile,
    createFolder,
    replaceFile,
    removeFile,
    canReplace,
    startSpinner: (text) => startSpinner(text, stderr),
    convertToPdf: async (docx) => {
      const { convertToPdf } = await import("./convert-to-pdf.ts");
      return convertToPdf(docx, parts.env ?? process.env);
    },
    convertToDocx: async (bytes, from) => {
      const { convertToDocx } = await import("./convert-to-docx.ts");
      return convertToDocx(bytes, from, parts.env ?? process.env);
    },
    readStdin,
    askLine: createAsker(stderr),
    watchFolder,
    ...parts,
  };
}

async function startSpinner(text: string, stderr: Output): Promise<() => void> {
  // On a terminal that says that it has no columns, the spinner would never finish drawing a line.
  if (!stderr.isTerminal || (stderr.columns ?? 0) < 20) return () => {};
  const { default: ora } = await import("ora");
  const spinner = ora({ text, stream: process.stderr }).start();
  return () => spinner.stop();
}

/** Reads standard input to its end. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
