import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  loadExplanations
} from "./chunk-RMQC3UNP.js";
import {
  paintFor,
  say,
  settableCodes,
  severitiesOf,
  widthOf
} from "./chunk-GKFJYTZJ.js";
import {
  CannotRun,
  nearest
} from "./chunk-IRANBFTA.js";
import {
  wrapText
} from "./chunk-TIZ7DBUL.js";
import "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/language/examples/example.ts
function entryExample(failing, passing) {
  return { kind: "entry", failing: failing.join("\n"), passing: passing.join("\n") };
}
function programmeExample(failing, passing) {
  return { kind: "programme", failing: failing.join("\n"), passing: passing.join("\n") };
}
function fileExample(failing, passing) {
  return { kind: "file", failing, passing };
}

// src/language/examples/file-examples.ts
var fileExamples = {
  "file/unreadable": fileExample(
    {
      sv: "En mapp som heter reports/2023-04/soki.yaml.",
      en: "A folder called reports/2023-04/soki.yaml."
    },
    {
      sv: "En fil som heter reports/2023-04/soki.yaml och som du f\xE5r l\xE4sa.",
      en: "A file called reports/2023-04/soki.yaml that you may read."
    }
  ),
  "file/not-utf8": fileExample(
    {
      sv: "En fil som \xE4r sparad som UTF-16 eller Windows-1252 (\u201DANSI\u201D i Anteckningar).",
      en: "A file that is saved as UTF-16 or Windows-1252 (\u201CANSI\u201D in Notepad)."
    },
    {
      sv: "Samma fil sparad som UTF-8, vilket VS Code visar l\xE4ngst ner till h\xF6ger.",
      en: "The same file saved as UTF-8, which VS Code shows at the bottom right."
    }
  ),
  "file/empty": fileExample(
    {
      sv: "En tom fil, eller en fil d\xE4r varje rad b\xF6rjar med #.",
      en: "An empty file, or a file in which every line begins with #."
    },
    {
      sv: "En fil med workstream, period, summary och plan.",
      en: "A file with workstream, period, summary and plan."
    }
  ),
  "file/misnamed": fileExample(
    {
      sv: "Filen soki.yaml.txt, SoKI.yaml eller soki (1).yaml.",
      en: "The file soki.yaml.txt, SoKI.yaml or soki (1).yaml."
    },
    { sv: "Filen soki.yaml.", en: "The file soki.yaml." }
  ),
  "file/stray": fileExample(
    {
      sv: "Filen reports/2023-04/soki.xlsx.",
      en: "The file reports/2023-04/soki.xlsx."
    },
    {
      sv: "Filen reports/2023-04/soki.yaml, och bredvid den Word-dokument, pdf-filer och bilder.",
      en: "The file reports/2023-04/soki.yaml, and beside it Word documents, PDF files and images."
    }
  ),
  "file/many-problems": fileExample(
    {
      sv: "En fil d\xE4r \xF6ver hundra rader har ett felstavat f\xE4lt.",
      en: "A file in which more than a hundred lines have a misspelt field."
    },
    { sv: "Samma fil, n\xE4r f\xE4lten \xE4r r\xE4ttade.", en: "The same file, when the fields are corrected." }
  )
};

