import { createHash } from "node:crypto";
import path from "node:path";
import type { HostFiles } from "../host.ts";

/** One thing that was asked of the files, and a digest of what they answered. */
export interface TraceStep {
  readonly question: keyof HostFiles;
  /** Relative to the workspace. */
  readonly path: string;
  readonly digest: Digest;
}

/**
 * What was read is known again by the first half of its digest, which may be written down. The second half is never
 * written: only who has the file can tell it.
 */
export interface Digest {
  readonly known: string;
  readonly secret: string;
}

/** Everything that was asked of the files to come to a value. As long as they answer the same, the value is the same. */
export type Trace = readonly TraceStep[];

export interface Traced<T> {
  readonly value: T;
  readonly trace: Trace;
}

/** Loads a value from files, and notes what it depends on. */
export function traceFiles<T>(host: HostFiles, root: string, load: (files: HostFiles) => T): Traced<T> {
  const trace: TraceStep[] = [];
  const files = noteAnswers(host, (question, file, digest) =>
    trace.push({ question, path: path.relative(root, file), digest }),
  );
  return { value: load(files), trace };
}

/** The digest of what the files answer to a question now. */
export function askAgain(
  host: HostFiles,
  root: string,
  { question, path: file }: Omit<TraceStep, "digest">,
): Digest {
  const digests: Digest[] = [];
  const files = noteAnswers(host, (_question, _file, digest) => digests.push(digest));
  files[question](path.resolve(root, file));
  return digests[0] ?? digestOf("nothing", "");
}

type Note = (question: keyof HostFiles, file: string, digest: Digest) => void;

/** The same files, with a note taken of every answer. */
function noteAnswers(host: HostFiles, note: Note): HostFiles {
  return {
    readFile: (file) => {
      const contents = host.readFile(file);
      const isRead = "bytes" in contents;
      note(
        "readFile",
        file,
        isRead
          ? digestOf("bytes", contents.bytes)
          : digestOf("problem", `${contents.problem} ${contents.detail}`),
      );
      return contents;
    },
    listFolder: (folder) => {
      const items = host.listFolder(folder);
      note("listFolder", folder, digestOf("items", JSON.stringify(items ?? null)));
      return items;
    },
    realPath: (file) => {
      const real = host.realPath(file);
      note("realPath", file, digestOf("path", JSON.stringify(real ?? null)));
      return real;
    },
  };
}

function digestOf(kind: string, answer: string | Uint8Array): Digest {
  const digest = createHash("sha512").update(`${kind}\n`).update(answer).digest("base64");
  return { known: digest.slice(0, 43), secret: digest.slice(43) };
}
