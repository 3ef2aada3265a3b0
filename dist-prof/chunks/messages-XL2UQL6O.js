import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  listWords,
  quoteEdit
} from "./chunk-4LYGMZVE.js";
import {
  codeOf,
  shorten
} from "./chunk-5443DDDY.js";
import "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-UVSUTSUA.js";

// src/language/sv/file-sentences.ts
var fileSentences = {
  "file/unreadable": ({ reason, detail }) => {
    switch (reason) {
      case "missing":
        return { message: "Filen finns inte.", hint: "Kontrollera s\xF6kv\xE4gen." };
      case "folder":
        return {
          message: "Det h\xE4r \xE4r en mapp, men ska vara en fil.",
          hint: "Byt namn p\xE5 mappen eller ta bort den."
        };
      case "forbidden":
        return {
          message: "Du saknar beh\xF6righet att l\xE4sa filen.",
          hint: "Be den som \xE4ger filen om l\xE4sr\xE4ttighet."
        };
      case "outside":
        return {
          message: "Filen \xE4r en l\xE4nk som leder ut ur l\xE4gesrapportens mapp, och l\xE4ses inte.",
          hint: "L\xE4gg sj\xE4lva filen h\xE4r i st\xE4llet f\xF6r l\xE4nken."
        };
      case "crowded":
        return {
          message: "Filen har fler f\xE4lt och punkter \xE4n n\xE5gon fil i en l\xE4gesrapport.",
          hint: "Ta bort det som har hamnat i filen av misstag."
        };
      default:
        return {
          message: `Filen g\xE5r inte att l\xE4sa (${detail}).`,
          hint: "St\xE4ng filen i andra program och f\xF6rs\xF6k igen."
        };
    }
  },
  "file/not-utf8": ({ encoding }) => ({
    message: encoding !== "windows-1252" ? `Filen \xE4r sparad som ${encoding.toUpperCase()} och inte som UTF-8.` : "Filen \xE4r inte sparad som UTF-8, s\xE5 \xE5, \xE4 och \xF6 g\xE5r inte att l\xE4sa s\xE4kert.",
    hint: "Spara om filen som UTF-8. I VS Code: klicka p\xE5 teckenkodningen l\xE4ngst ner till h\xF6ger och v\xE4lj \u201DSave with Encoding\u201D, sedan \u201DUTF-8\u201D."
  }),
  "file/empty": ({ kind }) => ({
    message: "Filen \xE4r tom, eller har bara kommentarer.",
    hint: kind === "entry" ? "Ta bort filen och k\xF6r \u201Dmillrep init\u201D med m\xE5naden, s\xE5 skapas ett nytt bidrag att fylla i." : "Ta bort filen och k\xF6r \u201Dmillrep init\u201D, s\xE5 skapas programfilen p\xE5 nytt."
  }),
  "file/misnamed": ({ expected, isTaken }) => ({
    message: "Namnet \xE4r fel, s\xE5 det som st\xE5r h\xE4r l\xE4ses inte.",
    hint: isTaken ? `${expected} finns redan. J\xE4mf\xF6r de tv\xE5 och ta bort den som inte ska vara med.` : `Byt namn till ${expected}.`
  }),
  "file/many-problems": ({ shown }) => ({
    message: `Filen har mer att r\xE4tta \xE4n de ${shown} st\xE4llen som visas h\xE4r.`,
    hint: "R\xE4tta de f\xF6rsta och kontrollera igen."
  }),
  "file/stray": ({ expected }) => ({
    message: "Filen h\xF6r inte till l\xE4gesrapporten och l\xE4ses inte.",
    hint: `Flytta den, eller byt namn p\xE5 den till ${expected} om den \xE4r ett bidrag.`
  })
};

// src/language/sv/template-sentence.ts
var brokenTemplate = ({
  problem,
  template,
  names
}) => {
  const name = shorten(template);
  switch (problem) {
    case "missing":
      return {
        message: `Mallen ${name} finns inte.`,
        hint: "L\xE4gg mallen i mappen reports och skriv dess namn, till exempel: mall.dotx"
      };
    case "outside":
      return {
        message: `Mallen ${name} ligger utanf\xF6r l\xE4gesrapportens mapp och h\xE4mtas inte.`,
        hint: "Kopiera mallen till mappen reports och skriv bara dess namn."
      };
    case "format":
      return {
        message: `${name} \xE4r ingen mall som Word kan l\xE4sa.`,
        hint: "\xD6ppna filen i Word och spara om den som Word-mall (.dotx) eller Word-dokument (.docx), utan l\xF6senord."
      };
    case "size":
      return {
        message: `Mallen ${name} \xE4r f\xF6r stor.`,
        hint: "Spara om den utan text och med mindre bilder: h\xF6gst 20 MB, och 100 MB uppackad."
      };
    case "macros":
      return {
        message: `Mallen ${name} inneh\xE5ller makron eller andra program.`,
        hint: "\xD6ppna den i Word och spara om den som Word-mall utan makron (.dotx)."
      };
    case "external":
      return {
        message: `Mallen ${name} h\xE4mtar n\xE5got fr\xE5n ${listWords(names.slice(0, 3).map(shorten), "och")}.`,
        hint: "B\xE4dda in bilden i mallen i st\xE4llet, eller ta bort l\xE4nken till den andra filen."
      };
    case "styles":
      return {
        message: `Mallen ${name} saknar ${names.length === 1 ? "formatmallen" : "formatmallarna"} ${listWords(names.map(shownName), "och")}.`,
        hint: "\xD6ppna mallen i Word, anv\xE4nd formatmallen p\xE5 ett stycke och spara."
      };
  }
};
function shownName(name) {
  return `${name.replace("Title", "Rubrik").replace("heading", "Rubrik")} (${name})`;
}

