const swedishNames: Readonly<Record<string, string>> = {
  "List Paragraph": "Liststycke",
  Quote: "Citat",
  "TOC Heading": "Innehållsförteckningsrubrik",
  header: "Sidhuvud",
  footer: "Sidfot",
  Hyperlink: "Hyperlänk",
};

/** A style's name as the Swedish version of Word shows it, with the name that files have in parentheses. */
export function shownStyle(name: string): string {
  const shown =
    swedishNames[name] ??
    name.replace("Title", "Rubrik").replace("heading", "Rubrik").replace("toc", "Innehåll");
  return shown === name ? name : `${shown} (${name})`;
}
