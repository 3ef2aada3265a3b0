import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/language/slug.ts
function slugFrom(text) {
  const plain = text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "rapport";
}

export {
  slugFrom
};
