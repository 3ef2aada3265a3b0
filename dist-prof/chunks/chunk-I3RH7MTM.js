import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  readZip
} from "./chunk-2B3EUZEH.js";

// src/seal/seal-parts.ts
import { createHash } from "node:crypto";
var sealProperty = "contentSha256";
var propertiesPart = "docProps/custom.xml";
function sealParts(parts) {
  const properties = new TextDecoder().decode(parts.get(propertiesPart));
  const sealed = properties.replace(sealPattern, (_, start) => start + hashParts(parts));
  return new Map(parts).set(propertiesPart, new TextEncoder().encode(sealed));
}
function judgePackage(bytes) {
  const parts = readZip(bytes);
  if (typeof parts === "string") return "none";
  const properties = new TextDecoder().decode(parts.get(propertiesPart));
  if (!properties.includes('name="millrepVersion"')) return "none";
  return sealPattern.exec(properties)?.[2] === hashParts(parts) ? "whole" : "broken";
}
var sealPattern = new RegExp(`(name="${sealProperty}"><vt:lpwstr>)([^<]*)`);
function hashParts(parts) {
  const hash = createHash("sha256");
  for (const [name, data] of [...parts].sort(([a], [b]) => a < b ? -1 : 1)) {
    if (name !== propertiesPart) hash.update(`${name}
${data.length}
`).update(data);
  }
  return hash.digest("hex");
}

export {
  sealProperty,
  sealParts,
  judgePackage
};
