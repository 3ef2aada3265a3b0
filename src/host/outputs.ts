import fs from "node:fs";
import { errorCode } from "./stat-file.ts";

/** A stream that millrep writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly write: (data: string | Uint8Array) => void;
}

const descriptors = { stdout: 1, stderr: 2 } as const;
type Name = keyof typeof descriptors;

/**
 * An output of the process. Where it is a file or a pipe, it is written to without Node's stream: to open that takes as
 * long as all of a run that has been done before.
 */
export function createOutput(name: Name): Output {
  let isDirect: boolean | undefined;
  const canWriteAtOnce = (): boolean => {
    isDirect ??= isFileOrPipe(descriptors[name]);
    return isDirect;
  };
  return {
    get isTerminal() {
      return !canWriteAtOnce() && openStream(name).isTTY === true;
    },
    get columns() {
      return canWriteAtOnce() ? undefined : openStream(name).columns;
    },
    write: (data) => {
      const bytes = typeof data === "string" ? Buffer.from(data) : data;
      const rest = canWriteAtOnce() ? writeAtOnce(name, bytes) : bytes;
      if (rest.length === 0) return;
      // A reader that is slow to read: Node's stream waits for it, and for whatever comes after.
      isDirect = false;
      openStream(name).write(rest);
    },
  };
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const found = fs.fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

const nothing = new Uint8Array();

/** Writes as much as can be written now, and returns the rest. */
function writeAtOnce(name: Name, bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += fs.writeSync(descriptors[name], bytes, at);
    } catch (error) {
      if (errorCode(error) === "EAGAIN") return bytes.subarray(at);
      noticeFault(name, errorCode(error));
      return nothing;
    }
  }
  return nothing;
}

const open = new Set<Name>();

function openStream(name: Name): NodeJS.WriteStream {
  const stream = process[name];
  if (!open.has(name)) stream.on("error", (error) => noticeFault(name, errorCode(error)));
  open.add(name);
  return stream;
}

/** Whether all that was written has left the process, and no fault of it is still to be told: then it may end at once. */
export function isAllWritten(): boolean {
  return [...open].every((name) => process[name].writableLength === 0 && !process[name].errored);
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. Nor is one that does not hear of faults. */
function noticeFault(name: Name, code: string): void {
  if (code === "EPIPE" || name === "stderr") return;
  // Nowhere to write to, such as a full disk: no message catalogue is needed to say so.
  createOutput("stderr").write(`millrep: stdout: ${code}\n`);
  process.exitCode = 2;
}
