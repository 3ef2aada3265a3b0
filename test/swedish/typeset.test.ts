import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { typeset } from "../../src/swedish/typeset.ts";
import "../support/seed.ts";

/** Shows the no-break spaces of a text as visible characters. */
function shown(text: string, language: "sv" | "en" = "sv"): string {
  return typeset(text, language).replaceAll("\u00A0", "~");
}

describe("a Swedish line does not end", () => {
  test.each([
    ["inside a number", "Det kostar 1 000 000 kronor.", "Det kostar 1~000~000~kronor."],
    [
      "inside a number that is set with thin spaces",
      "Det kostar 1\u2009000\u2009000 kronor.",
      "Det kostar 1~000~000~kronor.",
    ],
    ["before a per cent sign", "Det är 10 % av 2 500 flöden.", "Det är 10~% av 2~500 flöden."],
    ["before a unit", "Filen är 3,5 MB och 20 m bred.", "Filen är 3,5~MB och 20~m bred."],
    ["before a month", "Den 23 mars, 1–3 april och 4 sept.", "Den 23~mars, 1–3~april och 4~sept."],
    ["between a label and its number", "Se s. 4, nr 7 och bilaga 2.", "Se s.~4, nr~7 och bilaga~2."],
    ["between a name and its number", "I cykel 5, vecka 12 (Option 1).", "I cykel~5, vecka~12 (Option~1)."],
    ["around a section sign", "Se 5 kap. 3 § och § 11.", "Se 5~kap.~3~§ och §~11."],
    ["before a time", "Vi ses kl. 10.30 eller kl 13.", "Vi ses kl.~10.30 eller kl~13."],
    [
      "inside a telephone number",
      "Ring 031-123 45 67 eller +46 31 123 45 67.",
      "Ring 031-123~45~67 eller +46~31~123~45~67.",
    ],
    ["inside an abbreviation", "T. ex. så, d v s nu, fr. o. m. maj.", "T.~ex. så, d~v~s nu, fr.~o.~m. maj."],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["Under 2023 100 vårdcentraler bytte system."],
    ["PD1 och PD2 mäter 16 arbetsflöden."],
    ["t.ex. och bl.a. hålls ihop av sina punkter"],
    ["Vi testar 5 makar och 3 mars-varianter."],
    ["I mars 2023 och i december."],
    ["Bestämdes 4 av dem? Utgår 1 nu."],
  ])("but may between other words: %s", (text) => {
    expect(shown(text)).toBe(text);
  });
});

test("an English line does not end before a month, a unit or a label's number", () => {
  expect(shown("See p. 4 and No. 7: 10 % by 23 March, week 12.", "en")).toBe(
    "See p.~4 and No.~7: 10~% by 23~March, week~12.",
  );
});

describe("no-break spaces", () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        "1",
        "000",
        "23",
        "mars",
        "%",
        "s.",
        "§",
        "t",
        "ex.",
        "d",
        "v",
        "s",
        "+46",
        "031-12",
        " ",
        "\u00A0",
      ),
      fc.string({ unit: "grapheme" }),
    ),
  );

  test("stand for spaces one by one, and change nothing else", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("sv" as const, "en" as const), (pieces, language) => {
        const text = pieces.join(" ");
        const made = typeset(text, language);
        expect(made).toHaveLength(text.length);
        expect(made.replaceAll("\u00A0", " ")).toBe(text.replaceAll("\u00A0", " "));
      }),
    );
  });

  test.each([" ", "1 ", "1 000 ", "s ", "t ", "+46 ", "031-12 ", "1", "."])(
    "are found in one pass over a megabyte of ”%s”",
    (piece) => {
      expect(typeset(piece.repeat(1_000_000 / piece.length), "sv")).toHaveLength(
        Math.floor(1_000_000 / piece.length) * piece.length,
      );
    },
  );
});
