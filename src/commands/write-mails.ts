import path from "node:path";
import { addTextChecksum } from "../authorship/text-checksum.ts";
import { printableLines } from "../diagnostics/printable.ts";
import { buildMail, type FormMail } from "../form/build-mail.ts";
import { printMail } from "../form/print-mail.ts";
import { mailWords } from "../messages/mail-words.ts";
import { say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { type FileState, type FormFile, type FormRun, folderOf, nameOf, putFile } from "./write-forms.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A mail in its file. */
export interface MailFile {
  readonly file: string;
  readonly state: FileState;
}

/**
 * Writes a mail beside each form, with the form attached, and prints the text of those whose workstream has no address.
 * Nothing is sent. A form that someone has written in is not sent out again.
 */
export function writeMails(run: FormRun, forms: readonly FormFile[]): MailFile[] {
  const { context } = run;
  const { host, messages } = context;
  const mails: MailFile[] = [];
  const [written, printed]: [string[], string[]] = [[], []];
  for (const form of forms.filter(({ state }) => state !== "kept")) {
    const { workstream } = form.source;
    const mail = buildMail(form.document, { ...run, workstream }, form.followedUp);
    const { email: address, lead: name } = workstream;
    if (address === undefined) {
      host.stdout.write(`${printed.length > 0 ? "\n---\n\n" : ""}${printText(run, form, mail)}`);
      printed.push(nameOf(form.source));
      continue;
    }
    const file = form.file.replace(/\.docx$/, ".eml");
    const attachment = { name: path.basename(form.file), mediaType, bytes: form.bytes };
    // What follows the last part of a mail belongs to none of its parts (RFC 2046, clause 5.1.1), so no reader sees the
    // checksum. The lines of a mail end with CRLF (RFC 5322, clause 2.1).
    const text = addTextChecksum(printMail({ to: { name, address }, ...mail, attachment }));
    const state = putFile(run, file, Buffer.from(text.replaceAll("\n", "\r\n")));
    mails.push({ file, state });
    if (state !== "kept") written.push(nameOf(form.source));
  }
  if (written.length > 0) say(context, messages.form.mails(displayPath(host, folderOf(run)), written));
  if (printed.length > 0) say(context, messages.form.printedMails(printed));
  return mails;
}

function printText({ context, programme }: FormRun, { source, file }: FormFile, mail: FormMail): string {
  const words = mailWords[programme.language];
  const { lead, name } = source.workstream;
  const text = [
    `${words.to} ${lead === undefined ? name : `${lead}, ${name}`}`,
    `${words.subject} ${mail.subject}`,
    `${words.attach} ${displayPath(context.host, file)}`,
    "",
    mail.text,
  ].join("\n");
  return printableLines(text);
}
