import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import "./chunk-UVSUTSUA.js";

// src/language/sv/file-explanations.ts
var fileExplanations = {
  "file/unreadable": {
    asks: "Programfilen och varje bidrag ska g\xE5 att \xF6ppna och l\xE4sa.",
    why: "Ett bidrag som inte g\xE5r att l\xE4sa kan inte komma med i l\xE4gesrapporten. Det kan bero p\xE5 att du saknar r\xE4tt att l\xE4sa filen, eller att den \xE4r \xF6ppen i ett annat program."
  },
  "file/not-utf8": {
    asks: "En fil ska vara sparad med teckenkodningen UTF-8.",
    why: "Med en annan kodning g\xE5r det inte att veta vilka tecken som \xE4r \xE5, \xE4 och \xF6, och de skulle bli fel i rapporten. VS Code sparar som UTF-8 om du inte v\xE4ljer n\xE5got annat, men \xE4ldre program g\xF6r det inte alltid."
  },
  "file/empty": {
    asks: "En fil ska inneh\xE5lla n\xE5got mer \xE4n kommentarer.",
    why: "En tom fil ser ut som ett inl\xE4mnat bidrag men s\xE4ger ingenting. Har projektet inget att rapportera skriver du \u201DnothingToReport: true\u201D, s\xE5 vet l\xE4saren att inget har gl\xF6mts bort."
  },
  "file/misnamed": {
    asks: "Ett bidrag ska ha projektets id som filnamn, f\xF6ljt av .yaml.",
    why: "Filens namn visar vilket projekt bidraget kommer fr\xE5n. Windows l\xE4gger ibland till \u201D.txt\u201D eller \u201D(1)\u201D i namnet, och d\xE5 skulle bidraget inte komma med."
  },
  "file/stray": {
    asks: "Bland bidragen ska det bara ligga filer som h\xF6r till l\xE4gesrapporten.",
    why: "En fil vars namn inte slutar p\xE5 .yaml l\xE4ses inte. Om den \xE4r ett bidrag skulle det saknas i rapporten utan att n\xE5gon m\xE4rker det."
  },
  "file/many-problems": {
    asks: "En fil ska ha s\xE5 f\xE5 fel att alla kan visas, allts\xE5 h\xF6gst hundra.",
    why: "S\xE5 m\xE5nga fel har oftast en gemensam orsak, till exempel att fel text har klistrats in. R\xE4tta de f\xF6rsta och kontrollera igen, s\xE5 visas resten."
  }
};

