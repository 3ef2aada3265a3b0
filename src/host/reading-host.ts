import type { Environment } from "./convert-with-office.ts";
import type { Host, HostFiles } from "./host.ts";
import { exists, listFolder, readFile, realPath } from "./read-file.ts";

/** What a host reads: the files of the machine, or others. */
export type ReadableFiles = HostFiles & Pick<Host, "exists">;

export const machineFiles: ReadableFiles = { readFile, listFolder, realPath, exists };

export interface ReadingHostParts {
  readonly folder: string;
  readonly files: ReadableFiles;
  /** Without it, the machine's own is not looked at, and LibreOffice is not looked for. */
  readonly env: Environment | undefined;
  /** Is given what is said of a run. */
  readonly onNotice: (text: string) => void;
}

/**
 * A host for a program that runs millrep's code in its own process: it only reads files. It knows no command line, no
 * streams and no signals of the process, and no environment but the one that it is given.
 */
export function createReadingHost({ folder, files, env, onNotice }: ReadingHostParts): Host {
  const refuse = (): never => {
    throw new Error("this host only reads");
  };
  const output = (write: (text: string) => void) => ({
    isTerminal: false,
    columns: undefined,
    write: (data: string | Uint8Array) => write(Buffer.from(data).toString()),
  });
  return {
    ...files,
    args: [],
    env: env ?? {},
    folder,
    stdout: output(refuse),
    stderr: output(onNotice),
    now: () => new Date(),
    createFile: refuse,
    createFolder: refuse,
    replaceFile: refuse,
    removeFile: refuse,
    canReplace: () => false,
    startSpinner: async () => () => {},
    convertToPdf: async (docx) => {
      if (!env) return { problem: "missing" };
      const { convertToPdf } = await import("./convert-to-pdf.ts");
      return convertToPdf(docx, env, ignoreSignals);
    },
    convertToDocx: async (bytes, from) => {
      if (!env) return { problem: "missing" };
      const { convertToDocx } = await import("./convert-to-docx.ts");
      return convertToDocx(bytes, from, env, ignoreSignals);
    },
    readStdin: async () => new Uint8Array(),
    askLine: undefined,
    watchFolder: async () => refuse(),
  };
}

/** How a signal ends the process is for the program to say. */
const ignoreSignals = () => (): void => {};
