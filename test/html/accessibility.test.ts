import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { checkWithoutBrowser, lookAt, startChromium, type View, webBrowser } from "../support/browser.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { prepareScenario } from "../support/scenario.ts";
import { describeWith, type Need, testWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder, realReport, realWorkspace } from "../support/workspace.ts";

/** An entry with everything that an entry may contain, and with words too long for the screen of a phone. */
const full = entry("soki", {
  summary: `Vi har **rättat** *tre* flöden, se <https://www.example.se/en/mycket/lang/adress/som/inte/far/plats/pa/en/rad>.\\
Ny rad om informationssäkerhetsklassningsmodelleringsverktyget.

3. tre
   - inre
4. fyra

   fortsättning

> Citerat, med en [länk till mer om saken](https://www.example.se/a?b=1&c=2).

![Karta över södra området](karta.png)

| Ort | Godkända | Återstår | Ansvarig förvaltning | Kommentar |
|---|---|---|---|---|
| Åmål | 12 | 3 | Sjukhusen i väster | Klart enligt den plan som vi har bestämt tillsammans |`,
  rest: `status: atRisk
deviation: |
  Två flöden väntar på beslut.
milestones:
  - { id: m1, name: Flödena är godkända, due: 2023-05-31, done: false }
followUp:
  - { planned: Vi går igenom resten., outcome: partly, comment: Två återstår. }
`,
});

const english = changeProgramme((text) => `language: en\n${text}`);

/** Forty milestones, with names too long for the screen of a phone, in two months. */
const manyMilestones = makeWorkspace({
  "reports/programme.yaml": english,
  ...Object.fromEntries(
    ["2023-03", "2023-04"].map((period, month) => [
      `reports/${period}/soki.yaml`,
      entry("soki", {
        period,
        rest: `status: atRisk\nmilestones:\n${Array.from({ length: 40 }, (_, index) => {
          const due = `20${23 + month + (index % 3)}-${String((index % 12) + 1).padStart(2, "0")}-15`;
          return `  - { id: m${index}, name: Driftorganisationsöverlämningsförberedelser ${index}, due: ${due}, done: false }\n`;
        }).join("")}`,
      }),
    ]),
  ),
});

const everything = "a draft with everything that a report may hold";

interface Page {
  readonly name: string;
  readonly need?: Need;
  readonly html: string;
}

const pages: readonly Page[] = [
  await makePage("the sample report of April", projectFolder, ["compile", "2023-04", "--draft"]),
  await makePage(
    everything,
    makeWorkspace({
      "reports/2023-04/soki.yaml": full,
      "reports/2023-04/karta.png": makePng(1500, 500),
      "reports/2023-04/test.yaml": undefined,
      "reports/2023-04/teknik.yaml": entry("teknik", { plan: "TODO" }),
    }),
    ["compile", "2023-04", "--draft"],
  ),
  await makePage("a report in English", makeWorkspace({ "reports/programme.yaml": english }), [
    "compile",
    "2023-03",
    "--draft",
  ]),
  await makePage(
    "the real report of March 2023",
    realWorkspace,
    ["compile", "2023-03", "--draft"],
    realReport,
  ),
  await makePage("a comparison of two months", projectFolder, ["diff", "2023-03", "2023-04"]),
  await makePage("a trend over some months", prepareScenario("trend-text"), ["trend"]),
  await makePage("a trend of one month", prepareScenario("trend-text"), ["trend", "2026-12", "2026-12"]),
  await makePage("a trend in English with forty milestones of one workstream", manyMilestones, ["trend"]),
];

/** Makes a page; it is empty if something that it needs is missing on this machine. */
async function makePage(name: string, folder: string, args: readonly string[], need?: Need): Promise<Page> {
  if (need?.isHere === false) return { name, need, html: "" };
  const { stdout, stderr, exit } = await runInMemory(folder, [...args, "--format", "html", "-o", "-"]);
  if (exit !== 0) throw new Error(`${name} cannot be made:\n${stderr}`);
  return { name, html: stdout, ...(need ? { need } : {}) };
}

function pageNamed(wanted: string): string {
  return pages.find(({ name }) => name === wanted)?.html ?? "";
}

/** Returns the page with one fault of each kind that the tests search for. */
function spoil(html: string): string {
  return html
    .replace(/ alt="[^"]*"/, "")
    .replace("<h3", "<h5")
    .replace("</h3>", "</h5>");
}

