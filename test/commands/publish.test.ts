import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { change, entryOf, makePublished, read, soki } from "../support/published.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** Every file of a folder with what it holds. */
function contentsOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(folder, name), "latin1")]));
}

describe("publish", () => {
  test("writes the document that compile writes, what was published, and copies of all of it", async () => {
    const folder = makeWorkspace();
    const programme = read(folder, "reports/programme.yaml");
    const { exit, stderr } = await runInMemory(folder, ["publish", "2023-03", "--date", "2023-04-05"]);
    expect([exit, stderr]).toEqual([
      0,
      "Publicerade 2023-03 (2023-04-05): reports/2023-03/lagesrapport-2023-03.docx.\n" +
        'Ändras något i 2023-03 nu säger validate till. Publicera en ändring med: millrep publish 2023-03 --revise "orsak"\n',
    ]);
    expect(read(folder, "reports/2023-03/programme.yaml")).toBe(programme);
    expect(read(folder, "reports/2023-03/published/1/soki.yaml")).toBe(read(folder, soki));
    const published = contentsOf(folder);
    // The same sources give the same document, whoever compiles it and whenever.
    expect((await runInMemory(folder, ["compile", "2023-03"])).exit).toBe(0);
    expect(contentsOf(folder)).toEqual(published);
    expect((await runInMemory(folder, ["validate", "--all", "--max-warnings", "0"])).exit).toBe(0);
  });

  test("takes today's day from the clock of the machine", async () => {
    const folder = makeWorkspace();
    const now = new Date(2023, 3, 7, 23, 59);
    expect((await runInMemory(folder, ["publish", "2023-03"], { now })).exit).toBe(0);
    expect(read(folder, "reports/2023-03/publication.yaml")).toContain("published: 2023-04-07\n");
  });

  test("does nothing where the month is published and nothing has changed, and says so", async () => {
    const folder = await makePublished();
    const before = contentsOf(folder);
    const again = ["publish", "2023-03", "--date", "2023-05-01"];
    for (const args of [again, [...again, "--revise", "Utan ändring"]]) {
      const { exit, stderr } = await runInMemory(folder, args);
      expect([exit, stderr]).toEqual([
        0,
        "2023-03 är publicerad 2023-04-05, och inget är ändrat sedan dess. Ingenting skrevs.\n",
      ]);
    }
    expect(contentsOf(folder)).toEqual(before);
  });

  test("stops at errors as compile does, and writes nothing", async () => {
    const folder = makeWorkspace({ [soki]: "workstream: soki\n" });
    const before = contentsOf(folder);
    const { exit, stderr } = await runInMemory(folder, ["publish", "2023-03"]);
    expect([exit, stderr.split("\n").at(-2)]).toEqual([
      1,
      "Inget publicerades: 3 fel. Rätta dem och försök igen.",
    ]);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("keeps a document that somebody has edited, and has then published nothing", async () => {
    const folder = makeWorkspace({
      "reports/2023-03/lagesrapport-2023-03.docx": "min egen text",
    });
    const before = contentsOf(folder);
    expect((await runInMemory(folder, ["publish", "2023-03"])).exit).toBe(2);
    expect(contentsOf(folder)).toEqual(before);
    expect((await runInMemory(folder, ["publish", "2023-03", "--force"])).exit).toBe(0);
  });

  test.each([
    [["--date", "2023-02-30"], "”2023-02-30” är ingen dag. Skriv den som 2023-04-05.\n"],
    [["--date", "5 april"], "”5 april” är ingen dag. Skriv den som 2023-04-05.\n"],
    [
      ["--revise", " "],
      "Skriv efter --revise varför rapporten publiceras på nytt: en rad med högst 300 tecken.\n",
    ],
    [
      ["--revise", "för tidigt"],
      "2023-03 är inte publicerad än. Publicera månaden med: millrep publish 2023-03\n",
    ],
  ])("cannot run with %j", async (args, sentence) => {
    const folder = makeWorkspace();
    const { exit, stderr } = await runInMemory(folder, ["publish", "2023-03", ...args]);
    expect([exit, stderr]).toEqual([2, sentence]);
  });

  test("writes several formats at once", async () => {
    const folder = makeWorkspace();
    const { exit } = await runInMemory(folder, ["publish", "2023-03", "--format", "html,md"]);
    expect(exit).toBe(0);
    const names = fs.readdirSync(path.join(folder, "reports/2023-03"));
    expect(names).toEqual(expect.arrayContaining(["lagesrapport-2023-03.html", "lagesrapport-2023-03.md"]));
    expect(names).not.toContain("lagesrapport-2023-03.docx");
    change(folder, soki, "klinikerna", "kliniker");
    const revised = await runInMemory(folder, ["publish", "2023-03", "--revise", "Ett ord"]);
    expect(revised.stderr).toMatch(/: reports\/2023-03\/lagesrapport-2023-03\.html och .*\.md\.\n/);
    expect(read(folder, "reports/2023-03/lagesrapport-2023-03.md")).toContain(
      "Reviderad 2023-05-15: Ett ord",
    );
  });
});

describe("a published month", () => {
  test("is read with its own programme file, whatever the programme has become", async () => {
    const folder = await makePublished();
    change(folder, "reports/programme.yaml", "title: Lägesrapport {period}", "title: Ny titel {period}");
    change(folder, "reports/programme.yaml", "name: Test\n", "name: Provning\n");
    const march = await runInMemory(folder, ["compile", "2023-03", "--format", "outline"]);
    const april = await runInMemory(folder, ["compile", "2023-04", "--format", "outline"]);
    expect(march.stdout).toContain("Title\tLägesrapport mars 2023\n");
    expect(march.stdout).toContain("H2\tTest\n");
    expect(april.stdout).toContain("Title\tNy titel april 2023\n");
    const { stdout } = await runInMemory(folder, ["diff", "2023-03", "2023-04"]);
    expect(stdout).toContain("hette tidigare Test");
  });

  test("is not judged by rules about texts any more, but what is broken is said", async () => {
    const long = entryOf("soki").replace("Vi har provat.", "Vi har provat XKCD och TODO.");
    const folder = makeWorkspace({ [soki]: long });
    const rules = async (): Promise<string[]> => {
      const { stdout } = await runInMemory(folder, ["validate", "2023-03", "--format", "json"]);
      return JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
    };
    expect(await rules()).toContain("text/abbreviation");
    expect((await runInMemory(folder, ["publish", "2023-03", "--date", "2023-04-05"])).exit).toBe(0);
    expect(await rules()).toEqual([]);
    // A text that has changed is judged anew.
    change(folder, soki, "XKCD", "XKCD, ABQZ");
    expect(await rules()).toEqual(
      expect.arrayContaining(["report/changed-after-publication", "text/abbreviation"]),
    );
    change(folder, soki, "summary: |", "sumary: |");
    expect(await rules()).toEqual(expect.arrayContaining(["schema/unknown-key"]));
  });

  test.each([
    ["publication.yml", "publication.yaml"],
    ["Programme.yaml", "programme.yaml"],
    ["publication (1).yaml", "publication.yaml"],
  ])("says that %s has a wrong name", async (name, expected) => {
    const folder = makeWorkspace({
      [`reports/2023-03/${name}`]: "version: 1\n",
    });
    const { stdout } = await runInMemory(folder, ["validate", "2023-03", "--format", "json"]);
    expect(JSON.parse(stdout).diagnostics).toEqual([
      expect.objectContaining({
        code: "file/misnamed",
        file: `reports/2023-03/${name}`,
      }),
    ]);
    expect(stdout).toContain(expected);
  });

  test.each([
    ["published: 2023-04-05", "published: i april", "schema/wrong-form"],
    ['version: "1"', 'version: "2"', "schema/wrong-value"],
    ['"/plan": "', '"/plan": "x', "schema/wrong-form"],
    ["period: 2023-03", "period: 2023-04", "report/period-mismatch"],
    ["texts:", "txts:", "schema/unknown-key"],
  ])("has an error where its publication is damaged: %s → %s", async (before, after, code) => {
    const folder = await makePublished();
    change(folder, "reports/2023-03/publication.yaml", before, after);
    for (const command of ["compile", "publish", "validate"]) {
      const { exit, stdout, stderr } = await runInMemory(folder, [command, "2023-03"]);
      expect([exit, `${stdout}${stderr}`.includes(code)]).toEqual([1, true]);
    }
  });
});

describe("publish --revise", () => {
  test("publishes what has changed, and says when and why on the first page of every format", async () => {
    const folder = await makePublished();
    change(folder, soki, "klinikerna", "kliniker");
    const refused = await runInMemory(folder, ["publish", "2023-03"]);
    expect([refused.exit, refused.stderr.split("\n").at(-2)]).toEqual([
      1,
      "Inget publicerades: 1 fel. Rätta det och försök igen.",
    ]);
    const args = ["publish", "2023-03", "--date", "2023-04-09", "--revise", "Ett  ord\när rättat"];
    const { exit, stderr } = await runInMemory(folder, args);
    expect([exit, stderr.split("\n")[0]]).toEqual([
      0,
      "Publicerade 2023-03 på nytt (2023-04-09): reports/2023-03/lagesrapport-2023-03.docx.",
    ]);
    expect((await runInMemory(folder, ["validate", "2023-03"])).exit).toBe(0);
    // What was published is what compile makes of it now.
    const published = contentsOf(folder);
    expect((await runInMemory(folder, ["compile", "2023-03"])).exit).toBe(0);
    expect(contentsOf(folder)).toEqual(published);
    const sentence = "Reviderad 2023-04-09: Ett ord är rättat";
    for (const format of ["outline", "md", "html"]) {
      const { stdout } = await runInMemory(folder, ["compile", "2023-03", "--format", format, "-o", "-"]);
      // A page keeps a date on one line.
      const words = stdout.replaceAll(/<[^>]*>/g, "");
      expect(words).toContain(sentence);
      expect(words.indexOf(sentence)).toBeLessThan(words.indexOf("Programmet byter"));
    }
    // Once more: both revisions are said, the older first.
    change(folder, soki, "kliniker", "klinikerna");
    await runInMemory(folder, [...args.slice(0, 3), "2023-04-12", "--revise", "Ordet är tillbaka"]);
    const { stdout } = await runInMemory(folder, ["compile", "2023-03", "--format", "outline"]);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "Title\tLägesrapport mars 2023",
      `P\t${sentence}`,
      "P\tReviderad 2023-04-12: Ordet är tillbaka",
    ]);
    expect(read(folder, "reports/2023-03/published/1/soki.yaml")).toContain("klinikerna");
    expect(read(folder, "reports/2023-03/published/2/soki.yaml")).toContain("kliniker ");
  });

  test("does not publish on a day before the last one", async () => {
    const folder = await makePublished();
    change(folder, soki, "klinikerna", "kliniker");
    const args = ["publish", "2023-03", "--date", "2023-04-01", "--revise", "Ett ord"];
    const { exit, stderr } = await runInMemory(folder, args);
    expect([exit, stderr]).toEqual([
      2,
      "Dagen 2023-04-01 är före den senaste utgåvan, 2023-04-05. Ange en senare dag med --date.\n",
    ]);
  });
});

