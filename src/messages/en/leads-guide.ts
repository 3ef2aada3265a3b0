import type { LeadsGuide } from "../leads-guide.ts";

export const leadsGuide: LeadsGuide = ({
  programme,
  period,
  id,
  contact,
}) => `# How to write for the status report

For you who lead a workstream in ${programme}. You need not know how to program. You write two short texts in a file, check them and hand in.

## Here is your file

Each workstream has one file a month: \`reports/YYYY-MM/workstream.yaml\`, for example \`reports/${period}/${id}.yaml\`. The programme office makes the files. Do not rename the file, and do not change the lines \`workstream\` and \`period\`.

The file \`programme.yaml\` (headings, introduction, order of the workstreams and glossary) is the programme office's.

## An entry looks like this

\`\`\`yaml
# yaml-language-server: $schema=../schema/entry.schema.json
workstream: ${id}
period: ${period}
summary: |
  We finished the second round of tests. Every planned part has been tested.

  We chose parts for the third round together with:

  - the units
  - the supplier
plan: |
  We test the first parts of the third round. Read about the rounds on [the pages of the project](https://example.org/test).
\`\`\`

- **summary** tells what happened during the month.
- **plan** tells what you will do next month.

Leave the first line as it is. With the extension “YAML” by Red Hat it makes VS Code help you while you write.

## Rules of thumb

- Begin every line of a text with two spaces, below \`summary: |\` and \`plan: |\`. Never use tabs.
- Put an empty line between paragraphs.
- Write a list with \`- \` first on every line. End the line before the list with a colon.
- Write a link as \`[text](https://…)\`. The text says where the link leads, so it is not “here”.
- Put a picture in the same folder and write \`![what the picture shows](picture.png)\`. Only PNG and JPEG.
- Write bold text as \`**bold**\`, but sparingly. No headings in the text: they come by themselves.
- Write 20–130 words a text, in short sentences. Write out an abbreviation the first time.
- Name the right month: the report's own in the summary, the coming one in the plan.
- Never write personal identity numbers, passwords or anything else that is sensitive.
- Save as UTF-8. It should say “UTF-8” at the bottom right of VS Code.

## Have you nothing to report?

Take away \`summary\` and \`plan\`, and write one line instead. The report then has a fixed sentence.

\`\`\`yaml
nothingToReport: true
\`\`\`

## What you can add

All of it is optional, and the report shows only what you fill in. Write it in the order in which it stands here.

| Field | What it means | What you can write |
| --- | --- | --- |
| \`status\` | How the workstream stands | \`onTrack\`, \`atRisk\`, \`offTrack\`, \`paused\` |
| \`deviation\` | What deviates, why, and what you do about it | A text below \`deviation: \\|\` |
| \`milestones\` | Milestones | For each: \`id\` (a short name that never changes), \`name\`, \`due\` (a date such as \`2023-05-31\`), \`done\` (\`true\` or \`false\`) |
| \`followUp\` | What became of last month's plan, ready to answer when the month is made | For each: \`planned\` (what you planned, word for word), \`outcome\` (see below), \`comment\` (a short comment) |
| \`outcome\` | How it went | \`done\`, \`partly\`, \`ongoing\`, \`delayed\`, \`dropped\` (will not be done, or was no commitment) |

Is something late or stopped? Say so: set \`status\`, or write a \`deviation\`.

## Check before you hand in

The programme office helps you to install millrep once. Then open the terminal in VS Code (**Terminal → New Terminal**) in the folder where \`reports\` is, and write:

\`\`\`
millrep validate
\`\`\`

An **error** must be put right, or the report cannot be compiled. A **warning** is to be read, and mostly put right. A **tip** is advice, which \`millrep validate --verbose\` shows. Every message shows the file, the line and what to write instead.

Is what a warning is about right all the same? Write a line above the field: \`# millrep-ignore text/abbreviation:\` and why.

To know more about a code, write for example \`millrep explain yaml/tab\`. It tells why the rule is there, and how it should look.

When there are no errors you are done: save the file where it is, and the programme office takes it from there. If you work in a copy of the folder, send the file to the programme office.

## Ask the programme office

Turn to the programme office if you are stuck, if a name is missing from the glossary, or if a warning is wrong${contact === undefined ? "" : `: <${contact}>`}.
`;
