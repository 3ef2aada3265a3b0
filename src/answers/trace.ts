import { createHash } from "node:crypto";
import path from "node:path";
import type { HostFiles } from "../host.ts";

/** What can be asked of the world again, as often as one likes: each of a path, or of the name of something. */
export interface World extends HostFiles {
  readonly exists: (file: string) => boolean;
  /** Whether a file that is there could be replaced as it is protected now. */
  readonly canReplace: (file: string) => boolean;
  /** The value of a variable of the environment. */
  readonly variable: (name: string) => string | undefined;
  /** Whether an output is a terminal, and how wide. */
  readonly terminal: (
    output: "stdout" | "stderr",
  ) => readonly [isTerminal: boolean, columns: number | undefined];
  /** Which optional packages are installed. */
  readonly installed: (part: "speller") => string | undefined;
}

/** One thing that was asked of the world, and a digest of what it answered. */
export interface TraceStep {
  readonly question: keyof World;
  /** Relative to the workspace where it is a path. */
  readonly subject: string;
  readonly digest: Digest;
}

/**
 * What was answered is known again by the first half of its digest, which may be written down. The second half is never
 * written: only who has the file can tell it.
 */
export interface Digest {
  readonly known: string;
  readonly secret: string;
}

/** Everything that was asked of the world to come to a value. As long as it answers the same, the value is the same. */
export type Trace = readonly TraceStep[];

export interface Traced<T> {
  readonly value: T;
  readonly trace: Trace;
}

/** Loads a value from files, and notes what it depends on. */
export function traceFiles<T>(host: HostFiles, root: string, load: (files: HostFiles) => T): Traced<T> {
  const trace: TraceStep[] = [];
  const files = noteAnswers(host, (question, file, answer) =>
    trace.push(traceStep(root, question, file, answer)),
  );
  return { value: load(files), trace };
}

/** A question that was asked, of a path as a whole one, and what it was answered. */
export function traceStep(root: string, question: keyof World, subject: string, answer: unknown): TraceStep {
  const kept = arePaths.has(question) ? path.relative(root, subject) : subject;
  return { question, subject: kept, digest: digestOf(answer) };
}

/** Takes a note of what a question was answered. */
export type Note = (question: keyof World, subject: string, answer: unknown) => void;

/** The same world, or as much of it as there is, with a note taken of every answer. */
export function noteAnswers<W extends Partial<World>>(world: W, note: Note): W {
  const noting = questions.flatMap((question) => {
    const ask: ((subject: never) => unknown) | undefined = world[question];
    if (!ask) return [];
    const asked = (subject: string): unknown => {
      const answer = ask(subject as never);
      note(question, subject, answer);
      return answer;
    };
    return [[question, asked] as const];
  });
  return Object.fromEntries(noting) as Partial<World> as W;
}

const pathQuestions = ["readFile", "listFolder", "realPath", "exists", "canReplace"] as const;
export const questions: readonly (keyof World)[] = [...pathQuestions, "variable", "terminal", "installed"];

/** Asks a question of a trace once more. */
export function askAgain(
  world: Partial<World>,
  root: string,
  { question, subject }: Omit<TraceStep, "digest">,
): Digest {
  const ask: ((subject: never) => unknown) | undefined = world[question];
  return digestOf(ask?.((arePaths.has(question) ? path.resolve(root, subject) : subject) as never));
}

const arePaths: ReadonlySet<keyof World> = new Set(pathQuestions);

/** Of a file its bytes; of anything else, how it is written as JSON. */
function digestOf(answer: unknown): Digest {
  const hash = createHash("sha512");
  if (isRead(answer)) hash.update("bytes\n").update(answer.bytes);
  else hash.update(`answer\n${JSON.stringify(answer ?? null)}`);
  const digest = hash.digest();
  return { known: digest.toString("base64url", 0, 32), secret: digest.toString("base64url", 32) };
}

function isRead(answer: unknown): answer is { readonly bytes: Uint8Array } {
  // Not instanceof: bytes may come from another realm, as those of files do under a test runner.
  return (
    typeof answer === "object" && answer !== null && "bytes" in answer && ArrayBuffer.isView(answer.bytes)
  );
}