describe("diff --since-published", () => {
  test("shows what has changed since", async () => {
    const folder = await makePublished();
    const nothing = await runInMemory(folder, ["diff", "2023-03", "--since-published", "--exit-code"]);
    expect([nothing.exit, nothing.stdout]).toEqual([
      0,
      "Ändrat i mars 2023 sedan lägesrapporten publicerades 2023-04-05\nInget är ändrat sedan dess.\n",
    ]);
    change(folder, soki, "klinikerna", "kliniker");
    change(folder, soki, "plan: |", "status: risk för avvikelse\nplan: |");
    change(folder, "reports/2023-03/programme.yaml", "byter", "bytte");
    const { exit, stdout, stderr } = await runInMemory(folder, [
      "diff",
      "2023-03",
      "--since-published",
      "--exit-code",
    ]);
    expect(exit).toBe(1);
    expect(stdout.split("\n")).toEqual([
      "Ändrat i mars 2023 sedan lägesrapporten publicerades 2023-04-05",
      "",
      "I korthet",
      "  Status:",
      "    Standardisering och kliniskt innehåll: – → risk för avvikelse",
      "  Texter: 1 ändrad",
      "",
      "Standardisering och kliniskt innehåll (SoKI)",
      "  Status: – → risk för avvikelse",
      "  Summering: ändrad (+1 −1 ord)",
      "    ~ Vi har gått igenom nio arbetsflöden med [-klinikerna-]{+kliniker+} och",
      "      rättat tre av dem.",
      "",
      "Utan ändringar: Test; Teknik och arkitektur.",
      "",
    ]);
    expect(stderr).toBe("I reports/2023-03/programme.yaml är också ändrat: introduction.\n");
  });

  test("cannot run where nothing was published", async () => {
    const { exit, stderr } = await runInMemory(makeWorkspace(), ["diff", "2023-03", "--since-published"]);
    expect([exit, stderr]).toEqual([
      2,
      "2023-03 är inte publicerad än. Publicera månaden med: millrep publish 2023-03\n",
    ]);
  });
});

