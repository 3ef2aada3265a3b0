import type { ExplanationsOf } from "../explanations.ts";

export const schemaExplanations: ExplanationsOf<"schema"> = {
  "schema/unknown-key": {
    asks: "Varje fält (ordet före ett kolon) ska vara ett som används på det stället.",
    why: "Det som står i ett felstavat fält skulle inte komma med i rapporten. Fälten har engelska namn och ska skrivas precis som i mallen.",
  },
  "schema/missing-key": {
    asks: "De fält som krävs ska finnas, i ett bidrag workstream, period, summary och plan.",
    why: "Läsaren ska inte behöva undra om något har glömts bort. Om projektet inte har något att rapportera räcker ”nothingToReport: true” i stället för summary och plan.",
  },
  "schema/wrong-type": {
    asks: "Ett värde ska vara av rätt slag: en text, en lista, en grupp med egna fält, eller true eller false.",
    why: "Ett värde av fel slag går inte att sätta in i rapporten. Det händer till exempel när ett värde har glömts bort, eller när det står ”ja” i stället för true.",
  },
  "schema/wrong-value": {
    asks: "Där det bara finns vissa svar att välja på, till exempel för status, ska ett av dem stå.",
    why: "När alla projekt använder samma ord går läget att jämföra mellan projekt och mellan månader. I rapporten skrivs svaret ut i klartext: atRisk blir ”risk för avvikelse”.",
  },
  "schema/wrong-form": {
    asks: "Månader, datum, id och språkkoder ska skrivas på sitt bestämda sätt, och inget värde får vara tomt.",
    why: "En månad skrivs 2023-04 och ett datum 2023-05-31, så att de går att jämföra och inte kan missförstås. Ett id blir ett filnamn och får därför bara ha små bokstäver a–z, siffror och bindestreck.",
  },
};
