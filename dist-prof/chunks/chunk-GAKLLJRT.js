import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  slugFrom
} from "./chunk-KFM5IAIE.js";

// src/document/anchors.ts
var longest = 36;
function createAnchors(taken) {
  const names = new Set(taken);
  return (heading) => {
    const slug = slugFrom(heading.replace(/\{[^{}]*\}/g, " ")).slice(0, longest).replace(/-$/, "");
    let name = slug;
    for (let count = 2; names.has(name); count += 1) name = `${slug}-${count}`;
    names.add(name);
    return name;
  };
}

export {
  createAnchors
};
