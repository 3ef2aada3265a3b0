import type { InitTexts } from "../init-texts.ts";

export const initTexts: InitTexts = {
  askProgramme:
    "There is no report here yet. What is the programme called? (Enter: the sample Program Millennium)",
  askWorkstreams: "Which workstreams report? Write the names with semicolons between:",
  lookAtProgramme: (file) =>
    `Look through ${file}: organisation, introduction, workstreams and glossary are yours to change.`,
  renewed: (file) => `Renewed ${file}, which was from an earlier version of millrep.`,
  stillUntouched: (period, next) =>
    `Nobody has written in ${period} yet, so ${next} was not made. Make the month all the same with: millrep init ${next}`,
  created: (count) => `Made ${count === 1 ? "one file" : `${count} files`}:`,
  left: (count) => `Left as they were (already there): ${count === 1 ? "one file" : `${count} files`}.`,
  outdated: (file) =>
    `${file} is from another version of millrep. Remove it and run init again to get the new one.`,
  nobodyReports: (period) =>
    `No workstream reports for ${period}. See “from” and “until” in reports/programme.yaml.`,
  nothingNew: (period) => `Everything for ${period} is already there. Nothing was changed.`,
  unreadableLastPlan: (file) =>
    `${file} has errors and cannot be read, so that plan is not shown in the new entry.`,
  next: (folder) =>
    `Next: fill in the entries in ${folder} and check them with millrep validate, or send out Word forms with: millrep form --mail`,
};
