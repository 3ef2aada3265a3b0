/** The region that a language gets if a text names only the language. */
const regions: Readonly<Record<string, string>> = { sv: "SE", en: "GB" };

/**
 * Returns a language tag with a region, which Word needs to check the spelling (ECMA-376 part 1, clause 17.18.51). If
 * the tag has no region and `regions` has none for it, the region is the one where most speakers of the language live.
 *
 * Throws `RangeError` if `language` has no region and is not a well-formed BCP 47 tag.
 */
export function languageTag(language: string): string {
  if (language.includes("-")) return language;
  const region = regions[language] ?? new Intl.Locale(language).maximize().region;
  return region === undefined ? language : `${language}-${region}`;
}
