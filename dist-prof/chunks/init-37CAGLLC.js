import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  Snapshot
} from "./chunk-OGLQOZBJ.js";
import "./chunk-2B3EUZEH.js";
import {
  documentWords
} from "./chunk-PIHFPMGB.js";
import {
  expectedItems,
  loadReports,
  nameIn,
  reportingWorkstreams,
  scaffoldWords
} from "./chunk-ZWQOU72L.js";
import {
  programme_schema_default,
  readPeriod,
  say,
  showDiagnostics
} from "./chunk-GKFJYTZJ.js";
import "./chunk-FJZPRIOH.js";
import {
  formatPeriod,
  periodOf,
  shiftPeriod
} from "./chunk-EAU4BRDB.js";
import {
  displayPath,
  entryPath,
  findWorkspace,
  listPeriods,
  periodFolder,
  programmePath,
  reportsFolder
} from "./chunk-IRANBFTA.js";
import {
  wrapText
} from "./chunk-TIZ7DBUL.js";
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-IVPDSTSV.js";
import "./chunk-UVSUTSUA.js";

// src/commands/init.ts
import path from "node:path";

// src/scaffold/default-programme.ts
var defaultProgramme = `# yaml-language-server: $schema=schema/programme.schema.json
#
# Programfilen f\xF6r Program Millennium: rubriker, inledning, projekt i r\xE4tt ordning och ordlista.
# Programkontoret \xE4ger filen. H\xF6r av dig dit om n\xE5got beh\xF6ver \xE4ndras.
# Projektens egna texter ligger i mapparna 2023-03, 2023-04 och s\xE5 vidare.

programme: Program Millennium
organisation: V\xE4stra G\xF6talandsregionen
language: sv

# {period}, {month} och {nextMonth} byts ut mot r\xE4tt m\xE5nad n\xE4r l\xE4gesrapporten s\xE4tts ihop.
title: "L\xE4gesrapport {period}"

introduction:
  - heading: Inledning
    text: |
      Program Millennium \xE4r ett stort f\xF6r\xE4ndringsarbete som vi till stor del genomf\xF6r och leder ihop med leverant\xF6ren. Med en modern v\xE5rdinformationsmilj\xF6 vill vi g\xF6ra v\xE5rden l\xE4tt att n\xE5 f\xF6r inv\xE5narna. Den ska h\xE5lla h\xF6g kvalitet och g\xF6ra inv\xE5narna delaktiga. D\xE4rf\xF6r beh\xF6ver verksamheterna enas om processer och arbetss\xE4tt, f\xF6rankra dem och b\xF6rja anv\xE4nda dem. Vi standardiserar ocks\xE5 termer och begrepp, s\xE5 att alla hanterar information p\xE5 samma s\xE4tt. I programmet samarbetar V\xE4stra G\xF6talandsregionen (VGR) med l\xE4nets 49 kommuner. De kommer att anv\xE4nda Millennium olika mycket.

      Ingen annan digital satsning inom VGR \xE4r lika stor. Millennium ers\xE4tter till stor del v\xE5rdens nuvarande system. Vi inf\xF6r det med en metod som ska skydda b\xE5de kontinuiteten i v\xE5rden och patients\xE4kerheten.
    sections:
      - heading: Implementeringen sker stegvis
        text: |
          Millennium inf\xF6rs i ett geografiskt omr\xE5de i taget, och d\xE4r byter alla ber\xF6rda verksamheter system samtidigt. En s\xE5dan etapp kallas ocks\xE5 delleverans. Den omfattar sjukhus, prim\xE4rv\xE5rd, privata v\xE5rdgivare och kommunernas h\xE4lso- och sjukv\xE5rd, som deltar genom informationsutbyte. Verksamheterna i ett omr\xE5de utbyter ofta information om samma patienter.

          Delleveranserna utg\xE5r fr\xE5n fyra omr\xE5den i V\xE4stra G\xF6taland: s\xF6dra, norra, \xF6stra och v\xE4stra. I regel g\xE5r ett omr\xE5de \xF6ver \xE5t g\xE5ngen, men n\xE5gra s\xE4rskilda verksamheter inf\xF6r Millennium i hela VGR. Den f\xF6rsta driftstarten, i november 2024, kallas PD1 i rapporten.

          Du kan f\xF6lja programmet p\xE5 [V\xE5rdskiftet](https://www.vgregion.se/halsa-och-vard/vardgivarwebben/vardskiftet/). Skriv till <millennium@vgregion.se> om n\xE5got i rapporten \xE4r oklart.

overview: L\xE4gessummering
headings:
  summary: "Summering {month}"
  plan: "Planering {nextMonth}"

# Ordningen h\xE4r \xE4r ordningen i l\xE4gesrapporten. \xC4ndra aldrig ett id: filnamnen bygger p\xE5 det.
workstreams:
  - id: soki
    name: Standardisering och Kliniskt Inneh\xE5ll
    abbreviation: SoKI
  - id: sidu
    name: Standardisering och Inneh\xE5ll Diagnostik och Utredning
    abbreviation: SIDU
  - id: migrering
    name: Migrering av data
  - id: test
    name: Test
  - id: informationssakerhet
    name: Informationss\xE4kerhet och dataskydd
  - id: utbildning
    name: Utbildning
  - id: implementering
    name: Implementering
  - id: kommuner
    name: Kommuner, V\xE4stKom
  - id: privata-vardgivare
    name: Privata v\xE5rdgivare
  - id: driftstart
    name: F\xF6rberedelser inf\xF6r driftstart
  - id: teknik
    name: Teknik och arkitektur
  - id: support
    name: Support och f\xF6rvaltning

# Ordlistan styr hur namn, termer och f\xF6rkortningar skrivs.
#   variants: skrivs\xE4tt som ska bytas mot termen
#   preferred: ord att anv\xE4nda i st\xE4llet f\xF6r termen
#   expansion: hur f\xF6rkortningen skrivs ut f\xF6rsta g\xE5ngen
#   known: true betyder att f\xF6rkortningen inte beh\xF6ver skrivas ut
#   language: termens spr\xE5k, om det inte \xE4r svenska
#   note: f\xF6rklaring f\xF6r den som skriver
glossary:
  - term: Millennium
    variants:
      - Millenium
    note: Namnet p\xE5 systemet. Skrivs med tv\xE5 l och tv\xE5 n.
  - term: Millenniumlabbet
    variants:
      - Millennium Labbet
      - Millennium-labbet
    note: Programmets testlokal i M\xF6lndal.
  - term: Millenniumcoach
    variants:
      - Millennium-coach
      - Millennium coach
  - term: VGR
    expansion: V\xE4stra G\xF6talandsregionen
  - term: SoKI
    variants:
      - SOKI
    expansion: Standardisering och Kliniskt Inneh\xE5ll
  - term: SIDU
    expansion: Standardisering och Inneh\xE5ll Diagnostik och Utredning
  - term: V\xE4stKom
    variants:
      - V\xE4stkom
      - V\xC4STKOM
    known: true
    note: Kommunernas samordnande part i programmet. Namnet skrivs inte ut.
  - term: V\xE5rdklienten
    note: "Det paket som VGR:s slutanv\xE4ndare arbetar i. Stor bokstav: det \xE4r ett namn."
  - term: V\xE5rdskiftet
    note: Webbplatsen d\xE4r programmet informerar.
  - term: Koncernstab Digitalisering
    variants:
      - Koncernstab digitalisering
  - term: H\xE4lso- och sjukv\xE5rdsutvecklingsstaben
  - term: Cerner
    note: Leverant\xF6ren av Millennium.
  - term: cykel
    note: Arbetsperiod p\xE5 sju veckor. Skrivs med siffra och liten bokstav, till exempel cykel 5.
  - term: arbetsstr\xF6m
    note: Grupp som utformar arbetsfl\xF6den. Den som l\xE4mnar ett bidrag till rapporten heter projekt.
  - term: PD1
    known: true
    note: Den f\xF6rsta driftstarten, i november 2024. F\xF6rklaras i inledningen.
  - term: FVM
    expansion: Framtidens v\xE5rdinformationsmilj\xF6
    note: Programmets tidigare namn.
  - term: FVM Support
    note: Supporten p\xE5 Koncernstab Digitalisering.
  - term: PUB-avtal
    expansion: personuppgiftsbitr\xE4desavtal
  - term: CE
    known: true
  - term: EU
    known: true
  - term: end-to-end-test
    variants:
      - end to end-test
      - e2e-test
    language: en
    note: Test av hela systeml\xF6sningen, fr\xE5n b\xF6rjan till slut.
  - term: proof of concept
    language: en
    note: Prov i liten skala. Skrivs inom citattecken.
  - term: superuser
    preferred: superanv\xE4ndare
`;