// src/language/sv/report-sentences.ts
var reportSentences = {
  "report/missing-entry": ({ workstream, file, received, expected, period }) => ({
    message: `Bidraget fr\xE5n ${workstream} saknas: ${received} av ${expected} har kommit in.`,
    hint: `Skapa filen ${file}, till exempel med: millrep init ${period}`
  }),
  "report/contradiction": () => ({
    message: "Bidraget s\xE4ger b\xE5de att det inte finns n\xE5got att rapportera och vad som ska rapporteras.",
    hint: "Ta bort raden \u201DnothingToReport: true\u201D, eller ta bort texterna."
  }),
  "report/unknown-workstream": ({ id, suggestion, known }) => ({
    message: `Programmet har inget projekt med id \u201D${shorten(id)}\u201D.`,
    hint: suggestion === void 0 ? `V\xE4lj ett av: ${listWords(known, "eller")}. Ett nytt projekt l\xE4ggs till i reports/programme.yaml.` : `Menade du \u201D${suggestion}\u201D?`
  }),
  "report/workstream-mismatch": ({ id, fileId, isTaken }) => ({
    message: `Bidraget s\xE4ger att det kommer fr\xE5n \u201D${shorten(id)}\u201D men filen heter ${shorten(fileId)}.yaml.`,
    hint: isTaken ? `Skriv \u201Dworkstream: ${shorten(fileId)}\u201D, eller ta bort filen: ${shorten(id)}.yaml finns redan.` : `Skriv \u201Dworkstream: ${shorten(fileId)}\u201D, eller byt namn p\xE5 filen till ${shorten(id)}.yaml.`
  }),
  "report/duplicate-entry": ({ workstream, otherFile }) => ({
    message: `${workstream} har redan ett bidrag i ${otherFile}.`,
    hint: "Sl\xE5 ihop de tv\xE5 filerna till en."
  }),
  "report/period-mismatch": ({ period, folder }) => ({
    message: `Bidraget g\xE4ller ${period} men ligger i mappen ${folder}.`,
    hint: `Skriv \u201Dperiod: ${folder}\u201D, eller flytta filen till mappen ${period}.`
  }),
  "report/not-reporting": ({ workstream, period, from, until }) => ({
    message: `${workstream} l\xE4mnar inte bidrag f\xF6r ${period}${span(from, until)}.`,
    hint: "Ta bort filen, eller \xE4ndra \u201Dfrom\u201D och \u201Duntil\u201D i reports/programme.yaml."
  }),
  "report/overdue-milestone": ({ name, due, period }) => ({
    message: `Milstolpen \u201D${shorten(name)}\u201D skulle ha varit klar ${due}, f\xF6re ${period}, men \xE4r inte n\xE5dd.`,
    hint: "Skriv \u201Ddone: true\u201D om den \xE4r n\xE5dd, eller ett nytt datum."
  }),
  "report/unanswered-follow-up": ({ planned }) => ({
    message: `Det st\xE5r inte vad det blev av \u201D${shorten(planned)}\u201D.`,
    hint: "Skriv \u201Doutcome: \u201D och done, partly, ongoing, delayed eller dropped."
  }),
  "report/unmatched-follow-up": (params) => {
    const planned = shorten(params.planned);
    if (params.problem === "missing")
      return {
        message: `Uppf\xF6ljningen saknar \u201D${planned}\u201D${params.more === 0 ? "" : ` och ${params.more} till`} av det som var planerat.`,
        hint: "L\xE4gg till det som saknas. Skriv \u201Doutcome: dropped\u201D om det inte blir av eller inte var n\xE5got \xE5tagande."
      };
    return params.original === void 0 ? {
      message: `\u201D${planned}\u201D fanns inte med i f\xF6rra m\xE5nadens planering.`,
      hint: "F\xF6lj bara upp det som var planerat. Annat som har h\xE4nt h\xF6r hemma i summeringen."
    } : {
      message: `\u201D${planned}\u201D st\xE5r inte s\xE5 i f\xF6rra m\xE5nadens planering.`,
      hint: `Skriv som det stod d\xE4r: \u201D${params.original}\u201D`
    };
  },
  "report/broken-image": ({ source, problem }) => {
    const name = shorten(source);
    switch (problem) {
      case "missing":
        return {
          message: `Bilden ${name} finns inte.`,
          hint: "L\xE4gg bilden i samma mapp som bidraget, eller i en mapp d\xE4r, och skriv s\xF6kv\xE4gen d\xE4rifr\xE5n."
        };
      case "outside":
        return {
          message: `Bilden ${name} ligger utanf\xF6r l\xE4gesrapportens mapp och h\xE4mtas inte.`,
          hint: "Kopiera bilden till samma mapp som bidraget och skriv bara dess namn."
        };
      case "format":
        return {
          message: `${name} \xE4r ingen bild i PNG- eller JPEG-format.`,
          hint: "Spara om bilden som PNG eller JPEG."
        };
      case "size":
        return {
          message: `Bilden ${name} har fler \xE4n 50 miljoner bildpunkter.`,
          hint: "Spara om bilden i mindre format: 2 000 punkter p\xE5 bredden r\xE4cker."
        };
      case "damaged":
        return {
          message: `Bilden ${name} \xE4r skadad eller avklippt.`,
          hint: "H\xE4mta bilden p\xE5 nytt, eller \xF6ppna den i ett bildprogram och spara om den."
        };
    }
  },
  "report/duplicate-workstream": ({ id, firstLine }) => ({
    message: `Projektet \u201D${shorten(id)}\u201D st\xE5r tv\xE5 g\xE5nger: h\xE4r och p\xE5 rad ${firstLine}.`,
    hint: "Ge det ena ett annat id."
  }),
  "report/reversed-span": ({ from, until }) => ({
    message: `Projektet slutar (${until}) innan det b\xF6rjar (${from}).`,
    hint: "Byt plats p\xE5 \u201Dfrom\u201D och \u201Duntil\u201D."
  }),
  "report/ignore": ({ code, problem, suggestion }) => {
    const name = shorten(code);
    switch (problem) {
      case "code":
        return {
          message: code === "" ? "Kommentaren s\xE4ger inte vad den tystar." : `Det g\xE5r inte att tysta \u201D${name}\u201D.`,
          hint: suggestion === void 0 ? "Skriv koden som meddelandet visar, till exempel \u201D# millrep-ignore text/abbreviation: orsak\u201D." : `Menade du \u201D${suggestion}\u201D?`
        };
      case "reason":
        return {
          message: "Kommentaren tystar inget, f\xF6r den har ingen orsak.",
          hint: `Skriv varf\xF6r efter ett kolon: \u201D# millrep-ignore ${name}: orsak\u201D.`
        };
      case "unused":
        return {
          message: `H\xE4r finns inget som \u201D${name}\u201D beh\xF6ver tysta.`,
          hint: "Ta bort kommentaren, eller flytta den till raden ovanf\xF6r f\xE4ltet som den g\xE4ller."
        };
    }
  },
  "report/pale-colour": ({ key, colour, contrast, darker }) => ({
    message: `F\xE4rgen ${colour} \xE4r f\xF6r ljus f\xF6r ${key === "accent" ? "rubriker" : "l\xE4nkar"}: kontrasten mot vitt papper \xE4r ${contrast.toFixed(1).replace(".", ",")}:1.`,
    hint: `V\xE4lj en f\xE4rg med kontrasten 4,5:1 eller mer, till exempel "${darker}".`
  }),
  "report/broken-template": brokenTemplate,
  "report/template-and-looks": ({ key }) => ({
    message: `Mallen best\xE4mmer redan ${{ font: "teckensnittet", colours: "f\xE4rgerna", margins: "marginalerna" }[key]}.`,
    hint: `Ta bort ${key} och \xE4ndra i mallen i st\xE4llet, eller ta bort template.`
  }),
  "report/unknown-variable": ({ variable, known }) => ({
    message: `\u201D{${shorten(variable)}}\u201D g\xE5r inte att anv\xE4nda h\xE4r.`,
    hint: `H\xE4r kan st\xE5: ${listWords(
      known.map((name) => `{${name}}`),
      "eller"
    )}.`
  })
};
function span(from, until) {
  if (from !== void 0 && until !== void 0) return `, bara fr\xE5n ${from} till ${until}`;
  if (from !== void 0) return `, f\xF6rst fr\xE5n ${from}`;
  return until === void 0 ? "" : `, bara till och med ${until}`;
}

