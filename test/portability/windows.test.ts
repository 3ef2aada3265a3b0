import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { projectFolder, smallWorkspaceFolder } from "../support/workspace.ts";

/*
 * All of millrep with Windows's paths: see support/windows-world.ts. What cannot be seen here is Windows itself: its
 * file system, its terminal and its limits of length.
 */
const png = makePng(2, 1).toString("latin1");

/** The small workspace in a folder of a Windows computer, with some files changed; paths as in the workspace, or whole. */
function filesIn(root: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const files: Record<string, string> = {};
  const take = (file: string, text: string): void => {
    files[/^[A-Za-z]:|^\\\\/.test(file) ? file : `${root}\\${file.replaceAll("/", "\\")}`] = text;
  };
  for (const file of fs.readdirSync(smallWorkspaceFolder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".yaml")) take(file, fs.readFileSync(path.join(smallWorkspaceFolder, file), "latin1"));
  for (const [file, text] of Object.entries(changes)) take(file, text);
  return files;
}

const root = "C:\\Users\\Åsa Öberg\\Rapport å";
const soki = "reports/2023-04/soki.yaml";
const latin = (text: string): string => Buffer.from(text).toString("latin1");
const withImage = (source: string): string =>
  latin(
    entry("soki", { summary: `Så här ser det ut: ![Karta över söder](${source}) i dag, och alla är nöjda.` }),
  );
const bad = latin("workstream: soki\nperiod: 2023-04\nplam: a\n");

interface Case {
  readonly args: readonly string[];
  readonly folder?: string;
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  readonly exit: number;
  readonly written?: readonly string[];
}

const everything = "4 filer kontrollerade: inga fel.\n";
const one = "1 fil kontrollerad: inga fel.\n";
const isDocument = /^Skrev (\S+|.*): 3 bidrag, \d+ ord, inga fel\.\n$/;
const outside = /ligger utanför lägesrapportens mapp och\s+hämtas\s+inte/;

