import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../src/cli/command-list.ts";
import { messages } from "../../src/messages/sv/messages.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { describeWith, type Need } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

const folder = makeWorkspace();
const elsewhere = makeFolder();
const bin = path.join(projectFolder, "bin/millrep.js");
const env = { PATH: process.env["PATH"] ?? "", HOME: folder, NODE: process.execPath, BIN: bin };

function needed(shell: string): Need {
  return { isHere: spawnSync(shell, ["-c", "exit 0"]).status === 0, what: shell };
}

async function scriptFor(shell: string): Promise<string> {
  const { stdout, exit } = await runInMemory(folder, ["completion", shell]);
  expect(exit).toBe(0);
  return stdout;
}

/** Runs a program of a shell that prints what is offered, a line each. */
function offers(shell: string, program: string, args: readonly string[], cwd = folder): string[] {
  const { stdout, stderr } = spawnSync(shell, ["-c", program, shell, ...args], { cwd, env });
  expect(stderr.toString()).toBe("");
  return stdout.toString().split("\n").filter(Boolean);
}

const names = [...commands.map(({ name }) => name), "help"];
const months = ["2023-03", "2023-04"];
const workstreams = ["soki", "test", "teknik"];

/** A command line with the cursor behind its last word, and what is offered there; nothing stands for files. */
const cases: readonly (readonly [typed: readonly string[], offered: readonly string[]])[] = [
  [[""], names],
  [["co"], ["compile", "completion"]],
  [["help", "di"], ["diff"]],
  [["compile", ""], months],
  [["compile", "2023-04"], ["2023-04"]],
  [["diff", "2023-03", ""], months],
  [["diff", "2023-03", "2023-04", ""], []],
  [
    ["form", ""],
    [...months, ...workstreams],
  ],
  [
    ["form", "2023-03", "te"],
    ["test", "teknik"],
  ],
  [["form", "2023-03", "soki", "test", "tek"], ["teknik"]],
  [["validate", "2023-03", "2023-0"], months],
  [["validate", "rep"], []],
  [["import", "svar.docx", "20"], months],
  [["import", "--for", "so"], ["soki"]],
  [
    ["compile", "--format", ""],
    ["docx", "pdf", "html", "md", "outline"],
  ],
  [["publish", "--format", "docx,p"], ["docx,pdf"]],
  [
    ["--lang", "en", "compile", "--lang", ""],
    ["sv", "en"],
  ],
  [["compile", "--dr"], ["--draft"]],
  [["compile", "-o", ""], []],
  [["compile", "-o", "å b.docx", ""], months],
  [["explain", "yaml/ta"], ["yaml/tab"]],
  [
    ["completion", ""],
    ["bash", "zsh", "powershell"],
  ],
  [["-C", "nowhere", "status", ""], []],
  [["-C", "$(touch hit)", "status", ""], []],
];

describeWith(needed("bash"), "bash", () => {
  const complete = async (typed: readonly string[], cwd = folder): Promise<string[]> => {
    const program = `${await scriptFor("bash")}
millrep() { "$NODE" "$BIN" "$@"; }
COMP_WORDS=(millrep "$@")
COMP_CWORD=$#
_millrep millrep
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return offers("bash", program, typed, cwd);
  };

  test.each(cases)("offers after %j what can stand there", async (typed, offered) => {
    expect(await complete(typed)).toEqual(offered);
  });

  test("leaves a place where files are likelier to bash", async () => {
    expect(await complete(["import", ""])).toEqual([]);
  });

  test("reads a value that is split at its equals sign, and one that is not", async () => {
    expect(await complete(["compile", "--format", "=", "ht"])).toEqual(["html"]);
    expect(await complete(["compile", "--format", "="])).toContain("docx");
    expect(await complete(["compile", "--format=ht"])).toEqual(["--format=html"]);
  });

  test("asks for months and workstreams from the folder of -C, as it was typed", async () => {
    expect(await complete(["-C", folder, "compile", ""], elsewhere)).toEqual(months);
    expect(await complete([`--dir=${folder}`, "form", "2023-04", ""], elsewhere)).toEqual(workstreams);
    expect(await complete(["-C", "~/reports", "compile", ""], elsewhere)).toEqual(months);
    expect(await complete(["-C", folder.replace(/ /g, "\\ "), "compile", ""], elsewhere)).toEqual(months);
    expect(await complete(["compile", ""], elsewhere)).toEqual([]);
  });
});

describeWith(needed("zsh"), "zsh", () => {
  const complete = async (typed: readonly string[], cwd = folder): Promise<string[]> => {
    // What zsh itself defines while it completes: here each part prints what it is given and begins as the word does.
    const program = `compdef() { : }
${await scriptFor("zsh")}
millrep() { "$NODE" "$BIN" "$@" }
begun() { for word in "$@"; do [[ $word == "$current"* ]] && print -r -- "$begin$word"; done; return 0 }
compadd() { [[ $1 == -a ]] && begun \${(P)2} }
_describe() { [[ $1 == -o ]] && shift; begun \${\${(P)2}%%:*} }
_files() { return 1 }
compset() { [[ $current == *\${2#?} || $current == *\${2#?}* ]] && begin+="\${(M)current##*\${2#?}}" && current=\${current##*\${2#?}} }
words=(millrep "$@")
CURRENT=$#words
current=$words[CURRENT]
begin=
_millrep`;
    return offers("zsh", program, typed, cwd);
  };

  test.each(cases)("offers after %j what can stand there", async (typed, offered) => {
    expect(await complete(typed)).toEqual(offered);
  });

  test("offers months beside the files", async () => {
    expect(await complete(["import", ""])).toEqual(months);
  });

  test("reads the value behind an equals sign", async () => {
    expect(await complete(["compile", "--format=ht"])).toEqual(["--format=html"]);
  });

  test("asks for months and workstreams from the folder of -C", async () => {
    expect(await complete(["-C", folder, "compile", ""], elsewhere)).toEqual(months);
    expect(await complete(["-C", "~/reports", "compile", ""], elsewhere)).toEqual(months);
    expect(await complete(["-C", folder.replace(/ /g, "\\ "), "compile", ""], elsewhere)).toEqual(months);
  });
});

describe("PowerShell", () => {
  test("gets ASCII only, which no code page changes", async () => {
    expect(await scriptFor("powershell")).toMatch(/^[\n\x20-\x7E]*$/);
  });

  test("gets its words as JSON, with names that differ in more than case", async () => {
    const script = await scriptFor("powershell");
    const data = JSON.parse(/@'\n(.*)\n'@/.exec(script)?.[1] ?? "");
    expect(data.places["millrep commands"]).toEqual(names);
    expect(data.places["validate 1"]).toBeUndefined();
    expect(data.places["validate rest"]).toEqual(["@months", "@files"]);
    expect(data.places["publish --format"]).toEqual(["docx", "pdf", "html", "md"]);
    expect(data.descriptions["millrep compile"]).toBe(messages.help.summaries.compile);
    for (const table of [data.places, data.descriptions]) {
      const keys = Object.keys(table).map((key) => key.toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
