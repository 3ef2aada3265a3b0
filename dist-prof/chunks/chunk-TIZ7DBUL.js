import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/diagnostics/wrap-text.ts
function wrapText(text, width, first, indent) {
  const lines = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \n]+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

export {
  wrapText
};