// src/scaffold/scaffold-entry.ts
var commentWidth = 100;
function scaffoldEntry({ id, name, period, language, lastEntry }) {
  const words = scaffoldWords[language];
  const month = formatPeriod(period, language);
  const nextMonth = formatPeriod(shiftPeriod(period, 1), language);
  const blocks = [
    [
      "# yaml-language-server: $schema=../schema/entry.schema.json",
      ...comment(words.instructions(name, month))
    ],
    [`workstream: ${id}`, `period: ${period}`],
    ...lastEntry && lastEntry.items.length > 0 ? [followUp(lastEntry, language)] : [],
    [...comment([words.summaryQuestion(month)]), "summary: |", `  ${words.summaryText(month)}`],
    [...comment([words.planQuestion(nextMonth)]), "plan: |", `  ${words.planText(nextMonth)}`],
    comment(words.optionalFields)
  ];
  return blocks.map((lines) => `${lines.join("\n")}
`).join("\n");
}
function followUp({ writtenIn, items }, language) {
  const words = scaffoldWords[language];
  return [
    ...comment(words.followUpQuestion(formatPeriod(writtenIn, language))),
    "followUp:",
    ...items.flatMap(({ planned, carriedOver }) => [
      ...carriedOver === void 0 ? [] : [`  # ${words.carriedOver(documentWords[language].outcomes[carriedOver])}`],
      "  - planned: |",
      `      ${planned}`,
      "    outcome:"
    ])
  ];
}
function comment(lines) {
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const text = line.trim();
    return text === "" ? ["#"] : wrapText(text, commentWidth, `# ${indent}`, `# ${indent}`).split("\n");
  });
}

