import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectFolder } from "../support/workspace.ts";
import { readPage, rowsOf } from "./read-pages.ts";

const page = readPage("docs/packages.md");
const rows = [
  ...rowsOf(page, "package | licence | why this one"),
  ...rowsOf(page, "tool | licence | what for"),
];
const { devDependencies, optionalDependencies } = JSON.parse(readPage("package.json"));
const names = Object.keys({ ...devDependencies, ...optionalDependencies });

describe("every package that millrep is made or tested with", () => {
  test.each(names)("is on the page of packages, with its licence as it has it: %s", (name) => {
    const [packages = "", licences = "", reason = ""] =
      rows.find(([cell = ""]) => cell.split(", ").some((part) => part.split(" ")[0] === name)) ?? [];
    const { license, version } = JSON.parse(readPage(path.join("node_modules", name, "package.json")));
    expect(licences).toContain(license);
    expect(reason).toMatch(/\S+ \S+/);
    const major = packages
      .split(", ")
      .find((part) => part.startsWith(`${name} `))
      ?.split(" ")[1];
    expect(`${version}.`).toMatch(new RegExp(`^${major ?? ""}`));
  });

  test("is there, and no other", () => {
    expect(rows.flatMap(([packages = ""]) => packages.split(", "))).toHaveLength(names.length);
  });
});

const architecture = path.join(projectFolder, "docs/architecture.md");

describe("every room of the source", () => {
  const rooms = fs
    .readdirSync(path.join(projectFolder, "src"), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);

  test("is on the page of the architecture", () => {
    const text = fs.readFileSync(architecture, "utf8");
    expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
  });
});
