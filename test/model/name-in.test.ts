import { expect, test } from "@jest/globals";
import { changeProgramme } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const programme = changeProgramme((text) =>
  text.replace(
    "name: Test\n",
    `name: Test
    formerly:
      - { name: Kvalitet, until: 2023-04 }
      - { name: Kvalitet och test, until: 2023-03 }
      - { name: Provning, until: 2023-02 }
`,
  ),
);

test("a workstream has the name that it had in the month, in whatever order its former names are written", async () => {
  const folder = makeWorkspace({ "reports/programme.yaml": programme });
  const headings = async (month: string): Promise<string> =>
    (await runInMemory(folder, ["compile", month, "--format", "md", "-o", "-"])).stdout;
  expect(await headings("2023-03")).toContain("## Kvalitet och test\n");
  expect(await headings("2023-04")).toContain("## Kvalitet\n");
});
