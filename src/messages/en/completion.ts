import type { CompletionTexts } from "../messages.ts";

export const completionTexts: CompletionTexts = {
  madeBy: (shell) => `Made by: millrep completion ${shell}`,
};
