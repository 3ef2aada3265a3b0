import { errorCode } from "./stat-file.ts";

/** A stream that millrep writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width in columns; undefined where the stream is no terminal. */
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

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
function noticeFault(name: "stdout" | "stderr", code: string): void {
  if (code === "EPIPE" || name === "stderr") return;
  // Standard output cannot be written, for example to a full disk. The system's own words say why.
  process.stderr.write(`millrep: stdout: ${code}\n`);
  process.exitCode = 2;
}
