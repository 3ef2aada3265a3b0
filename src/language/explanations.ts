import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Language } from "./language.ts";

type RoomIn<Code> = Code extends `${infer Room}/${string}` ? Room : never;

/** The first part of a code: what its finding is about. */
export type CodeRoom = RoomIn<DiagnosticCode>;

/** What a code is about, for someone who writes reports and no programs. */
export interface Explanation {
  /** What must hold, in one sentence without `|`: it is also a row of the README's table. */
  readonly asks: string;
  /** Why it must hold, and what usually breaks it, in one to three sentences. */
  readonly why: string;
}

/** An explanation for every code, in one language. */
export type Explanations = Readonly<Record<DiagnosticCode, Explanation>>;

/** The explanations of the codes of one room. */
export type ExplanationsOf<Room extends CodeRoom> = Pick<
  Explanations,
  Extract<DiagnosticCode, `${Room}/${string}`>
>;

/** Loads the explanations of one language, which `explain` alone needs. */
export async function loadExplanations(language: Language): Promise<Explanations> {
  const { explanations } =
    language === "sv" ? await import("./sv/explanations.ts") : await import("./en/explanations.ts");
  return explanations;
}