// src/language/examples/report-examples.ts
var reportExamples = {
  "report/missing-entry": fileExample(
    {
      sv: "Projekten \xE4r soki, test och teknik, men i reports/2023-04 finns bara soki.yaml och test.yaml.",
      en: "The workstreams are soki, test and teknik, but reports/2023-04 has only soki.yaml and test.yaml."
    },
    {
      sv: "I reports/2023-04 finns soki.yaml, test.yaml och teknik.yaml.",
      en: "reports/2023-04 has soki.yaml, test.yaml and teknik.yaml."
    }
  ),
  "report/unknown-workstream": fileExample(
    {
      sv: "Filen reports/2023-04/standard.yaml, n\xE4r projektets id \xE4r soki i programme.yaml.",
      en: "The file reports/2023-04/standard.yaml, when the workstream's id in programme.yaml is soki."
    },
    { sv: "Filen reports/2023-04/soki.yaml.", en: "The file reports/2023-04/soki.yaml." }
  ),
  "report/workstream-mismatch": entryExample(["workstream: teknik"], ["workstream: soki"]),
  "report/duplicate-entry": fileExample(
    {
      sv: "Filerna soki.yaml och soki.yml i samma mapp.",
      en: "The files soki.yaml and soki.yml in the same folder."
    },
    { sv: "Bara filen soki.yaml.", en: "Only the file soki.yaml." }
  ),
  "report/period-mismatch": entryExample(["period: 2023-03"], ["period: 2023-04"]),
  "report/contradiction": entryExample(
    [
      "workstream: soki",
      "period: 2023-04",
      "nothingToReport: true",
      "summary: |",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."
    ],
    ["workstream: soki", "period: 2023-04", "nothingToReport: true"]
  ),
  "report/not-reporting": fileExample(
    {
      sv: "Filen reports/2023-04/soki.yaml, n\xE4r soki har \u201Duntil: 2023-03\u201D i programme.yaml.",
      en: "The file reports/2023-04/soki.yaml, when soki has \u201Cuntil: 2023-03\u201D in programme.yaml."
    },
    {
      sv: "Samma fil, n\xE4r soki har \u201Duntil: 2023-04\u201D eller ingen s\xE5dan rad.",
      en: "The same file, when soki has \u201Cuntil: 2023-04\u201D or no such line."
    }
  ),
  "report/overdue-milestone": entryExample(
    ["milestones:", "  - id: floden-klara", "    name: Fl\xF6dena \xE4r klara", "    due: 2023-03-31"],
    ["milestones:", "  - id: floden-klara", "    name: Fl\xF6dena \xE4r klara", "    due: 2023-05-31"]
  ),
  "report/unanswered-follow-up": entryExample(
    [
      "followUp:",
      "  - planned: |",
      "      Vi g\xE5r igenom resten av arbetsfl\xF6dena",
      "      tillsammans med klinikerna."
    ],
    [
      "followUp:",
      "  - planned: |",
      "      Vi g\xE5r igenom resten av arbetsfl\xF6dena",
      "      tillsammans med klinikerna.",
      "    outcome: partly"
    ]
  ),
  "report/unmatched-follow-up": entryExample(
    ["followUp:", "  - planned: Vi g\xE5r igenom fem arbetsfl\xF6den till.", "    outcome: done"],
    [
      "followUp:",
      "  - planned: |",
      "      Vi g\xE5r igenom resten av arbetsfl\xF6dena",
      "      tillsammans med klinikerna.",
      "    outcome: done"
    ]
  ),
  "report/broken-image": fileExample(
    {
      sv: "![Karta \xF6ver s\xF6dra omr\xE5det](../../../karta.png), som ligger utanf\xF6r l\xE4gesrapportens mapp.",
      en: "![Map of the southern area](../../../map.png), which lies outside the report's folder."
    },
    {
      sv: "![Karta \xF6ver s\xF6dra omr\xE5det](karta.png), med bilden i samma mapp som bidraget.",
      en: "![Map of the southern area](map.png), with the image in the entry's own folder."
    }
  ),
  "report/duplicate-workstream": programmeExample(
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: soki",
      "    name: Kliniskt inneh\xE5ll"
    ],
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: teknik",
      "    name: Teknik"
    ]
  ),
  "report/reversed-span": programmeExample(
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "    from: 2023-12",
      "    until: 2023-01",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: teknik",
      "    name: Teknik"
    ],
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "    from: 2023-01",
      "    until: 2023-12",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: teknik",
      "    name: Teknik"
    ]
  ),
  "report/ignore": entryExample(
    [
      "# millrep-ignore report/overdue-milestone",
      "milestones:",
      "  - id: floden",
      "    name: Alla fl\xF6den \xE4r godk\xE4nda",
      "    due: 2023-12-31",
      "    done: false"
    ],
    [
      "# millrep-ignore report/overdue-milestone: flyttas i maj",
      "milestones:",
      "  - id: floden",
      "    name: Alla fl\xF6den \xE4r godk\xE4nda",
      "    due: 2023-03-31",
      "    done: false"
    ]
  ),
  "report/pale-colour": programmeExample(
    ["layout:", "  colours:", '    accent: "#9FC5E8"'],
    ["layout:", "  colours:", '    accent: "#0B5394"']
  ),
  "report/broken-template": fileExample(
    {
      sv: "I programme.yaml st\xE5r template: mall.dotm, och i mappen reports ligger en mall med makron.",
      en: "programme.yaml says template: mall.dotm, and the folder reports has a template with macros."
    },
    {
      sv: "I programme.yaml st\xE5r template: mall.dotx, och mappen reports har mallen utan makron.",
      en: "programme.yaml says template: mall.dotx, and the folder reports has the template without macros."
    }
  ),
  "report/template-and-looks": programmeExample(
    ["layout:", "  template: mall.dotx", "  font: Arial"],
    ["layout:", "  font: Arial"]
  ),
  "report/unknown-variable": programmeExample(
    ["title: L\xE4gesrapport {m\xE5nad}"],
    ["title: L\xE4gesrapport {period}"]
  )
};

