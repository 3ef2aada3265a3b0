import type { Sentence } from "../../diagnostics/code-words.ts";
import type { RuleParams } from "../../diagnostics/codes.ts";
import { codeOf } from "../shorten.ts";

/** Says what is odd about a sign, and what to do about it. */
export function characterSentence({
  kind,
  codePoint,
  count,
  meant,
}: RuleParams["text/odd-character"]): Sentence {
  const code = codeOf(codePoint);
  const more = count === 1 ? "" : `, och på ${count - 1} ${count === 2 ? "ställe" : "ställen"} till`;
  switch (kind) {
    case "invisible":
      return {
        message: `Här står ett osynligt tecken, ${code === "U+00AD" ? "ett mjukt bindestreck" : code}${more}.`,
        hint: "Ta bort det. Det delar ordet för den som söker, och syns i vissa program.",
      };
    case "direction":
      return {
        message: `Här står ett osynligt tecken som styr skrivriktningen, ${code}${more}.`,
        hint: "Ta bort det, och läs om raden: den kan visas i en annan ordning än den är skriven.",
      };
    case "line":
      return {
        message: `Raden bryts av ett tecken som inte är en vanlig radbrytning, ${code}${more}.`,
        hint: "Ta bort det, och tryck på Retur där raden ska sluta.",
      };
    case "symbol":
      return {
        message: `Tecknet ${code} finns bara i Words symbolteckensnitt och visas som en tom ruta${more}.`,
        hint:
          meant === undefined
            ? "Skriv ett vanligt tecken eller ett ord i stället."
            : `Skriv ”${meant}” i stället.`,
      };
    case "box":
      return {
        message: `Tecknet ${code} finns inte i vanliga teckensnitt och visas som en tom ruta${more}.`,
        hint: "Ta bort det, eller skriv ett vanligt tecken eller ett ord i stället.",
      };
    case "object":
      return {
        message: `Här har en bild eller ett annat objekt fallit bort, ${code}${more}.`,
        hint: "Ta bort tecknet. Ska bilden vara med: lägg filen bredvid bidraget och skriv ![vad bilden visar](bild.png).",
      };
    case "lost":
      return {
        message: `Här har en bokstav gått förlorad, ${code}${more}.`,
        hint: "Skriv den bokstav som ska stå här. Oftast är det å, ä eller ö.",
      };
  }
}