// src/scaffold/plan-month.ts
function planMonth(programme, period, pathOf, lastEntryOf) {
  const { language } = programme;
  return reportingWorkstreams(programme, period).map((workstream) => {
    const { id } = workstream;
    const input = { id, name: nameIn(workstream, period), period, language, lastEntry: lastEntryOf(id) };
    return { path: pathOf(id), text: scaffoldEntry(input) };
  });
}

// src/schema/entry.schema.json
var entry_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://millrep.example/schema/entry.schema.json",
  title: "Bidrag till l\xE4gesrapporten",
  "x-title-en": "Entry in the status report",
  description: "Ett projekts bidrag f\xF6r en m\xE5nad: vad som har h\xE4nt och vad som \xE4r planerat.",
  "x-description-en": "One workstream's entry for one month: what happened and what is planned.",
  defaultSnippets: [
    {
      label: "Nytt bidrag",
      "x-label-en": "New entry",
      description: "Ett bidrag med filens projekt, mappens m\xE5nad och de tv\xE5 texterna att skriva.",
      "x-description-en": "An entry with the file's workstream, the folder's month and the two texts to write.",
      sortText: "_0",
      body: {
        workstream: "$TM_FILENAME_BASE",
        period: "${TM_DIRECTORY/.*(.......)/$1/}",
        summary: "|\n  ${1:Skriv h\xE4r vad som har h\xE4nt under m\xE5naden.}",
        "x-summary-en": "|\n  ${1:Write here what happened during the month.}",
        plan: "|\n  ${2:Skriv h\xE4r vad som \xE4r planerat f\xF6r n\xE4sta m\xE5nad.}",
        "x-plan-en": "|\n  ${2:Write here what is planned for next month.}"
      }
    }
  ],
  type: "object",
  additionalProperties: false,
  required: ["workstream", "period"],
  if: {
    properties: { nothingToReport: { const: true } },
    required: ["nothingToReport"]
  },
  else: { required: ["summary", "plan"] },
  properties: {
    workstream: {
      description: "Projektets id i programme.yaml, till exempel soki. Samma som filens namn.",
      "x-description-en": "The workstream's id in programme.yaml, for example soki. The same as the file's name.",
      type: "string",
      pattern: "\\S"
    },
    period: {
      description: "M\xE5naden som bidraget g\xE4ller, till exempel 2023-03. Samma som mappens namn.",
      "x-description-en": "The month that the entry is about, for example 2023-03. The same as the folder's name.",
      type: "string",
      "x-form": "period",
      pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    summary: {
      description: "Summeringen: vad som har h\xE4nt under m\xE5naden. Skriv texten p\xE5 raderna under \u201Dsummary: |\u201D, med tv\xE5 blanksteg f\xF6rst p\xE5 varje rad.",
      "x-description-en": "The summary: what happened during the month. Write the text on the lines below \u201Csummary: |\u201D, each beginning with two spaces.",
      defaultSnippets: [
        {
          label: "Text p\xE5 raderna under",
          "x-label-en": "Text on the lines below",
          description: "Skriv texten med tv\xE5 blanksteg f\xF6rst p\xE5 varje rad.",
          "x-description-en": "Write the text with two spaces at the beginning of each line.",
          body: "|\n  ${1:Skriv h\xE4r vad som har h\xE4nt under m\xE5naden.}",
          "x-body-en": "|\n  ${1:Write here what happened during the month.}"
        }
      ],
      type: "string",
      maxLength: 5e4
    },
    plan: {
      description: "Planeringen: vad som \xE4r planerat f\xF6r n\xE4sta m\xE5nad. Skriv texten p\xE5 raderna under \u201Dplan: |\u201D, med tv\xE5 blanksteg f\xF6rst p\xE5 varje rad.",
      "x-description-en": "The plan: what is planned for next month. Write the text on the lines below \u201Cplan: |\u201D, each beginning with two spaces.",
      defaultSnippets: [
        {
          label: "Text p\xE5 raderna under",
          "x-label-en": "Text on the lines below",
          description: "Skriv texten med tv\xE5 blanksteg f\xF6rst p\xE5 varje rad.",
          "x-description-en": "Write the text with two spaces at the beginning of each line.",
          body: "|\n  ${1:Skriv h\xE4r vad som \xE4r planerat f\xF6r n\xE4sta m\xE5nad.}",
          "x-body-en": "|\n  ${1:Write here what is planned for next month.}"
        }
      ],
      type: "string",
      maxLength: 5e4
    },
    nothingToReport: {
      description: "Skriv true om projektet inte har n\xE5got att rapportera den h\xE4r m\xE5naden. D\xE5 beh\xF6vs varken summering eller planering.",
      "x-description-en": "Write true if the workstream has nothing to report this month. Then neither a summary nor a plan is needed.",
      type: "boolean"
    },
    status: {
      description: "Projektets l\xE4ge: onTrack (enligt plan), atRisk (risk f\xF6r avvikelse), offTrack (avviker fr\xE5n planen) eller paused (vilande).",
      "x-description-en": "How the workstream stands: onTrack, atRisk, offTrack or paused.",
      type: "string",
      enum: ["onTrack", "atRisk", "offTrack", "paused"],
      enumDescriptions: ["enligt plan", "risk f\xF6r avvikelse", "avviker fr\xE5n planen", "vilande"],
      "x-enumDescriptions-en": ["on track", "at risk", "off track", "paused"]
    },
    deviation: {
      description: "Avvikelse: vad som inte g\xE5r enligt plan, varf\xF6r och vad som g\xF6rs \xE5t det.",
      "x-description-en": "Deviation: what does not go according to plan, why, and what is done about it.",
      defaultSnippets: [
        {
          label: "Text p\xE5 raderna under",
          "x-label-en": "Text on the lines below",
          description: "Skriv texten med tv\xE5 blanksteg f\xF6rst p\xE5 varje rad.",
          "x-description-en": "Write the text with two spaces at the beginning of each line.",
          body: "|\n  ${1:Skriv h\xE4r vad som inte g\xE5r enligt plan.}",
          "x-body-en": "|\n  ${1:Write here what does not go according to plan.}"
        }
      ],
      type: "string",
      maxLength: 5e4
    },
    milestones: {
      description: "Projektets milstolpar.",
      "x-description-en": "The workstream's milestones.",
      defaultSnippets: [
        {
          label: "Ny milstolpe",
          "x-label-en": "New milestone",
          description: "En milstolpe som inte \xE4r n\xE5dd \xE4n.",
          "x-description-en": "A milestone that is not reached yet.",
          body: {
            id: "$1",
            name: "$2",
            due: "${3:\xC5\xC5\xC5\xC5-MM-DD}",
            "x-due-en": "${3:YYYY-MM-DD}",
            done: "${4|false,true|}"
          }
        }
      ],
      type: "array",
      items: {
        title: "Milstolpe",
        "x-title-en": "Milestone",
        description: "En milstolpe.",
        "x-description-en": "One milestone.",
        type: "object",
        additionalProperties: false,
        required: ["id", "name", "due"],
        properties: {
          id: {
            description: "Kort namn som \xE4r detsamma varje m\xE5nad, s\xE5 att milstolpen k\xE4nns igen.",
            "x-description-en": "A short name that stays the same every month, so that the milestone is recognised.",
            type: "string",
            pattern: "\\S"
          },
          name: {
            description: "Vad som ska vara klart.",
            "x-description-en": "What is to be finished.",
            type: "string",
            pattern: "\\S"
          },
          due: {
            description: "Datumet d\xE5 det ska vara klart, till exempel 2023-05-31.",
            "x-description-en": "The date by which it is to be finished, for example 2023-05-31.",
            type: "string",
            "x-form": "date",
            format: "date"
          },
          done: {
            description: "true n\xE4r milstolpen \xE4r n\xE5dd, annars false.",
            "x-description-en": "true when the milestone is reached, otherwise false.",
            type: "boolean"
          }
        }
      }
    },
    followUp: {
      description: "Uppf\xF6ljning: vad det blev av det som var planerat f\xF6rra m\xE5naden.",
      "x-description-en": "Follow-up: what became of what was planned last month.",
      defaultSnippets: [
        {
          label: "Ny uppf\xF6ljning",
          "x-label-en": "New follow-up",
          description: "En planerad aktivitet och vad det blev av den.",
          "x-description-en": "One planned item and what became of it.",
          body: { planned: "$1", outcome: "${2|\u2026,done,partly,ongoing,delayed,dropped|}" }
        }
      ],
      type: "array",
      items: {
        title: "Uppf\xF6ljning",
        "x-title-en": "Follow-up",
        description: "En planerad aktivitet och vad det blev av den.",
        "x-description-en": "One planned item and what became of it.",
        type: "object",
        additionalProperties: false,
        required: ["planned"],
        properties: {
          planned: {
            description: "Vad som var planerat, som det stod f\xF6rra m\xE5naden.",
            "x-description-en": "What was planned, as it was written last month.",
            type: "string",
            maxLength: 1e4,
            pattern: "\\S"
          },
          outcome: {
            description: "Vad det blev: done (klart), partly (delvis klart), ongoing (p\xE5g\xE5r), delayed (uppskjutet) eller dropped (utg\xE5r).",
            "x-description-en": "What became of it: done, partly, ongoing, delayed or dropped.",
            type: ["string", "null"],
            enum: ["done", "partly", "ongoing", "delayed", "dropped", null],
            enumDescriptions: ["klart", "delvis klart", "p\xE5g\xE5r", "uppskjutet", "utg\xE5r", "inte besvarat"],
            "x-enumDescriptions-en": ["done", "partly done", "ongoing", "delayed", "dropped", "not answered"]
          },
          comment: {
            description: "En kort f\xF6rklaring, om det beh\xF6vs.",
            "x-description-en": "A short explanation, if one is needed.",
            type: "string",
            maxLength: 1e4
          }
        }
      }
    }
  }
};

