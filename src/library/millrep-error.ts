import { CannotRun } from "../messages/cannot-run.ts";
import type { CannotRunTexts } from "../messages/messages.ts";
import type * as Face from "./face.d.ts";

/** What cannot be done. Its message is a sentence for people, its code a word for programs. */
export class MillrepError extends Error implements Face.MillrepError {
  override readonly name = "MillrepError";
  readonly code: string;
  readonly diagnostics: Face.MillrepError["diagnostics"];

  constructor(code: string, message: string, diagnostics: Face.MillrepError["diagnostics"] = []) {
    super(message);
    this.code = code;
    this.diagnostics = diagnostics;
  }
}

/** The code of an error that `explainProblem` explains: the name of its sentence, which is the same in both languages. */
export function codeOf(error: unknown): string {
  let code: string | undefined;
  // Stands for the sentences, and takes down which of them is asked for.
  const sentences = new Proxy(
    {},
    {
      get: (_, name) => {
        code ??= String(name);
        return () => "";
      },
    },
  );
  // It has every sentence, though it says none.
  if (error instanceof CannotRun) error.explain(sentences as CannotRunTexts);
  return code ?? "cannotWrite";
}
