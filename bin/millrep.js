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
require("./start.js");
