// Starts millrep on a version of Node that is new enough: bin/millrep.js has looked.
const { enableCompileCache } = require("node:module");

// Code that was compiled before need not be compiled again, where this version of Node can keep it.
if (enableCompileCache) enableCompileCache();
import("../dist/main.js").then(
  (cli) => cli.runAsProcess(),
  (error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    process.stderr.write(
      "millrep är inte byggt: kör ”npm ci” i projektets mapp.\nmillrep is not built: run “npm ci” in the project's folder.\n",
    );
    process.exitCode = 2;
  },
);
