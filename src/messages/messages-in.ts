import { messages as en } from "./en/messages.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import { withPrintableValues } from "./printable-values.ts";
import { messages as sv } from "./sv/messages.ts";

/** The catalogue of a language, for a terminal: see `withPrintableValues`. */
export function messagesIn(language: Language): Messages {
  // What these two say goes into documents and other files too: who prints them for a terminal sees to their values.
  const { diagnostics, diff, ...others } = { sv, en }[language];
  return { ...withPrintableValues(others), diagnostics, diff };
}
