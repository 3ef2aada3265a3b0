import { errorCode } from "./stat-file.ts";

/** A stream that millrep writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly write: (data: string | Uint8Array) => void;
}

/** An output of the process. */
export function createOutput(name: "stdout" | "stderr"): Output {
  const stream = process[name];
  stream.on("error", (error) => noticeFault(name, errorCode(error)));
  return {
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
    write: (data) => {
      stream.write(data);
    },
  };
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. Nor is one that does not hear of faults. */
function noticeFault(name: "stdout" | "stderr", code: string): void {
  if (code === "EPIPE" || name === "stderr") return;
  // Nowhere to write to, such as a full disk: no message catalogue is needed to say so.
  process.stderr.write(`millrep: stdout: ${code}\n`);
  process.exitCode = 2;
}