// src/language/examples/schema-examples.ts
var schemaExamples = {
  "schema/unknown-key": entryExample(
    ["sumary: |", "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."],
    ["summary: |", "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."]
  ),
  "schema/missing-key": entryExample(
    [
      "workstream: soki",
      "period: 2023-04",
      "summary: |",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."
    ],
    [
      "workstream: soki",
      "period: 2023-04",
      "summary: |",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.",
      "plan: |",
      "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut."
    ]
  ),
  "schema/wrong-type": entryExample(
    ["milestones: Fl\xF6dena \xE4r klara i maj"],
    ["milestones:", "  - id: floden-klara", "    name: Fl\xF6dena \xE4r klara", "    due: 2023-05-31"]
  ),
  "schema/wrong-value": entryExample(["status: gul"], ["status: atRisk"]),
  "schema/wrong-form": entryExample(["period: april 2023"], ["period: 2023-04"])
};

// src/language/examples/text-examples.ts
var textExamples = {
  "text/personal-data": entryExample(
    ["summary: |", "  Vi r\xE4ttade tv\xE5 svar f\xF6r 19121212-1212 i f\xF6rra veckan."],
    ["summary: |", "  Vi r\xE4ttade tv\xE5 svar f\xF6r en patient i f\xF6rra veckan."]
  ),
  "text/wrong-month": entryExample(
    ["summary: |", "  I mars h\xF6ll vi tv\xE5 workshoppar med fyra l\xE4kare."],
    ["summary: |", "  I april h\xF6ll vi tv\xE5 workshoppar, fler \xE4n i mars 2022."]
  ),
  "text/placeholder": entryExample(
    ["plan: |", "  Skriv h\xE4r vad som \xE4r planerat f\xF6r maj 2023."],
    ["plan: |", "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut."]
  ),
  "text/hidden-deviation": entryExample(
    ["summary: |", "  Uppkopplingen till det nya labbet blev f\xF6rsenad i april."],
    [
      "status: atRisk",
      "deviation: |",
      "  Uppkopplingen till labbet \xE4r f\xF6rsenad tv\xE5 veckor.",
      "summary: |",
      "  Vi har kopplat upp labbets skrivare i b\xE5da de nya husen."
    ]
  ),
  "text/copied": entryExample(
    [
      "summary: |",
      "  Arbetet med att g\xE5 igenom fl\xF6dena med klinikerna",
      "  har b\xF6rjat i norr.",
      "plan: |",
      "  Arbetet med att g\xE5 igenom fl\xF6dena med klinikerna",
      "  forts\xE4tter."
    ],
    [
      "summary: |",
      "  Arbetet med att g\xE5 igenom fl\xF6dena med klinikerna",
      "  har b\xF6rjat i norr.",
      "plan: |",
      "  I maj g\xE5r vi vidare till de tre klinikerna i s\xF6der."
    ]
  ),
  "text/link-and-image": fileExample(
    {
      sv: "![](karta.png), www.vgregion.se, eller [l\xE4s mer](https://www.vgregion.se/).",
      en: "![](map.png), www.vgregion.se, or [read more](https://www.vgregion.se/)."
    },
    {
      sv: "![Karta \xF6ver s\xF6dra omr\xE5det](karta.png), och [V\xE5rdskiftet](https://www.vgregion.se/).",
      en: "![Map of the southern area](map.png), and [V\xE5rdskiftet](https://www.vgregion.se/)."
    }
  ),
  "text/term-variant": entryExample(
    ["summary: |", "  Klinikerna har testat alla fl\xF6dena ihop med SOKI."],
    ["summary: |", "  Klinikerna har testat alla fl\xF6dena ihop med SoKI."]
  ),
  "text/abbreviation": entryExample(
    ["summary: |", "  Alla listorna \xF6ver l\xE4kemedel h\xE4mtas nu fr\xE5n NP\xD6."],
    ["summary: |", "  Alla listorna \xF6ver l\xE4kemedel h\xE4mtas nu fr\xE5n", "  Nationell patient\xF6versikt (NP\xD6)."]
  ),
  // The words of a dictionary are not in the program: these are not tried by a test as the others are.
  "text/spelling": fileExample(
    { sv: "M\xE5let \xE4r en tilg\xE4nglig v\xE5rd.", en: "M\xE5let \xE4r en tilg\xE4nglig v\xE5rd." },
    { sv: "M\xE5let \xE4r en tillg\xE4nglig v\xE5rd.", en: "M\xE5let \xE4r en tillg\xE4nglig v\xE5rd." }
  ),
  "text/readability": entryExample(
    [
      "summary: |",
      "  Vi har g\xE5tt igenom fl\xF6dena f\xF6r l\xE4kemedel, remisser,",
      "  provtagning och vaccinationer tillsammans med",
      "  klinikerna i b\xE5de norra och s\xF6dra omr\xE5det, och nu",
      "  r\xE4ttar vi det som de har hittat innan utbildarna f\xE5r",
      "  se dem till h\xF6sten."
    ],
    [
      "summary: |",
      "  Vi har g\xE5tt igenom fl\xF6dena f\xF6r l\xE4kemedel, remisser,",
      "  provtagning och vaccinationer tillsammans med",
      "  klinikerna i b\xE5de norra och s\xF6dra omr\xE5det.",
      "  Nu r\xE4ttar vi det som de har hittat. Utbildarna f\xE5r",
      "  se fl\xF6dena till h\xF6sten."
    ]
  ),
  "text/house-style": entryExample(
    ["summary: |", "  Idag \xE4r 10% av fl\xF6dena testade, tex bokning."],
    ["summary: |", "  I dag \xE4r 10 % av fl\xF6dena testade, t.ex. bokning."]
  ),
  "text/list-as-text": entryExample(
    ["plan: |", "  Vi arbetar i maj med - bokning - remisser - svar."],
    ["plan: |", "  Vi arbetar i maj med:", "", "  - bokning", "  - remisser", "  - svar."]
  ),
  "text/unsupported-markup": entryExample(
    ["summary: |", "  # Utbildning", "", "  Utbildarna har f\xE5tt se de fl\xF6den som \xE4r klara."],
    ["summary: |", "  **Utbildning:** Utbildarna har f\xE5tt se de nya fl\xF6dena."]
  )
};

