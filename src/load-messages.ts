import type { Language } from "./language/language.ts";
import type { Messages } from "./language/messages.ts";
import { withPrintableValues } from "./language/printable-values.ts";

/** Loads the catalogue of one language and not the other, for a terminal: see `withPrintableValues`. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } =
    language === "sv" ? await import("./language/sv/messages.ts") : await import("./language/en/messages.ts");
  const { usage, cannotRun, init, validate, compile } = messages;
  return {
    ...messages,
    usage: withPrintableValues(usage),
    cannotRun: withPrintableValues(cannotRun),
    init: withPrintableValues(init),
    validate: withPrintableValues(validate),
    compile: withPrintableValues(compile),
    ...withPrintableValues({ bug: messages.bug }),
  };
}
