import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import { findGarbled } from "../../src/yaml/find-garbled.ts";

const right = "Vi har skrivit en vägledning för tvåhundra på Åsa – i Örebro, ”nöjda”: 10 € … É";

/** What is found in a text: the word, what it is, how many, and the text after the repair. */
function check(text: string): readonly unknown[] | undefined {
  const found = findGarbled({ path: "a.yaml", text });
  if (found?.code !== "file/garbled") return undefined;
  const { written, meant, count } = found.params;
  return [written, meant, count, found.fix ? applyEdits(text, found.fix) : undefined];
}

/** A text whose UTF-8 was read in another encoding. */
function readWrongly(text: string, encoding: string): string {
  const bytes = Buffer.from(text, "utf8");
  return encoding === "latin1" ? bytes.toString("latin1") : new TextDecoder(encoding).decode(bytes);
}

describe("a text that was encoded twice is decoded", () => {
  test.each(["windows-1252", "latin1", "macintosh"])("read as %s", (encoding) => {
    expect(check(readWrongly(right, encoding))?.[3]).toBe(right);
  });

  test("read so two and three times", () => {
    const twice = readWrongly(readWrongly(right, "windows-1252"), "windows-1252");
    expect(check(twice)?.[3]).toBe(right);
    expect(check(readWrongly(twice, "latin1"))?.[3]).toBe(right);
  });

  test.each([
    ["v├ñgledning f├Âr tv├Ñ ├àr", "vägledning för två År"],
    ["v├ñgledning f├╢r tv├Ñ ΓÇô ├ûrebro", "vägledning för två – Örebro"],
    ["vÃ¤gledning", "vägledning"],
    ["Vi såg vÃ¤gledningen för Ã…re och Ã–rebro", "Vi såg vägledningen för Åre och Örebro"],
    ["20 Â°C", "20 °C"],
    ["mÃ¥naden â€“ ðŸ˜€", "månaden – 😀"],
    ["v=C3=A4gledning f=C3=B6r tv=C3=A5", "vägledning för två"],
    ["v=E4gledning p=E5", "vägledning på"],
    ["v%C3%A4gledning på %C3%85sa", "vägledning på Åsa"],
    ["Vi g†r n„r det f”r", "Vi går när det för"],
    ["VŠgledning fšr pŒ", "Vägledning för på"],
    ["vÑgledning fîr pÜ", "vägledning för på"],
    ["v‰gledning fˆr pÂ", "vägledning för på"],
    ["vΣgledning f÷r pσ", "vägledning för på"],
    ["vägledning tvÃ¥ kliniker", "vägledning två kliniker"],
  ])("%s", (written, meant) => {
    expect(check(written)?.[3]).toBe(meant);
  });

  test("and the diagnostic names the first word, what it is, and the number of places", () => {
    expect(check("Vi har en vÃ¤gledning, fÃ¶r två.")?.slice(0, 3)).toEqual(["vÃ¤gledning", "vägledning", 2]);
  });
});

test.each([
  ["Vi har en vÑgledning för och pÜ två", "vÑgledning", "vägledning"],
  ["v{gledning f|r m}naden p} l{net", "v{gledning", "vägledning"],
])("where it may be otherwise nothing is changed: %s", (text, written, meant) => {
  const [found, is, , repaired] = check(text) ?? [];
  expect([found, is, repaired]).toEqual([written, meant, undefined]);
});

test.each([
  ["Vi har skrivit f?r kliniken", "f?r"],
  ["Vi har en v?gledning f?r tv? kliniker", "v?gledning"],
  ["Kliniken l?mnade inga sv?righeter om sp?rbarheten", "l?mnade"],
])("letters that are lost are named: %s", (text, word) => {
  expect(check(text)).toEqual([word, undefined, 1, undefined]);
});

test.each([
  right,
  "João i São Paulo och SÃO, Ã, Â, Ångström, Çelik, Šaša, Võru, maître, naïve, œuvre, Łódź",
  "Bokstäverna ”Ä”, “Å”, «Ö» och ’é’; 5 ÷ 2, √4, ≈ 3, ½, → – … € † • ™",
  "Felet visar ”vÃ¤gledning” i stället för rätt ord.",
  "Se https://a.se/v%C3%A4g?f=E4&q=%C3%B6 och [här](https://a.se/p%C3%A5).",
  "Är det klart?vi vet inte. Kan du?ja.",
  "Se https://a.se/s?id=3 och a?b",
  "a=E4b=F6, x=10, {period} och {month}",
  "| a | b |\n|---|---|\n|för|på|",
  "שלום, Привет, 日本語, Ελληνικά Σ και σ, 👍🏽",
  "10 % av dem, 5=D4 i tabellen",
])("no mistake is %s", (text) => {
  expect(check(text)).toBeUndefined();
});

test("a megabyte takes no long time", () => {
  for (const unit of ["Ã¤", "Ã", "├", "=C3", "a?b", "a?", "f|r ", "å", "é†", "%C3%A4", "x=E4"])
    expect(check(unit.repeat(1_000_000 / unit.length))?.length ?? 4).toBe(4);
});
