import { printJson } from "../diagnostics/print-json.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import { quote } from "./print-receipt.ts";
import type { FileReceipt } from "./receipt.ts";

/** A file in the receipt for programs: what it brought, or why it was not read. */
export interface JsonFile {
  readonly file: string;
  readonly receipt?: FileReceipt | undefined;
  readonly refusal?: ImportRefusal | undefined;
}

/**
 * Prints receipts as JSON by schemas/import-output.schema.json, which omits keys without a value. It holds places and
 * numbers, and of texts only headings: no names, and no words that somebody deleted.
 */
export function printReceiptJson(files: readonly JsonFile[]): string {
  return printJson({
    version: 1,
    files: files.map(({ file, receipt, refusal }) =>
      receipt
        ? {
            file,
            kind: receipt.kind,
            period: receipt.period,
            madeBy: receipt.madeBy,
            fields: receipt.fields.map(({ workstream, pointer, state, guessedFrom }) => ({
              workstream,
              pointer,
              state,
              ...(guessedFrom === undefined ? {} : { guessedFrom: quote(guessedFrom) }),
            })),
            places: receipt.places.map(({ part, paragraph, to, fate, words }) => ({
              part,
              paragraph,
              to,
              fate,
              words,
            })),
            words: receipt.words,
          }
        : { file, refusal },
    ),
  });
}
