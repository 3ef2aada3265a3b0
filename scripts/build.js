// Bundles src/ into dist/: an entry for the command line and one for programs, and a chunk for each thing that is loaded
// late. Nothing but Node is needed to run the result, so that installing the package installs nothing else.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = path.join(root, "dist");
rmSync(dist, { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: "src/cli/main.ts", library: "src/library/library.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Node 20 has them; esbuild would otherwise write each such pattern as a call that makes it anew where it is used.
  supported: { "regexp-unicode-property-escapes": true },
  chunkNames: "chunks/[name]-[hash]",
  minify: true,
  legalComments: "none",
  // Its build for browsers is the same code. The one for Node looks up a variable of the environment at every token.
  alias: { yaml: path.join(root, "node_modules/yaml/browser/dist/index.js") },
  metafile: true,
  // Optional: the dictionary has a licence of its own, the reader of PDFs is large, and an office may leave both out.
  external: ["hunspell-asm", "dictionary-sv", "unpdf"],
  // Some packages in the bundle are CommonJS and require parts of Node.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});

// One file of types, which refers to nothing else: the outputs by their schemas, and what is written by hand.
const [outputs, face] = ["generated/outputs.d.ts", "face.d.ts"].map((name) =>
  readFileSync(path.join(root, "src/library", name), "utf8"),
);
const own = face.replace(/^import type \{[^}]*\} from "\.\/generated\/outputs\.d\.ts";\n/m, "");
if (/^import|from "\./m.test(own)) throw new Error("the types of the library refer to another file");
writeFileSync(path.join(dist, "library.d.ts"), `${own}\n${outputs}`);

// The licences of the packages in the bundle ask for their notices to come along.
const packages = new Set();
for (const input of Object.keys(metafile.inputs)) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  if (match) packages.add(match[1]);
}
const notices = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(root, folder, "package.json"), "utf8"),
  );
  const names = readdirSync(path.join(root, folder)).filter((file) => /^licen[cs]e/i.test(file));
  const text = names.length > 0 ? readFileSync(path.join(root, folder, names[0]), "utf8") : undefined;
  if (text === undefined) throw new Error(`${name} has no licence text to hand on`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
const line = "-".repeat(78);
writeFileSync(path.join(dist, "THIRD-PARTY-LICENSES.txt"), notices.join(`\n${line}\n\n`));
