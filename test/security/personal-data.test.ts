import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

describe("personal data in an entry", () => {
  const milestone = (due: string): string =>
    `milestones:\n  - id: a\n    name: Vi ringer 19121212-1212\n    due: ${due}\n`;
  const folder = makeWorkspace({
    "reports/2023-03/soki.yaml": entry("soki", { period: "2023-03", rest: milestone("2023-04-30") }),
    "reports/2023-04/soki.yaml": entry("soki", {
      summary: "Idag svarade vi 19121212-1212 och a.b@gmail.com, och flödet är rättat.",
      plan: "Vi ringer 19121212-1212 igen, och går igenom resten av flödena.",
      rest: milestone("2023-05-31"),
    }),
    "text.txt": "Vi ringer 19121212-1212 och a.b@gmail.com.\n",
  });

  test.each([
    ...["text", "json", "sarif", "github", "junit"].map((format) => `validate --format ${format}`),
    "validate --fix --dry-run",
    ...["text", "json", "md", "html"].map((format) => `diff --format ${format} -o -`),
    ...["text", "json", "md", "html"].map((format) => `trend --format ${format} -o -`),
    "import --dry-run --for soki/plan text.txt",
  ])("are masked in what is printed by: %s", async (command) => {
    const { stdout, stderr } = await runInMemory(folder, command.split(" "));
    // Markdown writes a backslash before an asterisk.
    expect(stdout.replaceAll("\\", "")).toContain("1912****-****");
    expect(stdout + stderr).not.toMatch(/1212-1212|a\.b@gmail/);
  });
});
