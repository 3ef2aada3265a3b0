import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildPages } from "./build-pages.ts";

/*
 * Writes every page that shows what millrep prints. With --check it writes nothing, and exits with 1 where a page shows
 * something else.
 */
const [root = "", ...flags] = process.argv.slice(2);
const changed = (await buildPages(root)).filter(({ before, after }) => before !== after);
const isCheck = flags.includes("--check");
for (const { file, after } of isCheck ? [] : changed) writeFileSync(path.join(root, file), after);
for (const { file } of changed)
  console.log(isCheck ? `${file} is out of date: run npm run docs` : `Wrote ${file}`);
if (isCheck && changed.length > 0) process.exitCode = 1;
