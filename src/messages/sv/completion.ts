import type { CompletionTexts } from "../messages.ts";

export const completionTexts: CompletionTexts = {
  madeBy: (shell) => `Gjort av: millrep completion ${shell}`,
};
