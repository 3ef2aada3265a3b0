// Writes what millrep really prints into README.md, between <!-- name --> and <!-- /name -->.
// With --check it writes nothing and exits with 1 where the README says something else.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = path.join(root, "README.md");
const bin = path.join(root, "bin/millrep.js");

/** What a command prints on a terminal of 100 columns, stdout and stderr as they come. */
function run(folder, ...args) {
  const env = { PATH: process.env.PATH };
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, env });
  return `${stdout}${stderr}`.trimEnd();
}

function block(text, language = "text") {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function helpSection(language) {
  const helps = [[], ["init"], ["validate"], ["compile"], ["diff"], ["explain"]].map((command) => {
    const asked = [...command, "--help", ...(language === "sv" ? [] : ["--lang", language])];
    const title = ["millrep", ...asked].join(" ");
    return `#### \`${title}\`\n\n${block(run(root, ...asked))}`;
  });
  return helps.join("\n\n");
}

/** A month from an empty folder to the document, typed and printed. */
function session() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-readme-"));
  const lines = [];
  const say = (...args) => lines.push(`$ millrep ${args.join(" ")}`, run(folder, ...args), "");
  say("init", "2026-11");
  say("validate", "reports/2026-11/soki.yaml");
  const month = path.join(folder, "reports/2026-11");
  for (const file of readdirSync(month)) {
    const entry = path.join(month, file);
    const text = readFileSync(entry, "utf8")
      .replace(
        /^ {2}Skriv här vad som har hänt.*$/m,
        "  Vi har gått igenom nio arbetsflöden tillsammans med klinikerna.",
      )
      .replace(
        /^ {2}Skriv här vad som är planerat.*$/m,
        "  Vi går igenom resten av arbetsflödena i december.",
      );
    writeFileSync(entry, text);
  }
  lines.push("(the twelve workstreams write their texts)", "");
  say("validate");
  say("compile");
  rmSync(folder, { recursive: true });
  return block(lines.join("\n").trimEnd());
}

/** Every code with its severity and what it asks, from the list that `explain` prints. */
function codeTable() {
  const rows = [];
  for (const line of run(root, "--quiet", "--lang", "en", "explain").split("\n")) {
    const title = /^ {2}(\S+\/\S+) (\S+)$/.exec(line);
    const text = /^ {4}(.+)$/.exec(line);
    if (title) rows.push([`\`${title[1]}\``, title[2], []]);
    else if (text) rows.at(-1)[2].push(text[1]);
  }
  const lines = rows.map(([code, severity, words]) => `| ${code} | ${severity} | ${words.join(" ")} |`);
  return ["| code | severity | what must hold |", "| --- | --- | --- |", ...lines].join("\n");
}

const sections = {
  "help-sv": helpSection("sv"),
  "help-en": helpSection("en"),
  session: session(),
  codes: codeTable(),
  diff: block(run(root, "diff", "2023-03", "2023-04").split("\n").slice(0, 24).join("\n")),
};

const before = readFileSync(readme, "utf8");
let after = before;
for (const [name, text] of Object.entries(sections)) {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(after)) throw new Error(`README.md has no place for ${name}`);
  after = after.replace(pattern, (_, start, end) => `${start}\n${text}\n\n${end}`);
}
if (process.argv.includes("--check")) {
  if (after === before) console.log("README.md shows what millrep prints.");
  else {
    console.error("README.md shows something else than millrep prints: run npm run docs");
    process.exitCode = 1;
  }
} else if (after !== before) writeFileSync(readme, after);