// src/language/sv/schema-sentences.ts
var types = {
  text: "en text",
  number: "ett tal",
  boolean: "true eller false",
  list: "en lista",
  map: "en grupp med egna f\xE4lt",
  nothing: "inget"
};
var forms = {
  period: {
    message: (key) => `\u201D${shorten(key)}\u201D ska vara en m\xE5nad.`,
    hint: "Skriv \xE5rtal och m\xE5nad med siffror, till exempel 2023-03."
  },
  date: {
    message: (key) => `\u201D${shorten(key)}\u201D ska vara ett giltigt datum.`,
    hint: "Skriv \xE5r, m\xE5nad och dag med siffror, till exempel 2023-05-31."
  },
  id: {
    message: (key) => `\u201D${shorten(key)}\u201D f\xE5r bara ha sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck.`,
    hint: "Skriv till exempel privata-vardgivare."
  },
  freeName: {
    message: (key) => `\u201D${shorten(key)}\u201D \xE4r ett namn som Windows har tagit f\xF6r egen del.`,
    hint: "Ge projektet ett annat id: i Windows kan ingen fil heta s\xE5."
  },
  language: {
    message: (key) => `\u201D${shorten(key)}\u201D ska vara en spr\xE5kkod.`,
    hint: "Skriv till exempel sv eller en."
  },
  colour: {
    message: (key) => `\u201D${shorten(key)}\u201D ska vara en f\xE4rg.`,
    hint: 'Skriv # och sex tecken 0\u20139 och A\u2013F, inom citattecken, till exempel "#1F3864".'
  },
  margin: {
    message: (key) => `\u201D${shorten(key)}\u201D ska vara ett antal millimeter, fr\xE5n 10 till 60.`,
    hint: "Skriv bara talet, till exempel 25."
  },
  bounded: {
    message: (key) => `\u201D${shorten(key)}\u201D \xE4r l\xE4ngre \xE4n n\xE5gon text i en l\xE4gesrapport.`,
    hint: "Ta bort det som har hamnat d\xE4r av misstag."
  },
  filled: {
    message: (key) => `\u201D${shorten(key)}\u201D \xE4r tomt.`,
    hint: "Fyll i ett v\xE4rde eller ta bort raden."
  }
};
var schemaSentences = {
  "schema/unknown-key": ({ key, suggestion, allowed }) => ({
    message: `F\xE4ltet \u201D${shorten(key)}\u201D finns inte.`,
    hint: suggestion === void 0 ? allowedHint(allowed) : `Menade du \u201D${suggestion}\u201D?`
  }),
  "schema/missing-key": ({ key, expected }) => ({
    message: `\u201D${shorten(key)}\u201D saknas.`,
    hint: missingHint(key, expected)
  }),
  "schema/wrong-type": ({ key, expected, found, isProse }) => {
    if (key === "")
      return {
        message: "Filen ser inte ut som ett bidrag: h\xE4r ska st\xE5 f\xE4lt med v\xE4rden.",
        hint: "B\xF6rja med raden \u201Dworkstream: \u201D och projektets id. Ta bort filen och k\xF6r \u201Dmillrep init\u201D med m\xE5naden f\xF6r att f\xE5 ett nytt bidrag att fylla i."
      };
    const message = found === "nothing" ? `\u201D${shorten(key)}\u201D \xE4r tomt men ska vara ${types[expected]}.` : `\u201D${shorten(key)}\u201D \xE4r ${types[found]} men ska vara ${types[expected]}.`;
    return { message, hint: typeHint(key, expected, found, isProse) };
  },
  "schema/wrong-value": ({ key, value, allowed }) => ({
    message: `\u201D${shorten(value)}\u201D g\xE5r inte att anv\xE4nda som \u201D${shorten(key)}\u201D.`,
    hint: `Skriv ${listWords(allowed, "eller")}.`
  }),
  "schema/wrong-form": ({ key, form }) => ({ message: forms[form].message(key), hint: forms[form].hint })
};
function typeHint(key, expected, found, isProse) {
  switch (expected) {
    case "boolean":
      return `Skriv \u201D${shorten(key)}: true\u201D eller \u201D${shorten(key)}: false\u201D.`;
    case "list":
      return "Skriv varje del p\xE5 en egen rad som b\xF6rjar med \u201D- \u201D.";
    case "map":
      return "Skriv f\xE4lten p\xE5 egna rader under, med tv\xE5 blanksteg f\xF6rst.";
    default:
      if (found === "nothing" && !isProse) return "Skriv ett v\xE4rde efter kolonet, eller ta bort raden.";
      if (!isProse && (found === "number" || found === "boolean")) return "S\xE4tt citattecken runt v\xE4rdet.";
      return `Skriv \u201D${shorten(key)}: |\u201D och texten p\xE5 raderna under, med tv\xE5 blanksteg f\xF6rst.`;
  }
}
function missingHint(key, expected) {
  if (key === "summary" || key === "plan") {
    return `L\xE4gg till raden \u201D${key}: |\u201D och skriv texten p\xE5 raderna under, med tv\xE5 blanksteg f\xF6rst. Finns inget att rapportera: skriv \u201DnothingToReport: true\u201D.`;
  }
  if (expected === "list")
    return `L\xE4gg till raden \u201D${key}:\u201D och under den varje del p\xE5 en rad som b\xF6rjar med \u201D- \u201D.`;
  if (expected === "map")
    return `L\xE4gg till raden \u201D${key}:\u201D och under den dess f\xE4lt, med tv\xE5 blanksteg f\xF6rst.`;
  return `L\xE4gg till en rad \u201D${key}: \u201D med ett v\xE4rde.`;
}
function allowedHint(allowed) {
  return allowed.length === 0 ? "Ta bort raden." : `H\xE4r kan st\xE5: ${listWords(allowed, "eller")}.`;
}

// src/language/sv/list-sentences.ts
var sentences = {
  marks: () => ({
    message: "Listan st\xE5r som l\xF6pande text.",
    hint: "B\xF6rja varje punkt p\xE5 en ny rad med \u201D- \u201D, under en mening som slutar med kolon."
  }),
  "lead-in": (found, written) => ({
    message: "Raden f\xF6re listan slutar utan kolon.",
    hint: `Skriv \u201D${shorten(written ?? found)}\u201D.`
  }),
  ends: (found, written) => ({
    message: "Listans punkter slutar p\xE5 olika s\xE4tt.",
    hint: written ? `Skriv \u201D${shorten(written)}\u201D i st\xE4llet f\xF6r \u201D${found}\u201D, s\xE5 att alla punkter slutar lika.` : "S\xE4tt punkt efter alla punkter eller efter ingen. Hela meningar har punkt."
  })
};
function listSentence({ problem, found, written }) {
  return sentences[problem](shorten(found), written);
}

// src/language/sv/reading-sentences.ts
var fields = {
  summary: "Summeringen",
  plan: "Planeringen",
  deviation: "Avvikelsen"
};
var tasks = {
  summary: (period) => `Skriv vad som har h\xE4nt under ${period}`,
  plan: (period) => `Skriv vad som \xE4r planerat f\xF6r ${period}`,
  deviation: () => "Skriv vad som avviker och varf\xF6r"
};
var newHints = {
  summary: (period) => `Skriv vad som \xE4r nytt: vad har h\xE4nt under ${period}?`,
  plan: (period) => `Skriv vad som \xE4r nytt: vad \xE4r planerat f\xF6r ${period}?`,
  deviation: () => "Skriv hur det har g\xE5tt sedan dess, eller ta bort f\xE4ltet om avvikelsen \xE4r \xE5tg\xE4rdad."
};
var linkExample = "[V\xE5rdskiftet](https://www.vgregion.se/)";
var sameAsLastMonth = {
  identical: (field) => `${fields[field]} \xE4r ord f\xF6r ord densamma som f\xF6rra m\xE5naden`,
  text: (field) => `${fields[field]} \xE4r till stor del densamma som f\xF6rra m\xE5naden`,
  paragraph: () => "Stycket \xE4r till stor del detsamma som f\xF6rra m\xE5naden"
};
var repeatsSummary = {
  identical: "Planeringen \xE4r ord f\xF6r ord densamma som summeringen",
  text: "Planeringen upprepar till stor del summeringen",
  paragraph: "Stycket upprepar till stor del summeringen"
};
var linkSentences = {
  alt: (source) => ({
    message: `Bilden ${source} saknar en text f\xF6r den som inte ser den.`,
    hint: "Skriv mellan hakparenteserna vad bilden visar: ![Karta \xF6ver s\xF6dra omr\xE5det](karta.png)."
  }),
  address: (address) => ({
    message: `Adressen ${address} s\xE4ger inte vart den leder.`,
    hint: `Skriv sidans namn, och adressen inom parentes efter det: ${linkExample}.`
  }),
  words: (words) => ({
    message: `L\xE4nktexten \u201D${words}\u201D s\xE4ger inte vart l\xE4nken leder.`,
    hint: `Skriv sidans namn eller vad den handlar om: ${linkExample}.`
  }),
  empty: (address) => ({
    message: `L\xE4nken till ${address} har ingen text.`,
    hint: `Skriv mellan hakparenteserna vart l\xE4nken leder: ${linkExample}.`
  })
};
var readingSentences = {
  "text/placeholder": ({ field, period, problem, words }) => {
    switch (problem) {
      case "scaffold":
      case "blank":
        return { message: `${fields[field]} \xE4r inte skriven \xE4n.`, hint: unwrittenHint(field, period) };
      case "stub":
        return { message: `${fields[field]} saknar inneh\xE5ll.`, hint: unwrittenHint(field, period) };
      case "short":
        return {
          message: `${fields[field]} har bara ${words === 1 ? "ett" : words} ord.`,
          hint: `${tasks[field](period)}. Mellan 20 och 130 ord \xE4r lagom.`
        };
      case "long":
        return {
          message: `${fields[field]} har ${words} ord, och med fler \xE4n 160 blir den f\xF6r l\xE5ng.`,
          hint: "Korta den till 20\u2013130 ord: det viktigaste f\xF6r den som inte arbetar i projektet."
        };
    }
  },
  "text/copied": ({ field, period, extent, origin, otherFile, otherLine }) => ({
    message: origin === "month" ? `${sameAsLastMonth[extent](field)} (${otherFile}, rad ${otherLine}).` : `${repeatsSummary[extent]} (rad ${otherLine}).`,
    hint: origin === "month" ? newHints[field](period) : `Skriv bara vad som \xE4r planerat f\xF6r ${period}. Det som redan har h\xE4nt h\xF6r till summeringen.`
  }),
  "text/link-and-image": ({ problem, shown }) => linkSentences[problem](shorten(shown)),
  "text/readability": (params) => {
    switch (params.problem) {
      case "sentence":
        return {
          message: `Meningen har ${params.words} ord och \xE4r sv\xE5r att l\xE4sa.`,
          hint: "Dela den: s\xE4tt punkt d\xE4r en ny tanke b\xF6rjar, eller g\xF6r uppr\xE4kningen till en lista."
        };
      case "paragraph":
        return {
          message: `Stycket har ${params.words} ord.`,
          hint: "Dela det med en tom rad d\xE4r ett nytt \xE4mne b\xF6rjar."
        };
      case "text":
        return {
          message: `Texten \xE4r mycket sv\xE5r att l\xE4sa: l\xE4sbarhetsindex (lix) \xE4r ${params.lix}.`,
          hint: `Dela de l\xE4ngsta meningarna, ${firstWords(params.longest)} och ${firstWords(params.secondLongest)}, och byt l\xE5nga ord mot kortare.`
        };
    }
  }
};
function firstWords(sentence) {
  return `\u201D${shorten(`${sentence.split(/\s+/).slice(0, 5).join(" ")} \u2026`)}\u201D`;
}
function unwrittenHint(field, period) {
  const orRemove = field === "deviation" ? ", eller ta bort f\xE4ltet" : "";
  return `${tasks[field](period)}, p\xE5 raderna under \u201D${field}: |\u201D${orRemove}.`;
}

