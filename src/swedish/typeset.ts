import type { Language } from "../messages/language.ts";

const noBreakSpace = "\u00A0";

/**
 * Puts no-break spaces where a line must not end: within a number and between a number and its unit or month
 * (1 000 000 kr, 10 %, 23 mars), between a label and its number (s. 4, § 5, kl. 10, cykel 5), within telephone numbers,
 * and within abbreviations that are written with spaces (t. ex.). Only the document writers call it: all other code
 * reads a text as its author wrote it.
 *
 * A thin space between digits becomes a no-break space, too: Word ends lines at thin spaces.
 * Each no-break space replaces one space, so the length of the text does not change. Source: Myndigheternas
 * skrivregler, on numbers, dates and abbreviations; English texts get no-break spaces in the same places.
 */
export function typeset(text: string, language: Language): string {
  const { wholes, spaces } = patterns[language];
  return text
    .replace(wholes, (whole) => whole.replace(/[ \u2009]/g, noBreakSpace))
    .replace(spaces, noBreakSpace);
}

/** Signs and units that follow their number in both languages. */
const signs = "%|‰|°C|km|m|cm|mm|kg|g|mg|l|dl|cl|ml|h|min|s|ms|kB|MB|GB|TB|Mbit|Gbit|kWh";

const patterns = {
  sv: patternsOf({
    after: `${signs}|§§?|kap|kr|kronor|tkr|mkr|mnkr|mdkr|procent|promille|miljon|miljoner|miljard|miljarder|tim|sek|st|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec`,
    before:
      "§§?|s|sid|sida|sidan|sidorna|nr|nummer|kl|klockan|ca|kap|kapitel|art|artikel|avsnitt|bilaga|tabell|figur|bild|version|v|vecka|kvartal|cykel|etapp|fas|steg|del|nivå|punkt|alternativ|option",
    apart: [
      "t ex",
      "bl a",
      "s k",
      "m m",
      "m fl",
      "o d",
      "o dyl",
      "d v s",
      "o s v",
      "p g a",
      "f d",
      "f n",
      "fr o m",
      "t o m",
      "e d",
    ],
  }),
  en: patternsOf({
    after: `${signs}|per cent|percent|million|billion|hours|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec`,
    before:
      "§§?|p|pp|page|pages|no|number|chapter|section|article|annex|appendix|table|figure|version|week|quarter|cycle|stage|phase|step|part|level|point|option",
    apart: ["e g", "i e"],
  }),
} satisfies Record<Language, Patterns>;

interface Patterns {
  /** Matches a piece of text in which no space may end a line. */
  readonly wholes: RegExp;
  /** Matches a single space that must not end a line, by the text before and after it. */
  readonly spaces: RegExp;
}

/**
 * Builds the patterns of a language. `after` and `before` list what may follow and precede a number, separated by `|`;
 * `apart` lists abbreviations that are written with spaces, without their points.
 */
function patternsOf(words: {
  readonly after: string;
  readonly before: string;
  readonly apart: readonly string[];
}): Patterns {
  const abbreviations = words.apart.map((text) => text.split(" ").join("\\.? ")).join("|");
  const thousands = "\\d{1,3}(?:[ \\u2009]\\d{3}){1,4}";
  const telephone = "0\\d{1,3}-\\d{2,3}(?: \\d{2,3}){1,3}|\\+\\d{1,3}(?: \\d{1,4}){2,5}";
  const [notAfter, notBefore] = ["(?<![\\p{L}\\p{N}])", "(?!-?[\\p{L}\\p{N}])"];
  return {
    wholes: new RegExp(`${notAfter}(?:${abbreviations}|${telephone}|${thousands})${notBefore}`, "giu"),
    spaces: new RegExp(
      ` (?:(?<=\\p{N} )(?=(?:${words.after})${notBefore})|(?<=${notAfter}(?:${words.before})\\.? )(?=\\p{N}))`,
      "giu",
    ),
  };
}
