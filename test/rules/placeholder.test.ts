import { describe, expect, test } from "@jest/globals";
import {
  changeProgramme,
  entry,
  findingsIn,
  foundBy,
  goodSummary,
  repairedBy,
  saidBy,
} from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";

const file = "reports/2023-04/soki.yaml";

describe("a text that is not written", () => {
  test.each(["TODO", "TODO: skriv", "xxx", "–", "---", "...", "…", "se ovan", "Se ovan.", "TBD", "?"])(
    "is found: %s",
    (summary) => {
      const found = foundBy("text/placeholder", { [file]: entry("soki", { summary }) });
      expect(found).toEqual([`error: ${summary}`]);
    },
  );

  test.each([
    ["Vi har utbildat XXX personer i norr under april, och fler väntar.", "XXX"],
    ["XXX fylls i senare, när vi har fått siffrorna från alla klinikerna.", "XXX"],
    [
      "Antalet utbildade är högt i norra länet. Siffrorna kompletteras senare.",
      "Siffrorna kompletteras senare",
    ],
    ["Vi har rättat flödena i norr tillsammans med alla. Text kommer senare.", "Text kommer senare"],
    ["Se förra månadens rapport för mer om flödena och om utbildningen.", "Se förra månadens rapport"],
    ["För det övriga: se föregående lägesrapport, som säger allt om det.", "se föregående lägesrapport"],
    ["Läget i norr och söder är samma som förra månaden.", "samma som förra månaden"],
    ["- xxx läkare är utbildade i norr\n- tolv sköterskor är utbildade i söder", "xxx"],
    ["Vi har utbildat många i norr och i söder (antal fylls i senare).", "fylls i senare"],
    ["Vi börjar med xxxx, och sedan med resten av flödena i norr och söder.", "xxxx"],
  ])("is found where it promises one: %s", (summary, words) => {
    expect(foundBy("text/placeholder", { [file]: entry("soki", { summary }) })).toEqual([`error: ${words}`]);
  });

  test.each([
    "Vi kommer senare i vår att utbilda fler, och planen för dem är klar.",
    "Se planen för norra länet, som vi har skrivit med alla kliniker.",
    "Förra månadens rapport är läst och besvarad av alla kliniker i norr.",
    "Modellen XXL och storleken xx är beställda till alla kliniker i norr.",
    "Uppgifterna fylls i senare led av sköterskorna på alla kliniker i norr.",
    "Läget är samma som förra månaden i norr, men bättre i söder och i väst.",
    "Formuläret fylls i av alla kliniker innan mötet, och sedan av oss själva.",
    "Vi ser tidigare rapporter som en hjälp när vi skriver vår egen plan.",
    "De skrev ”XXX fylls i senare” i enkäten, och vi har frågat dem igen.",
    "Fältet x och fältet xx är nya i formuläret, och alla kliniker har dem.",
  ])("is not %j", (summary) => {
    expect(foundBy("text/placeholder", { [file]: entry("soki", { summary }) })).toEqual([]);
  });

  test("is found where the scaffold's sentence was left among others", () => {
    const left = "Skriv här vad som är planerat för maj 2023.";
    const found = findingsIn({ [file]: entry("soki", { plan: `Vi börjar.\n\n${left}` }) });
    expect(found).toEqual([{ code: "text/placeholder", file, words: left }]);
  });

  test.each([
    [
      "above a text",
      "Skriv här vad som har hänt under april 2023.\n\nVi är klara: allt är rättat.",
      "Vi är klara: allt är rättat.",
    ],
    [
      "directly above a list",
      "Skriv här vad som har hänt under månaden.\n- allt är rättat",
      "- allt är rättat",
    ],
    ["before words on its line", "Skriv här vad som har hänt under april 2023. Vi är klara.", "Vi är klara."],
    ["below a text", "Vi är klara.\n\nSkriv här vad som är planerat för maj 2023.", "Vi är klara.\n"],
  ])("is mended where the scaffold's sentence was left %s", (_, summary, mended) => {
    for (const lineEnd of ["\n", "\r\n"]) {
      const written = (text: string): string => entry("soki", { summary: text }).replaceAll("\n", lineEnd);
      expect(repairedBy("text/placeholder", { [file]: written(summary) }, file)).toBe(written(mended));
    }
  });

  test.each([
    "Skriv här vad som har hänt under april 2023.",
    "Skriv här vad som har hänt under april 2023: vi är klara.\n\nVi vilar.",
    "Skriv här vad som kan hända.\n\nVi vilar.",
    "Skriv här vad som har hänt under april 2023.\nSkriv här vad som har hänt under maj 2023.",
  ])("is left to the writer where words of their own may be in it: %j", (summary) => {
    const text = entry("soki", { summary });
    expect(repairedBy("text/placeholder", { [file]: text }, file)).toBe(text);
  });

  test("is found where it is blank", () => {
    const blank = entry("soki").replace(`summary: |\n  ${goodSummary}`, 'summary: "  "');
    expect(findingsIn({ [file]: blank })).toEqual([{ code: "text/placeholder", file, words: '"  "' }]);
  });

  test.each([
    "Se ovan nämnda flöden, som nu är rättade och klara.",
    "Vi skriver här om april och om alla flöden.",
    "Xavier är klar med sina tre flöden och utbildade.",
    "Test – klart. Utbildning – klar. Driftstart – snart klar, säger klinikerna.",
    "Todo-listan är kortare än förut, och nio punkter är klara.",
  ])("is not %j", (summary) => {
    expect(findingsIn({ [file]: entry("soki", { summary }) })).toEqual([]);
  });

  test("is none where there is nothing to report", () => {
    const nothing = "workstream: soki\nperiod: 2023-04\nnothingToReport: true\n";
    expect(findingsIn({ [file]: nothing })).toEqual([]);
  });

  test("is an error that says what to write, and where", () => {
    expect(saidBy("text/placeholder", { [file]: entry("soki", { summary: "TODO" }) })).toEqual([
      "Summeringen saknar innehåll.\nSkriv vad som har hänt under april 2023, på raderna under ”summary: |”.",
    ]);
    const blank = `${entry("soki")}deviation: ""\n`;
    expect(saidBy("text/placeholder", { [file]: blank })).toEqual([
      "Avvikelsen är inte skriven än.\nSkriv vad som avviker och varför, på raderna under ”deviation: |”, eller ta bort fältet.",
    ]);
  });
});

