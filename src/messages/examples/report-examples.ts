import { type ExamplesOf, entryExample, fileExample, programmeExample } from "./example.ts";

export const reportExamples: ExamplesOf<"report"> = {
  "report/changed-after-publication": fileExample(
    {
      sv: "Marsrapporten publicerades den 5 april. Den 9 april ändrar någon summary i reports/2023-03/soki.yaml.",
      en: "The report of March was published on 5 April. On 9 April somebody changes summary in reports/2023-03/soki.yaml.",
    },
    {
      sv: 'Texten står som den publicerades, eller ändringen är publicerad: millrep publish 2023-03 --revise "rättad siffra"',
      en: 'The text is as it was published, or the change is published: millrep publish 2023-03 --revise "a figure corrected"',
    },
  ),
  "report/missing-entry": fileExample(
    {
      sv: "Projekten är soki, test och teknik, men i reports/2023-04 finns bara soki.yaml och test.yaml.",
      en: "The workstreams are soki, test and teknik, but reports/2023-04 has only soki.yaml and test.yaml.",
    },
    {
      sv: "I reports/2023-04 finns soki.yaml, test.yaml och teknik.yaml.",
      en: "reports/2023-04 has soki.yaml, test.yaml and teknik.yaml.",
    },
  ),
  "report/unknown-workstream": fileExample(
    {
      sv: "Filen reports/2023-04/standard.yaml, när projektets id är soki i programme.yaml.",
      en: "The file reports/2023-04/standard.yaml, when the workstream's id in programme.yaml is soki.",
    },
    { sv: "Filen reports/2023-04/soki.yaml.", en: "The file reports/2023-04/soki.yaml." },
  ),
  "report/workstream-mismatch": entryExample(["workstream: teknik"], ["workstream: soki"]),
  "report/duplicate-entry": fileExample(
    {
      sv: "Filerna soki.yaml och soki.yml i samma mapp.",
      en: "The files soki.yaml and soki.yml in the same folder.",
    },
    { sv: "Bara filen soki.yaml.", en: "Only the file soki.yaml." },
  ),
  "report/period-mismatch": entryExample(["period: 2023-03"], ["period: 2023-04"]),
  "report/contradiction": entryExample(
    [
      "workstream: soki",
      "period: 2023-04",
      "nothingToReport: true",
      "summary: |",
      "  Vi har gått igenom och rättat tre arbetsflöden.",
    ],
    ["workstream: soki", "period: 2023-04", "nothingToReport: true"],
  ),
  "report/not-reporting": fileExample(
    {
      sv: "Filen reports/2023-04/soki.yaml, när soki har ”until: 2023-03” i programme.yaml.",
      en: "The file reports/2023-04/soki.yaml, when soki has “until: 2023-03” in programme.yaml.",
    },
    {
      sv: "Samma fil, när soki har ”until: 2023-04” eller ingen sådan rad.",
      en: "The same file, when soki has “until: 2023-04” or no such line.",
    },
  ),
  "report/overdue-milestone": entryExample(
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-03-31"],
    ["milestones:", "  - id: floden-klara", "    name: Flödena är klara", "    due: 2023-05-31"],
  ),
  "report/milestone-gone": fileExample(
    {
      sv: "I reports/2023-03/soki.yaml står milstolpen floden-klara, som inte är nådd. I reports/2023-04/soki.yaml står den inte.",
      en: "reports/2023-03/soki.yaml lists the milestone floden-klara, which is not done. reports/2023-04/soki.yaml does not.",
    },
    {
      sv: "I reports/2023-04/soki.yaml står floden-klara igen, med ett nytt datum eller ”done: ja”.",
      en: "reports/2023-04/soki.yaml lists floden-klara again, with a new date or “done: true”.",
    },
  ),
  "report/early-milestone": entryExample(
    [
      "milestones:",
      "  - id: floden-klara",
      "    name: Flödena är klara",
      "    due: 2023-12-31",
      "    done: ja",
    ],
    [
      "milestones:",
      "  - id: floden-klara",
      "    name: Flödena är klara",
      "    due: 2023-12-31",
      "    done: nej",
    ],
  ),
  "report/missing-deviation": entryExample(
    ["status: avvikelse"],
    ["status: avvikelse", "deviation: |", "  Två flöden väntar på beslut."],
  ),
  "report/unanswered-follow-up": entryExample(
    [
      "followUp:",
      "  - planned: |",
      "      Vi går igenom resten av arbetsflödena",
      "      tillsammans med klinikerna.",
    ],
    [
      "followUp:",
      "  - planned: |",
      "      Vi går igenom resten av arbetsflödena",
      "      tillsammans med klinikerna.",
      "    outcome: partly",
    ],
  ),
  "report/unmatched-follow-up": entryExample(
    ["followUp:", "  - planned: Vi går igenom fem arbetsflöden till.", "    outcome: done"],
    [
      "followUp:",
      "  - planned: |",
      "      Vi går igenom resten av arbetsflödena",
      "      tillsammans med klinikerna.",
      "    outcome: done",
    ],
  ),
  "report/broken-image": fileExample(
    {
      sv: "![Karta över södra området](../../../karta.png), som ligger utanför lägesrapportens mapp.",
      en: "![Map of the southern area](../../../map.png), which lies outside the report's folder.",
    },
    {
      sv: "![Karta över södra området](karta.png), med bilden i samma mapp som bidraget.",
      en: "![Map of the southern area](map.png), with the image in the entry's own folder.",
    },
  ),
  "report/duplicate-workstream": programmeExample(
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: soki",
      "    name: Kliniskt innehåll",
    ],
    [
      "workstreams:",
      "  - id: test",
      "    name: Test",
      "  - id: soki",
      "    name: Standardisering",
      "  - id: teknik",
      "    name: Teknik",
    ],
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
      "    name: Teknik",
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
      "    name: Teknik",
    ],
  ),
  "report/ignore": entryExample(
    [
      "# millrep-ignore report/overdue-milestone",
      "milestones:",
      "  - id: floden",
      "    name: Alla flöden är godkända",
      "    due: 2023-12-31",
      "    done: false",
    ],
    [
      "# millrep-ignore report/overdue-milestone: flyttas i maj",
      "milestones:",
      "  - id: floden",
      "    name: Alla flöden är godkända",
      "    due: 2023-03-31",
      "    done: false",
    ],
  ),
  "report/pale-colour": programmeExample(
    ["layout:", "  colours:", '    accent: "#9FC5E8"'],
    ["layout:", "  colours:", '    accent: "#0B5394"'],
  ),
  "report/broken-template": fileExample(
    {
      sv: "I programme.yaml står template: mall.dotm, och i mappen reports ligger en mall med makron.",
      en: "programme.yaml says template: mall.dotm, and the folder reports has a template with macros.",
    },
    {
      sv: "I programme.yaml står template: mall.dotx, och mappen reports har mallen utan makron.",
      en: "programme.yaml says template: mall.dotx, and the folder reports has the template without macros.",
    },
  ),
  "report/template-adapted": fileExample(
    {
      sv: "I programme.yaml står template: mall.dotx, och mallen har en försättssida.",
      en: "programme.yaml says template: mall.dotx, and the template has a cover page.",
    },
    {
      sv: "I programme.yaml står template: mall.dotx, och mallen har sidhuvud, sidfot och formatmallar.",
      en: "programme.yaml says template: mall.dotx, and the template has header, footer and styles.",
    },
  ),
  "report/template-and-looks": programmeExample(
    ["layout:", "  template: mall.dotx", "  font: Arial"],
    ["layout:", "  font: Arial"],
  ),
  "report/unknown-variable": programmeExample(
    ["title: Lägesrapport {månad}"],
    ["title: Lägesrapport {period}"],
  ),
};
