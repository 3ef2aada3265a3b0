/**
 * The error that a page has two places of one name, or leads to one that is not there. This is a bug in millrep, which no
 * user can correct, so millrep throws it before it writes any file.
 */
export class BrokenPage extends Error {
  override readonly name = "BrokenPage";
}

/** Start tags, with their attributes. In texts and attributes of a page, angle brackets and quotation marks are entities. */
const startTag = /<[a-z][a-z\d]*((?: [a-z-]+(?:="[^"]*")?)+)>/g;
const place = / (id|href|aria-labelledby)="(#?)([^"]*)"/g;

/** Requires that no two elements of a page have one id, and that links within it lead to one. Throws a BrokenPage. */
export function requireSoundPage(html: string): void {
  const ids = new Set<string>();
  const targets = new Set<string>();
  for (const [, attributes = ""] of html.matchAll(startTag)) {
    for (const [, name, hash, value = ""] of attributes.matchAll(place)) {
      if (name === "id") {
        if (ids.has(value)) throw new BrokenPage(`two elements of the page have the id ${value}`);
        ids.add(value);
      } else if (name !== "href" || hash === "#") targets.add(value);
    }
  }
  for (const target of targets)
    if (!ids.has(target)) throw new BrokenPage(`the page leads to the id ${target}, which is not there`);
}
