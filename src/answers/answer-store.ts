import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { CacheFiles } from "../host/cache-files.ts";
import { seal, unseal } from "./seal.ts";
import { askAgain, type Digest, questions, type Trace, type TraceStep, type World } from "./trace.ts";

/** Answers that earlier runs came to, each kept with a trace of all that it depends on. */
export interface AnswerStore {
  /** The answer to a question, if one is kept and nothing that it depends on has changed. */
  readonly recall: (question: string) => unknown;
  /** Keeps an answer in place of the one before. */
  readonly keep: (question: string, answer: unknown, trace: Trace) => void;
}

export interface Asker {
  /** Whoever keeps answers asks no question that cannot be asked of it again. */
  readonly world: Partial<World>;
  readonly cache: CacheFiles;
  readonly root: string;
  /** Whatever else an answer depends on: the program that gives it, and how it was asked. */
  readonly conditions: readonly string[];
}

/** A workspace's answers, in the cache of the user. What cannot be read, or has been touched, is no answer. */
export function openAnswers({ world, cache, root, conditions }: Asker): AnswerStore {
  const nameOf = (question: string): string =>
    createHash("sha256")
      .update(JSON.stringify([...conditions, root, question]))
      .digest("hex");
  // The same files belong to several answers: a month's entries are the next month's past.
  const asked = new Map<string, Digest>();
  const askOnce = (step: TraceStep): Digest => {
    const key = `${step.question} ${step.subject}`;
    const digest = asked.get(key) ?? askAgain(world, root, step);
    asked.set(key, digest);
    return digest;
  };
  return {
    recall: (question) => {
      const name = nameOf(question);
      const kept = readAnswer(cache.read(name));
      if (!kept) return undefined;
      const secrets: string[] = [name];
      for (const step of kept.trace) {
        const now = askOnce(step);
        if (now.known !== step.digest.known) return undefined;
        secrets.push(now.secret);
      }
      const answer = unseal(secrets, kept.sealed);
      return answer && deserialize(answer);
    },
    keep: (question, answer, trace) => {
      const name = nameOf(question);
      const secrets = [name, ...trace.map(({ digest }) => digest.secret)];
      const steps = trace.map(({ question, subject, digest }) => [question, subject, digest.known]);
      const line = `${JSON.stringify(steps)}\n`;
      cache.write(name, Buffer.concat([Buffer.from(line), seal(secrets, serialize(answer))]));
    },
  };
}

interface KeptAnswer {
  readonly trace: Trace;
  readonly sealed: Uint8Array;
}

/** A line with the trace, and the sealed answer after it. */
function readAnswer(bytes: Uint8Array | undefined): KeptAnswer | undefined {
  const end = bytes?.indexOf(0x0a) ?? -1;
  if (!bytes || end < 0) return undefined;
  try {
    const steps: unknown = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    return Array.isArray(steps) ? { trace: steps.map(readStep), sealed: bytes.subarray(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** Throws where it is no step: the line was not written by millrep. */
function readStep(step: unknown): TraceStep {
  const [asked, subject, known] = Array.isArray(step) ? step : [];
  const question = questions.find((name) => name === asked);
  if (!question || typeof subject !== "string" || typeof known !== "string") throw new TypeError("no step");
  return { question, subject, digest: { known, secret: "" } };
}
