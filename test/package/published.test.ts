import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { blocksOf, readPage } from "../docs/read-pages.ts";
import { packInto } from "../support/pack.ts";
import { describeWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const here = JSON.parse(readPage("package.json"));
const home = makeFolder();
let packed = "";
beforeAll(() => {
  packed = packInto(home);
});

describe("the packed file", () => {
  const unpack = (): Map<string, string> => {
    const folder = makeFolder();
    execFileSync("tar", ["-xf", packed, "-C", folder]);
    return readTree(path.join(folder, "package"));
  };
  const readPublished = () =>
    JSON.parse(Buffer.from(unpack().get("package.json") ?? "", "latin1").toString());

  test("has the version's name, and nothing else is left where it was made", () => {
    expect(fs.readdirSync(home)).toEqual([`millrep-${here.version}.tgz`]);
  });

  test("has a package.json without scripts and what only the repository needs", () => {
    const published = readPublished();
    const { scripts, devDependencies, overrides, ...expected } = here;
    expect(published).toEqual(expected);
    expect(scripts.prepare).toBe("npm run build");
  });

  test("says where it comes from: addresses for its owner to fill in", () => {
    const { repository, bugs, homepage } = readPublished();
    const address = expect.stringMatching(/^https:\/\/\S+$/);
    expect({ repository, bugs, homepage }).toEqual({
      repository: { type: "git", url: expect.stringMatching(/^git\+https:\/\/\S+\.git$/) },
      bugs: { url: address },
      homepage: address,
    });
  });

  test("holds what runs, and none of the sources and tests", () => {
    const files = [...unpack().keys()];
    for (const file of ["bin/millrep.js", "dist/main.js", "man/man1/millrep.1", "LICENSE", "README.md"])
      expect(files).toContain(file);
    expect(files.filter((file) => /^(?:src|test|scripts|bench|node_modules)\//.test(file))).toEqual([]);
  });
});

test("the repository itself is not published by mistake", () => {
  const { status, stderr } = spawnSync(process.execPath, [
    path.join(projectFolder, "scripts/refuse-publish.js"),
  ]);
  expect([here.scripts.prepublishOnly, status]).toEqual(["node scripts/refuse-publish.js", 1]);
  expect(stderr.toString()).toContain("npm run pack");
});

const bash = { isHere: spawnSync("bash", ["-c", "exit 0"]).status === 0, what: "bash" };

describeWith(bash, "the examples for build servers", () => {
  const [workflow, pipeline] = blocksOf(readPage("docs/ci.md"), "yaml").map((text) => parse(text));
  const { steps } = workflow.jobs.report;
  const servers: readonly (readonly [
    server: string,
    lines: readonly string[],
    artifacts: readonly string[],
  ])[] = [
    [
      "GitHub Actions",
      steps.flatMap(({ run }: { run?: string }) => (run === undefined ? [] : [run])),
      [steps.at(-1).with.path],
    ],
    [
      "GitLab",
      pipeline.report.script,
      [...pipeline.report.artifacts.paths, pipeline.report.artifacts.reports.junit],
    ],
  ];

  /** Runs the lines as the server does: the first that fails ends the run. */
  function runLines(lines: readonly string[], folder: string): number | null {
    fs.copyFileSync(packed, path.join(folder, path.basename(packed)));
    // Optional packages would be fetched.
    const env = {
      ...process.env,
      npm_config_offline: "true",
      npm_config_omit: "optional",
      npm_config_audit: "false",
    };
    return spawnSync("bash", ["-e", "-c", lines.join("\n")], { cwd: folder, env, stdio: "ignore" }).status;
  }

  test.each(servers)("%s: a sound report passes, and leaves what is to be kept", (_, lines, artifacts) => {
    const folder = makeWorkspace();
    expect(lines).toHaveLength(2);
    expect(runLines(lines, folder)).toBe(0);
    for (const file of artifacts)
      expect([file, fs.statSync(path.join(folder, file)).size > 100]).toEqual([file, true]);
  });

  test.each(servers)("%s: a report with an error fails, and says so in what is kept", (server, lines) => {
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": "workstream: soki\nperiod: 2023-04\nplam: |\n  Vi.\n",
    });
    expect(runLines(lines, folder)).toBe(1);
    expect(fs.existsSync(path.join(folder, "lagesrapport.docx"))).toBe(false);
    if (server === "GitLab")
      expect(fs.readFileSync(path.join(folder, "millrep.xml"), "utf8")).toContain("<failure");
  });

  test("name the version that is packed, and a Node that it runs on", () => {
    for (const [, lines] of servers)
      for (const line of lines)
        expect(line).toMatch(new RegExp(`^npx --yes \\./millrep-${here.version}\\.tgz `));
    expect(steps[1].with["node-version"]).toBe(24);
    expect(pipeline.report.image).toBe("node:24");
  });
});
