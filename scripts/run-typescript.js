// Runs a long test that is no part of `npm test`: a TypeScript file of test/, with the arguments after its name.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundleAndRun } from "./bundle-and-run.js";

/** Tests find the project by the place of their own files. */
const projectFolder = {
  name: "project-folder",
  setup: ({ onLoad }) => {
    onLoad({ filter: /test[\\/]support[\\/]workspace\.ts$/ }, ({ path: file }) => {
      const address = JSON.stringify(pathToFileURL(file));
      return { contents: readFileSync(file, "utf8").replace("import.meta.url", address), loader: "ts" };
    });
  },
};

const [source, ...args] = process.argv.slice(2);
await bundleAndRun(source, args, { plugins: [projectFolder] });