// src/language/examples/yaml-examples.ts
var yamlExamples = {
  "yaml/tab": entryExample(
    ["summary: |", "	Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."],
    ["summary: |", "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den."]
  ),
  "yaml/odd-space": entryExample(
    ["summary: |", "\xA0\xA0Vi har r\xE4ttat fl\xF6dena.", "  Utbildarna \xF6var p\xE5 dem nu."],
    ["summary: |", "  Vi har r\xE4ttat fl\xF6dena.", "  Utbildarna \xF6var p\xE5 dem nu."]
  ),
  "yaml/duplicate-key": entryExample(
    [
      "plan: |",
      "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut.",
      "plan: |",
      "  Utbildarna tar \xF6ver."
    ],
    ["plan: |", "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut.", "", "  Utbildarna tar \xF6ver."]
  ),
  "yaml/unindented-text": entryExample(
    ["summary: |", "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.", "Utbildarna har f\xE5tt se dem."],
    ["summary: |", "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.", "  Utbildarna har f\xE5tt se dem."]
  ),
  "yaml/missing-space": entryExample(["status:atRisk"], ["status: atRisk"]),
  "yaml/colon-in-text": entryExample(
    ["plan: Tv\xE5 saker \xE5terst\xE5r i maj: utbildning och test."],
    ["plan: |", "  Tv\xE5 saker \xE5terst\xE5r i maj: utbildning och test."]
  ),
  "yaml/unclosed-quote": entryExample(
    ["milestones:", "  - id: floden-klara", '    name: "Fl\xF6dena \xE4r klara', "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", '    name: "Fl\xF6dena \xE4r klara"', "    due: 2023-05-31"]
  ),
  "yaml/curly-quotes": entryExample(
    ["milestones:", "  - id: floden-klara", "    name: \u201DFl\xF6dena \xE4r klara\u201D", "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", "    name: Fl\xF6dena \xE4r klara", "    due: 2023-05-31"]
  ),
  "yaml/special-character": entryExample(
    ["plan: @Utbildarna tar \xF6ver resten av arbetsfl\xF6dena i maj."],
    ["plan: |", "  @Utbildarna tar \xF6ver resten av arbetsfl\xF6dena i maj."]
  ),
  "yaml/several-documents": entryExample(
    [
      "summary: |",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.",
      "---",
      "plan: |",
      "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut."
    ],
    [
      "summary: |",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.",
      "plan: |",
      "  Vi r\xE4ttar resten av arbetsfl\xF6dena innan maj \xE4r slut."
    ]
  ),
  "yaml/reference": entryExample(
    ["deviation: **Tv\xE5** fl\xF6den v\xE4ntar p\xE5 beslut."],
    ["deviation: |", "  **Tv\xE5** fl\xF6den v\xE4ntar p\xE5 beslut."]
  ),
  "yaml/conflict-marker": entryExample(
    [
      "summary: |",
      "<<<<<<< HEAD",
      "  Vi har g\xE5tt igenom och r\xE4ttat tre arbetsfl\xF6den.",
      "=======",
      "  Vi har g\xE5tt igenom och r\xE4ttat fem arbetsfl\xF6den.",
      ">>>>>>> soki-april"
    ],
    ["summary: |", "  Vi har g\xE5tt igenom och r\xE4ttat fem arbetsfl\xF6den."]
  ),
  "yaml/control-character": entryExample(
    ["milestones:", "  - id: floden-klara", '    name: "Fl\xF6dena\\u0007 \xE4r klara"', "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", '    name: "Fl\xF6dena \xE4r klara"', "    due: 2023-05-31"]
  ),
  "yaml/lost-text": entryExample(
    ["plan: Vi r\xE4ttar fl\xF6de #3 och #4 innan maj \xE4r slut."],
    ["plan: |", "  Vi r\xE4ttar fl\xF6de #3 och #4 innan maj \xE4r slut."]
  ),
  "yaml/too-deep": fileExample(
    {
      sv: "En rad med fler \xE4n 64 hakparenteser efter varandra: plan: [[[[[ och s\xE5 vidare.",
      en: "A line with more than 64 brackets in a row: plan: [[[[[ and so on."
    },
    {
      sv: "En text p\xE5 raderna under \u201Dplan: |\u201D, som f\xE5r ha hur m\xE5nga parenteser som helst.",
      en: "A text on the lines below \u201Cplan: |\u201D, which may have any number of brackets."
    }
  ),
  "yaml/syntax": entryExample(
    ["milestones:", "  - id: floden-klara", "    name Fl\xF6dena \xE4r klara", "    due: 2023-05-31"],
    ["milestones:", "  - id: floden-klara", "    name: Fl\xF6dena \xE4r klara", "    due: 2023-05-31"]
  )
};