// src/language/sv/report-explanations.ts
var reportExplanations = {
  "report/missing-entry": {
    asks: "Varje projekt som ska rapportera f\xF6r m\xE5naden ska ha l\xE4mnat ett bidrag.",
    why: "Om ett projekt saknas kan l\xE4saren tro att inget har h\xE4nt d\xE4r. \xC4ven ett projekt utan nyheter l\xE4mnar d\xE4rf\xF6r ett bidrag, med \u201DnothingToReport: true\u201D."
  },
  "report/unknown-workstream": {
    asks: "Varje bidrag ska komma fr\xE5n ett projekt som finns i programme.yaml.",
    why: "Rapporten har bara plats f\xF6r projekten i programme.yaml, i den ordning som de st\xE5r d\xE4r. Ett bidrag fr\xE5n n\xE5got annat projekt skulle inte komma med."
  },
  "report/workstream-mismatch": {
    asks: "Projektet i bidraget ska vara detsamma som filen \xE4r d\xF6pt efter.",
    why: "S\xE4ger filens namn ett projekt och inneh\xE5llet ett annat g\xE5r det inte att veta vems texten \xE4r. Det h\xE4nder l\xE4tt n\xE4r man kopierar ett annat projekts fil."
  },
  "report/duplicate-entry": {
    asks: "Varje projekt ska ha en enda fil f\xF6r m\xE5naden.",
    why: "Om det finns tv\xE5 filer kommer bara den ena med i rapporten, och det kan vara den gamla."
  },
  "report/period-mismatch": {
    asks: "M\xE5naden i bidraget ska vara densamma som mappens.",
    why: "Annars kan en text hamna i fel m\xE5nads l\xE4gesrapport. Det h\xE4nder l\xE4tt n\xE4r man kopierar filen fr\xE5n m\xE5naden innan."
  },
  "report/contradiction": {
    asks: "Ett bidrag ska ha antingen summary och plan eller \u201DnothingToReport: true\u201D, inte b\xE5da delarna.",
    why: "Annars skulle rapporten s\xE4ga att projektet inte har n\xE5got att rapportera, fast det finns n\xE5got att l\xE4sa. Oftast har raden blivit kvar fr\xE5n en tidigare m\xE5nad."
  },
  "report/not-reporting": {
    asks: "Ett projekt ska bara l\xE4mna bidrag f\xF6r de m\xE5nader d\xE5 det rapporterar.",
    why: "Med \u201Dfrom\u201D och \u201Duntil\u201D i programme.yaml best\xE4mmer programkontoret n\xE4r ett projekt b\xF6rjar och slutar rapportera. Ett bidrag utanf\xF6r den tiden skulle inte komma med i rapporten."
  },
  "report/overdue-milestone": {
    asks: "En milstolpe som inte \xE4r n\xE5dd ska ha ett datum i rapportens m\xE5nad eller senare.",
    why: "Ett datum som redan har passerat s\xE4ger inte n\xE4r milstolpen blir n\xE5dd. Skriv \u201Ddone: true\u201D om den \xE4r n\xE5dd, annars ett nytt datum. Skriv g\xE4rna i \u201Ddeviation\u201D varf\xF6r den \xE4r f\xF6rsenad."
  },
  "report/unanswered-follow-up": {
    asks: "Varje punkt i uppf\xF6ljningen ska s\xE4ga vad det blev av den.",
    why: "L\xE4saren vill veta vad det blev av det som var planerat f\xF6rra m\xE5naden. Skriv till exempel \u201Doutcome: done\u201D om det \xE4r klart, eller \u201Doutcome: delayed\u201D om det \xE4r uppskjutet."
  },
  "report/unmatched-follow-up": {
    asks: "Uppf\xF6ljningen ska ta upp allt som var planerat f\xF6rra m\xE5naden, ordagrant, och inget annat.",
    why: "L\xE4saren ska kunna lita p\xE5 att det som lovades ocks\xE5 f\xF6ljs upp. Till det planerade h\xF6r \xE4ven det som f\xF6rra uppf\xF6ljningen l\xE4mnade \xF6ppet. Det som inte blir av eller inte var n\xE5got \xE5tagande f\xE5r \u201Doutcome: dropped\u201D, eller tas bort med en orsak i en kommentar ovanf\xF6r \u201DfollowUp\u201D."
  },
  "report/broken-image": {
    asks: "En bild i en text ska vara en PNG- eller JPEG-fil i l\xE4gesrapportens mapp.",
    why: "Bilden s\xE4tts in i dokumentet n\xE4r rapporten s\xE4tts ihop. S\xF6kv\xE4gen utg\xE5r fr\xE5n mappen d\xE4r bidraget ligger. Bilder p\xE5 webben h\xE4mtas aldrig, och inte heller filer utanf\xF6r mappen."
  },
  "report/duplicate-workstream": {
    asks: "Varje projekt i programme.yaml ska ha ett eget id.",
    why: "Projektets id \xE4r ocks\xE5 namnet p\xE5 dess filer. Har tv\xE5 projekt samma id g\xE5r det inte att veta vilket av dem ett bidrag kommer fr\xE5n."
  },
  "report/reversed-span": {
    asks: "Ett projekts sista m\xE5nad (until) f\xE5r inte ligga f\xF6re den f\xF6rsta (from).",
    why: "Ett s\xE5dant projekt skulle aldrig komma med i n\xE5gon l\xE4gesrapport. Oftast har de tv\xE5 m\xE5naderna bytt plats."
  },
  "report/ignore": {
    asks: "En kommentar som tystar en kod ska ge en orsak, och det ska finnas n\xE5got att tysta.",
    why: "Ibland \xE4r det som varningen g\xE4ller r\xE4tt \xE4nd\xE5, och d\xE5 r\xE4cker en rad ovanf\xF6r f\xE4ltet, eller \xF6verst i filen f\xF6r hela bidraget. Orsaken g\xF6r att n\xE4sta person f\xF6rst\xE5r. En kommentar som inte l\xE4ngre beh\xF6vs skulle kunna d\xF6lja n\xE5got nytt."
  },
  "report/pale-colour": {
    asks: "Dokumentets f\xE4rger ska ha en kontrast mot vitt p\xE5 minst 4,5:1.",
    why: "Ljusare text \xE4r sv\xE5r att l\xE4sa f\xF6r den som ser d\xE5ligt och i en svartvit utskrift. Kravet g\xE4ller offentliga dokument: EN 301 549, avsnitt 10.1.4.3 (WCAG 2.1, kriterium 1.4.3)."
  },
  "report/broken-template": {
    asks: "Mallen i programme.yaml ska vara ett Word-dokument eller en Word-mall i l\xE4gesrapportens mapp, utan makron.",
    why: "Rapporten f\xE5r mallens utseende: formatmallar, teckensnitt, sida, sidhuvud och sidfot. D\xE4rf\xF6r m\xE5ste mallen ha formatmallarna Rubrik och Rubrik 1 till Rubrik 3. Rapporten g\xE5r till m\xE5nga l\xE4sare, s\xE5 mallen f\xE5r varken k\xF6ra program eller h\xE4mta n\xE5got utifr\xE5n."
  },
  "report/template-and-looks": {
    asks: "Med en mall ska programme.yaml inte ange teckensnitt, f\xE4rger eller marginaler.",
    why: "Mallen best\xE4mmer allt det, i alla sina formatmallar. \xC4ndra utseendet i mallen, s\xE5 blir det lika i organisationens alla dokument."
  },
  "report/unknown-variable": {
    asks: "Mellan klamrar i titel och rubriker f\xE5r bara st\xE5 {period}, {month}, {nextPeriod} och {nextMonth}.",
    why: "De orden byts ut mot m\xE5nadens namn n\xE4r rapporten s\xE4tts ihop. Ett annat ord mellan klamrar skulle st\xE5 kvar som det \xE4r i dokumentet."
  }
};

