import { describe, expect, test } from "@jest/globals";
import { findPersonalData } from "../../src/personal-data/find-personal-data.ts";
import { maskPersonalData } from "../../src/personal-data/mask-personal-data.ts";

/** The kinds of personal data in a text. */
function kindsIn(text: string): string[] {
  return findPersonalData(text).map(({ kind }) => kind);
}

describe("a personal number is known", () => {
  test.each([
    ["19121212-1212", "1912****-****"],
    ["191212121212", "1912********"],
    ["19121212 1212", "1912**** ****"],
    ["121212-1212", "12****-****"],
    ["121212+1212", "12****+****"],
    ["121212–1212", "12****–****"],
    ["1212121212", "12********"],
    ["1912-12-12-1212", "1912-**-**-****"],
    ["19121212\\-1212", "1912****\\-****"],
    ["**19121212**-1212", "**1912******-****"],
    ["pnr19121212-1212", "pnr1912****-****"],
    ["/patient_191212121212/", "/patient_1912********/"],
    ["?id=19121212-1212&x", "?id=1912****-****&x"],
    ["19121212-1212.", "1912****-****."],
    ["(19121212-1212)", "(1912****-****)"],
    ["19121212-1212,19121212-1212", "1912****-****,1912****-****"],
  ])("written as %s, and shown as %s", (written, shown) => {
    expect(new Set(kindsIn(written))).toEqual(new Set(["personal"]));
    expect(maskPersonalData(written)).toBe(shown);
  });

  test.each([
    ["701063-2391", "coordination", "70****-****"],
    ["19701063-2391", "coordination", "1970****-****"],
    ["19810829M071", "reserve", "1981********"],
    ["19450829K088", "reserve", "1945********"],
    ["19930829-X802", "reserve", "1993****-****"],
    ["991981000010", "reserve", "9919********"],
    ["19121212-1213", "likely", "1912****-****"],
    ["191212121213", "likely", "1912********"],
    ["121212-1213", "likely", "12****-****"],
    ["19810829M072", "likely", "1981********"],
  ])("%s is of the kind %s", (written, kind, shown) => {
    expect(kindsIn(`Gäller ${written}, tror vi.`)).toEqual([kind]);
    expect(maskPersonalData(written)).toBe(shown);
  });
});

test.each([
  "232100-0131",
  "16232100-0131",
  "2321000131",
  "1212121213",
  "031-123 45 67",
  "20230401-0430",
  "230401-0430",
  "20230401-1530",
  "202304011530",
  "20230401",
  "2023-04-01",
  "20230401-20230430",
  "2023-04-01–2023-04-30",
  "19121312-1212",
  "19120230-1212",
  "19121212-0000",
  "191212-12123",
  "3-191212-1212",
  "1 912 121 212",
  "121212 1212",
  "telefon 1212121212",
  "ärende nr 121212-1213",
  "INC121212-1213",
  "99121212-1213-2",
  "1.5–2.5",
])("no personal number is %s", (written) => {
  expect(kindsIn(`Se ${written} här.`)).toEqual([]);
});

describe("a password", () => {
  test.each([
    ["Lösenord: Sommar23!", "Lösenord: ********!"],
    ["lo\u0308senord: hemligt", "lo\u0308senord: *******"],
    ["lösenord=hemligt.", "lösenord=*******."],
    ["Lösenordet: hemligt. Byt det.", "Lösenordet: *******. Byt det."],
    ["**Lösenord:** abc123", "**Lösenord:** ******"],
    ["password = aBcd", "password = ****"],
    ['Lösenord: "två ord"', "Lösenord: *********"],
    ["https://a.se/?password=a1b2c3", "https://a.se/?password=******"],
    ["PIN: 1234", "PIN: ****"],
    ["pinkod = 987654, tack", "pinkod = ******, tack"],
    ["pin-kod: 1234", "pin-kod: ****"],
  ])("is hidden: %s", (written, shown) => {
    expect(kindsIn(written)).toEqual(["password"]);
    expect(maskPersonalData(written)).toBe(shown);
  });

  test.each([
    "Lösenord: se Vårdskiftet.",
    "Lösenord: 12 tecken eller fler",
    "Lösenord: saknas.",
    "Lösenord skickas separat.",
    "Nytt lösenord: kontakta supporten",
    "Lösenord: https://vgregion.se/losenord",
    "Pinkod: fyra siffror",
    "Pin: 4 siffror",
    "Rutin för lösenord och pinkod.",
    "spin: 1234",
  ])("is none in %s", (written) => {
    expect(kindsIn(written)).toEqual([]);
  });
});

describe("a way to reach someone in private", () => {
  test.each([
    ["070-123 45 67", "mobile", "070-*** ** **"],
    ["0701234567", "mobile", "070*******"],
    ["+46 70-123 45 67", "mobile", "+46 70-*** ** **"],
    ["+46 (0)70-123 45 67", "mobile", "+46 (0)70-*** ** **"],
    ["0046701234567", "mobile", "004670*******"],
    ["076 123 45 67", "mobile", "076 *** ** **"],
    ["anna.a@gmail.com", "mail", "******@gmail.com"],
    ["mailto:anna@hotmail.se", "mail", "mailto:****@hotmail.se"],
    ["Bo@TELIA.com", "mail", "**@TELIA.com"],
    ["bo@yahoo.co.uk", "mail", "**@yahoo.co.uk"],
  ])("%s is a %s", (written, kind, shown) => {
    expect(kindsIn(`Ring ${written}.`)).toEqual([kind]);
    expect(maskPersonalData(written)).toBe(shown);
  });

  test.each([
    "031-123 45 67",
    "010-441 00 00",
    "0771-12 34 56",
    "070-123 45 678",
    "millennium@vgregion.se",
    "bo@telia.example.se",
    "bo@mailgmail.com",
    "@gmail.com",
    "12 070 000 kronor",
  ])("%s is none", (written) => {
    expect(kindsIn(`Ring ${written}.`)).toEqual([]);
  });
});

test("a number in a mail address is hidden with it, and both are reported", () => {
  expect(kindsIn("19121212-1212@gmail.com")).toEqual(["personal", "mail"]);
  expect(maskPersonalData("anna19121212-1212@gmail.com")).toBe("*****************@gmail.com");
  expect(maskPersonalData("19121212-1212anna@gmail.com")).toBe("1912****-********@gmail.com");
});

test("a megabyte of any character takes no long time", () => {
  expect(kindsIn(`lösenord: ${"!".repeat(1_000_000)}a`)).toEqual(["password"]);
  for (const unit of [
    "1",
    "12",
    "7",
    "070",
    "a",
    "a@",
    "@",
    "-",
    "19121212-1212 ",
    "lösenord: ",
    "pin",
    " ",
    "å",
  ])
    expect(maskPersonalData(unit.repeat(1_000_000 / unit.length))).toHaveLength(
      unit.length * Math.floor(1_000_000 / unit.length),
    );
});
