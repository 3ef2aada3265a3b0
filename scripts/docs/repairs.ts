import type { Language } from "../../src/messages/language.ts";

/** What `--fix` does about the diagnostics of a code. */
export interface CodeRepair {
  /** Whether it repairs every diagnostic, or only where no one has to choose. */
  readonly isAlways: boolean;
  /** How, or in which cases: the end of a sentence. */
  readonly how: Readonly<Record<Language, string>>;
}

/**
 * The codes that `--fix` repairs. A diagnostic carries its own repair, so that no list in the program says which codes have
 * one: test/docs/repairs.test.ts tries these and every other.
 */
export const repairs: Readonly<Record<string, CodeRepair>> = {
  "file/not-utf8": {
    isAlways: false,
    how: {
      sv: "när hela filen är sparad som Windows-1252 eller UTF-16",
      en: "where the whole file is saved as Windows-1252 or UTF-16",
    },
  },
  "file/garbled": {
    isAlways: false,
    how: {
      sv: "när det bara finns ett sätt att läsa tecknen",
      en: "where there is only one way to read the characters",
    },
  },
  "yaml/tab": {
    isAlways: true,
    how: { sv: "med två blanksteg för varje tabb", en: "with two spaces for each tab" },
  },
  "yaml/odd-space": {
    isAlways: true,
    how: { sv: "med vanliga blanksteg", en: "with ordinary spaces" },
  },
  "yaml/unindented-text": {
    isAlways: false,
    how: {
      sv: "med blanksteg först på varje rad fram till nästa fält, när ingen del av texten kan vara en kommentar",
      en: "with spaces first on every line up to the next field, where no part of the text may be a comment",
    },
  },
  "yaml/control-character": {
    isAlways: false,
    how: {
      sv: "när tecknet är en radbrytning eller sidbrytning från Word",
      en: "where the character is a line break or page break from Word",
    },
  },
  "yaml/missing-space": { isAlways: true, how: { sv: "med ett blanksteg", en: "with a space" } },
  "yaml/colon-in-text": {
    isAlways: false,
    how: {
      sv: "med ”|” eller citattecken, när ingen del av texten kan vara en kommentar",
      en: "with “|” or quotation marks, where no part of the text may be a comment",
    },
  },
  "yaml/curly-quotes": {
    isAlways: false,
    how: {
      sv: "med raka citattecken, när värdet står på en rad",
      en: "with straight quotation marks, where the value stands on one line",
    },
  },
  "yaml/lost-text": {
    isAlways: false,
    how: {
      sv: "genom att göra texten till ett block med |, eller sätta enkla citattecken om en sökväg, när det är säkert vad som hör till den",
      en: "by making the text a block with |, or writing single quotation marks around a path, where it is certain what belongs to it",
    },
  },
  "schema/unknown-key": {
    isAlways: false,
    how: {
      sv: "när namnet är högst en bokstav fel, har stora bokstäver i stället för små eller är fältets svenska namn",
      en: "where the name is at most one letter off, has capitals for small letters or is the field's Swedish name",
    },
  },
  "schema/wrong-value": {
    isAlways: false,
    how: {
      sv: "när ordet bara kan betyda ett av svaren; en förklaring efter ett utfall flyttas till comment",
      en: "where the word can mean only one of the answers; an explanation behind an outcome moves to comment",
    },
  },
  "schema/wrong-form": {
    isAlways: false,
    how: {
      sv: "när ett datum eller en månad bara kan vara en",
      en: "where a date or month can be one only",
    },
  },
  "text/placeholder": {
    isAlways: false,
    how: {
      sv: "när mallens mening står kvar bredvid en skriven text",
      en: "where the template's sentence is left beside a written text",
    },
  },
  "text/unsupported-markup": {
    isAlways: false,
    how: {
      sv: "när den rättade formen bara kan vara en: fet stil som inte tog slut, en länk eller bild med fel tecken, en tabell utan sin rad av streck, stjärnor i ett fält som är vanlig text",
      en: "where the mended form can only be one: bold that did not end, a link or picture with wrong signs, a table without its line of dashes, stars in a field that is plain text",
    },
  },
  "text/term-variant": {
    isAlways: false,
    how: {
      sv: "när ordlistan säger hur ordet skrivs och det böjs likadant, eller när det ena skrivsättet är minst dubbelt så vanligt",
      en: "where the glossary says how to write the word and it is inflected alike, or where one spelling is at least twice as common",
    },
  },
  "text/odd-character": {
    isAlways: false,
    how: {
      sv: "när tecknet är osynligt, en radbrytning eller ett av Words vanliga symboltecken",
      en: "where the character is invisible, a line break or one of Word's common symbols",
    },
  },
  "text/house-style": {
    isAlways: false,
    how: {
      sv: "när det bara finns ett sätt att skriva rätt",
      en: "where there is only one right way to write it",
    },
  },
  "text/list-as-text": {
    isAlways: false,
    how: {
      sv: "när det är säkert var varje punkt börjar och slutar",
      en: "where it is certain where each item begins and ends",
    },
  },
};