describe("without a browser, axe-core finds", () => {
  for (const { name, need, html } of pages)
    testWith(need, `nothing wrong in ${name}`, async () => {
      expect(await checkWithoutBrowser(html)).toEqual([]);
    });

  test("a missing text of an image, and a heading level left out", async () => {
    const html = pageNamed(everything);
    const violations = await checkWithoutBrowser(spoil(html));
    expect(violations.map((violation) => violation.split(":")[0])).toEqual(["heading-order", "image-alt"]);
  });
});

for (const { name, need, html } of pages)
  testWith(need, `the looks of ${name} let images shrink and tables scroll by themselves`, () => {
    expect(html).toContain("img { max-width: 100%;");
    expect(html).toContain(".table { margin: 0 0 1.25rem; overflow-x: auto; }");
  });

describeWith(webBrowser, "in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  const views: readonly View[] = [
    { width: 1280, colours: "light" },
    { width: 1280, colours: "dark" },
    // 320 pixels are 1280 pixels at 400 % (WCAG 2.1, 1.4.10).
    { width: 320, colours: "light" },
    { width: 320, colours: "dark" },
  ];

  for (const { name, need, html } of pages)
    testWith(
      need,
      `${name} has nothing that axe-core finds wrong, and no need to scroll sideways, at any width and in any colours`,
      async () => {
        expect(await lookAt(browser, html, views)).toEqual(
          views.map(({ width }) => ({ violations: [], width, complaints: [] })),
        );
      },
    );

  const narrow: View = { width: 320, colours: "light" };

  test("a narrow page folds its list of contents, and a wide one and paper show what they should", async () => {
    const page = await browser.newPage();
    const file = path.join(makeFolder(), "sida.html");
    fs.writeFileSync(file, pageNamed("a trend over some months"));
    await page.goto(`file://${file}`);
    const shown = async (width: number): Promise<Record<string, boolean>> => {
      await page.setViewportSize({ width, height: 800 });
      const parts = {
        fold: "nav summary",
        list: "nav ul",
        names: "#_contents",
        wide: "svg.beside",
        narrow: "svg.stacked",
        table: "details .table",
      };
      const visible = Object.entries(parts).map(async ([name, selector]) => [
        name,
        await page.locator(selector).first().isVisible(),
      ]);
      return Object.fromEntries(await Promise.all(visible));
    };
    const wide = { fold: false, list: true, names: true, wide: true, narrow: false, table: false };
    const folded = { fold: true, list: false, names: false, wide: false, narrow: true, table: false };
    expect(await shown(1280)).toEqual(wide);
    expect(await shown(360)).toEqual(folded);
    await page.locator("nav summary").press("Enter");
    expect(await shown(360)).toEqual({ ...folded, list: true });
    await page.locator("main > div > details > summary").first().click();
    expect(await shown(360)).toEqual({ ...folded, list: true, table: true });
    await page.emulateMedia({ media: "print" });
    expect(await shown(360)).toEqual({ ...wide, fold: false, list: false, names: false, table: true });
    await page.close();
  });

  test("letters that are too pale, and a part that is too wide, are found", async () => {
    const html = pageNamed("the sample report of April");
    const spoilt = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replaceAll(/--quiet: #[0-9a-f]{6}/g, "--quiet: #999999")
      .replace("</h1>", '</h1><div style="width: 600px">x</div>');
    const [look] = await lookAt(browser, spoilt, [narrow]);
    expect(look?.violations).toEqual(["color-contrast: <p>Västra Götalandsregionen</p>"]);
    expect(look?.width).toBeGreaterThan(600);
  });

  test("what gets into a page all the same is stopped by its policy", async () => {
    const html = pageNamed("the sample report of April");
    const intruder =
      '<script>document.title = "x"</script><img src="https://a.example/x.png" alt="" onerror="alert(1)"><p style="color: red">x</p>';
    const [look] = await lookAt(browser, html.replace("</h1>", `</h1>${intruder}`), [narrow]);
    for (const stopped of [
      /^Executing inline script violates .* blocked/,
      /^Executing inline event handler violates .* blocked/,
      /^Applying inline style violates .* blocked/,
      /^Loading the image .* violates .* blocked/,
    ])
      expect(look?.complaints).toContainEqual(expect.stringMatching(stopped));
  });
});
