/**
 * Finds the font of running text in a styles part whose fonts have names, as `measuredStyles` makes it. Empty if the
 * styles do not say.
 */
export function bodyFontOf(styles: string, normalId: string): string {
  const all = styles.split(/(?=<w:style )/);
  const normal = all.find((style) => style.includes(` w:styleId="${normalId}"`));
  // What stands before the first style are the defaults.
  const [own, usual] = [normal, all[0]].map(
    (xml) => /<w:rFonts [^>]*?w:ascii="([^"]*)"/.exec(xml ?? "")?.[1],
  );
  return own ?? usual ?? "";
}
