import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { ListProblem } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

const sentences: Readonly<Record<ListProblem, (found: string, written: string | undefined) => Sentence>> = {
  marks: () => ({
    message: "Listan står som löpande text.",
    hint: "Börja varje punkt på en ny rad med ”- ”, under en mening som slutar med kolon.",
  }),
  "lead-in": (found, written) => ({
    message: "Raden före listan slutar utan kolon.",
    hint: `Skriv ”${shorten(written ?? found)}”.`,
  }),
  ends: (found, written) => ({
    message: "Listans punkter slutar på olika sätt.",
    hint: written
      ? `Skriv ”${shorten(written)}” i stället för ”${found}”, så att alla punkter slutar lika.`
      : "Sätt punkt efter alla punkter eller efter ingen. Hela meningar har punkt.",
  }),
  sentence: (found) => ({
    message: `Raden börjar med ”${found}” och blir en punkt i en lista.`,
    hint: "Är det en fortsättning på meningen: flytta upp raden. Är det en lista: sätt kolon före den, och en tom rad emellan.",
  }),
};

/** Says what is wrong with a list, and what to write instead. */
export function listSentence({ problem, found, written }: DiagnosticParams["text/list-as-text"]): Sentence {
  return sentences[problem](shorten(found), written);
}