// src/language/sv/schema-explanations.ts
var schemaExplanations = {
  "schema/unknown-key": {
    asks: "Varje f\xE4lt (ordet f\xF6re ett kolon) ska vara ett som anv\xE4nds p\xE5 det st\xE4llet.",
    why: "Det som st\xE5r i ett felstavat f\xE4lt skulle inte komma med i rapporten. F\xE4lten har engelska namn och ska skrivas precis som i mallen."
  },
  "schema/missing-key": {
    asks: "De f\xE4lt som kr\xE4vs ska finnas, i ett bidrag workstream, period, summary och plan.",
    why: "L\xE4saren ska inte beh\xF6va undra om n\xE5got har gl\xF6mts bort. Om projektet inte har n\xE5got att rapportera r\xE4cker \u201DnothingToReport: true\u201D i st\xE4llet f\xF6r summary och plan."
  },
  "schema/wrong-type": {
    asks: "Ett v\xE4rde ska vara av r\xE4tt slag: en text, en lista, en grupp med egna f\xE4lt, eller true eller false.",
    why: "Ett v\xE4rde av fel slag g\xE5r inte att s\xE4tta in i rapporten. Det h\xE4nder till exempel n\xE4r ett v\xE4rde har gl\xF6mts bort, eller n\xE4r det st\xE5r \u201Dja\u201D i st\xE4llet f\xF6r true."
  },
  "schema/wrong-value": {
    asks: "D\xE4r det bara finns vissa svar att v\xE4lja p\xE5, till exempel f\xF6r status, ska ett av dem st\xE5.",
    why: "N\xE4r alla projekt anv\xE4nder samma ord g\xE5r l\xE4get att j\xE4mf\xF6ra mellan projekt och mellan m\xE5nader. I rapporten skrivs svaret ut i klartext: atRisk blir \u201Drisk f\xF6r avvikelse\u201D."
  },
  "schema/wrong-form": {
    asks: "M\xE5nader, datum, id och spr\xE5kkoder ska skrivas p\xE5 sitt best\xE4mda s\xE4tt, och inget v\xE4rde f\xE5r vara tomt.",
    why: "En m\xE5nad skrivs 2023-04 och ett datum 2023-05-31, s\xE5 att de g\xE5r att j\xE4mf\xF6ra och inte kan missf\xF6rst\xE5s. Ett id blir ett filnamn och f\xE5r d\xE4rf\xF6r bara ha sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck."
  }
};