describe("the copies", () => {
  test("are those of a run that ends, and of no other", async () => {
    const folder = makeWorkspace({
      "reports/2023-03/published/1/gammal.yaml": "rest av en avbruten körning",
    });
    await runInMemory(folder, ["publish", "2023-03"]);
    expect(fs.readdirSync(path.join(folder, "reports/2023-03/published/1"))).toEqual([
      "programme.yaml",
      "soki.yaml",
      "teknik.yaml",
      "test.yaml",
    ]);
  });

  test.each<[string, (copy: string) => void]>([
    ["changed", (copy) => fs.appendFileSync(path.join(copy, "soki.yaml"), "status: pausad\n")],
    ["gone", (copy) => fs.rmSync(copy, { recursive: true })],
  ])("that are %s are not taken for what was published", async (_, damage) => {
    const folder = await makePublished();
    change(folder, soki, "klinikerna", "kliniker");
    damage(path.join(folder, "reports/2023-03/published/1"));
    const { exit, stdout, stderr } = await runInMemory(folder, ["diff", "2023-03", "--since-published"]);
    expect([exit, stdout, stderr]).toEqual([
      2,
      "",
      "Kopiorna i reports/2023-03/published/1 saknas eller är ändrade, så det går inte att visa vad som skiljer. Hämta tillbaka dem från en säkerhetskopia.\n",
    ]);
  });
});

