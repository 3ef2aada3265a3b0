import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import { withPrintableValues } from "./printable-values.ts";

/** Loads the catalogue of one language and not the other, for a terminal: see `withPrintableValues`. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } =
    language === "sv" ? await import("./sv/messages.ts") : await import("./en/messages.ts");
  // What these two say goes into documents and other files too: who prints them for a terminal sees to their values.
  const { diagnostics, diff, ...others } = messages;
  return { ...withPrintableValues(others), diagnostics, diff };
}
