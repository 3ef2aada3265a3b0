import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/language/explanations.ts
async function loadExplanations(language) {
  const { explanations } = language === "sv" ? await import("./explanations-AAWWLDO7.js") : await import("./explanations-BMTFCYQP.js");
  return explanations;
}

export {
  loadExplanations
};
