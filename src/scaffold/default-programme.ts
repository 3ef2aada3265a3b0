/**
 * The programme file that `init` writes into an empty folder: Program Millennium, the same text as in this project's own
 * reports/programme.yaml (a test compares the two).
 */
export const defaultProgramme = `# yaml-language-server: $schema=schema/programme.schema.json
#
# Programfilen för Program Millennium: rubriker, inledning, projekt i rätt ordning och ordlista.
# Programkontoret äger filen. Hör av dig dit om något behöver ändras.
# Projektens egna texter ligger i mapparna 2023-03, 2023-04 och så vidare.

programme: Program Millennium
organisation: Västra Götalandsregionen
language: sv

# {period}, {month} och {nextMonth} byts ut mot rätt månad när lägesrapporten sätts ihop.
title: "Lägesrapport {period}"

introduction:
  - heading: Inledning
    text: |
      Program Millennium är ett stort förändringsarbete som vi till stor del genomför och leder ihop med leverantören. Med en modern vårdinformationsmiljö vill vi göra vården lätt att nå för invånarna. Den ska hålla hög kvalitet och göra invånarna delaktiga. Därför behöver verksamheterna enas om processer och arbetssätt, förankra dem och börja använda dem. Vi standardiserar också termer och begrepp, så att alla hanterar information på samma sätt. I programmet samarbetar Västra Götalandsregionen (VGR) med länets 49 kommuner. De kommer att använda Millennium olika mycket.

      Ingen annan digital satsning inom VGR är lika stor. Millennium ersätter till stor del vårdens nuvarande system. Vi inför det med en metod som ska skydda både kontinuiteten i vården och patientsäkerheten.
    sections:
      - heading: Implementeringen sker stegvis
        text: |
          Millennium införs i ett geografiskt område i taget, och där byter alla berörda verksamheter system samtidigt. En sådan etapp kallas också delleverans. Den omfattar sjukhus, primärvård, privata vårdgivare och kommunernas hälso- och sjukvård, som deltar genom informationsutbyte. Verksamheterna i ett område utbyter ofta information om samma patienter.

          Delleveranserna utgår från fyra områden i Västra Götaland: södra, norra, östra och västra. I regel går ett område över åt gången, men några särskilda verksamheter inför Millennium i hela VGR. Den första driftstarten, i november 2024, kallas PD1 i rapporten.

          Du kan följa programmet på [Vårdskiftet](https://www.vgregion.se/halsa-och-vard/vardgivarwebben/vardskiftet/). Skriv till <millennium@vgregion.se> om något i rapporten är oklart.

overview: Lägessummering
layout:
  overviewFirst: true
headings:
  summary: "Summering {month}"
  plan: "Planering {nextMonth}"

# Ordningen här är ordningen i lägesrapporten. Ändra aldrig ett id: filnamnen bygger på det.
workstreams:
  - id: soki
    name: Standardisering och Kliniskt Innehåll
    abbreviation: SoKI
  - id: sidu
    name: Standardisering och Innehåll Diagnostik och Utredning
    abbreviation: SIDU
  - id: migrering
    name: Migrering av data
  - id: test
    name: Test
  - id: informationssakerhet
    name: Informationssäkerhet och dataskydd
  - id: utbildning
    name: Utbildning
  - id: implementering
    name: Implementering
  - id: kommuner
    name: Kommuner, VästKom
  - id: privata-vardgivare
    name: Privata vårdgivare
  - id: driftstart
    name: Förberedelser inför driftstart
  - id: teknik
    name: Teknik och arkitektur
  - id: support
    name: Support och förvaltning

# Ordlistan styr hur namn, termer och förkortningar skrivs.
#   variants: skrivsätt som ska bytas mot termen
#   preferred: ord att använda i stället för termen
#   expansion: hur förkortningen skrivs ut första gången
#   known: true betyder att förkortningen inte behöver skrivas ut
#   language: termens språk, om det inte är svenska
#   note: förklaring för den som skriver
glossary:
  - term: Millennium
    variants:
      - Millenium
    note: Namnet på systemet. Skrivs med två l och två n.
  - term: Millenniumlabbet
    variants:
      - Millennium Labbet
      - Millennium-labbet
    note: Programmets testlokal i Mölndal.
  - term: Millenniumcoach
    variants:
      - Millennium-coach
      - Millennium coach
  - term: VGR
    expansion: Västra Götalandsregionen
  - term: SoKI
    variants:
      - SOKI
    expansion: Standardisering och Kliniskt Innehåll
  - term: SIDU
    expansion: Standardisering och Innehåll Diagnostik och Utredning
  - term: VästKom
    variants:
      - Västkom
      - VÄSTKOM
    known: true
    note: Kommunernas samordnande part i programmet. Namnet skrivs inte ut.
  - term: Vårdklienten
    note: "Det paket som VGR:s slutanvändare arbetar i. Stor bokstav: det är ett namn."
  - term: Vårdskiftet
    note: Webbplatsen där programmet informerar.
  - term: Koncernstab Digitalisering
    variants:
      - Koncernstab digitalisering
  - term: Hälso- och sjukvårdsutvecklingsstaben
  - term: Cerner
    note: Leverantören av Millennium.
  - term: cykel
    note: Arbetsperiod på sju veckor. Skrivs med siffra och liten bokstav, till exempel cykel 5.
  - term: arbetsström
    note: Grupp som utformar arbetsflöden. Den som lämnar ett bidrag till rapporten heter projekt.
  - term: PD1
    known: true
    note: Den första driftstarten, i november 2024. Förklaras i inledningen.
  - term: FVM
    expansion: Framtidens vårdinformationsmiljö
    note: Programmets tidigare namn.
  - term: FVM Support
    note: Supporten på Koncernstab Digitalisering.
  - term: PUB-avtal
    expansion: personuppgiftsbiträdesavtal
  - term: CE
    known: true
  - term: EU
    known: true
  - term: end-to-end-test
    variants:
      - end to end-test
      - e2e-test
    language: en
    note: Test av hela systemlösningen, från början till slut.
  - term: proof of concept
    language: en
    note: Prov i liten skala. Skrivs inom citattecken.
  - term: superuser
    preferred: superanvändare
`;
