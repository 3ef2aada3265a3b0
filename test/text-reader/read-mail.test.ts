import { describe, expect, test } from "@jest/globals";
import { fieldWords } from "../../src/messages/field-words.ts";
import { readMail } from "../../src/text-reader/read-mail.ts";
import { headings, mailLines } from "../support/read-lines.ts";

/** A paragraph that a mail program broke at 72 columns. */
const wrapped =
  "Under april har vi gått igenom mallarna med de fyra verksamheterna. De\nvill ha tydligare svar på hur provsvar visas, och det tar vi med oss in\ni nästa omgång av utformningen.";
const joined = `P ${wrapped.replaceAll("\n", " ")}`;

test("A whole mail is text, headings and what stands around them", () => {
  const mail = `Från: Siri Alm <siri.alm@example.se>
Skickat: den 3 maj 2023 10:12
Till: Programkontoret
Ämne: SoKI i april

Hej Bo!

Summering april:
${wrapped}

Planering maj
- utbilda dem som granskar
- beställa etiketter

Status: enligt plan

Med vänlig hälsning

Siri Alm
Projektledare, SoKI
Telefon: 010-000 00 00

Den 1 maj 2023 kl. 09:12 skrev Bo Ek
<bo.ek@example.se>:
> Hej!
> Kan du skicka er text?
`;
  expect(mailLines(mail)).toEqual([
    "(mailHeader) Från: Siri Alm <siri.alm@example.se>⏎Skickat: den 3 maj 2023 10:12⏎Till: Programkontoret⏎Ämne: SoKI i april",
    "(greeting) Hej Bo!",
    "H3 Summering april",
    joined,
    "H3 Planering maj",
    "•0 utbilda dem som granskar",
    "•0 beställa etiketter",
    "H3 Status",
    "P enligt plan",
    "(signature) Med vänlig hälsning",
    "(signature) Siri Alm⏎Projektledare, SoKI⏎Telefon: 010-000 00 00",
    "(quotedMail) Den 1 maj 2023 kl. 09:12 skrev Bo Ek⏎<bo.ek@example.se>:⏎> Hej!⏎> Kan du skicka er text?",
  ]);
  expect(readMail(mail).document.title).toBe("SoKI i april");
});

describe("Lines of a mail", () => {
  test.each([
    ["that its program broke are joined", wrapped, [joined]],
    ["with Windows line ends, too", wrapped.replaceAll("\n", "\r\n"), [joined]],
    ["with a blank line after each, too", wrapped.replaceAll("\n", "\n\n"), [joined]],
    [
      "that a blank line divides are paragraphs",
      "Vi är klara.\n\nVi väntar.",
      ["P Vi är klara.", "P Vi väntar."],
    ],
    [
      "that somebody ended are kept",
      "Klart: mallar\nPågår: provsvar",
      ["P Klart: mallar", "P Pågår: provsvar"],
    ],
    [
      "in small letters, too",
      "Vi har beställt\netiketter\nskrivare",
      ["P Vi har beställt", "P etiketter", "P skrivare"],
    ],
    [
      "that somebody ended beside others are kept",
      `${wrapped}\n\nDet gick bra.\nVi är nöjda.`,
      [joined, "P Det gick bra.", "P Vi är nöjda."],
    ],
    [
      "of a list are items",
      "Vi har:\n* utbildat många, både här och i de andra husen, men inte alla som\nville\n* väntat\n1) Ett\n2) Två",
      [
        "P Vi har:",
        "•0 utbildat många, både här och i de andra husen, men inte alla som ville",
        "•0 väntat",
        "1.0 Ett",
        "1.0 Två",
      ],
    ],
    [
      "of a list after a blank line are items",
      "Vi har gjort detta\n\n– mallar",
      ["P Vi har gjort detta", "•0 mallar"],
    ],
  ])("%s", (_, text, lines) => {
    expect(mailLines(text)).toEqual(lines);
  });

  test("that end in a space go on, where the mail says that they do", () => {
    const text = "Vi är \nklara.\nVi väntar.\n\n - ett \ntvå";
    expect(mailLines(text, { isFlowed: true })).toEqual(["P Vi är klara.", "P Vi väntar.", "•0 ett två"]);
  });
});

