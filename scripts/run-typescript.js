// Runs a long test that is no part of `npm test`: bundles a TypeScript file of test/ to the folder of builds and starts it.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const [source, ...args] = process.argv.slice(2);
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
  // Tests find the project by the place of their own files.
  banner: { js: "" },
  plugins: [
    {
      name: "project-folder",
      setup: ({ onLoad }) => {
        onLoad({ filter: /test[\\/]support[\\/]workspace\.ts$/ }, async ({ path: file }) => {
          const { readFileSync } = await import("node:fs");
          const contents = readFileSync(file, "utf8").replace(
            "import.meta.url",
            JSON.stringify(pathToFileURL(file)),
          );
          return { contents, loader: "ts" };
        });
      },
    },
  ],
});
process.argv.splice(1, process.argv.length, outfile, ...args);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile);
}