describe("what was published", () => {
  test("is what trend and diff show, under the names of then", async () => {
    const folder = await makePublished({ [soki]: `${entryOf("soki")}status: enligt plan\n` });
    change(folder, soki, "enligt plan", "avvikelse");
    change(folder, "reports/programme.yaml", "overview: Lägessummering", "overview: Annat");
    const trend = await runInMemory(folder, ["trend", "--format", "json"]);
    expect(JSON.parse(trend.stdout).workstreams[0].status["2023-03"]).toBe("onTrack");
    const diff = await runInMemory(folder, ["diff", "2023-03", "2023-04", "--format", "json"]);
    expect(JSON.parse(diff.stdout).workstreams[0].status.from).toBe("onTrack");
  });

  test("is what the next month follows up, whatever has been written since", async () => {
    const folder = await makePublished({ [soki]: entryOf("soki") });
    fs.rmSync(path.join(folder, "reports/2023-04"), { recursive: true });
    change(folder, soki, "Vi provar mer.", "Vi gör något helt annat.");
    expect((await runInMemory(folder, ["init", "2023-04"])).exit).toBe(0);
    expect(read(folder, "reports/2023-04/soki.yaml")).toContain("Vi provar mer.");
    const { stdout } = await runInMemory(folder, ["diff", "2023-03", "2023-04"]);
    expect(stdout).toContain("Vi provar mer.");
    expect(stdout).not.toContain("helt annat");
  });

  test.each([["init", "form"]])("is not written into by %s and form unless they are asked to", async () => {
    const folder = await makePublished();
    fs.rmSync(path.join(folder, soki));
    const before = contentsOf(folder);
    for (const command of ["init", "form"]) {
      const { exit, stderr } = await runInMemory(folder, [command, "2023-03"]);
      expect([exit, stderr]).toEqual([
        2,
        "2023-03 är publicerad (2023-04-05), så inget skrivs i den. Ska den ändå ändras: lägg till --published\n",
      ]);
    }
    expect(contentsOf(folder)).toEqual(before);
    expect((await runInMemory(folder, ["form", "2023-03", "soki", "--published"])).exit).toBe(0);
    expect((await runInMemory(folder, ["init", "2023-03", "--published"])).exit).toBe(0);
    expect(fs.existsSync(path.join(folder, soki))).toBe(true);
  });

  test("is not repaired unless validate is asked to", async () => {
    const folder = await makePublished();
    change(folder, soki, "summary: |", "sumary: |");
    const before = contentsOf(folder);
    const fixed = await runInMemory(folder, ["validate", "2023-03", "--fix"]);
    expect(fixed.exit).toBe(1);
    expect(fixed.stderr).toContain("2023-03 är publicerad (2023-04-05), så inget skrivs i den.");
    expect(contentsOf(folder)).toEqual(before);
    expect((await runInMemory(folder, ["validate", "2023-03", "--fix", "--published"])).exit).toBe(0);
    expect(read(folder, soki)).toContain("\nsummary: |");
  });

  test("is not imported into unless import is asked to", async () => {
    const folder = await makePublished();
    fs.writeFileSync(path.join(folder, "plan.txt"), "Vi planerar på ett nytt sätt.\n");
    const before = contentsOf(folder);
    const args = ["import", "plan.txt", "2023-03", "--for", "soki/deviation"];
    const { exit, stderr } = await runInMemory(folder, args);
    expect(exit).toBe(1);
    expect(stderr).toContain("2023-03 är publicerad (2023-04-05), så inget skrivs i den.");
    expect(contentsOf(folder)).toEqual(before);
    await runInMemory(folder, [...args, "--published"]);
    expect(read(folder, soki)).toContain("nytt sätt");
  });
});
