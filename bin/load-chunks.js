// Loads the chunks of dist/ as Node's require does, with what V8 compiled of them when millrep was built: see
// scripts/compile-ahead.js. Compiling takes longer than running them. Newer versions of Node remember what they compile by
// themselves: then this is not used.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

/** Where what was made ahead of a chunk lies: for this very version of Node, on such a machine. */
function compiledFile(file) {
  const folder = `${process.version}-${process.platform}-${process.arch}`;
  return path.join(__dirname, "../dist/compiled", folder, path.basename(file));
}

/** The chunks that every run loads, as one file: it is read and compiled in one go. */
const startFile = compiledFile("start.js");

/** Whether there is anything made ahead: else all chunks are loaded by Node itself. */
function hasCompiled() {
  return fs.existsSync(startFile);
}

function readIfThere(file, encoding) {
  try {
    return fs.readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

/** A chunk as what it is to Node: a function of its surroundings. */
function wrap(source) {
  return `(function (exports, require, module, __filename) {${source}\n})`;
}

/** Chunks as one script, by their names. */
function pack(files) {
  const members = files.map((file) => {
    return `${JSON.stringify(path.basename(file))}: ${wrap(fs.readFileSync(file, "utf8"))}`;
  });
  return `({${members.join(",\n")}})`;
}

/** Loads a chunk and those that it requires. `scripts`, if given, is filled with every script by its file. */
function loadChunks(entry, scripts) {
  const compile = (file, source) => {
    const script = new vm.Script(source, {
      filename: file,
      // V8 refuses what another V8 has compiled, and compiles anew.
      cachedData: readIfThere(`${compiledFile(file)}.data`),
    });
    scripts?.set(file, script);
    return script.runInThisContext();
  };
  const start = readIfThere(startFile, "utf8");
  const packed = start === undefined ? {} : compile(startFile, start);
  const modules = new Map();
  const load = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    let run = packed[path.basename(file)];
    if (!run) {
      const source = fs.readFileSync(file, "utf8");
      // Only Node's own loader can import the optional packages. The build sees to it that such a chunk shares no state.
      if (source.includes("import(")) return require(file);
      run = compile(file, wrap(source));
    }
    const module = { exports: {} };
    modules.set(file, module);
    const requireHere = (name) =>
      name.startsWith(".") ? load(path.join(path.dirname(file), name)) : require(name);
    run(module.exports, requireHere, module, file);
    return module.exports;
  };
  return load(entry);
}

module.exports = { compiledFile, hasCompiled, loadChunks, pack, startFile };
