import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// package.json
var package_default = {
  name: "millrep",
  version: "0.1.0",
  description: "Assembles, checks and compares the monthly status report of a large programme",
  keywords: [
    "status report",
    "docx",
    "yaml",
    "validation",
    "l\xE4gesrapport"
  ],
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    millrep: "bin/millrep.js"
  },
  files: [
    "bin/",
    "dist/",
    "schemas/",
    "CHANGELOG.md"
  ],
  scripts: {
    build: "node scripts/compile-schemas.js && node scripts/build.js",
    prepare: "npm run build",
    pretest: "npm run -s build && npm run -s lint && npm run -s types",
    test: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js",
    worst: "node bench/worst-characters.js",
    format: "biome check --write .",
    lint: "biome ci .",
    types: "tsc --noEmit",
    docs: "node scripts/update-readme.js",
    bench: "node bench/bench.js",
    fuzz: "node scripts/run-typescript.js test/fuzz/run-fuzz.ts",
    large: "npm run -s build && node scripts/run-typescript.js test/fuzz/run-large.ts",
    coverage: "npm run -s build && node scripts/coverage.js",
    mutate: "node scripts/mutate.js",
    interrupt: "npm run -s build && node scripts/run-typescript.js test/interruption/run-interrupt.ts",
    check: "npm run format && npm run lint && npm run build && npm run types && npm run docs && npm test && git diff --exit-code"
  },
  devDependencies: {
    "@biomejs/biome": "2.5.15",
    "@jest/globals": "30.5.2",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@swc/core": "1.16.18",
    "@swc/jest": "0.2.39",
    "@types/node": "20.19.43",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    chalk: "5.6.2",
    commander: "14.0.3",
    "date-fns": "4.4.0",
    diff: "9.0.0",
    docx: "9.15.2",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    fflate: "0.8.3",
    "image-size": "2.1.0",
    jest: "30.5.2",
    jsdom: "26.1.0",
    "libxml2-wasm": "0.7.2",
    "markdown-it": "15.0.3",
    ora: "9.4.1",
    "playwright-core": "1.65.1",
    "string-width": "8.2.0",
    typescript: "7.0.2",
    yaml: "2.9.1",
    "yaml-language-server": "1.25.0"
  },
  overrides: {
    docx: {
      nanoid: "5.1.6"
    },
    "unrs-resolver": "1.12.2"
  },
  optionalDependencies: {
    "dictionary-sv": "4.0.0",
    "hunspell-asm": "4.0.2"
  }
};

export {
  package_default
};
