/** The languages that millrep speaks, and that a report can be in. */
export type Language = "sv" | "en";

export function isLanguage(text: string | undefined): text is Language {
  return text === "sv" || text === "en";
}