// src/language/sv/style-sentences.ts
var reasons = {
  word: { message: (found) => `I l\xE4gesrapporten skriver vi inte \u201D${found}\u201D.` },
  "written-apart": { message: (found) => `\u201D${found}\u201D skrivs is\xE4r.` },
  "lower-case": { message: (found) => `\u201D${found}\u201D skrivs inte med stora bokst\xE4ver.` },
  "colon-before-ending": {
    message: (found) => `\xC4ndelsen i \u201D${found}\u201D ska st\xE5 efter ett kolon.`,
    hint: "Skriv ett kolon och \xE4ndelsen, till exempel \u201DAPI:s\u201D eller \u201DAPI:er\u201D."
  },
  organisation: { message: (found) => `\u201D${found}\u201D \xE4r inte organisationens namn.` },
  abbreviation: { message: (found) => `F\xF6rkortningen \u201D${found}\u201D har inte sina punkter p\xE5 r\xE4tt st\xE4lle.` },
  "twice-said": { message: (found) => `\u201D${found}\u201D s\xE4ger samma sak tv\xE5 g\xE5nger.` },
  ampersand: {
    message: () => "Tecknet & h\xF6r hemma i namn p\xE5 f\xF6retag, inte i l\xF6pande text.",
    hint: "Skriv \u201Doch\u201D, om det inte \xE4r ett namn."
  },
  "and-or": {
    message: (found) => `\u201D${found}\u201D l\xE4mnar \xE5t l\xE4saren att v\xE4lja.`,
    hint: "Skriv \u201Doch\u201D eller \u201Deller\u201D."
  },
  slash: {
    message: (found) => `\u201D${found}\u201D \xE4r sv\xE5rt att l\xE4sa med snedstreck.`,
    hint: "Skriv \u201Doch\u201D eller \u201Deller\u201D mellan orden."
  },
  quotes: {
    message: () => "Citattecknen \xE4r inte svenska.",
    hint: "Skriv \u201D b\xE5de f\xF6re och efter orden."
  },
  dash: {
    message: () => "Ett inskott st\xE5r mellan tankstreck, inte bindestreck.",
    hint: "Skriv ett tankstreck (\u2013) med mellanslag p\xE5 b\xE5da sidor."
  },
  percent: { message: (found) => `\u201D${found}\u201D saknar ett mellanslag f\xF6re procenttecknet.` },
  "digit-groups": { message: (found) => `Siffrorna i \u201D${found}\u201D ska st\xE5 tre och tre.` },
  "glued-digit": {
    message: (found) => `I \u201D${found}\u201D sitter siffran ihop med ordet.`,
    hint: "Skriv mellanslag eller bindestreck efter siffran."
  },
  "full-stop": { message: () => "Stycket slutar utan punkt." },
  "space-before-mark": {
    message: () => "Det st\xE5r ett mellanslag f\xF6re skiljetecknet.",
    hint: "Ta bort mellanslaget."
  },
  "space-after-mark": { message: (found) => `I \u201D${found}\u201D saknas ett mellanslag efter skiljetecknet.` },
  "double-space": {
    message: () => "Det st\xE5r mer \xE4n ett mellanslag mellan orden.",
    hint: "Skriv bara ett mellanslag."
  }
};
function styleSentence({ reason, found, written }) {
  const { message, hint } = reasons[reason];
  const said = written === void 0 ? hint : `Skriv \u201D${shorten(written)}\u201D.`;
  return { message: message(shorten(found)), ...said === void 0 ? {} : { hint: said } };
}

