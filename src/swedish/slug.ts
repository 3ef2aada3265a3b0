/** Makes a file name of a text: small ASCII letters and digits with hyphens, å and ä as a, ö as o. Never empty. */
export function slugFrom(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "rapport";
}