/** A text of `count` words. */
function words(count: number): string {
  return Array.from({ length: count }, () => "flöde").join(" ");
}

describe("a text that is too short", () => {
  test.each([
    "Klart.",
    "Vi fortsätter som förut.",
    "Allt pågår enligt plan.",
    "Hälso- och sjukvården testar 16-månadersplanen.",
    "- ett flöde\n- två flöden\n- tre",
    "| Ort | Antal |\n|---|---|\n| Åmål | 3 |",
    "Se [Vårdskiftets sidor](https://www.vgregion.se/halsa-och-vard/vardgivarwebben).",
    "**Vi** *har* rättat `tre` flöden — nu.",
    "We have fixed three workflows today.",
    words(7),
  ])("is found, and is a warning: %j", (text) => {
    const shown = text.split("\n").join("\n  ");
    for (const field of ["summary", "plan"]) {
      const found = foundBy("text/placeholder", { [file]: entry("soki", { [field]: text }) });
      expect(found).toEqual([`warning: ${shown}`]);
    }
  });

  test.each([
    words(8),
    "Nio flöden är klara.\n\nTre flöden väntar på beslut.",
    "- nio flöden är klara\n- tre flöden väntar på beslut",
    "| Ort | Antal |\n|---|---|\n| Åmål | 3 |\n| Borås | 4 |\n| Alingsås | 5 |",
    "![Karta över söder](karta.png)",
    "Vi är klara.\n\n![Karta över söder](karta.png)",
    "We have fixed three workflows with the clinicians.",
    words(160),
  ])("is not %j", (text) => {
    const changes = { "reports/2023-04/karta.png": makePng(2, 1) };
    for (const field of ["summary", "plan"]) {
      const good = entry("soki", { [field]: text });
      expect(foundBy("text/placeholder", { ...changes, [file]: good })).toEqual([]);
    }
  });

  test("is no deviation", () => {
    const rest = "deviation: |\n  Två flöden väntar.\n";
    expect(foundBy("text/placeholder", { [file]: entry("soki", { rest }) })).toEqual([]);
  });

  test("gets a hint that says how many words are right", () => {
    const changes = { [file]: entry("soki", { summary: "Vi är klara.", plan: "Klart." }) };
    expect(saidBy("text/placeholder", changes)).toEqual([
      "Summeringen har bara 3 ord.\nSkriv vad som har hänt under april 2023. Mellan 20 och 130 ord är lagom.",
      "Planeringen har bara ett ord.\nSkriv vad som är planerat för maj 2023. Mellan 20 och 130 ord är lagom.",
    ]);
  });
});

describe("a text that is too long", () => {
  test.each(["summary", "plan", "deviation"])("is found, and is a warning: %s", (field) => {
    const rest = `deviation: |\n  ${words(161)}\n`;
    const long = field === "deviation" ? { rest } : { [field]: words(161) };
    expect(foundBy("text/placeholder", { [file]: entry("soki", long) })).toEqual([`warning: ${words(161)}`]);
  });

  test("counts the words of all its paragraphs and lists", () => {
    const summary = `${words(80)}\n\n- ${words(40)}\n- ${words(41)}`;
    expect(saidBy("text/placeholder", { [file]: entry("soki", { summary }) })).toEqual([
      "Summeringen har 161 ord, och med fler än 160 blir den för lång.\nKorta den till 20–130 ord: det viktigaste för den som inte arbetar i projektet.",
    ]);
  });

  test("is not one that goes on in the introduction", () => {
    const programme = changeProgramme((text) => text.replace("Programmet byter", `${words(200)} byter`));
    expect(foundBy("text/placeholder", { "reports/programme.yaml": programme })).toEqual([]);
  });
});