describe("The names of fields are headings", () => {
  test.each([
    ["Summering", ["H3 Summering"]],
    ["SUMMERING APRIL", ["H3 SUMMERING APRIL"]],
    ["summering för april 2023:", ["H3 summering för april 2023"]],
    ["**Planering maj:**", ["H3 Planering maj"]],
    ["## Planerat", ["H3 Planerat"]],
    ["2. Milstolpar", ["H3 Milstolpar"]],
    ["Uppföljning av planen", ["H3 Uppföljning av planen"]],
    ["Summary March 2023", ["H3 Summary March 2023"]],
    ["Summering (april)", ["H3 Summering (april)"]],
    ["Summering – april 2023", ["H3 Summering – april 2023"]],
    ["Planering för nästa månad:", ["H3 Planering för nästa månad"]],
    ["Planering framåt: Vi väntar.", ["H3 Planering framåt", "P Vi väntar."]],
    ["Follow-up", ["P Follow-up"]],
    ["Follow-up of the plan", ["H3 Follow-up of the plan"]],
    ["Avvikelse: Etiketterna är försenade.", ["H3 Avvikelse", "P Etiketterna är försenade."]],
    ["*Läge:* enligt plan", ["H3 Läge", "P enligt plan"]],
  ])("%s", (line, lines) => {
    expect(mailLines(`${line}\n`)).toEqual(lines);
  });

  test.each(Object.values(fieldWords).flatMap((words) => Object.values(words).map(({ name }) => name)))(
    "%s in any language",
    (name) => {
      expect(mailLines(`${name}: Ja`)).toEqual([`H3 ${name}`, "P Ja"]);
    },
  );

  test.each([
    ["Planering är svårt."],
    ["Planering:snart"],
    ["Planering för provsvar"],
    ["Summering i: ett"],
    ["Planering av mötet: vi väntar"],
    ["Status enligt plan"],
    ["Mötet: planering: maj"],
    ["Avvikelser finns: se nedan"],
  ])("but not in: %s", (line) => {
    expect(mailLines(line)).toEqual([`P ${line}`]);
  });

  test("nor in small letters inside a paragraph", () => {
    const text =
      "Under april har vi gått igenom mallarna med de fyra verksamheterna och\nplanering: den görs i maj, tillsammans med dem som ska arbeta med\nflödena";
    expect(mailLines(text)).toEqual([`P ${text.replaceAll("\n", " ")}`]);
  });

  test("and so are those that the caller expects", () => {
    expect(mailLines("Test\nSummering\nVi är klara.", { headings })).toEqual([
      "H2 Test",
      "H3 Summering",
      "P Vi är klara.",
    ]);
  });
});

describe("A greeting", () => {
  test.each([
    ["Hej"],
    ["Hej!"],
    ["Hej Anna,"],
    ["Hej Anna och Bo-Erik!"],
    ["Hej på er!"],
    ["Hejsan alla"],
    ["God morgon Anna!"],
    ["Bästa Anna,"],
    ["Dear Anna,"],
    ["Hej igen! :-)"],
  ])("is not the text: %s", (line) => {
    expect(mailLines(`${line}\nVi är klara.`)).toEqual([`(greeting) ${line}`, "P Vi är klara."]);
  });

  test("is cut off where a sentence follows it", () => {
    expect(mailLines("Hej Anna! Vi är klara.")).toEqual(["(greeting) Hej Anna!", "P Vi är klara."]);
  });

  test.each([
    ["Hej Anna, här är vår text."],
    ["Hejdlöst många flöden är klara"],
    ["Bästa resultatet hittills"],
    ["Hej vad tiden går"],
  ])("is not: %s", (line) => {
    expect(mailLines(line)).toEqual([`P ${line}`]);
  });

  test("is none after the text has begun", () => {
    expect(mailLines("Vi är klara.\nHej Anna!")).toEqual(["P Vi är klara.", "P Hej Anna!"]);
  });
});

describe("A signature", () => {
  test.each([
    ["Med vänlig hälsning\nSiri"],
    ["Med vänliga hälsningar, Siri Alm"],
    ["Mvh Siri"],
    ["MVH\nSiri Alm | Projektledare\nStorgatan 1, 123 45 Orten\nwww.example.se"],
    ["Vänliga hälsningar från SoKI"],
    ["/Siri"],
    ["// Siri Alm"],
    ["-- \nSiri Alm\nProjektledare"],
    ["Best regards,\nSiri"],
    ["Tack på förhand!\nSiri"],
    [
      "Hälsningar\n\nSiri\n\nVi behandlar dina personuppgifter enligt lag. Läs mer på vår webbplats, där allt står.",
    ],
    ["Skickat från min iPhone"],
    ["Hämta Outlook för iOS"],
  ])("is not the text: %j", (signature) => {
    const [text, ...rest] = mailLines(`Vi är klara.\n\n${signature}`);
    expect(text).toBe("P Vi är klara.");
    expect(rest.every((line) => line.startsWith("(signature) "))).toBe(true);
  });

  test.each([["- Mallar"], ["1. Mallar"], ["Klart: mallar"], ["Planering"], ["> Hej"]])(
    "ends before: %s",
    (line) => {
      expect(readMail(`Vi är klara.\nTack alla!\n${line}`).asides[0]?.block.text).toBe("Tack alla!");
    },
  );

  test("does not begin a mail", () => {
    expect(mailLines("Tack Bo!\nMallar\nProvsvar")).toEqual(["P Tack Bo!", "P Mallar", "P Provsvar"]);
  });

  test("ends where sentences follow", () => {
    const after = "PS. Vi glömde att etiketterna kom i går.";
    expect(mailLines(`Vi är klara.\n\nMvh Siri\n\n${after}`).at(-1)).toBe(`P ${after}`);
    expect(mailLines("Hej!\nMvh Siri\nSummering\nVi är klara.").slice(2)).toEqual([
      "H3 Summering",
      "P Vi är klara.",
    ]);
  });

  test.each([
    ["Hälsningar från kommunerna om att de väntar"],
    ["Tack vare mallarna går det fortare"],
    ["/api/v1 är klart"],
    ["- Klart"],
    ["> 90 % av flödena är klara"],
    ["– Siri på Storgatan säger ja"],
  ])("is not: %s", (line) => {
    expect(mailLines(`Vi är klara.\n\n${line}`)).toHaveLength(2);
    expect(readMail(`Vi är klara.\n\n${line}`).asides).toEqual([]);
  });
});

