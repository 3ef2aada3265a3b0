// Bundles src/ into dist/: one entry, and a chunk for each thing that is loaded late. Nothing but Node is needed to
// run the result, so that installing the package installs nothing else.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { quickenPatterns } from "./quicken-patterns.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = path.join(root, "dist");
rmSync(dist, { recursive: true, force: true });

// Commander starts other programs for commands that are programs of their own. Millrep has none, and Node takes as long to
// load what starts programs as millrep to load commander.
const withoutPrograms = {
  name: "without-programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("commander") ? { path: "none", namespace: "without-programs" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "without-programs" }, () => ({ contents: "module.exports = {};" }));
  },
};

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["src/cli.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  minify: true,
  legalComments: "none",
  metafile: true,
  write: false,
  // Optional: the dictionary has a licence of its own, and an office may leave it out.
  external: ["hunspell-asm", "dictionary-sv"],
  plugins: [withoutPrograms, quickenPatterns],
});

/** A chunk that imports packages is loaded apart from the others (bin/load-chunks.js): it may share no code of ours. */
function requireAlone(file) {
  const chunk = metafile.outputs[path.relative(root, file).replaceAll(path.sep, "/")];
  const shared = chunk.imports.filter(({ kind, external }) => kind === "import-statement" && !external);
  const inputs = shared.flatMap((other) => Object.keys(metafile.outputs[other.path].inputs));
  if (inputs.length > 0) throw new Error(`${file} imports a package and shares ${inputs.join(", ")}`);
}

// Only ES modules can be split, but Node loads CommonJS sooner: it starts without the loader of modules, which takes as
// long as all that `--version` does.
mkdirSync(path.join(dist, "chunks"), { recursive: true });
writeFileSync(path.join(dist, "package.json"), '{ "type": "commonjs" }\n');
const allCode = outputFiles.map(({ text }) => text).join("");
const buildId = createHash("sha256").update(allCode).digest("hex").slice(0, 16);
for (const { path: file, text } of outputFiles) {
  // A chunk that is loaded late is required late; optional packages may be ES modules, and stay imported.
  const late = text.replace(/import\("(\.[^"]+)"\)/g, 'Promise.resolve().then(() => require("$1"))');
  if (late.includes("import(")) requireAlone(file);
  const { code } = await transform(late, {
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    define: { "import.meta.filename": "__filename" },
  });
  writeFileSync(file, code.replaceAll("MILLREP_BUILD_ID", buildId));
}

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

// Help is laid out now, for the width that it mostly has: see src/host/built-help.ts.
const { createHost, main } = createRequire(import.meta.url)(path.join(dist, "cli.js"));
const commandNames = ["init", "validate", "compile", "diff", "explain"];
for (const language of ["sv", "en"]) {
  const help = {};
  for (const command of ["", ...commandNames]) {
    let text = "";
    const write = (data) => {
      text += data;
    };
    const stdout = { isTerminal: false, columns: undefined, write };
    const args = [...(command === "" ? [] : [command]), "--help", "--lang", language];
    if ((await main(createHost({ args, stdout, env: {} }))) !== 0)
      throw new Error(`${args.join(" ")} failed`);
    help[command] = text;
  }
  writeFileSync(path.join(dist, `help-${language}.json`), JSON.stringify(help));
}