// src/language/sv/text-sentences.ts
var fields2 = {
  summary: "Summeringen",
  plan: "Planeringen",
  deviation: "Avvikelsen"
};
var markups = {
  heading: {
    message: "En text f\xE5r inte ha egna rubriker.",
    hint: "Ta bort # i b\xF6rjan av raden, eller strecken under den, och skriv raden som ett vanligt stycke."
  },
  code: {
    message: "En text f\xE5r inte ha kod mellan tecknen `.",
    hint: "Ta bort tecknen."
  },
  rule: {
    message: "En text f\xE5r inte ha en avdelande linje.",
    hint: "Ta bort raden. En tom rad r\xE4cker f\xF6r att skilja stycken \xE5t."
  },
  cells: {
    message: "Raden har fler celler \xE4n tabellens f\xF6rsta rad, och de skulle inte komma med.",
    hint: "Ge f\xF6rsta raden lika m\xE5nga celler. Ett lodr\xE4tt streck inuti en cell skrivs \\|."
  },
  nesting: {
    message: "Texten har s\xE5 m\xE5nga listor eller citat inuti varandra att det innersta inte skulle komma med.",
    hint: "Skriv texten med h\xF6gst n\xE5gra niv\xE5er."
  },
  numbering: {
    message: "Punktens nummer \xE4r inte n\xE4sta i ordningen, och skulle bli ett annat i dokumentet.",
    hint: "Numrera i ordning. \xC4r det ingen lista: skriv ett omv\xE4nt snedstreck f\xF6re punkten, som 1\\. maj."
  },
  link: {
    message: "L\xE4nken leder inte till en webbsida eller e-postadress.",
    hint: "Skriv hela adressen, till exempel [V\xE5rdskiftet](https://www.vgregion.se/)."
  },
  title: {
    message: "Orden efter adressen skulle inte komma med i dokumentet.",
    hint: "Skriv dem i texten, eller ta bort dem: bara adressen st\xE5r inom parentesen."
  }
};
var removeNumber = "Ta bort det, \xE4ven ur filens kommentarer. Ingen person f\xE5r g\xE5 att k\xE4nna igen i l\xE4gesrapporten.";
var personalData = {
  personal: { message: (masked) => `H\xE4r st\xE5r ett personnummer: ${masked}.`, hint: removeNumber },
  coordination: { message: (masked) => `H\xE4r st\xE5r ett samordningsnummer: ${masked}.`, hint: removeNumber },
  reserve: {
    message: (masked) => `H\xE4r st\xE5r ett reservnummer f\xF6r en patient: ${masked}.`,
    hint: removeNumber
  },
  likely: {
    message: (masked) => `${masked} ser ut som ett personnummer, men kontrollsiffran st\xE4mmer inte.`,
    hint: "Ta bort det om det \xE4r ett personnummer. \xC4r det datum: skriv dem med bindestreck, som 2023-04-03\u20132023-04-28."
  },
  password: {
    message: () => "H\xE4r st\xE5r ett l\xF6senord eller en pinkod.",
    hint: "Ta bort det, och byt det d\xE4r det anv\xE4nds: andra kan ha sett det i filen."
  },
  mobile: {
    message: (masked) => `H\xE4r st\xE5r ett mobilnummer: ${masked}.`,
    hint: "Ta bort det, eller skriv numret till v\xE4xeln eller supporten."
  },
  mail: {
    message: (masked) => `H\xE4r st\xE5r en privat e-postadress: ${masked}.`,
    hint: "Skriv en adress i organisationen, helst en funktionsbrevl\xE5da som millennium@vgregion.se."
  }
};
var termProblems = {
  case: (written) => `${written} har inte r\xE4tt stora och sm\xE5 bokst\xE4ver.`,
  compound: (written) => `${written} har mellanrum eller bindestreck p\xE5 fel st\xE4lle.`,
  misspelt: (written) => `${written} ser ut att vara felstavat.`,
  variant: (written) => `${written} \xE4r inte programmets s\xE4tt att skriva ordet.`,
  replaced: (written) => `Programmet anv\xE4nder ett annat ord \xE4n ${written}.`
};
var textSentences = {
  "text/personal-data": ({ kind, masked }) => ({
    message: personalData[kind].message(masked),
    hint: personalData[kind].hint
  }),
  "text/wrong-month": ({ month, withYear, field, period, isWhole }) => isWhole ? {
    message: `${fields2[field]} g\xE4ller ${period} men n\xE4mner bara andra m\xE5nader: \u201D${month}\u201D.`,
    hint: `St\xE5r en tidigare m\xE5nads text kvar? Skriv om den. Ska m\xE5naden st\xE5 kvar: skriv ut \xE5ret, \u201D${withYear}\u201D.`
  } : {
    message: `\u201D${month}\u201D st\xE4mmer inte: ${fields2[field].toLowerCase()} g\xE4ller ${period}.`,
    hint: `R\xE4tta m\xE5naden, eller skriv ut \xE5ret om den ska st\xE5 kvar: \u201D${withYear}\u201D.`
  },
  "text/hidden-deviation": ({ words, problem, isOnTrack }) => problem === "past" ? {
    message: `Planeringen ber\xE4ttar om n\xE5got som redan har h\xE4nt: \u201D${shorten(words)}\u201D.`,
    hint: "Flytta det till summeringen, och skriv h\xE4r vad ni ska g\xF6ra h\xE4rn\xE4st."
  } : {
    message: `\u201D${shorten(words)}\u201D l\xE5ter som en avvikelse, men ${isOnTrack ? "bidragets status \xE4r \u201DonTrack\u201D" : "bidraget har varken status eller avvikelse"}.`,
    hint: "Skriv under \u201Ddeviation: |\u201D vad som avviker och vad ni g\xF6r \xE5t det, eller skriv \u201Dstatus: atRisk\u201D."
  },
  "text/term-variant": (params) => {
    const written = `\u201D${shorten(params.written)}\u201D`;
    if (params.problem === "two-spellings") {
      const { right: right2, otherFile, otherLine, isCompound } = params;
      const place = `p\xE5 rad ${otherLine}${otherFile === void 0 ? "" : ` i ${otherFile}`}`;
      const reason = isCompound ? "som ett ord" : "som \xE4r vanligast i rapporten";
      return {
        message: `H\xE4r st\xE5r ${written}, men ${place} st\xE5r \u201D${shorten(params.other)}\u201D.`,
        hint: right2 === void 0 ? "V\xE4lj det ena skrivs\xE4ttet och anv\xE4nd det i hela rapporten." : `Skriv \u201D${shorten(right2)}\u201D, ${reason}.`
      };
    }
    const right = `\u201D${shorten(params.right)}\u201D`;
    return {
      message: termProblems[params.problem](written),
      hint: params.isInflected ? `Skriv ${right}, i r\xE4tt form.` : `Skriv ${right}.`
    };
  },
  "text/abbreviation": (params) => {
    const [short, phrase] = [shorten(params.abbreviation), shorten(params.phrase ?? "")];
    const { expansion } = params;
    const full = expansion === void 0 ? void 0 : `Skriv \u201D${shorten(expansion)} (${short})\u201D.`;
    switch (params.problem) {
      case "unexplained":
        return {
          message: `F\xF6rkortningen \u201D${short}\u201D skrivs inte ut d\xE4r rapporten anv\xE4nder den f\xF6rsta g\xE5ngen.`,
          hint: full ?? `Skriv orden f\xF6rst och \u201D(${short})\u201D efter dem. Om alla l\xE4sare k\xE4nner till f\xF6rkortningen kan den f\xE5 \u201Dknown: true\u201D i ordlistan.`
        };
      case "misfit":
        return {
          message: `Bokst\xE4verna i \u201D${short}\u201D st\xE4mmer inte med orden \u201D${phrase}\u201D.`,
          hint: full ?? "Kontrollera vad f\xF6rkortningen st\xE5r f\xF6r, och r\xE4tta den eller orden."
        };
      case "partial":
        return {
          message: `\u201D${phrase}\u201D \xE4r inte hela ordet bakom \u201D${short}\u201D.`,
          hint: full ?? "Skriv ut hela ordet, \xE4ven det som st\xE5r efter bindestrecket."
        };
      case "differs":
        return { message: `Ordlistan har andra ord f\xF6r \u201D${short}\u201D \xE4n \u201D${phrase}\u201D.`, hint: full ?? "" };
    }
  },
  "text/spelling": ({ word, suggestions, isName }) => ({
    message: isName ? `\u201D${shorten(word)}\u201D finns inte i ordlistan. \xC4r det ett namn?` : `\u201D${shorten(word)}\u201D verkar vara felstavat.`,
    hint: isName ? `Om det \xE4r r\xE4tt: be programkontoret l\xE4gga till \u201D- term: ${shorten(word)}\u201D under glossary i reports/programme.yaml.` : suggestions.length > 0 ? `Menade du ${listWords(
      suggestions.map((suggestion) => `\u201D${suggestion}\u201D`),
      "eller"
    )}?` : "R\xE4tta ordet, eller be programkontoret l\xE4gga till det i ordlistan i reports/programme.yaml."
  }),
  ...readingSentences,
  "text/house-style": styleSentence,
  "text/list-as-text": listSentence,
  "text/unsupported-markup": ({ markup }) => markups[markup]
};

// src/language/sv/yaml-sentences.ts
var referenceMarks = { anchor: "&", alias: "*", tag: "!" };
var yamlSentences = {
  "yaml/tab": () => ({
    message: "Raden b\xF6rjar med ett tabbtecken, men h\xE4r f\xE5r bara blanksteg st\xE5.",
    hint: "Byt tabben mot tv\xE5 blanksteg."
  }),
  "yaml/odd-space": () => ({
    message: "H\xE4r st\xE5r ett h\xE5rt blanksteg, eller ett annat tecken som bara ser ut som ett blanksteg.",
    hint: "Byt det mot vanliga blanksteg."
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `\u201D${shorten(key)}\u201D st\xE5r tv\xE5 g\xE5nger: h\xE4r och p\xE5 rad ${firstLine}.`,
    hint: "Sl\xE5 ihop de tv\xE5 till en."
  }),
  "yaml/unindented-text": ({ indent }) => ({
    message: "Raden h\xF6r till texten ovanf\xF6r men \xE4r inte lika indragen som den.",
    hint: `S\xE4tt ${indent} blanksteg f\xF6rst p\xE5 raden, som p\xE5 textens f\xF6rsta rad.`
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `Det saknas ett blanksteg efter kolonet i \u201D${shorten(key)}:\u201D.`,
    hint: `Skriv \u201D${shorten(key)}: \u201D och sedan v\xE4rdet.`
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "Texten inneh\xE5ller ett kolon f\xF6ljt av blanksteg, och d\xE5 l\xE4ses den inte som text.",
    hint: `Skriv \u201D${shorten(key)}: |\u201D p\xE5 raden och texten p\xE5 n\xE4sta rad, med tv\xE5 blanksteg f\xF6rst.`
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `Citattecknet ${quote} har ingen avslutning.`,
    hint: `S\xE4tt ett ${quote} d\xE4r texten slutar, eller ta bort det som st\xE5r f\xF6rst.`
  }),
  "yaml/curly-quotes": ({ open, close }) => ({
    message: `Typografiska citattecken (${open} ${close}) runt ett v\xE4rde blir en del av texten.`,
    hint: 'Ta bort dem, eller skriv raka citattecken: "\u2026".'
  }),
  "yaml/special-character": ({ character }) => ({
    message: `En text p\xE5 samma rad som sin nyckel f\xE5r inte b\xF6rja med ${character}`,
    hint: "Skriv \u201D|\u201D efter kolonet och texten p\xE5 n\xE4sta rad, med tv\xE5 blanksteg f\xF6rst."
  }),
  "yaml/several-documents": ({ marker }) => ({
    message: `Raden \u201D${marker}\u201D delar filen i tv\xE5, och det som st\xE5r efter den skulle inte komma med.`,
    hint: `Ta bort raden \u201D${marker}\u201D, eller s\xE4tt tv\xE5 blanksteg f\xF6rst p\xE5 den om den h\xF6r till texten.`
  }),
  "yaml/reference": ({ kind, text }) => kind === "merge" ? { message: "Nyckeln << har en s\xE4rskild betydelse i YAML och anv\xE4nds inte h\xE4r.", hint: "Ta bort den." } : {
    message: `\u201D${shorten(text)}\u201D skulle inte komma med i texten, eftersom ${referenceMarks[kind]} f\xF6rst i ett v\xE4rde har en s\xE4rskild betydelse i YAML.`,
    hint: "Skriv \u201D|\u201D efter kolonet och texten p\xE5 n\xE4sta rad, med tv\xE5 blanksteg f\xF6rst."
  },
  "yaml/conflict-marker": () => ({
    message: "Git har l\xE4mnat kvar tv\xE5 versioner av samma rader.",
    hint: "V\xE4lj en version och ta bort raderna som b\xF6rjar med <<<<<<<, ======= och >>>>>>>."
  }),
  "yaml/control-character": ({ codePoint }) => ({
    message: `H\xE4r st\xE5r ett styrtecken (${codeOf(codePoint)}) som inte syns och inte kan st\xE5 i ett dokument.`,
    hint: "Ta bort tecknet."
  }),
  "yaml/lost-text": ({ key, problem, lost }) => {
    const hint = `Skriv \u201D${shorten(key)}: |\u201D p\xE5 raden och texten p\xE5 n\xE4sta rad, med tv\xE5 blanksteg f\xF6rst.`;
    switch (problem) {
      case "comment":
        return {
          message: `\u201D${shorten(lost)}\u201D skulle inte komma med i texten, eftersom # b\xF6rjar en kommentar.`,
          hint
        };
      case "lines":
        return {
          message: "Texten \xE4r delad p\xE5 flera rader, och radbrytningarna och de tomma raderna skulle inte komma med.",
          hint
        };
      case "header":
        return { message: "Texten b\xF6rjar p\xE5 samma rad som \u201D|\u201D, och ska b\xF6rja p\xE5 n\xE4sta.", hint };
    }
  },
  "yaml/too-deep": ({ limit }) => ({
    message: `Filen har fler \xE4n ${limit} niv\xE5er av indrag eller parenteser.`,
    hint: "Ta bort det som inte h\xF6r till bidraget."
  }),
  "yaml/syntax": () => ({
    message: "Raden g\xE5r inte att tolka.",
    hint: "Kontrollera att raden har formen \u201Df\xE4lt: v\xE4rde\u201D och samma indrag som raderna runt den, och att texter b\xF6rjar p\xE5 raden under \u201D|\u201D."
  })
};

