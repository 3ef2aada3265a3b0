import type { ExplanationsOf } from "../explanations.ts";

export const textExplanations: ExplanationsOf<"text"> = {
  "text/personal-data": {
    asks: "Ingenstans i filerna får det stå personnummer, samordningsnummer, reservnummer eller lösenord, och helst inte mobilnummer eller privata e-postadresser.",
    why: "Lägesrapporten läses av många, och filens äldre versioner finns kvar. Ett personnummer kan röja vem som är patient, och det är förbjudet i lag. Därför visar millrep aldrig numret, utan bara dess början: 1912****-****.",
  },
  "text/wrong-month": {
    asks: "Månader utan årtal ska vara textens egna: rapportens månad i summeringen, och de närmast följande i planeringen.",
    why: "En text från förra månaden som klistras in och glöms kvar ser rätt ut, men månaden avslöjar den. Nämner texten bara fel månader är det därför ett fel, annars en varning. Menar du en annan månad skriver du ut året: mars 2022.",
  },
  "text/placeholder": {
    asks: "En text ska vara skriven och lagom lång: inte tom, mallens mening eller bara ”TODO”, och inte under 8 eller över 160 ord.",
    why: "En mening som står kvar från mallen skulle annars komma med i lägesrapporten. Ett par ord säger för lite, och långa texter blir inte lästa. Om projektet inte har något att rapportera skriver du ”nothingToReport: true”, så får rapporten en färdig mening.",
  },
  "text/hidden-deviation": {
    asks: "Det som är försenat, stoppat eller saknas ska synas i bidragets status eller avvikelse, och en planering ska handla om det som återstår.",
    why: "Styrgruppen läser status och avvikelser först. En försening som bara nämns i förbigående, eller står i planeringen som något som redan har hänt, är lätt att missa. Regeln gäller svensk text.",
  },
  "text/copied": {
    asks: "En text ska säga vad som är nytt: inte det som stod förra månaden, och i planeringen inte det som står i summeringen.",
    why: "Läsaren vill veta vad som har hänt och vad som kommer härnäst. Det är lätt att klistra in förra månadens text och glömma att ändra den. Ett fel är det bara när hela summeringen eller planeringen är ord för ord densamma.",
  },
  "text/link-and-image": {
    asks: "En bild ska ha en text som säger vad den visar, och en länk ska ha ord som säger vart den leder.",
    why: "Den som lyssnar på rapporten hör texten i stället för bilden, och kan gå från länk till länk utan att höra resten. Då säger ”här” ingenting, och en adress läses upp tecken för tecken. Lagen om tillgänglighet till digital offentlig service kräver att det går att ta del av innehållet så.",
  },
  "text/term-variant": {
    asks: "Ett ord eller namn ska skrivas på samma sätt i hela rapporten, och som i programmets ordlista.",
    why: "Läsaren ska inte behöva undra om två skrivsätt är två saker. Ordlistan i reports/programme.yaml bestämmer, och annars jämförs rapportens texter med varandra. Böjda och sammansatta ord räknas inte som andra skrivsätt, och citat får stå som de är.",
  },
  "text/abbreviation": {
    asks: "En förkortning ska skrivas ut första gången den står i rapporten, om inte alla läsare känner till den.",
    why: "Rapporten läses av många som inte arbetar i programmet. Det som står i inledningen eller tidigare i rapporten räknas, liksom projektens rubriker. Förkortningar som alla läsare känner till får ”known: true” i ordlistan.",
  },
  "text/spelling": {
    asks: "Varje ord ska finnas i en svensk ordlista, i programmets ordlista eller vara sammansatt av sådana ord.",
    why: "Stavfel drar till sig uppmärksamheten från det som texten säger. Ord som är rätt men okända, till exempel namn och termer, lägger programkontoret till i ordlistan i programme.yaml. Kontrollen behöver paketen hunspell-asm och dictionary-sv, och flaggan --no-spell stänger av den.",
  },
  "text/readability": {
    asks: "En mening ska ha högst 30 ord, ett stycke högst 90, och läsbarhetsindex (lix) ska vara högst 60.",
    why: "Språklagen kräver att myndigheter skriver vårdat, enkelt och begripligt, och långa meningar är svåra att läsa. Långa uppräkningar blir lättare som listor, där varje punkt räknas för sig. Över 40 ord är en varning, resten är tips.",
  },
  "text/house-style": {
    asks: "Ord, förkortningar, siffror och skiljetecken ska skrivas som i VGR:s skrivhandledning och Myndigheternas skrivregler: ”ska”, ”i dag”, ”t.ex.”, ”VGR:s”, ”10 %”.",
    why: "Tolv projekt skriver i samma rapport, och den ska läsas som en text. Ordlistans termer, citat och adresser lämnas i fred. Det som är säkert rättar ”validate --fix”.",
  },
  "text/list-as-text": {
    asks: "En lista ska ha varje punkt på en egen rad med ”- ”, en rad med kolon före, och punkter som slutar lika.",
    why: "En skärmläsare säger hur många punkter en riktig lista har, men läser tecken i löpande text som tecken. Om punkterna börjar med liten bokstav får den sista ensam ha punkt.",
  },
  "text/unsupported-markup": {
    asks: "En text får bara innehålla stycken, listor, fet och kursiv stil, tabeller, citat, bilder och länkar till webbsidor och e-postadresser.",
    why: "Egna rubriker skulle bryta den ordning som är gemensam för alla projekt. Kod och avdelande linjer har ingen plats i rapporten, och inget ska försvinna utan att någon märker det.",
  },
};
