import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  textOf
} from "./chunk-KN5OL3CN.js";

// src/language/typeset.ts
var noBreakSpace = "\xA0";
function typeset(text, language) {
  const { wholes, spaces } = patterns[language];
  return text.replace(wholes, (whole) => whole.replaceAll(" ", noBreakSpace)).replace(spaces, noBreakSpace);
}
var signs = "%|\u2030|\xB0C|km|m|cm|mm|kg|g|mg|l|dl|cl|ml|h|min|s|ms|kB|MB|GB|TB|Mbit|Gbit|kWh";
var patterns = {
  sv: patternsOf({
    after: `${signs}|\xA7\xA7?|kap|kr|kronor|tkr|mkr|mnkr|mdkr|procent|promille|miljon|miljoner|miljard|miljarder|tim|sek|st|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec`,
    before: "\xA7\xA7?|s|sid|sida|sidan|sidorna|nr|nummer|kl|klockan|ca|kap|kapitel|art|artikel|avsnitt|bilaga|tabell|figur|bild|version|v|vecka|kvartal|cykel|etapp|fas|steg|del|niv\xE5|punkt|alternativ|option",
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
      "e d"
    ]
  }),
  en: patternsOf({
    after: `${signs}|per cent|percent|million|billion|hours|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec`,
    before: "\xA7\xA7?|p|pp|page|pages|no|number|chapter|section|article|annex|appendix|table|figure|version|week|quarter|cycle|stage|phase|step|part|level|point|option",
    apart: ["e g", "i e"]
  })
};
function patternsOf(words) {
  const abbreviations = words.apart.map((text) => text.split(" ").join("\\.? ")).join("|");
  const thousands = "\\d{1,3}(?: \\d{3}){1,4}";
  const telephone = "0\\d{1,3}-\\d{2,3}(?: \\d{2,3}){1,3}|\\+\\d{1,3}(?: \\d{1,4}){2,5}";
  const [notAfter, notBefore] = ["(?<![\\p{L}\\p{N}])", "(?!-?[\\p{L}\\p{N}])"];
  return {
    wholes: new RegExp(`${notAfter}(?:${abbreviations}|${telephone}|${thousands})${notBefore}`, "giu"),
    spaces: new RegExp(
      ` (?:(?<=\\p{N} )(?=(?:${words.after})${notBefore})|(?<=${notAfter}(?:${words.before})\\.? )(?=\\p{N}))`,
      "giu"
    )
  };
}

// src/document/typeset-inlines.ts
function typesetInlines(inlines, language) {
  const text = typeset(textOf(inlines), language);
  let at = 0;
  const take = (length) => {
    at += length;
    return text.slice(at - length, at);
  };
  const walk = (all) => all.map((inline) => {
    if (inline.role === "words") return { ...inline, text: take(inline.text.length) };
    if ("children" in inline) return { ...inline, children: walk(inline.children) };
    take(textOf([inline]).length);
    return inline;
  });
  return walk(inlines);
}

export {
  typeset,
  typesetInlines
};