// src/language/sv/diagnostics.ts
var diagnosticWords = {
  sentences: {
    ...fileSentences,
    ...yamlSentences,
    ...schemaSentences,
    ...reportSentences,
    ...textSentences
  },
  severities: { error: "fel", warning: "varning", info: "tips" },
  hint: "\xC5tg\xE4rd"
};

// src/language/sv/diff.ts
var diffTexts = {
  title: (from, to) => `J\xE4mf\xF6relse: ${from} \u2192 ${to}`,
  missingPeriods: (periods) => `D\xE4remellan finns ingen l\xE4gesrapport f\xF6r ${listWords(periods, "eller")}.`,
  noChange: "Inget skiljer m\xE5naderna \xE5t.",
  unchanged: (names) => `Utan \xE4ndringar: ${names.join("; ")}.`,
  rest: "Utan \xE4ndringar",
  noRest: "Alla projekt har \xE4ndringar.",
  atAGlance: "I korthet",
  followUp: {
    title: "Uppf\xF6ljning",
    planned: (count) => count === 1 ? "en planerad punkt" : `${count} planerade punkter`,
    mentioned: (count) => `Inte besvarat, men n\xE4mnt i projektens texter: ${count}.`,
    carriedOver: (count, times) => `${count === 1 ? "En punkt" : `${count} punkter`} har f\xF6ljt med till en ny m\xE5nad, sammanlagt ${times === 1 ? "en g\xE5ng" : `${times} g\xE5nger`}.`,
    askedIn: (outcome, period) => `${outcome} i ${period}`,
    delayedAgain: (times) => `uppskjutet f\xF6r ${ordinals[times] ?? `${times}:e`} g\xE5ngen`,
    plannedSince: (period) => `planerat sedan ${period}`,
    comment: (text) => `Kommentar: ${text}`,
    mention: {
      summary: (text) => `N\xE4mns i summeringen: \u201D${text}\u201D`,
      plan: (text) => `N\xE4mns i planeringen: \u201D${text}\u201D`,
      deviation: (text) => `N\xE4mns i avvikelsen: \u201D${text}\u201D`
    }
  },
  milestones: "Milstolpar",
  milestoneCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    moved: (count) => `${count} ${count === 1 ? "flyttad" : "flyttade"}`,
    done: (count) => `${count} ${count === 1 ? "n\xE5dd" : "n\xE5dda"}`,
    reopened: (count) => `${count} inte l\xE4ngre ${count === 1 ? "n\xE5dd" : "n\xE5dda"}`,
    gone: (count) => `${count} inte l\xE4ngre med`
  },
  milestone: {
    new: (name, due) => `${name} \u2013 ny, klar senast ${due}`,
    gone: (name, due) => `${name} \u2013 inte l\xE4ngre med (klar senast ${due})`,
    done: (name) => `${name} \u2013 n\xE5dd`,
    reopened: (name, due) => `${name} \u2013 inte l\xE4ngre n\xE5dd, klar senast ${due}`
  },
  milestoneMoved: (name, from, to, days) => `${name} \u2013 flyttad fr\xE5n ${from} till ${to} (${Math.abs(days) === 1 ? "en dag" : `${Math.abs(days)} dagar`} ${days > 0 ? "senare" : "tidigare"})`,
  status: "Status",
  structure: "Projekt",
  structureCount: {
    added: (count) => `${count} ${count === 1 ? "nytt" : "nya"}`,
    removed: (count) => `${count} inte l\xE4ngre med`,
    renamed: (count) => `${count} med nytt namn`,
    moved: (count) => `${count} ${count === 1 ? "flyttat" : "flyttade"}`,
    missing: (count) => `${count} utan bidrag`
  },
  workstream: {
    added: "nytt projekt i rapporten",
    removed: "inte l\xE4ngre med i rapporten",
    missing: "bidraget saknas eller \xE4r inte skrivet \xE4n"
  },
  renamed: (previousName) => `hette tidigare ${previousName}`,
  moved: (from, to) => `flyttat fr\xE5n plats ${from} till plats ${to}`,
  texts: "Texter",
  sectionCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    edited: (count) => `${count} ${count === 1 ? "\xE4ndrad" : "\xE4ndrade"}`,
    same: (count) => `${count} som f\xF6rra g\xE5ngen`,
    empty: (count) => `${count} ${count === 1 ? "borttagen" : "borttagna"}`
  },
  field: { summary: "Summering", plan: "Planering", deviation: "Avvikelse" },
  state: { new: "ny", edited: "\xE4ndrad", same: "samma text som f\xF6rra g\xE5ngen", empty: "borttagen" },
  wordCount: (added, removed) => `+${added} \u2212${removed} ord`,
  paragraph: { edited: "\xC4ndrat:", added: "Tillagt:", removed: "Borttaget:" },
  movedHere: (move) => `Flyttat hit (${move}):`,
  movedAway: (move) => `Flyttat h\xE4rifr\xE5n (${move}):`,
  failed: (counts) => `Uppf\xF6ljningen har ${listWords(
    counts.map(([outcome, count]) => `${count} ${count === 1 ? "punkt" : "punkter"} med \u201D${outcome}\u201D`),
    "och"
  )}, som --fail-on inte till\xE5ter.`,
  written: (file) => `Skrev ${file}.`,
  fileName: "j\xE4mf\xF6relse"
};
var ordinals = {
  2: "andra",
  3: "tredje",
  4: "fj\xE4rde",
  5: "femte",
  6: "sj\xE4tte",
  7: "sjunde",
  8: "\xE5ttonde",
  9: "nionde",
  10: "tionde",
  11: "elfte",
  12: "tolfte"
};

// src/language/sv/explain.ts
var explainTexts = {
  rooms: {
    file: "Filerna",
    yaml: "Hur filerna \xE4r skrivna",
    schema: "F\xE4lten och deras v\xE4rden",
    report: "L\xE4gesrapporten som helhet",
    text: "Texternas inneh\xE5ll"
  },
  asks: "Regel:",
  why: "Varf\xF6r:",
  failing: (file) => file === void 0 ? "S\xE5 h\xE4r ska det inte vara:" : `S\xE5 h\xE4r ska det inte vara, i ${file}:`,
  passing: "S\xE5 h\xE4r ska det vara:",
  settable: "Regeln g\xE5r att st\xE4lla in i reports/programme.yaml, p\xE5 off, info, warning eller error:",
  notSettable: "Regeln g\xE5r inte att st\xE4lla in i reports/programme.yaml.",
  tab: "[tabb]",
  noBreakSpace: "[h\xE5rt blanksteg]",
  more: "L\xE4s mer om en kod med till exempel: millrep explain yaml/tab"
};

