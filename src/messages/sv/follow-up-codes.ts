import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { shorten } from "../shorten.ts";

/** The codes about what an earlier month left: milestones, and what was planned. */
export const followUpCodes = {
  "report/overdue-milestone": {
    asks: "En milstolpe som inte är nådd ska ha ett datum i rapportens månad eller senare.",
    why: "Ett datum som redan har passerat säger inte när milstolpen blir nådd. Skriv ”done: ja” om den är nådd, annars ett nytt datum. Skriv gärna i ”deviation” varför den är försenad.",
    sentence: ({ name, due, period }) => ({
      message: `Milstolpen ”${shorten(name)}” skulle ha varit klar ${due}, före ${period}, men är inte nådd.`,
      hint: "Skriv ”done: ja” om den är nådd, eller ett nytt datum.",
    }),
  },
  "report/milestone-gone": {
    asks: "En milstolpe som inte är nådd ska stå kvar nästa månad, med samma id.",
    why: "Försvinner den kan läsaren inte se om den är nådd, flyttad eller struken. På id:t känns den igen från månad till månad. Är den struken skriver ni det i ”deviation” och tystar varningen med en kommentar.",
    sentence: (params) =>
      params.problem === "renamed"
        ? {
            message: `Milstolpen ”${shorten(params.name)}” hade id ”${shorten(params.id)}” förra månaden, men har ”${shorten(params.newId)}” här.`,
            hint: `Skriv ”id: ${shorten(params.id)}”, så känns den igen.`,
          }
        : {
            message: `Milstolpen ”${shorten(params.name)}” (${params.due}) var inte nådd förra månaden, men står inte här${params.more === 0 ? "" : `, och inte ${params.more} till`}.`,
            hint: "Ta med den igen: med ”done: ja” om den är nådd, eller med ett nytt datum om den har flyttats.",
          },
  },
  "report/early-milestone": {
    asks: "En milstolpe som är nådd ska inte ha ett datum långt efter månaden.",
    why: "Är datumet mer än två månader senare har oftast ”done” eller datumet blivit fel. Läsaren skulle tro att arbetet är klart.",
    sentence: ({ name, due, period }) => ({
      message: `Milstolpen ”${shorten(name)}” är nådd enligt bidraget för ${period}, men skulle vara klar först ${due}.`,
      hint: "Skriv ”done: nej” om den inte är nådd, annars det datum då den blev det.",
    }),
  },
  "report/missing-deviation": {
    asks: "Ett bidrag med status avvikelse ska säga i ”deviation” vad som avviker.",
    why: "Styrgruppen läser status och avvikelser först. Utan förklaring ser de att något är fel, men inte vad, eller vad ni gör åt det.",
    sentence: () => ({
      message: "Status är avvikelse, men bidraget säger inte vad som avviker.",
      hint: "Skriv under ”deviation: |” vad som avviker, varför och vad ni gör åt det.",
    }),
  },
  "report/unanswered-follow-up": {
    asks: "Varje punkt i uppföljningen ska säga vad det blev av den.",
    why: "Läsaren vill veta vad det blev av det som var planerat förra månaden. Skriv till exempel ”outcome: klart” om det är klart, eller ”outcome: uppskjutet” om det är uppskjutet.",
    sentence: ({ planned }) => ({
      message: `Det står inte vad det blev av ”${shorten(planned)}”.`,
      hint: "Skriv ”outcome: ” och klart, delvis klart, pågår, uppskjutet eller utgår.",
    }),
  },
  "report/unmatched-follow-up": {
    asks: "Uppföljningen ska ta upp allt som var planerat förra månaden, ordagrant, och inget annat.",
    why: "Läsaren ska kunna lita på att det som lovades också följs upp. Till det planerade hör även det som förra uppföljningen lämnade öppet. Det som inte blir av eller inte var något åtagande får ”outcome: utgår”, eller tas bort med en orsak i en kommentar ovanför ”followUp”.",
    sentence: (params) => {
      const planned = shorten(params.planned);
      if (params.problem === "missing")
        return {
          message: `Uppföljningen saknar ”${planned}”${params.more === 0 ? "" : ` och ${params.more} till`} av det som var planerat.`,
          hint: "Lägg till det som saknas. Skriv ”outcome: utgår” om det inte blir av eller inte var något åtagande.",
        };
      return params.original === undefined
        ? {
            message: `”${planned}” fanns inte med i förra månadens planering.`,
            hint: "Följ bara upp det som var planerat. Annat som har hänt hör hemma i summeringen.",
          }
        : {
            message: `”${planned}” står inte så i förra månadens planering.`,
            hint: `Skriv som det stod där: ”${params.original}”`,
          };
    },
  },
} satisfies Partial<CodeWordsOf<"report">>;