// src/schema/localize-schema.ts
function editorSchemas(language) {
  return { entry: print(entry_schema_default, language), programme: print(programme_schema_default, language) };
}
function print(schema, language) {
  return `${JSON.stringify(localize(schema, language), void 0, 2)}
`;
}
function localize(schema, language) {
  if (Array.isArray(schema)) return schema.map((item) => localize(item, language));
  if (typeof schema !== "object" || schema === null) return schema;
  const english = new Map(Object.entries(schema));
  const result = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith("x-")) continue;
    const translated = language === "en" ? english.get(`x-${key}-en`) : void 0;
    result[key] = translated ?? localize(value, language);
  }
  return result;
}

// src/commands/init.ts
function init(context, argument) {
  const { host } = context;
  const root = findWorkspace(host, context.start) ?? context.start;
  const requested = argument === void 0 ? void 0 : readPeriod(argument);
  const created = [];
  const left = [];
  const make = ({ path: file, text }) => {
    (host.createFile(path.join(root, file), text) ? created : left).push(file);
  };
  make({ path: programmePath, text: defaultProgramme });
  const workspace = new Snapshot(host, root);
  const loaded = loadReports(workspace, []);
  const known = loaded.programme;
  if (!known) return refuse(context, root, loaded);
  const period = requested ?? nextPeriod(context, root);
  for (const schema of schemaFiles(known)) {
    make(schema);
    warnIfOutdated(context, root, schema);
  }
  const pathOf = (id) => entryPath(period, id);
  const lastEntryOf = (id) => findLastEntry(context, workspace, known, period, id);
  const month = planMonth(known, period, pathOf, lastEntryOf);
  if (makeMonth(context, root, period, month)) created.push(...month.map((file) => file.path));
  else month.forEach(make);
  showResult(context, root, period, created, left);
  return 0;
}
function makeMonth({ host }, root, period, month) {
  if (month.length === 0) return false;
  const files = month.map(({ path: file, text }) => [path.posix.basename(file), text]);
  return host.createFolder(path.join(root, periodFolder(period)), new Map(files));
}
function refuse(context, root, { diagnostics, texts }) {
  showDiagnostics(context, context.host.stderr, root, diagnostics, texts);
  context.host.stderr.write(`${context.messages.cannotRun.wrongProgramme}
`);
  return 1;
}
function nextPeriod({ host }, root) {
  const newest = listPeriods(host, root).at(-1);
  return newest === void 0 ? periodOf(host.now()) : shiftPeriod(newest, 1);
}
function schemaFiles({ language }) {
  const schemas = editorSchemas(language);
  return [
    { path: `${reportsFolder}/schema/programme.schema.json`, text: schemas.programme },
    { path: `${reportsFolder}/schema/entry.schema.json`, text: schemas.entry }
  ];
}
function warnIfOutdated(context, root, schema) {
  const { host, messages } = context;
  const file = path.join(root, schema.path);
  const contents = host.readFile(file);
  const text = "bytes" in contents ? new TextDecoder().decode(contents.bytes).replaceAll("\r\n", "\n") : schema.text;
  if (text !== schema.text) say(context, messages.init.outdated(displayPath(host, file)));
}
function findLastEntry(context, workspace, { language }, period, id) {
  const { host, messages } = context;
  const { root } = workspace;
  const earlier = listPeriods(host, root).filter((candidate) => candidate < period);
  const writtenIn = earlier.findLast((candidate) => host.exists(path.join(root, entryPath(candidate, id))));
  if (writtenIn === void 0 || host.exists(path.join(root, entryPath(period, id)))) return void 0;
  const file = entryPath(writtenIn, id);
  const { entry } = workspace.readEntry(file).value ?? {};
  if (!entry) {
    say(context, messages.init.unreadableLastPlan(displayPath(host, path.join(root, file))));
    return void 0;
  }
  const left = expectedItems(entry.plan, entry.followUp, language);
  return {
    writtenIn,
    // What should not stand in last month's file is not copied into the next.
    items: left.map(({ planned, carried }) => ({
      planned: maskPersonalData(planned),
      carriedOver: carried?.outcome
    }))
  };
}
function showResult(context, root, period, created, left) {
  const { host, messages } = context;
  const show = (file) => `  ${displayPath(host, path.join(root, file))}`;
  const entries = [...created, ...left].filter((file) => file.startsWith(periodFolder(period)));
  if (entries.length === 0) say(context, messages.init.nobodyReports(period));
  else if (created.length === 0) say(context, messages.init.nothingNew(period));
  if (created.length > 0)
    say(context, [messages.init.created(created.length), ...created.map(show)].join("\n"));
  if (left.length > 0 && created.length > 0) say(context, messages.init.left(left.length));
  if (created.length > 0 && entries.length > 0)
    say(context, messages.init.next(displayPath(host, path.join(root, periodFolder(period)))));
}
export {
  init
};