// src/language/sv/text-explanations.ts
var textExplanations = {
  "text/personal-data": {
    asks: "Ingenstans i filerna f\xE5r det st\xE5 personnummer, samordningsnummer, reservnummer eller l\xF6senord, och helst inte mobilnummer eller privata e-postadresser.",
    why: "L\xE4gesrapporten l\xE4ses av m\xE5nga, och filens \xE4ldre versioner finns kvar. Ett personnummer kan r\xF6ja vem som \xE4r patient, och det \xE4r f\xF6rbjudet i lag. D\xE4rf\xF6r visar millrep aldrig numret, utan bara dess b\xF6rjan: 1912****-****."
  },
  "text/wrong-month": {
    asks: "M\xE5nader utan \xE5rtal ska vara textens egna: rapportens m\xE5nad i summeringen, och de n\xE4rmast f\xF6ljande i planeringen.",
    why: "En text fr\xE5n f\xF6rra m\xE5naden som klistras in och gl\xF6ms kvar ser r\xE4tt ut, men m\xE5naden avsl\xF6jar den. N\xE4mner texten bara fel m\xE5nader \xE4r det d\xE4rf\xF6r ett fel, annars en varning. Menar du en annan m\xE5nad skriver du ut \xE5ret: mars 2022."
  },
  "text/placeholder": {
    asks: "En text ska vara skriven och lagom l\xE5ng: inte tom, mallens mening eller bara \u201DTODO\u201D, och inte under 8 eller \xF6ver 160 ord.",
    why: "En mening som st\xE5r kvar fr\xE5n mallen skulle annars komma med i l\xE4gesrapporten. Ett par ord s\xE4ger f\xF6r lite, och l\xE5nga texter blir inte l\xE4sta. Om projektet inte har n\xE5got att rapportera skriver du \u201DnothingToReport: true\u201D, s\xE5 f\xE5r rapporten en f\xE4rdig mening."
  },
  "text/hidden-deviation": {
    asks: "Det som \xE4r f\xF6rsenat, stoppat eller saknas ska synas i bidragets status eller avvikelse, och en planering ska handla om det som \xE5terst\xE5r.",
    why: "Styrgruppen l\xE4ser status och avvikelser f\xF6rst. En f\xF6rsening som bara n\xE4mns i f\xF6rbig\xE5ende, eller st\xE5r i planeringen som n\xE5got som redan har h\xE4nt, \xE4r l\xE4tt att missa. Regeln g\xE4ller svensk text."
  },
  "text/copied": {
    asks: "En text ska s\xE4ga vad som \xE4r nytt: inte det som stod f\xF6rra m\xE5naden, och i planeringen inte det som st\xE5r i summeringen.",
    why: "L\xE4saren vill veta vad som har h\xE4nt och vad som kommer h\xE4rn\xE4st. Det \xE4r l\xE4tt att klistra in f\xF6rra m\xE5nadens text och gl\xF6mma att \xE4ndra den. Ett fel \xE4r det bara n\xE4r hela summeringen eller planeringen \xE4r ord f\xF6r ord densamma."
  },
  "text/link-and-image": {
    asks: "En bild ska ha en text som s\xE4ger vad den visar, och en l\xE4nk ska ha ord som s\xE4ger vart den leder.",
    why: "Den som lyssnar p\xE5 rapporten h\xF6r texten i st\xE4llet f\xF6r bilden, och kan g\xE5 fr\xE5n l\xE4nk till l\xE4nk utan att h\xF6ra resten. D\xE5 s\xE4ger \u201Dh\xE4r\u201D ingenting, och en adress l\xE4ses upp tecken f\xF6r tecken. Lagen om tillg\xE4nglighet till digital offentlig service kr\xE4ver att det g\xE5r att ta del av inneh\xE5llet s\xE5."
  },
  "text/term-variant": {
    asks: "Ett ord eller namn ska skrivas p\xE5 samma s\xE4tt i hela rapporten, och som i programmets ordlista.",
    why: "L\xE4saren ska inte beh\xF6va undra om tv\xE5 skrivs\xE4tt \xE4r tv\xE5 saker. Ordlistan i reports/programme.yaml best\xE4mmer, och annars j\xE4mf\xF6rs rapportens texter med varandra. B\xF6jda och sammansatta ord r\xE4knas inte som andra skrivs\xE4tt, och citat f\xE5r st\xE5 som de \xE4r."
  },
  "text/abbreviation": {
    asks: "En f\xF6rkortning ska skrivas ut f\xF6rsta g\xE5ngen den st\xE5r i rapporten, om inte alla l\xE4sare k\xE4nner till den.",
    why: "Rapporten l\xE4ses av m\xE5nga som inte arbetar i programmet. Det som st\xE5r i inledningen eller tidigare i rapporten r\xE4knas, liksom projektens rubriker. F\xF6rkortningar som alla l\xE4sare k\xE4nner till f\xE5r \u201Dknown: true\u201D i ordlistan."
  },
  "text/spelling": {
    asks: "Varje ord ska finnas i en svensk ordlista, i programmets ordlista eller vara sammansatt av s\xE5dana ord.",
    why: "Stavfel drar till sig uppm\xE4rksamheten fr\xE5n det som texten s\xE4ger. Ord som \xE4r r\xE4tt men ok\xE4nda, till exempel namn och termer, l\xE4gger programkontoret till i ordlistan i programme.yaml. Kontrollen beh\xF6ver paketen hunspell-asm och dictionary-sv, och flaggan --no-spell st\xE4nger av den."
  },
  "text/readability": {
    asks: "En mening ska ha h\xF6gst 30 ord, ett stycke h\xF6gst 90, och l\xE4sbarhetsindex (lix) ska vara h\xF6gst 60.",
    why: "Spr\xE5klagen kr\xE4ver att myndigheter skriver v\xE5rdat, enkelt och begripligt, och l\xE5nga meningar \xE4r sv\xE5ra att l\xE4sa. L\xE5nga uppr\xE4kningar blir l\xE4ttare som listor, d\xE4r varje punkt r\xE4knas f\xF6r sig. \xD6ver 40 ord \xE4r en varning, resten \xE4r tips."
  },
  "text/house-style": {
    asks: "Ord, f\xF6rkortningar, siffror och skiljetecken ska skrivas som i VGR:s skrivhandledning och Myndigheternas skrivregler: \u201Dska\u201D, \u201Di dag\u201D, \u201Dt.ex.\u201D, \u201DVGR:s\u201D, \u201D10 %\u201D.",
    why: "Tolv projekt skriver i samma rapport, och den ska l\xE4sas som en text. Ordlistans termer, citat och adresser l\xE4mnas i fred. Det som \xE4r s\xE4kert r\xE4ttar \u201Dvalidate --fix\u201D."
  },
  "text/list-as-text": {
    asks: "En lista ska ha varje punkt p\xE5 en egen rad med \u201D- \u201D, en rad med kolon f\xF6re, och punkter som slutar lika.",
    why: "En sk\xE4rml\xE4sare s\xE4ger hur m\xE5nga punkter en riktig lista har, men l\xE4ser tecken i l\xF6pande text som tecken. Om punkterna b\xF6rjar med liten bokstav f\xE5r den sista ensam ha punkt."
  },
  "text/unsupported-markup": {
    asks: "En text f\xE5r bara inneh\xE5lla stycken, listor, fet och kursiv stil, tabeller, citat, bilder och l\xE4nkar till webbsidor och e-postadresser.",
    why: "Egna rubriker skulle bryta den ordning som \xE4r gemensam f\xF6r alla projekt. Kod och avdelande linjer har ingen plats i rapporten, och inget ska f\xF6rsvinna utan att n\xE5gon m\xE4rker det."
  }
};

