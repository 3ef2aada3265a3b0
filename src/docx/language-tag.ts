/** The regions whose words a language is written in where a text names none. */
const regions: Readonly<Record<string, string>> = { sv: "SE", en: "GB" };

/**
 * A language as OOXML writes it: with a region, which Word needs to know its words (ECMA-376 part 1, clause
 * 17.18.51). Where the text names none, and millrep knows none either, it is the one that most writers of the language
 * live in.
 */
export function languageTag(language: string): string {
  if (language.includes("-")) return language;
  const region = regions[language] ?? new Intl.Locale(language).maximize().region;
  return region === undefined ? language : `${language}-${region}`;
}
