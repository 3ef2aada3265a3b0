import { rules } from "./rule-list.ts";

/** The codes whose severity a programme file may set under `rules`, and which a comment may silence. */
export const settableCodes: ReadonlySet<string> = new Set(
  rules.filter(({ isSettable }) => isSettable).map(({ code }) => code),
);
