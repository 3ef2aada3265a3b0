import { describe, expect, test } from "@jest/globals";
import { suggestKey } from "../../src/schema/suggest-key.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { change } from "../support/published.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** Names that mean something to JavaScript's own objects. */
const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];

describe.each(names)("a name that is a property of every object, %s,", (name) => {
  test("is an unknown key like any other, and changes no other object", async () => {
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": `${entry("soki")}${name}:\n  polluted: true\n`,
      "reports/2023-04/test.yaml": `${entry("test")}milestones:\n  - id: a\n    name: b\n    due: 2023-06-01\n    ${name}: c\n`,
      "reports/programme.yaml": changeProgramme(
        (text) => `${text}${name}: {polluted: true}\nrules:\n  ${name}: off\nlayout:\n  ${name}: 1\n`,
      ),
    });
    const { stdout, exit } = await runInMemory(folder, ["validate"]);
    expect(exit).toBe(1);
    expect(stdout.match(new RegExp(`Fältet ”${name}” finns inte\\.`, "g"))).toHaveLength(5);
    expect(stdout).not.toContain("native code");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(suggestKey(name, ["summary", "plan"])).toBeUndefined();
  });

  test("is a term, a name, a milestone and a text like any other", async () => {
    const programme = changeProgramme(
      (text) =>
        `${text.replace("name: Test", `name: "${name}"\n    abbreviation: "${name}"`)}glossary:\n  - term: "${name}"\n    variants: ["${name}s"]\n    expansion: "${name} ${name}"\n`,
    );
    const typed = name.replaceAll("_", "\\_");
    const text = `Vi har sett att ${typed} är med, och alla ${typed} är på plats i flödet.`;
    const month = (period: string, plan: string) =>
      entry("soki", {
        period,
        summary: `${text} ${plan}`,
        plan: `- ${name}\n- ${plan}`,
        rest: `status: atRisk\nmilestones:\n  - id: "${name}"\n    name: "${name}"\n    due: 2023-06-01\nfollowUp:\n  - planned: "${name}"\n    outcome: done\n`,
      });
    const folder = makeWorkspace({
      "reports/programme.yaml": programme,
      "reports/2023-03/soki.yaml": month("2023-03", "Vi bygger ett nytt flöde för remisser."),
      "reports/2023-04/soki.yaml": month("2023-04", "Klinikerna prövar hela kedjan under våren."),
    });
    for (const args of [
      ["validate", "--all", "--verbose"],
      ["compile", "--format", "outline"],
      ["compile"],
      ["diff"],
      ["diff", "--format", "html"],
      ["init"],
      ["form", "2023-04", "soki", "--mail"],
      ["trend", "--format", "json"],
      ["trend", "--format", "html", "-o", "-"],
      ["status", "2023-04", "--remind"],
      ["publish", "2023-04", "--format", "md"],
      ["diff", "--since-published", "2023-04"],
    ]) {
      const { stdout, stderr, exit } = await runInMemory(folder, args);
      expect({ args, exit, stderr: /native code|undefined|\[object/.exec(stdout + stderr) }).toEqual({
        args,
        exit: 0,
        stderr: null,
      });
    }
    const { stdout } = await runInMemory(folder, ["compile", "2023-04", "--format", "outline"]);
    expect(stdout).toContain(`Vi har sett att ${name} är med`);
    expect(stdout).toContain(`H2\t${name} (${name})`);
  });

  test("is a file and a field of what was published like any other", async () => {
    const folder = makeWorkspace();
    expect((await runInMemory(folder, ["publish", "2023-04", "--format", "md"])).exit).toBe(0);
    change(
      folder,
      "reports/2023-04/publication.yaml",
      '  "soki":',
      `  "${name}": {"${name}": "a"}\n  "soki":`,
    );
    for (const args of [
      ["validate", "2023-04"],
      ["status", "2023-04"],
      ["publish", "2023-04", "--revise", "a"],
    ]) {
      const { stdout, stderr, exit } = await runInMemory(folder, args);
      expect(exit).toBeLessThan(3);
      expect(stdout + stderr).not.toMatch(/native code|undefined|\[object/);
    }
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });

  test("is a workstream, a file and an argument like any other", async () => {
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": entry(name),
      [`reports/2023-04/${name}.yaml`]: entry(name),
    });
    const validated = await runInMemory(folder, ["validate"]);
    expect(validated.exit).toBe(1);
    expect(validated.stdout).not.toMatch(/native code|undefined|\[object/);
    for (const args of [
      ["explain", name],
      ["validate", "--format", name],
      [name],
      ["diff", "--only", name],
      ["form", "2023-04", name],
      ["import", "reports/2023-04/soki.yaml", "--for", name],
      ["import", "reports/2023-04/soki.yaml", "--for", `soki/${name}`],
      ["publish", "2023-04", "--date", name],
      ["--lang", name, "init"],
    ]) {
      const { stderr, exit } = await runInMemory(folder, args);
      expect(exit).toBe(2);
      expect(stderr).toContain(name);
      expect(stderr).not.toMatch(/native code|undefined|\[object/);
    }
  });
});
