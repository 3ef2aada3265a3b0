import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  printable
} from "./chunk-S5JSHKDV.js";

// src/language/printable-values.ts
function withPrintableValues(texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, show(text)]));
}
function show(text) {
  if (typeof text !== "function") return text;
  return (...values) => text(...values.map(showValue));
}
function showValue(value) {
  if (typeof value === "string") return printable(value);
  return Array.isArray(value) ? value.map(showValue) : value;
}

// src/load-messages.ts
async function loadMessages(language) {
  const { messages } = language === "sv" ? await import("./messages-XL2UQL6O.js") : await import("./messages-TXFDSP5Q.js");
  const { usage, cannotRun, init, validate, compile } = messages;
  return {
    ...messages,
    usage: withPrintableValues(usage),
    cannotRun: withPrintableValues(cannotRun),
    init: withPrintableValues(init),
    validate: withPrintableValues(validate),
    compile: withPrintableValues(compile),
    ...withPrintableValues({ bug: messages.bug })
  };
}

export {
  loadMessages
};
