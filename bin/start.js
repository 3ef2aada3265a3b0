// Starts millrep on a version of Node that is new enough: bin/millrep.js has looked.
const { mkdirSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const path = require("node:path");

keepCompiledCode();
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

/**
 * Code that was compiled before need not be compiled again, where this version of Node can keep it. What is kept is run: so it
 * lies in a folder of this user's own. Windows and macOS give each user a folder for temporary files; elsewhere it is one
 * for all, and others could put code there. Where no folder can be made, nothing is kept, and no more is said of it.
 */
function keepCompiledCode() {
  if (!enableCompileCache) return;
  const { HOME, NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
  if (NODE_COMPILE_CACHE || process.platform === "win32" || process.platform === "darwin") {
    enableCompileCache();
    return;
  }
  const caches = XDG_CACHE_HOME || (HOME && path.join(HOME, ".cache"));
  if (!caches || !path.isAbsolute(caches)) return;
  const folder = path.join(caches, "millrep");
  // Made here, a step at a time: Node never ends where it makes a folder below one that takes none.
  if (makeFolder(caches) && makeFolder(folder)) enableCompileCache(folder);
}

/** Whether a folder is there, made now where it was not. */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    return error.code === "EEXIST";
  }
}
