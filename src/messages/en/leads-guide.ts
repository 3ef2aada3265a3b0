import type { LeadsGuide } from "../leads-guide.ts";

export const leadsGuide: LeadsGuide = ({
  programme,
  period,
  id,
  contact,
}) => `# How to write for the status report

For you who lead a workstream in ${programme}. Once a month you tell what has happened in it and what you plan. You do it in a form in Word, which comes by mail from the programme office. You need not install anything, and you need not know anything about computers.

## In short

1. **Open** the file that is attached to the mail. If a yellow bar is shown at the top, click **Enable Editing**.
2. **Write** under the headings, and **choose** in the lists.
3. **Save**, reply to the mail and attach the file.

Two short texts are enough: Summary and Plan. Fill in the rest when there is something to say.

## What to write where

The headings stand in this order. Under each, a grey line says what belongs there.

| Heading | What you write |
| --- | --- |
| Summary | What happened during the month. Write 20–130 words, in short sentences. |
| Plan | What you will do next month. Write a sentence or a list item about each thing, since each is followed up in the next form. |
| Follow-up of the plan | A row for each thing that you planned last month. Choose in the list how it went: \`done\`, \`partly done\`, \`ongoing\`, \`delayed\` or \`dropped\`. Comment where it is needed. The heading is there only when there is something to follow up. |
| Status | Choose \`on track\`, \`at risk\`, \`off track\` or \`paused\`. |
| Deviation | What deviates, why, and what you do about it. Leave it empty if all goes as it should. |
| Milestones | Change what is no longer right, and write new milestones in the empty rows. The state is \`reached\` or \`not reached\`. |
| Nothing to report | Choose \`yes\` if there is nothing to tell this month. Then you can leave the rest empty. |
| Message to the programme office | What only the programme office is to read. It never gets into the report. |

Is something late or stopped? Say so, under Status and Deviation. It is what readers need to know most.

## Good to know while you fill it in

- **Leave the headings where they are.** Write in the empty line below the grey one. Enter gives you more lines.
- **Lists** are made with Word's own buttons. End the sentence before the list with a colon.
- **Paste** from a mail or another document as you like. Paragraphs, lists, links, tables and bold text come along. Fonts and colours do not, since all of the report looks the same.
- **Pictures** must be PNG or JPEG. Right-click the picture and write an alternative text that says what it shows.
- **A list to choose in** opens when you click the word \`Choose\`. If it does not, type the word instead.
- **Dates** are written with their year: \`2027-01-29\` or \`29 January 2027\`. Where there is no year, the programme office must ask.
- **Months:** name the report's own month in the summary, and the coming one in the plan.
- **Abbreviations** are written out the first time.
- **Tracked changes** may be on: what you deleted counts as deleted. The programme office reads comments in the margin, but they do not get into the report.
- **Never write** personal identity numbers, passwords or anything else that is sensitive.

Have you no Word? Open the form in LibreOffice, and save it as .docx, .odt, .doc or .rtf. If nothing works, write an ordinary mail, with the lines Summary and Plan before the texts.

## Send it back

Reply to the mail and attach the file. It may have any name. Send the Word file and not a PDF: in a PDF nobody can see any longer what is the form's text and what is yours.

Do you want to change something that you have sent already? Tell the programme office what to change, or ask for a new form. In it, your text stands already.

## What happens then

The programme office takes in the form and sees where every word went, so that nothing is lost. The texts are checked: language, abbreviations, dates, and whether something important is missing. Small faults are mended for you. If something is unclear, the programme office asks you.

Then all texts are put together to one report. Next month you get a new form. What you planned now stands in it, so that you can answer how it went.

## Ask the programme office

Are you stuck, or do you wonder about something? Turn to the programme office${contact === undefined ? "" : `: <${contact}>`}. No question is too small.

## For you who would rather write in a file

All from here on is for you who have been given the programme's folder, and want to write directly in your entry, without Word. The report is the same.

### Here is your file

Each workstream has one file a month: \`reports/YYYY-MM/workstream.yaml\`, for example \`reports/${period}/${id}.yaml\`. The programme office makes the files. Do not rename the file, and do not change the lines \`workstream\` and \`period\`.

The file \`programme.yaml\` (headings, introduction, order of the workstreams and glossary) is the programme office's.

### An entry looks like this

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

### Rules of thumb

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

### If you have nothing to report

Take away \`summary\` and \`plan\`, and write one line instead. The report then has a fixed sentence.

\`\`\`yaml
nothingToReport: true
\`\`\`

### What you can add

All of it is optional, and the report shows only what you fill in. Write it in the order in which it stands here.

| Field | What it means | What you can write |
| --- | --- | --- |
| \`status\` | How the workstream stands | \`onTrack\`, \`atRisk\`, \`offTrack\`, \`paused\` |
| \`deviation\` | What deviates, why, and what you do about it | A text below \`deviation: \\|\` |
| \`milestones\` | Milestones | For each: \`id\` (a short name that never changes), \`name\`, \`due\` (a date such as \`2023-05-31\`), \`done\` (\`true\` or \`false\`) |
| \`followUp\` | What became of last month's plan, ready to answer when the month is made | For each: \`planned\` (what you planned, word for word), \`outcome\` (see below), \`comment\` (a short comment) |
| \`outcome\` | How it went | \`done\`, \`partly\`, \`ongoing\`, \`delayed\`, \`dropped\` (will not be done, or was no commitment) |

### Check before you hand in

The programme office helps you to install millrep once. Then open the terminal in VS Code (**Terminal → New Terminal**) in the folder where \`reports\` is, and write:

\`\`\`
millrep validate
\`\`\`

An **error** must be put right, or the report cannot be compiled. A **warning** is to be read, and mostly put right. A **tip** is advice, which \`millrep validate --verbose\` shows. Every message shows the file, the line and what to write instead.

Is what a warning is about right all the same? Write a line above the field: \`# millrep-ignore text/abbreviation:\` and why.

To know more about a code, write for example \`millrep explain yaml/tab\`. It tells why the rule is there, and how it should look.

When there are no errors you are done: save the file where it is, and the programme office takes it from there. If you work in a copy of the folder, send the file to the programme office. If a name is missing from the glossary, or if a warning is wrong, tell the programme office.
`;
