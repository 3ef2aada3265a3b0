import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
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

describe("a password in a sentence", () => {
  test.each([
    ["I labbet är lösenordet Sommar2026! för alla.", "I labbet är lösenordet **********! för alla."],
    ["Lösenordet är Sommar2026!", "Lösenordet är **********!"],
    ["Lösenordet till labbet är host#99.", "Lösenordet till labbet är *******."],
    ["Lösenordet är nu ”två ord”.", "Lösenordet är nu *********."],
    ["Logga in som test med lösenord Abc12345.", "Logga in som test med lösenord ********."],
    ["Lösen: Vinter24", "Lösen: ********"],
    ["lösen = abc!def", "lösen = *******"],
    ["pw: q1w2e3", "pw: ******"],
    ["The password is Winter2026.", "The password is **********."],
    ["Pinkoden till skåpet är 4711.", "Pinkoden till skåpet är ****."],
    ["Pinkoden är 471100 i alla rum.", "Pinkoden är ****** i alla rum."],
    ["Portkoden är 1289 efter klockan 17.", "Portkoden är **** efter klockan 17."],
    ["Koden till dörren är 5678.", "Koden till dörren är ****."],
    ["Koden till det nya läkemedelsförrådet är 5678.", "Koden till det nya läkemedelsförrådet är ****."],
    ["Logga in med testlab / Sommar26.", "Logga in med testlab / ********."],
    ["Alla loggar in med lab/Host2025!", "Alla loggar in med lab/********!"],
  ])("is hidden: %s", (written, shown) => {
    expect(kindsIn(written)).toEqual(["password"]);
    expect(maskPersonalData(written)).toBe(shown);
  });

  test.each([
    "Lösenordet är bytt.",
    "Lösenordet är långt.",
    "Lösenordet är 12 tecken långt.",
    "Lösenordet är 12-siffrigt och 2FA-skyddat.",
    "Lösenordet är giltigt till 2023-05-01.",
    "Lösenordet är skickat till labb@example.se.",
    "Lösenordet är hemligt.",
    "Lösenordet är detsamma som förut.",
    "Lösenordet är VGR:s vanliga.",
    "Ny policy för lösenord 2023 och 2024.",
    "Vi byter lösenord 2024-01-01.",
    "Vi har lösenord (BankID) och kort.",
    "Lösen: ja",
    "Koden är klar.",
    "Koden är 4711 rader lång.",
    "Koden för diagnosen är 4711.",
    "Pinkoden är ny.",
    "Pinkoden är 4 siffror.",
    "Pinkoden är 6000 gånger säkrare.",
    "Logga in med SITHS / BankID.",
    "Logga in med kort / mobil.",
    "Logga in med BankID / OAuth2.",
    "Logga in med e-tjänstekort/reservkort.",
    "Inloggning med kort och lösenord är provad.",
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

describe("whatever stands between the characters of a number, it is found and hidden", () => {
  test.each([
    ["a sign of no width", "19121212\u200B-1212", "1912****\u200B-****"],
    ["signs of no width between all", "1\u200B9\u200B12\u200D12\u206012\uFEFF-12\u200E12", undefined],
    ["a soft hyphen", "1912\u00AD1212-1212", "1912\u00AD****-****"],
    ["a coordination number's joiner", "701063\u200D-2391", "70****\u200D-****"],
    ["a reserve number's sign", "19810829-M\u00AD071", "1981****-*\u00AD***"],
    ["an entity for the hyphen", "19121212&#45;1212", "1912****&#45;****"],
    ["an entity for a soft hyphen", "19121212&shy;-1212", "1912****&shy;-****"],
    ["an entity for a digit", "1912121&#50;-1212", "1912********-****"],
    ["an escape of YAML", '"19121212\\u200b-1212"', '"1912****\\u200b-****"'],
    ["a tab", "19121212\t1212", "1912****\t****"],
    ["a no-break space", "19121212\u00A01212", "1912****\u00A0****"],
    ["a thin space", "19121212\u20091212", "1912****\u2009****"],
    ["spaces around the hyphen", "19121212 - 1212", "1912**** - ****"],
    ["spaces in the date", "1912 12 12-1212", "1912 ** **-****"],
    ["a line end after the hyphen", "19121212-\n  1212", "1912****-\n  ****"],
    ["a line end within the date", "1912121\r\n  2-1212", "1912***\r\n  *-****"],
    ["a quotation's line end", "> 19121212-\n> 1212", "> 1912****-\n> ****"],
    ["a comment's line end", "# 19121212-\n# 1212", "# 1912****-\n# ****"],
    ["another hyphen", "19121212\u20101212", "1912****\u2010****"],
    ["a no-break hyphen", "19121212\u20111212", "1912****\u2011****"],
    ["a figure dash", "121212\u20121212", "12****\u2012****"],
    ["a minus sign", "121212\u22121212", "12****\u2212****"],
    ["a hyphen of double width", "19121212\uFF0D1212", "1912****\uFF0D****"],
    ["digits of double width", "１９１２１２１２-１２１２", "１９１２****-****"],
    ["Arabic digits", "١٩١٢١٢١٢-١٢١٢", "١٩١٢****-****"],
    ["digits of mathematics", "𝟏𝟗𝟏𝟐𝟏𝟐𝟏𝟐-𝟏𝟐𝟏𝟐", "𝟏𝟗𝟏𝟐********-********"],
    ["marks of bold type", "191212**12**-1212", "1912********-****"],
    ["one mark that closes nothing", "191212*12-1212", "1912*****-****"],
    ["tags", "191212<b>12</b>-1212", "1912**<b>**</b>-****"],
    ["a line end as a tag", "19121212<br>1212", "1912****<br>****"],
    ["the code of an address", "?p=19121212%2D1212", "?p=1912****%2D****"],
    ["a sign that shows as a box", "191212\uE00012-1212", "1912**\uE000**-****"],
    ["a space, after a word for it", "Personnummer: 121212 1212", "Personnummer: 12**** ****"],
    ["a space in a coordination number", "701063 2391", "70**** ****"],
  ])("%s", (_, written, shown) => {
    expect(kindsIn(`Se ${written} nu.`)).toHaveLength(1);
    const masked = maskPersonalData(written);
    expect(masked).toHaveLength(written.length);
    expect(masked.replace(/[^\p{Nd}*]/gu, "")).not.toMatch(/\p{Nd}{5}/u);
    if (shown !== undefined) expect(masked).toBe(shown);
  });

  test.each([
    ["- 19121212\n- 1212"],
    ["| 19121212 | 1212 |"],
    ["from: 19121212\ntill: 1212"],
    ["19121212\n\n1212"],
    ["191 212 121 212 kronor"],
    ["12 500 000 - 1500 kronor"],
    ["2023-04-01 1530"],
    ["20230401\n  1530"],
    ["20230401 - 20230430"],
    ["2*1000 pärmar och 3*2500 häften"],
    ["121212\u00A01212"],
    ["232100\u200B-0131"],
  ])("but none is made of what stands apart: %j", (written) => {
    expect(kindsIn(`Se ${written} nu.`)).toEqual([]);
  });

  test("and any signs that no one sees", () => {
    const sign = fc.constantFrom(
      "\u00AD",
      "\u200B",
      "\u200C",
      "\u200D",
      "\u2060",
      "\uFEFF",
      "\u200F",
      "\u{E0041}",
      "&shy;",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(13), sign), { maxLength: 20 }), (signs) => {
        let written = "19121212-1212";
        for (const [at, sign] of signs.sort(([a], [b]) => b - a))
          written = written.slice(0, at) + sign + written.slice(at);
        expect(kindsIn(`(${written})`)).toEqual(["personal"]);
        expect(maskPersonalData(written).replace(/[^\d*]/g, "")).toMatch(/^1912\*{8}/);
      }),
    );
  });
});

test.each([
  ["L\u00ADösenord: Sommar23", "password", "L\u00ADösenord: ********"],
  ["L&ouml;senord: Sommar23", "password", "L&ouml;senord: ********"],
  ["Lösenord:\u00A0Sommar23", "password", "Lösenord:\u00A0********"],
  ["Lösenord: Som\u200Bmar23", "password", "Lösenord: ***\u200B*****"],
  ["Lösenord：Sommar23", "password", "Lösenord：********"],
  ["Lösenord:\n  Sommar23", "password", "Lösenord:\n  ********"],
  ["PIN: １２３４", "password", "PIN: ****"],
  ["pin\u2011kod: 1234", "password", "pin\u2011kod: ****"],
  ["070\u2011123\u00A045\u200967", "mobile", "070\u2011***\u00A0**\u2009**"],
  ["070-1\u200B23 45 67", "mobile", "070-*\u200B** ** **"],
  ["070-123\n  45 67", "mobile", "070-***\n  ** **"],
  ["070-**123** 45 67", "mobile", "070-******* ** **"],
  ["(070) 123 45 67", "mobile", "(070) *** ** **"],
  ["０７０-１２３ ４５ ６７", "mobile", "０７０-*** ** **"],
  ["anna@gm\u00ADail.com", "mail", "****@gm\u00ADail.com"],
  ["anna&#64;gmail.com", "mail", "****&#64;gmail.com"],
  ["anna%40gmail.com", "mail", "****%40gmail.com"],
  ["anna\\_b@gmail.com", "mail", "*******@gmail.com"],
])("%j is a %s as a reader sees it", (written, kind, shown) => {
  expect(kindsIn(`Se ${written} nu.`)).toEqual([kind]);
  expect(maskPersonalData(written)).toBe(shown);
});

test.each(["Nytt lösenord:\n  Vi har bytt alla.", "Byt lösenord:\nplan: x1x1x1", "- Lösenord:\n- Sommar23"])(
  "no password is what begins another line: %j",
  (written) => {
    expect(kindsIn(written)).toEqual([]);
  },
);

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
    "lösenordet är ",
    "lösenord a",
    "pinkoden till ",
    "koden till ",
    "logga in med a/",
    "pin",
    " ",
    "å",
    "\u200B",
    "1\u00AD",
    "\\",
    "&#49;",
    "</a",
    "> ",
    "\n",
    "1*",
  ])
    expect(maskPersonalData(unit.repeat(1_000_000 / unit.length))).toHaveLength(
      unit.length * Math.floor(1_000_000 / unit.length),
    );
});