// src/language/examples.ts
var examples = {
  ...fileExamples,
  ...yamlExamples,
  ...schemaExamples,
  ...reportExamples,
  ...textExamples
};

// src/print/print-explanation.ts
var exampleFiles = { entry: "reports/2023-04/soki.yaml", programme: "reports/programme.yaml" };
function printCodes(codes, explanations, format) {
  const { messages, paint, width } = format;
  const rooms = [...new Set(codes.map(roomOf))];
  const parts = rooms.map((room) => {
    const rows = codes.filter((code) => roomOf(code) === room).map(
      (code) => `  ${titleOf(code, format)}
${wrapText(explanations[code].asks, width, "    ", "    ")}
`
    );
    return `${paint.strong(messages.explain.rooms[room])}

${rows.join("")}`;
  });
  return parts.join("\n");
}
function printExplanation({ code, explanation, example, isSettable }, format) {
  const { messages, paint, width } = format;
  const { explain: explain2 } = messages;
  const file = example.kind === "file" ? void 0 : exampleFiles[example.kind];
  const parts = [
    titleOf(code, format),
    wrapText(explanation.asks, width, `${explain2.asks} `, "  "),
    wrapText(explanation.why, width, `${explain2.why} `, "  "),
    wrapText(explain2.failing(file), width, "", "").split("\n").map((line) => paint.removed(line)).join("\n"),
    printExample(example, "failing", format),
    paint.added(explain2.passing),
    printExample(example, "passing", format),
    wrapText(isSettable ? explain2.settable : explain2.notSettable, width, "", ""),
    ...isSettable ? [`  rules:
    ${code}: ${severitiesOf(code).at(-1)}`] : []
  ];
  return `${parts.join("\n\n")}
`;
}
function titleOf(code, { messages, paint }) {
  const severities = severitiesOf(code).map(
    (severity) => paint[severity](messages.diagnostics.severities[severity])
  );
  return `${paint.strong(code)} ${severities.join("/")}`;
}
function printExample(example, which, { messages, width }) {
  if (example.kind === "file") return wrapText(example[which][messages.language], width, "  ", "  ");
  const lines = example[which].split("\n").map((line) => `  ${line}`.trimEnd());
  return lines.map((line) => showHidden(line, messages.explain)).join("\n");
}
function showHidden(line, { tab, noBreakSpace }) {
  return line.replaceAll("	", tab).replaceAll("\xA0", noBreakSpace);
}
function roomOf(code) {
  return code.split("/")[0];
}

