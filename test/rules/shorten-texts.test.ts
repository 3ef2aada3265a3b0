import { describe, expect, test } from "@jest/globals";
import { changeProgramme, diagnosticsIn, entry, goodSummary } from "../support/findings.ts";

const wording = "Vi skall börja.";
const safety = "Mejla anna@gmail.com, se `koden` och [här](https://a.se).";
const endless = `${goodSummary}\n\n`.repeat(1800);

/** The codes found in a file, how often each, and which of them come with a repair. */
function found(file: string, text: string): { codes: Record<string, number>; repaired: string[] } {
  const ofFile = diagnosticsIn({ [file]: text }).diagnostics.filter((finding) => finding.file === file);
  const codes: Record<string, number> = {};
  for (const { code } of ofFile) codes[code] = (codes[code] ?? 0) + 1;
  return { codes, repaired: ofFile.filter(({ fix }) => fix).map(({ code }) => code) };
}

const inSummary = (summary: string) => found("reports/2023-04/soki.yaml", entry("soki", { summary }));
const toEnd = { "text/personal-data": 1, "text/unsupported-markup": 1, "text/link-and-image": 1 };

describe("a text of more than 100,000 characters", () => {
  const { codes, repaired } = inSummary(`${wording}\n\n${endless}${wording}\n\n${safety}`);

  test("is read to its end for what protects readers and the document", () => {
    expect(codes).toMatchObject(toEnd);
  });

  test("is read for its wording at the beginning only, and that is not repaired", () => {
    expect(codes["text/house-style"]).toBe(1);
    expect(repaired).not.toContain("text/house-style");
  });

  test("is an error, because no document of a report could hold many of them", () => {
    expect(codes["text/placeholder"]).toBe(1);
  });

  test("is cut after a paragraph, where it has any", () => {
    const { codes: later } = inSummary(`${"Vi har övat. ".repeat(6000)}\n\n${"Vi skall öva. ".repeat(6000)}`);
    expect(later["text/house-style"]).toBeUndefined();
  });
});

test("a text as long as reports have is read whole, and repaired", () => {
  const { codes, repaired } = inSummary(`${wording}\n\n${endless.slice(0, 1000).trim()}\n\n${wording}`);
  expect(codes["text/house-style"]).toBe(2);
  expect(repaired).toContain("text/house-style");
});

test("an introduction of more than 100,000 characters is read in the same way", () => {
  const introduction = `${wording}\n\n${endless}${wording}\n\n${safety}`.replace(/^(?=.)/gm, "      ");
  const { codes } = found(
    "reports/programme.yaml",
    changeProgramme((text) => text.replace("text: |\n", `text: |\n${introduction}\n\n`)),
  );
  expect(codes).toMatchObject({ ...toEnd, "text/house-style": 1 });
});
