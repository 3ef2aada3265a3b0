import type { CommandTexts, HelpTexts } from "../messages.ts";
import { compileTexts } from "./compile.ts";
import { completionTexts } from "./completion.ts";
import { diffTexts } from "./diff.ts";
import { explainTexts } from "./explain.ts";
import { formTexts } from "./form.ts";
import { importTexts } from "./import.ts";
import { initTexts } from "./init.ts";
import { publishTexts } from "./publish.ts";
import { statusTexts } from "./status.ts";
import { trendTexts } from "./trend.ts";
import { validateTexts } from "./validate.ts";

export const helpTexts: HelpTexts = {
  program: "Sätter samman, kontrollerar och jämför ett programs lägesrapporter, månad för månad.",
  usage: "Användning:",
  arguments: "Argument:",
  options: "Flaggor:",
  globalOptions: "Flaggor för alla kommandon:",
  commands: "Kommandon:",
  examples: "Exempel:",
  exitCodes: "Slutkoder:",
  command: "kommando",
  defaultValue: "utan flagga",
  choices: "välj",
  summaries: {
    init: "skapar månadens bidrag att fylla i",
    form: "gör Word-formulär åt projekten att skriva sina bidrag i",
    import: "läser in det som kommer tillbaka från Word, och säger vart varje ord tog vägen",
    status: "visar vem som har lämnat in, vem som saknas och hur lång tid som är kvar",
    validate: "kontrollerar bidragen innan de lämnas in",
    compile: "sätter samman månadens bidrag till ett dokument: Word, PDF, HTML eller Markdown",
    publish: "publicerar månaden: slår fast vad som skickas ut, och säger till om något ändras efteråt",
    diff: "visar vad det blev av planerna och vad som skiljer två månader åt",
    trend: "visar hur det går över månaderna: status, milstolpar och öppna punkter",
    explain: "förklarar en kod som validate visar, med exempel",
    completion: "skriver det som låter Tab fylla i kommandon, flaggor, månader och projekt",
    help: "visar hjälpen för ett kommando",
  },
  descriptions: {
    init:
      "Skapar en månad: ett bidrag att fylla i för varje projekt, med det som var planerat att följa upp. " +
      "I en tom mapp skapas också programfilen, en guide för dem som skriver och filer för VS Code: " +
      "för ert program med --programme och --workstreams, annars för exemplet Program Millennium. " +
      "Det som någon har skrivit rörs aldrig, så kommandot kan köras igen. Så länge ingen har skrivit i den " +
      "senaste månaden skapas ingen till.",
    form:
      "Gör ett Word-formulär för varje projekt som inte har lämnat in: rubriker att skriva under, det som var " +
      "planerat att följa upp, och milstolparna. Det som redan är skrivet står på sin plats. Formulären hamnar i " +
      "månadens mapp forms. Ett formulär som någon har skrivit i skrivs aldrig över.",
    import:
      "Läser in filer som kommer tillbaka: en lägesrapport som millrep har satt ihop och någon har ändrat i Word. " +
      "Det som är ändrat förs in i bidragen, och kvittot säger vart varje ord tog vägen. Det som är ändrat både " +
      "i filen och i bidraget förs inte in. Filens innehåll avgör vad den är, aldrig dess namn.",
    status:
      "Visar hur långt varje projekt har kommit med månadens bidrag: klart, fel, påbörjat (en text är inte " +
      "skriven) eller saknas (ingen fil, eller en fil som ingen har skrivit i), med fel, varningar och punkter " +
      "i uppföljningen utan svar. Utan argument visas den senaste månaden.",
    validate:
      "Kontrollerar programfilen och bidragen och visar alla fel på en gång, med rad, kolumn och vad som " +
      "ska stå i stället. Utan argument kontrolleras den senaste månaden. En Word-fil läses som av import.",
    compile:
      "Sätter samman månadens bidrag till ett dokument i programmets layout: Word, en tillgänglig webbsida " +
      "(HTML) eller Markdown. Utan argument tas den senaste månaden. Finns det fel i bidragen visas de, och " +
      "inget dokument skrivs. Med --draft skrivs ett utkast även när bidrag eller texter saknas.",
    publish:
      "Sätter samman månaden som compile och skriver vad som publicerades: dagen, kontrollsummor för alla texter, " +
      "en kopia av bidragen och programfilen som den var. Sedan är en ändrad text ett fel, och månaden läses med " +
      "sin egen programfil. En rättelse publiceras med --revise, och står på dokumentets första sida. " +
      "Utan argument publiceras den senaste månaden.",
    diff:
      "Visar vad det blev av det som var planerat, och sedan vad som skiljer två månader åt, projekt för " +
      "projekt och text för text. Utan argument jämförs de två senaste månaderna, med ett argument den " +
      "månaden med den senaste. Ligger det månader emellan följs planerna genom dem.",
    trend:
      "Visar hur det går, månad för månad: projektens status, milstolparnas datum och hur de har flyttats, och " +
      "planerade punkter som är öppna eller har följt med. Utan argument tas alla månader, med ett argument de " +
      "från och med den månaden. Webbsidan (html) visar det i bilder, med en tabell bakom varje bild.",
    explain:
      "Förklarar en kod som validate visar: vad som ska gälla, varför, och ett exempel på fel och på rätt. " +
      "Utan argument visas alla koder. Kommandot fungerar i vilken mapp som helst.",
    completion:
      "Skriver ett skript som låter Tab fylla i kommandon, flaggor, månader och projekt.\n" +
      "Lägg raden för ditt skal i filen som det läser när det startar:\n" +
      '  bash, ~/.bashrc:  eval "$(millrep completion bash)"\n' +
      '  zsh, ~/.zshrc:    eval "$(millrep completion zsh)"\n' +
      "  PowerShell, $PROFILE:\n" +
      "    millrep completion powershell | Out-String | Invoke-Expression\n" +
      "Skripten frågar millrep vilka månader (months) och projekt (workstreams) som finns.",
  },
  option: {
    dir: "leta efter lägesrapporten från den här mappen (filnamn utgår ändå från mappen du står i)",
    lang: "språk i meddelanden: sv eller en",
    color: "använd färg även när utskriften inte går till en terminal",
    noColor: "använd aldrig färg",
    quiet: "visa bara det som efterfrågades, och fel",
    help: "visa den här hjälpen",
    version: "visa versionen",
    all: "kontrollera alla månader",
    fix: "rätta det som kan rättas utan att någon behöver välja",
    dryRun: "visa vad --fix skulle ändra, men skriv inget",
    importDryRun: "läs och visa kvittot, men skriv inget",
    rejectChanges: "läs texten som den var före spårade ändringar",
    names: "visa namn på dem som har skrivit kommentarer",
    importNew: "föreslå reports/programme.yaml efter rubrikerna i en rapport, där det inte finns någon än",
    importFor:
      "texten hör till det här projektet, till exempel soki eller soki/plan, eller till programmet: month/summering; med - läses den från standard in",
    importFormat: "text för människor, eller json för program",
    watch: "kontrollera igen varje gång en fil sparas",
    stdinFilename: "med -: filen som texten på standard in hör till",
    validateComments: "skriv en kopia av en Word-fil med kommentarer till skribenten (med --all: om allt)",
    validateFormat: "text för människor, eller ett format för program",
    maxWarnings: "slutkod 1 också om det finns fler varningar än så",
    noSpell: "kontrollera inte stavningen",
    verbose: "visa också tipsen, som annars bara räknas",
    output:
      "skriv till den här filen (ändelsen väljer formatet), i den här mappen, eller till standard ut med -",
    force: "skriv över filen även om någon har ändrat den, eller om den inte är skriven av millrep",
    compileFormat:
      "dokumentets format, om inte -o redan säger det; outline är en rad per stycke (roll, tabb, text) på standard ut",
    compileAll: "sätt ihop alla månader, var och en i sin fil",
    compileWatch: "sätt ihop igen varje gång en fil sparas",
    draft: "skriv ett utkast där det som saknas är markerat (andra fel stoppar ändå)",
    diffFormat:
      "text för terminalen, md för ett brev, html sida vid sida, docx med spårade ändringar, json för program",
    trendFormat: "text för terminalen, md för ett brev, html i bilder, docx i tabeller, json för program",
    only: "visa bara ett av lagren: structure (projekt, status, milstolpar), followup (vad det blev av planerna) eller text",
    mail: "skriv också ett färdigt mejl (.eml) bredvid varje formulär; inget skickas",
    forceForm: "skriv över även formulär som någon har skrivit i",
    exitCode: "slutkod 1 om månaderna skiljer sig åt",
    failOn:
      "slutkod 1 om uppföljningen har punkter som är uppskjutna, utgår eller inte är besvarade (flera med komma emellan)",
    programme: "ett nytt programs namn (i en mapp utan lägesrapport)",
    workstreams: "det nya programmets projekt, i ordning och med semikolon emellan",
    organisation: "organisationen som ger ut det nya programmets lägesrapport",
    language: "det nya programmets språk: sv eller en (annars språket i meddelanden)",
    statusFormat: "text för terminalen, md för ett brev, json för program",
    remind: "lägg till ett mejl att skicka till var och en vars bidrag saknas",
    date: "dagen då rapporten publiceras, till exempel 2023-04-05 (annars i dag)",
    revise: "publicera på nytt med det som är ändrat, och säg varför på dokumentets första sida",
    publishFormats:
      "dokumentets format, flera med komma emellan (annars docx, och med --revise de som finns)",
    published: "skriv också i månader som är publicerade",
    publishedFix: "med --fix: rätta också i månader som är publicerade",
    sincePublished: "visa vad som är ändrat i månaden sedan den publicerades",
  },
  argument: {
    initPeriod:
      "månaden, till exempel 2023-04 (annars månaden efter den senaste, i en tom mapp den här månaden)",
    formPeriod: "månaden, till exempel 2023-05 (annars den senaste)",
    formWorkstreams:
      "projekt, med id, förkortning eller namn (annars alla som inte har lämnat in), och month för programmets egna ord",
    importTargets: "filer eller mappar som har kommit tillbaka, och vid behov månaden, till exempel 2023-03",
    statusPeriod: "månaden, till exempel 2023-05 (annars den senaste)",
    validateTargets: "månader, bidrag eller Word-filer: 2023-03, soki.docx, eller - för standard in",
    compilePeriod: "månaden, till exempel 2023-03",
    publishPeriod: "månaden, till exempel 2023-03 (annars den senaste)",
    diffFrom: "den tidigare månaden, till exempel 2023-03",
    diffTo: "den senare månaden, till exempel 2023-04",
    trendFrom: "den första månaden, till exempel 2023-01 (annars den äldsta)",
    trendTo: "den sista månaden, till exempel 2023-06 (annars den senaste)",
    explainCode: "koden, till exempel yaml/tab",
    shell: "bash, zsh eller powershell; eller months eller workstreams för att skriva ut dem",
  },
  example: {
    init: [
      "millrep init",
      "millrep init 2023-04",
      'millrep init --programme "Program Exempel" --workstreams "Test; Utbildning; Teknik och arkitektur"',
    ],
    form: ["millrep form", "millrep form --mail", "millrep form 2023-05 soki test"],
    import: [
      "millrep import rapport.docx",
      "millrep import inkorg 2023-03",
      "millrep import rapport.docx --dry-run",
    ],
    status: ["millrep status", "millrep status 2023-05 --remind", "millrep status --format json"],
    validate: [
      "millrep validate",
      "millrep validate 2023-03 2023-04",
      "millrep validate reports/2023-04/soki.yaml",
      "millrep validate --all --format json",
      "millrep validate --format github --max-warnings 0",
      "millrep validate --fix --dry-run",
      "millrep validate soki.docx --comments",
    ],
    compile: [
      "millrep compile",
      "millrep compile 2023-03 -o rapport.pdf",
      "millrep compile --draft",
      "millrep compile 2023-03 --format html",
      "millrep compile 2023-03 --format md -o -",
    ],
    publish: [
      "millrep publish",
      "millrep publish 2023-03 --date 2023-04-05",
      "millrep publish 2023-03 --format docx,pdf",
      'millrep publish 2023-03 --revise "Antalet testfall rättat"',
    ],
    diff: [
      "millrep diff",
      "millrep diff 2023-03 2023-04",
      "millrep diff 2023-01 2023-06 --only followup",
      "millrep diff --format docx",
      "millrep diff -o diff.json",
      "millrep diff --fail-on delayed,unanswered",
    ],
    trend: [
      "millrep trend",
      "millrep trend 2023-01 2023-06",
      "millrep trend -o trend.html",
      "millrep trend --format docx",
    ],
    explain: ["millrep explain", "millrep explain yaml/tab"],
    completion: ["millrep completion bash", "millrep completion months"],
  },
  exitCode: [
    [0, "klart (varningar får finnas)"],
    [
      1,
      "det finns fel i rapporterna, något i det som lästes in är oklart, fler varningar än --max-warnings tillåter, eller det som --exit-code eller --fail-on frågar efter",
    ],
    [
      2,
      "kunde inte köras: fel kommandorad, ingen lägesrapport, inget att kontrollera, en fil som inte går att skriva eller inte får skrivas över",
    ],
    [70, "ett fel i millrep självt"],
  ],
};

/** The messages of each command. */
export const commandTexts: CommandTexts = {
  init: initTexts,
  form: formTexts,
  import: importTexts,
  status: statusTexts,
  validate: validateTexts,
  compile: compileTexts,
  publish: publishTexts,
  diff: diffTexts,
  trend: trendTexts,
  explain: explainTexts,
  completion: completionTexts,
};
