import { type ExamplesOf, entryExample, fileExample } from "./example.ts";

export const textExamples: ExamplesOf<"text"> = {
  "text/personal-data": entryExample(
    ["summary: |", "  Vi rättade två svar för 19121212-1212 i förra veckan."],
    ["summary: |", "  Vi rättade två svar för en patient i förra veckan."],
  ),
  "text/odd-character": entryExample(
    ["summary: |", "  Vi har skrivit en väg&shy;ledning för klinikerna i norr."],
    ["summary: |", "  Vi har skrivit en vägledning för klinikerna i norr."],
  ),
  "text/wrong-month": entryExample(
    ["summary: |", "  I mars höll vi två workshoppar med fyra läkare."],
    ["summary: |", "  I april höll vi två workshoppar, fler än i mars 2022."],
  ),
  "text/impossible-date": entryExample(
    ["summary: |", "  Vi väntar på svar från tre kliniker till 31 april."],
    ["summary: |", "  Vi väntar på svar från tre kliniker till 30 april."],
  ),
  "text/placeholder": entryExample(
    ["plan: |", "  Skriv här vad som är planerat för maj 2023."],
    ["plan: |", "  Vi rättar resten av arbetsflödena innan maj är slut."],
  ),
  "text/hidden-deviation": entryExample(
    ["summary: |", "  Uppkopplingen till det nya labbet blev försenad i april."],
    [
      "status: atRisk",
      "deviation: |",
      "  Uppkopplingen till labbet är försenad två veckor.",
      "summary: |",
      "  Vi har kopplat upp labbets skrivare i båda de nya husen.",
    ],
  ),
  "text/copied": entryExample(
    [
      "summary: |",
      "  Arbetet med att gå igenom flödena med klinikerna",
      "  har börjat i norr.",
      "plan: |",
      "  Arbetet med att gå igenom flödena med klinikerna",
      "  fortsätter.",
    ],
    [
      "summary: |",
      "  Arbetet med att gå igenom flödena med klinikerna",
      "  har börjat i norr.",
      "plan: |",
      "  I maj går vi vidare till de tre klinikerna i söder.",
    ],
  ),
  "text/link-and-image": fileExample(
    {
      sv: "![](karta.png), www.vgregion.se, eller [läs mer](https://www.vgregion.se/).",
      en: "![](map.png), www.vgregion.se, or [read more](https://www.vgregion.se/).",
    },
    {
      sv: "![Karta över södra området](karta.png), och [Vårdskiftet](https://www.vgregion.se/).",
      en: "![Map of the southern area](map.png), and [Vårdskiftet](https://www.vgregion.se/).",
    },
  ),
  "text/term-variant": entryExample(
    ["summary: |", "  Klinikerna har testat alla flödena ihop med SOKI."],
    ["summary: |", "  Klinikerna har testat alla flödena ihop med SoKI."],
  ),
  "text/abbreviation": entryExample(
    ["summary: |", "  Alla listorna över läkemedel hämtas nu från NPÖ."],
    ["summary: |", "  Alla listorna över läkemedel hämtas nu från", "  Nationell patientöversikt (NPÖ)."],
  ),
  // The dictionary is not a part of millrep, so no test checks this example as it checks the others.
  "text/spelling": fileExample(
    { sv: "Målet är en tilgänglig vård.", en: "Målet är en tilgänglig vård." },
    { sv: "Målet är en tillgänglig vård.", en: "Målet är en tillgänglig vård." },
  ),
  "text/readability": entryExample(
    [
      "summary: |",
      "  Vi har gått igenom flödena för läkemedel, remisser,",
      "  provtagning och vaccinationer tillsammans med",
      "  klinikerna i både norra och södra området, och nu",
      "  rättar vi det som de har hittat innan utbildarna får",
      "  se dem till hösten.",
    ],
    [
      "summary: |",
      "  Vi har gått igenom flödena för läkemedel, remisser,",
      "  provtagning och vaccinationer tillsammans med",
      "  klinikerna i både norra och södra området.",
      "  Nu rättar vi det som de har hittat. Utbildarna får",
      "  se flödena till hösten.",
    ],
  ),
  "text/house-style": entryExample(
    ["summary: |", "  Idag är 10% av flödena testade, tex bokning."],
    ["summary: |", "  I dag är 10 % av flödena testade, t.ex. bokning."],
  ),
  "text/list-as-text": entryExample(
    ["plan: |", "  Vi arbetar i maj med - bokning - remisser - svar."],
    ["plan: |", "  Vi arbetar i maj med:", "", "  - bokning", "  - remisser", "  - svar."],
  ),
  "text/unsupported-markup": entryExample(
    ["summary: |", "  # Utbildning", "", "  Utbildarna har fått se de flöden som är klara."],
    ["summary: |", "  **Utbildning:** Utbildarna har fått se de nya flödena."],
  ),
};
