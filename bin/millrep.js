#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read too, so that they can say what is wrong.
// The bin decides nothing: it hands the world in and sets the exit code.
var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  process.stderr.write(
    "millrep behöver Node.js 20 eller senare; här körs " +
      process.versions.node +
      ". Hämta en ny version på https://nodejs.org\n" +
      "millrep needs Node.js 20 or later; this is " +
      process.versions.node +
      ". Get a new one at https://nodejs.org\n",
  );
  process.exit(2);
}
// Code that was compiled before need not be compiled again, where this version of Node can keep it.
var enableCompileCache = require("node:module").enableCompileCache;
if (enableCompileCache) enableCompileCache();
var entry = require("node:path").join(__dirname, "../dist/cli.js");
var chunks = require("./load-chunks.js");
var cli;
try {
  cli = !enableCompileCache && chunks.hasCompiled() ? chunks.loadChunks(entry) : require(entry);
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND") throw error;
  process.stderr.write(
    "millrep är inte byggt: kör ”npm ci” i projektets mapp.\nmillrep is not built: run “npm ci” in the project's folder.\n",
  );
  process.exitCode = 2;
}
if (cli) cli.runAsProcess();
