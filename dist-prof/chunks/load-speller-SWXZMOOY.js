import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import "./chunk-UVSUTSUA.js";

// src/spelling/load-speller.ts
function loadSpeller() {
  loading ??= createSpeller();
  return loading;
}
var loading;
async function createSpeller() {
  const packages = await importPackages();
  if (!packages) return void 0;
  const factory = await packages.loadModule();
  const { aff, dic } = packages.dictionary;
  const hunspell = factory.create(factory.mountBuffer(aff, "sv.aff"), factory.mountBuffer(dic, "sv.dic"));
  return { isKnown: (word) => hunspell.spell(word) };
}
async function importPackages() {
  try {
    const [{ loadModule }, { default: dictionary }] = await Promise.all([
      import("hunspell-asm"),
      import("dictionary-sv")
    ]);
    return { loadModule, dictionary };
  } catch (error) {
    if (isNotInstalled(error)) return void 0;
    throw error;
  }
}
function isNotInstalled(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ENOENT";
}
export {
  loadSpeller
};
