import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { messages as en } from "../src/messages/en/messages.ts";
import { messages as sv } from "../src/messages/sv/messages.ts";
import { rules } from "../src/rules/rule-list.ts";
import { settableCodes } from "../src/rules/settable-codes.ts";
import { projectFolder } from "./support/workspace.ts";

const source = path.join(projectFolder, "src");

/** Every room with the rooms that it may import from. What is not listed is an arrow that must not be. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  characters: [],
  fields: [],
  host: [],
  images: [],
  ooxml: [],
  paper: [],
  "personal-data": ["characters"],
  authorship: ["ooxml"],
  diagnostics: ["characters", "fields", "personal-data"],
  template: ["ooxml"],
  messages: ["characters", "diagnostics", "fields", "images", "personal-data"],
  yaml: ["diagnostics", "fields"],
  swedish: ["messages"],
  markdown: ["characters", "diagnostics", "swedish"],
  schema: ["diagnostics", "fields", "messages", "swedish", "yaml"],
  model: ["diagnostics", "fields", "images", "markdown", "messages", "ooxml", "schema", "template", "yaml"],
  "follow-up": ["markdown", "messages", "model", "swedish", "yaml"],
  scaffold: ["diagnostics", "fields", "messages", "model", "personal-data"],
  diff: [
    "diagnostics",
    "fields",
    "follow-up",
    "markdown",
    "messages",
    "model",
    "personal-data",
    "swedish",
    "yaml",
  ],
  history: ["diff", "follow-up", "messages", "model"],
  rules: [
    "characters",
    "diagnostics",
    "fields",
    "follow-up",
    "markdown",
    "messages",
    "model",
    "paper",
    "personal-data",
    "swedish",
    "yaml",
  ],
  form: ["document", "fields", "messages", "model"],
  document: ["diff", "fields", "history", "markdown", "messages", "model", "swedish"],
  workspace: [
    "authorship",
    "diagnostics",
    "fields",
    "host",
    "images",
    "markdown",
    "model",
    "rules",
    "scaffold",
    "schema",
    "swedish",
    "template",
    "yaml",
  ],
  docx: [
    "authorship",
    "docx-reader",
    "document",
    "messages",
    "model",
    "ooxml",
    "paper",
    "swedish",
    "template",
  ],
  "docx-reader": ["document", "ooxml"],
  "text-reader": ["docx-reader", "document", "fields", "messages", "model", "swedish", "yaml"],
  "pdf-reader": ["docx-reader", "document"],
  html: ["document", "history", "messages", "model", "paper", "swedish"],
  print: ["diagnostics", "diff", "document", "history", "messages", "model", "personal-data", "yaml"],
  intake: [
    "diagnostics",
    "document",
    "docx-reader",
    "fields",
    "form",
    "images",
    "markdown",
    "messages",
    "model",
    "personal-data",
    "print",
    "swedish",
    "yaml",
  ],
  status: ["diagnostics", "messages", "model", "personal-data", "print"],
  commands: [
    "authorship",
    "diagnostics",
    "diff",
    "document",
    "docx",
    "docx-reader",
    "fields",
    "follow-up",
    "form",
    "history",
    "host",
    "html",
    "intake",
    "messages",
    "model",
    "ooxml",
    "text-reader",
    "pdf-reader",
    "personal-data",
    "print",
    "rules",
    "scaffold",
    "schema",
    "status",
    "swedish",
    "workspace",
    "yaml",
  ],
  cli: ["commands", "diagnostics", "host", "messages", "swedish", "workspace"],
  library: [
    "commands",
    "diagnostics",
    "diff",
    "document",
    "host",
    "intake",
    "messages",
    "personal-data",
    "print",
    "status",
    "swedish",
    "workspace",
  ],
};

/** Every package with the one place that may import it. */
const homes: Readonly<Record<string, string>> = {
  commander: "cli",
  yaml: "yaml",
  "date-fns": "model",
  "markdown-it": "markdown",
  docx: "docx",
  fflate: "docx",
  diff: "diff print",
  chalk: "diagnostics",
  "hunspell-asm": "swedish",
  "dictionary-sv": "swedish",
  ora: "host",
  unpdf: "pdf-reader",
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = fs
  .readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => file.endsWith(".ts") && !file.includes("/generated/"));

const imports: Import[] = files.flatMap((file) => {
  const text = fs.readFileSync(path.join(source, file), "utf8");
  const targets = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return targets.map((target) => ({ file, room: roomOf(file), target: resolve(file, target) }));
});

/** The folder of src/ that a file lies in. */
function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function resolve(file: string, target: string): string {
  return target.startsWith(".") ? path.posix.join("src", path.posix.dirname(file), target) : target;
}

