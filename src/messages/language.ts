/** The languages of millrep's messages and of reports. */
export type Language = "sv" | "en";

export const languages: readonly Language[] = ["sv", "en"];

export function isLanguage(text: string | undefined): text is Language {
  return text === "sv" || text === "en";
}
