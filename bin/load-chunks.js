// Loads the chunks of dist/ as Node's require does, with what V8 compiled of them when millrep was built. Compiling takes
// longer than running them. Newer versions of Node remember what they compile by themselves: then this is not used.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/** The code that was compiled of a chunk by this very version of Node, on such a machine. */
function compiledFile(file) {
  const folder = `${process.version}-${process.platform}-${process.arch}`;
  return path.join(__dirname, "../dist/compiled", folder, path.basename(file));
}

/** Whether there is any: else all chunks are loaded by Node itself. */
function hasCompiled(entry) {
  return fs.existsSync(compiledFile(entry));
}

function readCompiled(file) {
  try {
    return fs.readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}

/** Loads a chunk and those that it requires. `scripts`, if given, is filled with every script by its file. */
function loadChunks(entry, scripts) {
  const modules = new Map();
  const load = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    const source = fs.readFileSync(file, "utf8");
    // Only Node's own loader can import the optional packages. The build sees to it that such a chunk shares no state.
    if (source.includes("import(")) return require(file);
    const module = { exports: {} };
    modules.set(file, module);
    const script = new vm.Script(`(function (exports, require, module, __filename) {${source}\n})`, {
      filename: file,
      // V8 refuses what another V8 has compiled, and compiles anew.
      cachedData: readCompiled(file),
    });
    scripts?.set(file, script);
    const requireHere = (name) =>
      name.startsWith(".") ? load(path.join(path.dirname(file), name)) : require(name);
    script.runInThisContext()(module.exports, requireHere, module, file);
    return module.exports;
  };
  return load(entry);
}

module.exports = { compiledFile, hasCompiled, loadChunks };