// src/language/sv/help.ts
var helpTexts = {
  program: "S\xE4tter samman, kontrollerar och j\xE4mf\xF6r ett programs l\xE4gesrapporter, m\xE5nad f\xF6r m\xE5nad.",
  usage: "Anv\xE4ndning:",
  arguments: "Argument:",
  options: "Flaggor:",
  globalOptions: "Flaggor f\xF6r alla kommandon:",
  commands: "Kommandon:",
  examples: "Exempel:",
  exitCodes: "Slutkoder:",
  command: "kommando",
  defaultValue: "utan flagga",
  choices: "v\xE4lj",
  summaries: {
    init: "skapar m\xE5nadens bidrag att fylla i",
    validate: "kontrollerar bidragen innan de l\xE4mnas in",
    compile: "s\xE4tter samman m\xE5nadens bidrag till ett dokument: Word, HTML eller Markdown",
    diff: "visar vad det blev av planerna och vad som skiljer tv\xE5 m\xE5nader \xE5t",
    explain: "f\xF6rklarar en kod som validate visar, med exempel",
    help: "visar hj\xE4lpen f\xF6r ett kommando"
  },
  descriptions: {
    init: "Skapar en m\xE5nad: ett bidrag att fylla i f\xF6r varje projekt, med det som var planerat att f\xF6lja upp.\nI en tom mapp skapas ocks\xE5 programfilen (Program Millennium) och hj\xE4lpfiler f\xF6r VS Code.\nDet som redan finns r\xF6rs aldrig, s\xE5 kommandot kan k\xF6ras igen.",
    validate: "Kontrollerar programfilen och bidragen och visar alla fel p\xE5 en g\xE5ng, med rad, kolumn och vad som\nska st\xE5 i st\xE4llet. Utan argument kontrolleras den senaste m\xE5naden.",
    compile: "S\xE4tter samman m\xE5nadens bidrag till ett dokument i programmets layout: Word, en tillg\xE4nglig webbsida\n(HTML) eller Markdown. Utan argument tas den senaste m\xE5naden. Finns det fel i bidragen visas de, och\ninget dokument skrivs. Med --draft skrivs ett utkast \xE4ven n\xE4r bidrag eller texter saknas.",
    diff: "Visar vad det blev av det som var planerat, och sedan vad som skiljer tv\xE5 m\xE5nader \xE5t, projekt f\xF6r\nprojekt och text f\xF6r text. Utan argument j\xE4mf\xF6rs de tv\xE5 senaste m\xE5naderna, med ett argument den\nm\xE5naden med den senaste. Ligger det m\xE5nader emellan f\xF6ljs planerna genom dem.",
    explain: "F\xF6rklarar en kod som validate visar: vad som ska g\xE4lla, varf\xF6r, och ett exempel p\xE5 fel och p\xE5 r\xE4tt.\nUtan argument visas alla koder. Kommandot fungerar i vilken mapp som helst."
  },
  option: {
    dir: "leta efter l\xE4gesrapporten fr\xE5n den h\xE4r mappen (filnamn utg\xE5r \xE4nd\xE5 fr\xE5n mappen du st\xE5r i)",
    lang: "spr\xE5k i meddelanden: sv eller en",
    color: "anv\xE4nd f\xE4rg \xE4ven n\xE4r utskriften inte g\xE5r till en terminal",
    noColor: "anv\xE4nd aldrig f\xE4rg",
    quiet: "visa bara det som efterfr\xE5gades, och fel",
    help: "visa den h\xE4r hj\xE4lpen",
    version: "visa versionen",
    all: "kontrollera alla m\xE5nader",
    fix: "r\xE4tta det som kan r\xE4ttas utan att n\xE5gon beh\xF6ver v\xE4lja",
    dryRun: "visa vad --fix skulle \xE4ndra, men skriv inget",
    watch: "kontrollera igen varje g\xE5ng en fil sparas",
    stdinFilename: "med -: filen som texten p\xE5 standard in h\xF6r till",
    validateFormat: "text f\xF6r m\xE4nniskor, eller ett format f\xF6r program",
    maxWarnings: "slutkod 1 ocks\xE5 om det finns fler varningar \xE4n s\xE5",
    noSpell: "kontrollera inte stavningen",
    verbose: "visa ocks\xE5 tipsen, som annars bara r\xE4knas",
    output: "skriv till den h\xE4r filen, eller till standard ut med -",
    force: "skriv \xF6ver filen \xE4ven om n\xE5gon har \xE4ndrat den, eller om den inte \xE4r skriven av millrep",
    compileFormat: "dokumentets format; outline \xE4r en rad per stycke (roll, tabb, text) p\xE5 standard ut",
    compileAll: "s\xE4tt ihop alla m\xE5nader, var och en i sin fil",
    compileWatch: "s\xE4tt ihop igen varje g\xE5ng en fil sparas",
    draft: "skriv ett utkast d\xE4r det som saknas \xE4r markerat (andra fel stoppar \xE4nd\xE5)",
    diffFormat: "text f\xF6r terminalen, md f\xF6r ett brev, html sida vid sida, docx med sp\xE5rade \xE4ndringar, json f\xF6r program",
    only: "visa bara ett av lagren: structure (projekt, status, milstolpar), followup (vad det blev av planerna) eller text",
    exitCode: "slutkod 1 om m\xE5naderna skiljer sig \xE5t",
    failOn: "slutkod 1 om uppf\xF6ljningen har punkter som \xE4r uppskjutna, utg\xE5r eller inte \xE4r besvarade (flera med komma emellan)"
  },
  argument: {
    initPeriod: "m\xE5naden, till exempel 2023-04 (annars m\xE5naden efter den senaste, i en tom mapp den h\xE4r m\xE5naden)",
    validateTargets: "m\xE5nader eller filer, till exempel 2023-03 eller reports/2023-03/soki.yaml, eller - f\xF6r standard in",
    compilePeriod: "m\xE5naden, till exempel 2023-03",
    diffFrom: "den tidigare m\xE5naden, till exempel 2023-03",
    diffTo: "den senare m\xE5naden, till exempel 2023-04",
    explainCode: "koden, till exempel yaml/tab"
  },
  example: {
    init: ["millrep init", "millrep init 2023-04"],
    validate: [
      "millrep validate",
      "millrep validate 2023-03 2023-04",
      "millrep validate reports/2023-04/soki.yaml",
      "millrep validate --all --format json",
      "millrep validate --format github --max-warnings 0",
      "millrep validate --fix --dry-run"
    ],
    compile: [
      "millrep compile",
      "millrep compile 2023-03 -o rapport.docx",
      "millrep compile --draft",
      "millrep compile 2023-03 --format html",
      "millrep compile 2023-03 --format md -o -"
    ],
    diff: [
      "millrep diff",
      "millrep diff 2023-03 2023-04",
      "millrep diff 2023-01 2023-06 --only followup",
      "millrep diff --format docx",
      "millrep diff --format json -o diff.json",
      "millrep diff --fail-on delayed,unanswered"
    ],
    explain: ["millrep explain", "millrep explain yaml/tab"]
  },
  exitCode: [
    [0, "klart (varningar f\xE5r finnas)"],
    [
      1,
      "det finns fel i rapporterna, fler varningar \xE4n --max-warnings till\xE5ter, eller det som --exit-code eller --fail-on fr\xE5gar efter"
    ],
    [
      2,
      "kunde inte k\xF6ras: fel kommandorad, ingen l\xE4gesrapport, inget att kontrollera, en fil som inte g\xE5r att skriva eller inte f\xE5r skrivas \xF6ver"
    ],
    [70, "ett fel i millrep sj\xE4lvt"]
  ]
};

