import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { makePdf } from "../support/make-pdf.ts";
import { type Files, makeMemoryWorkspace, memoryRoot } from "../support/memory-host.ts";
import { oldBody, oldLooks, oldTable, plainReport } from "../support/old-report.ts";
import { makeWord, required } from "../support/read-body.ts";
import { runOn } from "../support/run-forms.ts";
import { wordify } from "../support/wordify.ts";

/** The parts of a Word file: XML as text, and other parts as their bytes. */
export type WordParts = Readonly<Record<string, string | Uint8Array>>;

/** Files as they come back, to be changed into others. */
export interface ReturnedSeeds {
  readonly words: readonly WordParts[];
  /** Mails, texts and PDF files. */
  readonly others: readonly Buffer[];
}

function openWord(bytes: Uint8Array): WordParts {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    parts.map(([name, data]) => [name, /\.(?:xml|rels)$/.test(name) ? strFromU8(data) : data]),
  );
}

/** A Word file of parts; nothing is packed, so that damage to the file is damage to its XML. */
export function closeWord(parts: WordParts): Buffer {
  const data = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(data), { level: 0 }));
}

async function makeFiles(): Promise<Files> {
  const programme = Buffer.from(makeMemoryWorkspace().get(`${memoryRoot}/reports/programme.yaml`) ?? []);
  const files = makeMemoryWorkspace({
    "reports/programme.yaml": programme
      .toString()
      .replace(/^( +)- id: soki$/m, "$&\n$1  lead: Anna Ek\n$1  email: anna.ek@example.org"),
  });
  for (const command of [
    "form 2023-05 --mail",
    "form 2023-04 soki test",
    "compile 2023-04",
    "diff 2023-03 2023-04 --format docx",
    "compile 2023-04 --format md",
  ])
    await runOn(files, ...command.split(" "));
  return files;
}

const lines = (text: string): string => text.replaceAll("\n", "\r\n");
const text = lines(
  "Hej!\n\nSummering:\nVi har testat 90 % av flödena.\n- vaccination\n- provtagning\n\nPlanering maj\nVi fortsätter, och\nprovar.\n\nMvh\nKarin Ek\n-- \nRegion Exempel\n",
);
const mail = lines(
  `From: Karin <k@example.org>\nTo: millrep@example.org\nSubject: =?utf-8?Q?SoKI_l=C3=A4ge?=\nDate: Wed, 3 May 2023 09:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nSummering:=0AVi har g=C3=A5tt igenom allt.\n> citat\nDen 3 maj 2023 skrev Bo:\n> Hej\n`,
);

/** Makes the forms, reports and mails of the small workspace. */
export async function makeReturnedSeeds(): Promise<ReturnedSeeds> {
  const files = await makeFiles();
  const read = (file: string): Uint8Array => {
    const bytes = files.get(`${memoryRoot}/reports/${file}`);
    if (!bytes) throw new Error(`${file} is not made: ${[...files.keys()]}`);
    return bytes;
  };
  const report = read("2023-04/lagesrapport-2023-04.docx");
  const forms = ["2023-05/forms/2023-05-soki", "2023-04/forms/2023-04-soki", "2023-04/forms/2023-04-test"];
  const [may = new Uint8Array(), ...april] = forms.map((form) => read(`${form}.docx`));
  const old = plainReport(required(readDocx(report)));
  const bodies = [
    oldBody(old, oldLooks["bold lines"]),
    oldBody(old, oldLooks["a table for each workstream"]),
    oldBody(old, oldLooks["headings of the usual levels"]),
    oldTable(old, "rows"),
  ];
  const comparison = read("2023-04/jamforelse-2023-03-2023-04.docx");
  const words = [may, may, wordify(may), ...april, report, wordify(report), comparison];
  const pages = old.workstreams.map(({ name, fields }) => [
    { x: 72, y: 760, text: name, size: 16, isBold: true },
    ...fields.flatMap(({ heading, texts }, at) => [
      { x: 72, y: 700 - at * 80, text: heading, size: 13, isBold: true },
      { x: 72, y: 680 - at * 80, text: texts.join(" ").slice(0, 90) },
    ]),
  ]);
  return {
    words: [...words, ...bodies.map((body) => makeWord(body))].map(openWord),
    others: [
      ...[text, mail, strFromU8(read("2023-04/lagesrapport-2023-04.md"))].map((own) => Buffer.from(own)),
      Buffer.from(read("2023-05/forms/2023-05-soki.eml")),
      Buffer.from(makePdf([[{ x: 72, y: 800, text: "Lägesrapport april 2023", size: 20 }], ...pages])),
    ],
  };
}
