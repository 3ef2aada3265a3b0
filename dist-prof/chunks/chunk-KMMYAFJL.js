import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/diagnostics/print-json.ts
var unprintable = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;
function printJson(value) {
  const json = JSON.stringify(value, void 0, 2);
  return `${json.replace(unprintable, (character) => `\\u${hex(character)}`)}
`;
}
function hex(character) {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

export {
  printJson
};
