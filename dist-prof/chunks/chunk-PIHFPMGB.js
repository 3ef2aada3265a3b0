import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/language/document-words.ts
var documentWords = {
  sv: {
    status: "Status:",
    statuses: {
      onTrack: "enligt plan",
      atRisk: "risk f\xF6r avvikelse",
      offTrack: "avviker fr\xE5n planen",
      paused: "vilande"
    },
    statusOverview: ["Projekt", "Status"],
    noStatus: "inte angiven",
    nothingToReport: (period) => `Projektet har inget att rapportera f\xF6r ${period}.`,
    deviation: "Avvikelse",
    followUp: "Uppf\xF6ljning av planen",
    planned: "Planerat",
    outcome: "Utfall",
    comment: "Kommentar",
    outcomes: {
      done: "klart",
      partly: "delvis klart",
      ongoing: "p\xE5g\xE5r",
      delayed: "uppskjutet",
      dropped: "utg\xE5r"
    },
    unanswered: "inte besvarat",
    milestones: "Milstolpar",
    milestone: "Milstolpe",
    due: "Klart senast",
    state: "L\xE4ge",
    reached: "n\xE5dd",
    notReached: "inte n\xE5dd",
    contents: "Inneh\xE5ll",
    page: "Sida",
    web: { skip: "Hoppa till inneh\xE5llet", table: "Tabell" },
    draft: {
      mark: "UTKAST",
      label: "Utkast:",
      state: (missing, expected) => missing === 0 ? "inget bidrag saknas." : `${missing} av ${expected} bidrag saknas helt eller delvis.`,
      missing: "Saknas:",
      missingEntry: (period) => `bidraget f\xF6r ${period} har inte kommit in.`,
      missingText: {
        summary: "summeringen \xE4r inte f\xE4rdigskriven.",
        plan: "planeringen \xE4r inte f\xE4rdigskriven.",
        deviation: "avvikelsen \xE4r inte f\xE4rdigskriven."
      }
    }
  },
  en: {
    status: "Status:",
    statuses: { onTrack: "on track", atRisk: "at risk", offTrack: "off track", paused: "paused" },
    statusOverview: ["Workstream", "Status"],
    noStatus: "not given",
    nothingToReport: (period) => `The workstream has nothing to report for ${period}.`,
    deviation: "Deviation",
    followUp: "Follow-up of the plan",
    planned: "Planned",
    outcome: "Outcome",
    comment: "Comment",
    outcomes: {
      done: "done",
      partly: "partly done",
      ongoing: "ongoing",
      delayed: "delayed",
      dropped: "dropped"
    },
    unanswered: "not answered",
    milestones: "Milestones",
    milestone: "Milestone",
    due: "Due",
    state: "State",
    reached: "reached",
    notReached: "not reached",
    contents: "Contents",
    page: "Page",
    web: { skip: "Skip to the content", table: "Table" },
    draft: {
      mark: "DRAFT",
      label: "Draft:",
      state: (missing, expected) => missing === 0 ? "no entry is missing." : `${missing} of ${expected} entries ${missing === 1 ? "is" : "are"} missing in whole or in part.`,
      missing: "Missing:",
      missingEntry: (period) => `the entry for ${period} has not come in.`,
      missingText: {
        summary: "the summary is not finished.",
        plan: "the plan is not finished.",
        deviation: "the deviation is not finished."
      }
    }
  }
};

export {
  documentWords
};