describe("the rooms", () => {
  test("are all listed, and no other", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  test("hold every file of src/, and are few enough to know by name", () => {
    expect(files.filter((file) => !file.includes("/"))).toEqual([]);
    // What comes in from Word is as much as what goes out to it: two readers, the intake and the form. Two rooms look at
    // a month on its way, and at many months. Two are doors: one for people, one for programs.
    expect(Object.keys(arrows).length).toBeLessThanOrEqual(35);
  });

  test("have their tests in rooms of the same names, beside those that look at the whole", () => {
    const others = "docs fuzz interruption package portability scenarios security support".split(" ");
    const items = fs.readdirSync(path.join(projectFolder, "test"), { withFileTypes: true });
    const folders = items.filter((item) => item.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !others.includes(name) && !(name in arrows))).toEqual([]);
    const loose = items.filter(({ name }) => /\.test\.ts$/.test(name)).map(({ name }) => name);
    expect(loose).toEqual(["architecture.test.ts"]);
  });

  test("import only along the arrows", () => {
    const wrong = imports.filter(({ room, target }) => {
      if (!target.startsWith("src/")) return false;
      const other = roomOf(target.slice("src/".length));
      return other !== room && !arrows[room]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test("have no arrow that leads back", () => {
    const order = Object.keys(arrows);
    const back = order.flatMap((room) =>
      (arrows[room] ?? []).filter((other) => leadsTo(other, room)).map((other) => [room, other]),
    );
    expect(back).toEqual([]);
  });

  function leadsTo(from: string, to: string): boolean {
    return from === to || (arrows[from] ?? []).some((next) => leadsTo(next, to));
  }

  test("have no file that imports itself over others", () => {
    let circles = imports.map(({ file, target }) => ({ from: `src/${file}`, to: target }));
    let before: number;
    // An import that leads out of nothing, or to a file that imports nothing more, is in no circle. Types count, too.
    do {
      before = circles.length;
      const [sources, targets] = [
        new Set(circles.map(({ from }) => from)),
        new Set(circles.map(({ to }) => to)),
      ];
      circles = circles.filter(({ from, to }) => targets.has(from) && sources.has(to));
    } while (circles.length < before);
    expect(circles).toEqual([]);
  });

  test("have no file named utils, helpers, common or manager, and no default export", () => {
    expect(files.filter((file) => /utils|helpers|common|manager/.test(file))).toEqual([]);
    const withDefault = files.filter((file) =>
      /^export default/m.test(fs.readFileSync(path.join(source, file), "utf8")),
    );
    expect(withDefault).toEqual([]);
  });

  test("have files of one concept: half of them under a hundred lines, none over 250", () => {
    const lengths = files
      .map((file) => fs.readFileSync(path.join(source, file), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
    expect(lengths.at(-1)).toBeLessThanOrEqual(250);
  });
});

describe("every package", () => {
  const packages = imports.filter(
    ({ target }) =>
      !target.startsWith("src/") && !target.startsWith("node:") && !target.startsWith("package.json"),
  );

  test("has one home", () => {
    const wrong = packages.filter(({ room, target }) => {
      const name = target.split("/")[0] ?? "";
      return !homes[name]?.split(" ").includes(room);
    });
    expect(wrong).toEqual([]);
  });

  test("that has a home is used there", () => {
    const used = new Set(packages.map(({ target }) => target.split("/")[0]));
    expect([...used].sort()).toEqual(Object.keys(homes).sort());
  });

  test("of Node's that reaches the outside world is imported by the host alone", () => {
    const reaching = imports.filter(({ target }) =>
      /^node:(fs|child_process|net|http|https|os|process|tty|readline)/.test(target),
    );
    expect([...new Set(reaching.map(({ room }) => room))]).toEqual(["host"]);
  });
});

describe("every rule", () => {
  const fileNames = rules.map(({ code }) => code.split("/")[1] ?? "");

  test.each(fileNames)("%s has a file and a test of its name", (name) => {
    expect(fs.existsSync(path.join(source, "rules", `${name}.ts`))).toBe(true);
    expect(fs.existsSync(path.join(projectFolder, "test/rules", `${name}.test.ts`))).toBe(true);
  });

  test("has a row of its own in the list", () => {
    expect(new Set(fileNames).size).toBe(rules.length);
  });

  test("that the programme file may set is named in its schema, in the order of the list", () => {
    const schema = JSON.parse(fs.readFileSync(path.join(source, "schema/programme.schema.json"), "utf8"));
    // npm run docs writes them there.
    expect(Object.keys(schema.properties.rules.properties)).toEqual([...settableCodes]);
  });
});

/** The codes in a file of src/diagnostics/, which are types and nothing at run time. */
function codesIn(file: string): string[] {
  const text = fs.readFileSync(path.join(source, "diagnostics", file), "utf8");
  return [...text.matchAll(/^ {2}"((?:file|yaml|schema|report|text)\/[a-z0-9-]+)":/gm)].map(
    (match) => match[1] ?? "",
  );
}

describe("every code", () => {
  test("of a rule has one", () => {
    expect(rules.map(({ code }) => code).sort()).toEqual(codesIn("codes.ts").sort());
  });

  test("has words in both languages", () => {
    const codes = [...codesIn("codes.ts"), ...codesIn("file-params.ts")].sort();
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(sv.diagnostics.codes).sort()).toEqual(codes);
    expect(Object.keys(en.diagnostics.codes).sort()).toEqual(codes);
  });
});
