import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fitTable, type Room } from "../../src/paper/fit-table.ts";
import { textWidth } from "../../src/paper/text-width.ts";
import "../support/seed.ts";

/** A4 with margins of three centimetres beside it. */
const room: Room = { upright: 8504, lying: 13436 };
const calibri = { font: "Calibri", size: 20 };
const nbsp = "\u00A0";

/** A table of one header and one row with a figure in each column. */
function figures(count: number, figure = `10${nbsp}000`): string[][] {
  return [Array(count).fill("Jan"), Array(count).fill(figure)];
}

describe("a table", () => {
  test.each([
    ["stands upright in letters of ten points", 8, [20, false, false]],
    ["gets letters of nine points where it is wider", 11, [18, false, false]],
    ["lies down where it is wider still, in letters of ten points", 15, [20, true, false]],
    ["lies down in letters of nine points", 18, [18, true, false]],
    ["is too wide for any page", 30, [18, true, true]],
  ])("%s", (_, count, expected) => {
    const { size, isLying, isTooWide } = fitTable(figures(count), calibri, room);
    expect([size, isLying, isTooWide]).toEqual(expected);
  });

  test("lies down sooner in a wide font, or one that is not known", () => {
    const sizes = ["Calibri", "Arial", "Verdana", ""].map(
      (font) => fitTable(figures(11), { font, size: 20 }, room).isLying,
    );
    expect(sizes).toEqual([false, false, true, true]);
  });

  test("never lies down where the page lies already", () => {
    const { isLying, isTooWide } = fitTable(figures(30), calibri, { upright: 13436, lying: 13436 });
    expect([isLying, isTooWide]).toEqual([false, true]);
  });

  test.each([
    ["a date", "2026-11-30"],
    ["a figure with its unit", `12,5${nbsp}%`],
    ["a range", "2026–2027"],
    ["a telephone number", `070-123${nbsp}45${nbsp}67`],
    ["a long word", "Informationssäkerhetssamordnare"],
    ["a word in capitals", "VÅRDINFORMATIONSMILJÖ"],
    ["a sum", `1${nbsp}234${nbsp}567,50`],
    ["a sum with narrow spaces", "1\u202F234\u202F567"],
  ])("has columns that are no narrower than %s", (_, text) => {
    const { widths, gap, size } = fitTable(
      [
        ["a", "b"],
        [text, "Lång text. ".repeat(30)],
      ],
      calibri,
      room,
    );
    expect((widths[0] ?? 0) - gap).toBeGreaterThanOrEqual(
      textWidth(text, { font: "Calibri", size, isBold: false }),
    );
  });

  test.each([
    ["an address", "https://exempel.se/en/mycket/lang/adress/som/ingen/vill/lasa/sida.html?fraga=1&svar=2"],
    ["a path", "\\\\server\\delad\\projekt\\millennium\\plan_2026_slutlig_version.xlsx"],
    ["a mail address", "informationssakerhetssamordnare.fornamn.efternamn@exempel.se"],
    ["a chain of words", "vård-och-omsorgs-informations-miljö-samordnings-grupp-möte"],
  ])("does not lie down for %s, which may be broken", (_, text) => {
    const { isLying } = fitTable([Array(4).fill("Rubrik"), Array(4).fill(text)], calibri, room);
    expect(isLying).toBe(false);
  });

  test("of any cells fills its room, with no column below its longest word if it says that it fits", () => {
    const word = fc.stringMatching(/^[A-Za-zåäö0-9,.\u00A0]{1,20}$/);
    const cell = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    const table = fc
      .integer({ min: 1, max: 25 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom("Calibri", "Arial", "Okänd"), (rows, font) => {
        const { widths, gap, size, isLying, isTooWide } = fitTable(rows, { font, size: 20 }, room);
        const total = widths.reduce((sum, width) => sum + width, 0);
        const own = isLying ? room.lying : room.upright;
        expect(total).toBeLessThanOrEqual(own);
        expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
        if (isTooWide) return;
        rows.forEach((cells, row) => {
          cells.forEach((text, column) => {
            for (const piece of text.split(" "))
              expect((widths[column] ?? 0) - gap).toBeGreaterThanOrEqual(
                textWidth(piece, { font, size, isBold: row === 0 }),
              );
          });
        });
      }),
    );
  });
});
