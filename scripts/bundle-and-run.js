import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles a TypeScript file of the project and runs it in this process, with `args` as its arguments. `options` are
 * esbuild's, beside the usual ones.
 */
export async function bundleAndRun(source, args, options = {}) {
  process.argv.splice(1, process.argv.length, source, ...args);
  await bundleAndImport(source, options);
}

/** Bundles a TypeScript file of the project and gives what it exports. `options` are esbuild's, beside the usual ones. */
export async function bundleAndImport(source, options = {}) {
  // Beside the packages, so that they are found; the process's own, so that two runs do not disturb each other.
  const outfile = path.join(root, "node_modules/.cache", `${path.parse(source).name}-${process.pid}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    ...options,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