const cases: Readonly<Record<string, Case>> = {
  "finds the workspace from a folder in it": {
    args: ["validate"],
    folder: `${root}\\reports\\2023-04`,
    exit: 0,
    stderr: everything,
  },
  "finds it from another drive": {
    args: ["-C", root, "validate"],
    folder: "D:\\",
    exit: 0,
    stderr: everything,
  },
  "finds it by a drive in small letters": {
    args: ["-C", root.replace("C:", "c:"), "validate"],
    folder: "D:\\",
    exit: 0,
    stderr: everything,
  },
  "finds it with slashes of either kind": {
    args: ["-C", root.replaceAll("\\", "/"), "validate"],
    folder: "D:\\",
    exit: 0,
    stderr: everything,
  },
  "finds it on a network share": {
    args: ["validate"],
    folder: "\\\\server\\delat\\Rapport\\reports",
    files: filesIn("\\\\server\\delat\\Rapport"),
    exit: 0,
    stderr: everything,
  },
  "finds it in the root of a share": {
    args: ["validate"],
    folder: "\\\\server\\delat\\reports",
    files: filesIn("\\\\server\\delat"),
    exit: 0,
    stderr: everything,
  },
  "finds none above the root of a drive": {
    args: ["validate"],
    folder: "D:\\a\\b",
    files: { "D:\\a\\b\\c.txt": "" },
    exit: 2,
    stderr: /^Hittar ingen lägesrapport: varken D:\\a\\b/,
  },
  "takes a file with backslashes": {
    args: ["validate", "reports\\2023-04\\soki.yaml"],
    exit: 0,
    stderr: one,
  },
  "takes a file with slashes": { args: ["validate", "reports/2023-04/soki.yaml"], exit: 0, stderr: one },
  "takes a file with a drive in small letters": {
    args: ["validate", `${root.replace("C:", "c:")}\\reports\\2023-04\\soki.yaml`],
    exit: 0,
    stderr: one,
  },
  "takes a month's folder, as the Tab key gives it": {
    args: ["validate", ".\\reports\\2023-04\\"],
    exit: 0,
    stderr: everything,
  },
  "takes no file in another case, which is not the entry's name": {
    args: ["validate", "reports\\2023-04\\SOKI.yaml"],
    exit: 2,
    stderr: "Filen reports\\2023-04\\SOKI.yaml finns inte.\n",
  },
  "checks a file of another drive by itself": {
    args: ["validate", "D:\\soki.yaml"],
    files: filesIn(root, { "D:\\soki.yaml": "" }),
    exit: 1,
    stdout: /^D:\/soki\.yaml fel file\/empty/,
    stderr: /^Kontrollerad för sig, som ett bidrag i ett svenskt program/,
  },
  "names a file with slashes, which Windows takes too": {
    args: ["validate"],
    files: filesIn(root, { [soki]: bad }),
    exit: 1,
    stdout: /^reports\/2023-04\/soki\.yaml:3:1 fel schema\/unknown-key/m,
  },
  "names a file by the whole path where that is shorter": {
    args: ["-C", root, "validate"],
    folder: "D:\\",
    files: filesIn(root, { [soki]: bad }),
    exit: 1,
    stdout: /^C:\/Users\/Åsa Öberg\/Rapport å\/reports\/2023-04\/soki\.yaml:3:1 fel/m,
  },
  "names a file in JSON as on every other system": {
    args: ["validate", "--format", "json"],
    files: filesIn(root, { [soki]: bad }),
    exit: 1,
    stdout: /"file": ?"reports\/2023-04\/soki\.yaml"/,
  },
  "names a file in SARIF as an address": {
    args: ["validate", "--format", "sarif"],
    files: filesIn(root, { [soki]: bad }),
    exit: 1,
    stdout: /"uri": ?"reports\/2023-04\/soki\.yaml"/,
  },
  "checks the editor's text, whatever case it writes the drive in": {
    args: ["validate", "-", "--stdin-filename", `${root.replace("C:", "c:")}\\reports\\2023-04\\soki.yaml`],
    stdin: bad,
    exit: 1,
    stdout: /soki\.yaml:3:1 fel schema\/unknown-key/,
  },
  "reads an image with either slash": {
    args: ["validate", soki],
    files: filesIn(root, {
      [soki]: withImage("bilder\\\\söder/karta.png"),
      "reports/2023-04/bilder/söder/karta.png": png,
    }),
    exit: 0,
    stderr: one,
  },
  ...Object.fromEntries(
    [
      "C:\\\\Windows\\\\karta.png",
      "C:karta.png",
      "c:/karta.png",
      "\\\\\\\\server\\\\delat\\\\karta.png",
      "//server/delat/karta.png",
      "\\\\karta.png",
      "..\\\\..\\\\..\\\\karta.png",
      "../../../karta.png",
      "\\\\\\\\?\\\\C:\\\\karta.png",
      "\\\\\\\\.\\\\PhysicalDrive0",
      "file:///C:/karta.png",
    ].map((source): [string, Case] => [
      `reads no image outside: ${source}`,
      {
        args: ["validate", soki],
        files: filesIn(root, {
          [soki]: withImage(source),
          "C:\\karta.png": png,
          "C:\\Windows\\karta.png": png,
          "C:\\Users\\Åsa Öberg\\karta.png": png,
        }),
        exit: 1,
        stdout: outside,
      },
    ]),
  ),
  ...Object.fromEntries(
    ["..\\mall.dotx\\..\\..\\..\\mall.dotx", "D:\\mall.dotx", "\\\\server\\mall.dotx"].map(
      (template): [string, Case] => [
        `reads no template outside: ${template}`,
        {
          args: ["validate"],
          files: filesIn(root, {
            "reports/programme.yaml": `${latin(fs.readFileSync(path.join(smallWorkspaceFolder, "reports/programme.yaml"), "utf8"))}layout:\n  template: '${template}'\n`,
          }),
          exit: 1,
          stdout: outside,
        },
      ],
    ),
  ),
  ...Object.fromEntries(
    ["CON", "nul", "aux.png", "COM1.png"].map((device): [string, Case] => [
      `finds no image that is a device: ${device}`,
      {
        args: ["validate", soki],
        files: filesIn(root, { [soki]: withImage(device) }),
        exit: 1,
        stdout: /finns inte|ligger utanför/,
      },
    ]),
  ),
  "writes the document beside the entries": {
    args: ["compile"],
    exit: 0,
    stderr: isDocument,
    written: [`${root}\\reports\\2023-04\\lagesrapport-2023-04.docx`],
  },
  "writes the document to another drive": {
    args: ["compile", "-o", "D:\\ut\\a.docx"],
    exit: 0,
    stderr: /^Skrev D:\/ut\/a\.docx/,
    written: ["D:\\ut\\a.docx"],
  },
  "writes the document to a share": {
    args: ["compile", "-o", "\\\\server\\delat\\a.docx"],
    exit: 0,
    stderr: /^Skrev \/\/server\/delat\/a\.docx/,
    written: ["\\\\server\\delat\\a.docx"],
  },
  "writes no document onto an entry": {
    args: ["compile", "-o", "reports\\2023-04\\soki.YAML"],
    exit: 2,
    stderr: /har ett bidrags namn och skrivs inte över/,
    written: [],
  },
  "writes images in Markdown with slashes": {
    args: ["compile", "--format", "md", "-o", "reports\\a.md"],
    files: filesIn(root, { [soki]: withImage("bilder/karta.png"), "reports/2023-04/bilder/karta.png": png }),
    exit: 0,
    written: [`${root}\\reports\\a.md`],
  },
  "makes a month": {
    args: ["init"],
    exit: 0,
    stderr: /reports\/2023-05\/soki\.yaml/,
    written: [
      "schema\\programme.schema.json",
      "schema\\month.schema.json",
      "schema\\entry.schema.json",
      "2023-05\\soki.yaml",
      "2023-05\\test.yaml",
      "2023-05\\teknik.yaml",
    ].map((file) => `${root}\\reports\\${file}`),
  },
  "takes no id that Windows has for itself": {
    args: ["init"],
    files: filesIn(root, {
      "reports/programme.yaml": fs
        .readFileSync(path.join(smallWorkspaceFolder, "reports/programme.yaml"), "latin1")
        .replace("id: test", "id: con"),
    }),
    exit: 1,
    stderr: /”id” är ett namn som Windows har tagit för egen del/,
    written: [],
  },
  "repairs a file in place": {
    args: ["validate", "--fix", soki],
    files: filesIn(root, { [soki]: latin(entry("soki").replace("summary:", "summery:")) }),
    exit: 0,
    stderr: /^Rättade ett fel i reports\/2023-04\/soki\.yaml/,
    written: [`${root}\\reports\\2023-04\\soki.yaml`],
  },
  "compares two months": {
    args: ["diff", "--format", "html"],
    exit: 0,
    written: [`${root}\\reports\\2023-04\\jamforelse-2023-03-2023-04.html`],
  },
};