describe("An earlier mail", () => {
  const earlier = "Hej Siri,\n\nSkicka gärna er text i dag.\n\nMvh Bo";

  test.each([
    ["that Outlook quotes", "Från: Bo Ek\nSkickat: den 1 maj 2023 08:15\nTill: Siri Alm; Pia Bo\nÄmne: Text"],
    [
      "that Outlook quotes below a line",
      "________________________________\nFrån: Bo Ek\nDatum: 1 maj 2023\nTill: Siri",
    ],
    [
      "that Outlook quotes in English",
      "From: Bo Ek <bo@example.se>\nSent: Monday, May 1, 2023 8:15 AM\nTo: Siri Alm\nSubject: Text",
    ],
    ["that an older program quotes", "-----Ursprungligt meddelande-----\nFrån: Bo Ek"],
    ["that an older English program quotes", "-----Original Message-----"],
    ["that Gmail quotes", "Den mån 1 maj 2023 kl 08:15 skrev Bo Ek <bo@example.se>:"],
    ["that an English Gmail quotes", "On Mon, May 1, 2023 at 8:15 AM Bo Ek <bo@example.se> wrote:"],
  ])("%s is not the text", (_, heads) => {
    const [text, ...rest] = mailLines(`Vi är klara.\n\n${heads}\n\n${earlier}`);
    expect(text).toBe("P Vi är klara.");
    expect(rest.length).toBeGreaterThan(2);
    expect(rest.every((line) => line.startsWith("(quotedMail) "))).toBe(true);
  });

  test("is not the text though it asks for texts by their names", () => {
    const mail = "Inget nytt i maj.\n\nFrån: Bo Ek\nÄmne: Text\n\nSummering\nSkriv vad som har hänt.";
    expect(mailLines(mail)[0]).toBe("P Inget nytt i maj.");
    expect(readMail(mail).document.blocks).toHaveLength(1);
  });

  test("that is answered line by line is not the text, but the answers are", () => {
    expect(
      mailLines(
        "Den 1 maj 2023 skrev Bo Ek:\n> Hur går det?\nVi är klara.\n>> Och sedan?\n> Ja?\nVi väntar.",
      ),
    ).toEqual([
      "(quotedMail) Den 1 maj 2023 skrev Bo Ek:⏎> Hur går det?",
      "P Vi är klara.",
      "(quotedMail) >> Och sedan?⏎> Ja?",
      "P Vi väntar.",
    ]);
  });

  test.each([
    ["as it is", "Från: Siri Alm\nSkickat: den 1 maj 2023\nÄmne: Text"],
    ["with a line that says so", "-------- Vidarebefordrat meddelande --------\nFrån: Siri Alm\nÄmne: Text"],
    ["below a few words", "Se nedan från Siri!\n\nFrån: Siri Alm\nÄmne: Text\n\nSummering"],
    ["by a telephone", "Begin forwarded message:\n\nFrån: Siri Alm\nÄmne: Text"],
  ])("that was sent on for its text is the text: %s", (_, heads) => {
    expect(mailLines(`${heads}\n\nVi är klara.`).at(-1)).toBe("P Vi är klara.");
  });

  test.each([
    ["Den 3 maj skrev styrgruppen följande:"],
    ["Från: vecka 18 gäller nya tider."],
    ["Till: alla som granskar"],
    ["Från: maj\nTill: juni"],
    ["-----"],
    ["-- Nytt i maj --"],
  ])("does not begin with: %s", (line) => {
    expect(readMail(`Vi är klara.\n\n${line}\n\nVi väntar.`).asides).toEqual([]);
  });
});

test("No paragraph and no heading goes on behind what is not the text", () => {
  expect(mailLines("Vi är klara och\n> citat\n\fväntar")).toEqual([
    "P Vi är klara och",
    "(quotedMail) > citat",
    "P väntar",
  ]);
  expect(mailLines("--\n> citat\nTest", { headings })).toEqual(["P --", "(quotedMail) > citat", "H2 Test"]);
});

test("Nothing is left out of the sum, and no text is none", () => {
  expect(mailLines("> Bara citat")).toEqual(["(quotedMail) > Bara citat"]);
  expect(mailLines("")).toEqual([]);
});