// src/language/sv/yaml-explanations.ts
var yamlExplanations = {
  "yaml/tab": {
    asks: "Indrag ska g\xF6ras med blanksteg och aldrig med tabbtecken.",
    why: "Ett tabbtecken \xE4r olika brett i olika program, s\xE5 det g\xE5r inte att veta vad en s\xE5dan rad h\xF6r till. I VS Code ger tabbtangenten blanksteg n\xE4r filens namn slutar p\xE5 .yaml."
  },
  "yaml/odd-space": {
    asks: "Indrag ska g\xF6ras med vanliga blanksteg.",
    why: "Text fr\xE5n Word och webbsidor har ofta h\xE5rda blanksteg, som ser likadana ut men \xE4r ett annat tecken. De r\xE4knas inte som indrag, s\xE5 raden l\xE4ses inte som den ser ut."
  },
  "yaml/duplicate-key": {
    asks: "Ett f\xE4lt (ordet f\xF6re ett kolon) f\xE5r bara st\xE5 en g\xE5ng i samma del av filen.",
    why: "St\xE5r \u201Dplan\u201D tv\xE5 g\xE5nger g\xE5r det inte att veta vilken av texterna som g\xE4ller, och den ena skulle f\xF6rsvinna. Det h\xE4nder l\xE4tt n\xE4r man klistrar in text fr\xE5n ett \xE4ldre bidrag."
  },
  "yaml/unindented-text": {
    asks: "Varje rad i en text ska vara minst lika indragen som den f\xF6rsta, oftast med tv\xE5 blanksteg.",
    why: "Indraget visar att raden h\xF6r till texten. Utan det slutar texten d\xE4r, och raden g\xE5r inte att tolka. Tomma rader mellan stycken beh\xF6ver inget indrag."
  },
  "yaml/missing-space": {
    asks: "Mellan ett f\xE4lts kolon och dess v\xE4rde ska det st\xE5 ett blanksteg.",
    why: "Utan blanksteget r\xE4knas kolonet till ordet, och d\xE5 k\xE4nns varken f\xE4ltet eller v\xE4rdet igen."
  },
  "yaml/colon-in-text": {
    asks: "En text som inneh\xE5ller ett kolon ska b\xF6rja p\xE5 raden under f\xE4ltets namn.",
    why: "Ett kolon f\xF6ljt av blanksteg skiljer ett f\xE4lt fr\xE5n dess v\xE4rde. St\xE5r det mitt i en text p\xE5 f\xE4ltets rad ser texten ut som ett nytt f\xE4lt. Skriv \u201D|\u201D efter f\xE4ltets kolon och texten p\xE5 raderna under, s\xE5 f\xE5r den inneh\xE5lla vilka tecken som helst."
  },
  "yaml/unclosed-quote": {
    asks: "Ett v\xE4rde som b\xF6rjar med ett rakt citattecken ska ocks\xE5 sluta med ett.",
    why: "Citattecknet betyder att v\xE4rdet forts\xE4tter till n\xE4sta likadana tecken. Om det saknas r\xE4knas resten av filen till samma v\xE4rde."
  },
  "yaml/curly-quotes": {
    asks: "Ett v\xE4rde ska inte st\xE5 mellan typografiska citattecken.",
    why: 'B\xF6jda citattecken (\u201D\u2026\u201D) runt ett v\xE4rde r\xE4knas som en del av texten och skulle f\xF6lja med ut i rapporten. Ta bort dem, eller skriv raka ("\u2026"), som inte r\xE4knas till texten.'
  },
  "yaml/special-character": {
    asks: "En text p\xE5 samma rad som f\xE4ltets namn f\xE5r inte b\xF6rja med ett tecken som @ eller %.",
    why: "N\xE5gra tecken har en egen betydelse n\xE4r de st\xE5r f\xF6rst i ett v\xE4rde. B\xF6rjar texten i st\xE4llet p\xE5 raden under f\xE5r den inledas med vilket tecken som helst."
  },
  "yaml/several-documents": {
    asks: "Raden \u201D---\u201D f\xE5r inte st\xE5 mitt i filen.",
    why: "Raden delar filen i tv\xE5, och d\xE5 skulle det som st\xE5r efter den inte komma med i rapporten. F\xF6r att skilja stycken \xE5t r\xE4cker det med en tom rad."
  },
  "yaml/reference": {
    asks: "Tecknen &, * och ! f\xE5r inte st\xE5 f\xF6rst i ett v\xE4rde p\xE5 samma rad som f\xE4ltets namn, och << f\xE5r inte vara ett f\xE4lt.",
    why: "Ett ord efter ett s\xE5dant tecken r\xE4knas som en h\xE4nvisning och f\xF6rsvinner ur texten. Det h\xE4nder till exempel n\xE4r en text b\xF6rjar med fet stil. B\xF6rja texten p\xE5 raden under f\xE4ltets namn i st\xE4llet."
  },
  "yaml/conflict-marker": {
    asks: "En fil f\xE5r inte ha kvar m\xE4rken fr\xE5n en krock mellan tv\xE5 versioner.",
    why: "N\xE4r tv\xE5 personer har \xE4ndrat samma rader kan b\xE5da versionerna bli kvar, mellan rader som b\xF6rjar med <<<<<<<, ======= och >>>>>>>. Beh\xE5ll den text som g\xE4ller och ta bort m\xE4rkena, annars skulle b\xE5da texterna hamna i rapporten."
  },
  "yaml/control-character": {
    asks: "En fil f\xE5r inte inneh\xE5lla styrtecken, varken direkt eller skrivna som koder.",
    why: "Styrtecken \xE4r osynliga tecken som inte h\xF6r hemma i ett dokument. De f\xF6ljer ibland med n\xE4r man klistrar in text fr\xE5n ett annat program."
  },
  "yaml/lost-text": {
    asks: "Ingen del av en text f\xE5r f\xF6rsvinna n\xE4r filen l\xE4ses.",
    why: "I en text som b\xF6rjar p\xE5 f\xE4ltets rad f\xF6rsvinner det som st\xE5r efter ett blanksteg och #, och nya rader sl\xE5s ihop till en. Skriv \u201D|\u201D efter f\xE4ltets kolon och hela texten p\xE5 raderna under, s\xE5 kommer allt med."
  },
  "yaml/too-deep": {
    asks: "En fil f\xE5r ha h\xF6gst 64 niv\xE5er av indrag och parenteser.",
    why: "Ett bidrag beh\xF6ver bara n\xE5gra f\xE5 niv\xE5er. Fler \xE4n s\xE5 har kommit dit av misstag, och de skulle kunna f\xE5 millrep att stanna."
  },
  "yaml/syntax": {
    asks: "Varje rad ska vara ett f\xE4lt med sitt v\xE4rde, en punkt i en lista eller en del av en text.",
    why: "Den h\xE4r koden visas n\xE4r felet inte \xE4r n\xE5got av de vanliga. Oftast saknas ett kolon, eller s\xE5 \xE4r raden mer eller mindre indragen \xE4n raderna runt den."
  }
};

// src/language/sv/explanations.ts
var explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...schemaExplanations,
  ...reportExplanations,
  ...textExplanations
};
export {
  explanations
};