// src/commands/explain.ts
async function explain(context, argument) {
  const { host, messages } = context;
  const codes = Object.keys(messages.diagnostics.sentences);
  const code = argument === void 0 ? void 0 : requireCode(codes, argument);
  const explanations = await loadExplanations(messages.language);
  const format = {
    messages,
    paint: paintFor(context, host.stdout),
    width: widthOf(host.stdout)
  };
  if (code === void 0) {
    host.stdout.write(printCodes(codes, explanations, format));
    say(context, messages.explain.more);
    return 0;
  }
  const rule = {
    code,
    explanation: explanations[code],
    example: examples[code],
    isSettable: settableCodes.has(code)
  };
  host.stdout.write(printExplanation(rule, format));
  return 0;
}
function requireCode(codes, argument) {
  const code = codes.find((candidate) => candidate === argument);
  if (code === void 0)
    throw new CannotRun((texts) => texts.noSuchCode(argument, suggestCode(codes, argument)));
  return code;
}
function suggestCode(codes, argument) {
  const typed = argument.toLowerCase();
  const names = codes.map((code) => nameOf(code));
  const name = nearest(nameOf(typed), names);
  return nearest(typed, codes) ?? (name === void 0 ? void 0 : codes[names.indexOf(name)]);
}
function nameOf(code) {
  return code.slice(code.indexOf("/") + 1);
}
export {
  explain
};