describe("on Windows, millrep", () => {
  const names = Object.keys(cases);
  let outcomes: readonly {
    stdout: string;
    stderr: string;
    exit: number;
    written: string[];
    read: string[];
  }[] = [];

  beforeAll(() => {
    const tasks = Object.values(cases).map(({ args, folder = root, stdin = "", files = filesIn(root) }) => ({
      args,
      folder,
      stdin: Buffer.from(stdin, "latin1").toString(),
      files,
    }));
    const script = path.join(projectFolder, "test/support/run-on-windows.js");
    const { stdout, stderr } = spawnSync(process.execPath, [script], { input: JSON.stringify(tasks) });
    outcomes = JSON.parse(stdout.toString() || JSON.stringify([{ stderr: stderr.toString() }]));
  });

  test.each(names)("%s", (name) => {
    const wanted = cases[name] ?? { args: [], exit: -1 };
    const outcome = outcomes[names.indexOf(name)] ?? {
      stdout: "",
      stderr: outcomes[0]?.stderr ?? "",
      exit: -1,
      written: [],
      read: [],
    };
    expect({
      exit: outcome.exit,
      said: wanted.exit === outcome.exit ? "" : outcome.stdout + outcome.stderr,
    }).toEqual({ exit: wanted.exit, said: "" });
    if (wanted.stdout !== undefined) expect(outcome.stdout).toMatch(wanted.stdout);
    if (typeof wanted.stderr === "string") expect(outcome.stderr).toBe(wanted.stderr);
    if (wanted.stderr instanceof RegExp) expect(outcome.stderr).toMatch(wanted.stderr);
    if (wanted.written) expect(outcome.written).toEqual(wanted.written);
    // Nothing is read but what the task gave, and of what lies outside the workspace only what was named.
    const isNamed = (file: string): boolean => wanted.args.includes(file);
    expect(outcome.read.filter((file) => !/reports/i.test(file) && !isNamed(file))).toEqual([]);
  });
});