// src/language/sv/messages.ts
var waysToWrite = "Byt namn p\xE5 filen, ange ett annat namn med -o, eller skriv \xF6ver den med --force.";
var messages = {
  language: "sv",
  diagnostics: diagnosticWords,
  help: helpTexts,
  usage: {
    unknownOption: (option) => `Flaggan ${option} finns inte.`,
    unknownCommand: (command) => `Kommandot \u201D${command}\u201D finns inte.`,
    missingValue: (option) => `Flaggan ${option} beh\xF6ver ett v\xE4rde.`,
    wrongValue: (value, option, allowed) => `\u201D${value}\u201D g\xE5r inte att anv\xE4nda f\xF6r ${option}. V\xE4lj ${listWords(allowed, "eller")}.`,
    wrongCount: (value, option) => `\u201D${value}\u201D g\xE5r inte att anv\xE4nda f\xF6r ${option}. Skriv ett heltal: 0 eller st\xF6rre.`,
    tooManyArguments: "Du har angett f\xF6r mycket p\xE5 kommandoraden.",
    other: "Kommandoraden g\xE5r inte att tolka.",
    seeHelp: (command) => `Se hj\xE4lpen: ${command} --help`,
    didYouMean: (suggestion) => `Menade du ${suggestion}?`
  },
  cannotRun: {
    noFolder: (folder) => `Mappen ${folder} finns inte.`,
    noWorkspace: (folder) => `Hittar ingen l\xE4gesrapport: varken ${folder} eller n\xE5gon mapp ovanf\xF6r har filen reports/programme.yaml.
G\xE5 till rapportens mapp, ange den med -C, eller skapa en ny med: millrep init`,
    noPeriods: "Det finns ingen m\xE5nad i reports \xE4n. Skapa en med: millrep init",
    noSuchPeriod: (period, known) => `Det finns ingen l\xE4gesrapport f\xF6r ${period}.` + (known.length === 0 ? "" : ` De h\xE4r m\xE5naderna finns: ${known.join(", ")}.`),
    noPeriod: (text) => `\u201D${text}\u201D \xE4r ingen m\xE5nad. Skriv \xE5rtal och m\xE5nad med siffror, till exempel 2023-03.`,
    noSuchFile: (file) => `Filen ${file} finns inte.`,
    noEntryFile: (file) => `${file} \xE4r inget bidrag: filen ligger inte i en m\xE5nadsmapp under rapportens reports.`,
    noEntryName: (file) => `${file} \xE4r inget bidrag. Ett bidrag \xE4r en YAML-fil, till exempel soki.yaml.`,
    nothingToCheck: (periods) => `Det finns inget att kontrollera i ${periods.join(", ")}: d\xE4r ligger inget bidrag, och inget projekt v\xE4ntas l\xE4mna n\xE5got.
V\xE4lj en annan m\xE5nad, eller se \xF6ver \u201Dfrom\u201D och \u201Duntil\u201D i reports/programme.yaml.`,
    noStdinName: "Ange vilken fil texten p\xE5 standard in h\xF6r till, med --stdin-filename.",
    notWithStdin: "Med - kan bara en text i taget kontrolleras, utan --all, --fix och --watch.",
    cannotWrite: (file, code) => code === "EISDIR" ? `${file} \xE4r en mapp. Ange ett filnamn.` : `Det g\xE5r inte att skriva ${file} (${code}). \xC4r filen \xF6ppen i ett annat program, eller mappen skrivskyddad?`,
    wouldOverwriteSource: (file, ending) => `${file} har ett bidrags namn och skrivs inte \xF6ver. Ange ett namn som slutar p\xE5 ${ending}.`,
    keptEdited: (file) => `${file} har \xE4ndrats sedan millrep skrev den, och skrivs inte \xF6ver.
${waysToWrite}`,
    keptForeign: (file) => `${file} \xE4r inte skriven av millrep, och skrivs inte \xF6ver.
${waysToWrite}`,
    onePeriod: "Det finns bara en m\xE5nad, och d\xE4rf\xF6r ingen tidigare att j\xE4mf\xF6ra med.",
    wrongProgramme: "Programfilen har fel. R\xE4tta dem f\xF6rst; \u201Dmillrep validate\u201D visar var de \xE4r.",
    noOffice: "Ett PDF-dokument g\xF6rs med LibreOffice, som inte \xE4r installerat h\xE4r.\nInstallera LibreOffice (eller ange programmet soffice i MILLREP_SOFFICE), eller spara Word-dokumentet som PDF i Word.",
    noPdf: "LibreOffice kunde inte g\xF6ra n\xE5got PDF-dokument. Pr\xF6va att \xF6ppna Word-dokumentet i LibreOffice.",
    notWithAll: "Med --all s\xE4tts alla m\xE5nader ihop, var och en i sin fil: ange varken m\xE5nad eller -o.",
    notTargetsWithAll: "Med --all kontrolleras alla m\xE5nader: ange varken m\xE5nad eller fil.",
    notWithWatch: "Med --watch skrivs en fil om och om igen: standard ut g\xE5r inte att anv\xE4nda.",
    noSuchCode: (code, suggestion) => `Koden \u201D${code}\u201D finns inte.${suggestion === void 0 ? "" : ` Menade du ${suggestion}?`}
Alla koder visas av: millrep explain`
  },
  init: {
    created: (count) => `Skapade ${count === 1 ? "en fil" : `${count} filer`}:`,
    left: (count) => `L\xE4mnade or\xF6rda (fanns redan): ${count === 1 ? "en fil" : `${count} filer`}.`,
    outdated: (file) => `${file} \xE4r fr\xE5n en annan version av millrep. Ta bort filen och k\xF6r init igen f\xF6r att f\xE5 den nya.`,
    nobodyReports: (period) => `Inget projekt l\xE4mnar bidrag f\xF6r ${period}. Se \u201Dfrom\u201D och \u201Duntil\u201D i reports/programme.yaml.`,
    nothingNew: (period) => `Allt f\xF6r ${period} finns redan. Ingenting \xE4ndrades.`,
    unreadableLastPlan: (file) => `${file} har fel och g\xE5r inte att l\xE4sa, s\xE5 den planen visas inte i det nya bidraget.`,
    next: (folder) => `N\xE4sta steg: fyll i bidragen i ${folder} och kontrollera dem med: millrep validate`
  },
  validate: {
    summary: (files, counts) => `${files === 1 ? "1 fil kontrollerad" : `${groupDigits(files)} filer kontrollerade`}: ${countText(counts)}.`,
    tooManyWarnings: (limit) => `Det finns fler varningar \xE4n --max-warnings ${limit} till\xE5ter.`,
    repaired: (file, count) => `R\xE4ttade ${count === 1 ? "ett fel" : `${count} fel`} i ${file}.`,
    changedMeanwhile: (file) => `${file} \xE4ndrades medan den kontrollerades, och r\xE4ttades inte. K\xF6r kommandot igen.`,
    wouldRepair: (file, count) => `Skulle r\xE4tta ${count === 1 ? "ett fel" : `${count} fel`} i ${file}. Inget \xE4r \xE4ndrat.`,
    repair: ({ code, line, edits }) => {
      const shown = edits.map(quoteEdit).filter((words) => words !== "");
      return `  ${line === void 0 ? "" : `rad ${line}: `}${[...shown, `(${code})`].join(" ")}`;
    },
    noSpeller: "Stavningen \xE4r inte kontrollerad: paketen hunspell-asm och dictionary-sv \xE4r inte installerade (--no-spell tar bort den h\xE4r raden).",
    watching: "V\xE4ntar p\xE5 \xE4ndringar. Avsluta med Ctrl+C."
  },
  compile: {
    working: "S\xE4tter samman dokumentet \u2026",
    written: (file, entries, words, counts) => `Skrev ${file}: ${entries} bidrag, ${groupDigits(words)} ord, ${countText(counts)}.`,
    refused: (counts) => `Inget dokument skrevs: ${countText(counts)}. R\xE4tta felen och f\xF6rs\xF6k igen.`,
    draftPossible: "Det som saknas kan markeras i ett utkast: millrep compile --draft",
    draft: (missing, expected) => missing === 0 ? "Utkast: inget bidrag saknas." : `Utkast: ${missing} av ${expected} bidrag saknas helt eller delvis.`
  },
  diff: diffTexts,
  explain: explainTexts,
  bug: (detail) => `Ett fel i millrep sj\xE4lvt: ${detail}
Inga filer \xE4ndrades av felet. Ber\xE4tta g\xE4rna vad du gjorde f\xF6r den som ansvarar f\xF6r millrep.`
};
function countText({ errors, warnings, infos, areInfosHidden = false }) {
  const howToShow = ` (visa ${infos === 1 ? "det" : "dem"} med --verbose)`;
  const parts = [
    errors === 0 ? "inga fel" : `${errors} fel`,
    ...warnings === 0 ? [] : [warnings === 1 ? "1 varning" : `${warnings} varningar`],
    ...infos === 0 ? [] : [`${infos} tips${areInfosHidden ? howToShow : ""}`]
  ];
  return parts.join(", ");
}
function groupDigits(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\xA0");
}
export {
  messages
};
