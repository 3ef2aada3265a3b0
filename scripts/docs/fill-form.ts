import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a lead puts into a form. */
export interface FilledIn {
  /** Paragraphs below the guide of a field: words, or WordprocessingML of runs. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** What is chosen in a drop-down list. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The cells of the first empty row of the milestones. */
  readonly milestone?: readonly string[];
}

/** Fills in a workstream's form as Word saves it. */
export function fillForm(docx: Uint8Array, id: string, { texts, choices, milestone }: FilledIn): Uint8Array {
  const parts = unzipSync(docx);
  let body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [field, paragraphs] of Object.entries(texts)) {
    const room = new RegExp(`(w:name="${id}\\.${field}\\.guide".*?</w:p>)<w:p/>`, "s");
    const written = paragraphs.map((text) => `<w:p>${text.startsWith("<") ? text : run(text)}</w:p>`);
    body = body.replace(room, (_, guide) => guide + written.join(""));
  }
  for (const [field, word] of Object.entries(choices ?? {})) {
    const control = new RegExp(
      `(<w:tag w:val="${id}\\.${field}"/>.*?<w:sdtContent>).*?(</w:sdtContent>)`,
      "s",
    );
    body = body.replace(
      control,
      (_, before, after) => before.replace("<w:showingPlcHdr/>", "") + run(word) + after,
    );
  }
  const [before = "", after] = body.split(`w:name="${id}.milestones.guide"`);
  if (after !== undefined && milestone) {
    const row = milestone.reduce(
      (xml, text) => xml.replace(/(<w:tc>(?:(?!<w:r>|<\/w:tc>).)*)(<\/w:p><\/w:tc>)/s, `$1${run(text)}$2`),
      after,
    );
    body = `${before}w:name="${id}.milestones.guide"${row}`;
  }
  return zipSync({ ...parts, "word/document.xml": strToU8(body) });
}

/** A word that was added or deleted while changes were tracked. */
export function tracked(kind: "added" | "deleted", text: string): string {
  const mark = 'w:id="900" w:author="Lead" w:date="2026-11-30T09:00:00Z"';
  return kind === "added"
    ? `<w:ins ${mark}>${run(text)}</w:ins>`
    : `<w:del ${mark}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** A run of words. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
