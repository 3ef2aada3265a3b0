/** The codes outside the rules, with the values that their sentences need: about files, YAML, schemas and comments. */
export interface FileParams {
  "file/unreadable": {
    readonly reason: "missing" | "folder" | "forbidden" | "outside" | "crowded" | "other";
    readonly detail: string;
  };
  "file/not-utf8": { readonly encoding: "utf-16" | "utf-32" | "windows-1252" };
  /** A word as the file has it, and as it was meant; undefined if its letters are lost. `count` is the number of places. */
  "file/garbled": { readonly written: string; readonly meant: string | undefined; readonly count: number };
  "file/empty": { readonly kind: "programme" | "entry" | "month" | "publication" };
  "file/misnamed": { readonly expected: string; readonly isTaken: boolean };
  /**
   * `expected` is a name for an entry, or, where the file is a document or a picture, its own path or name to write in a
   * command or a text.
   */
  "file/stray": { readonly expected: string; readonly kind: "other" | "document" | "picture" };
  "file/many-problems": { readonly shown: number };

  "yaml/tab": Record<string, never>;
  "yaml/odd-space": Record<string, never>;
  "yaml/duplicate-key": { readonly key: string; readonly firstLine: number };
  /** `count` is how many lines of the text of `key` are not indented. */
  "yaml/unindented-text": { readonly indent: number; readonly count: number; readonly key: string };
  "yaml/missing-space": { readonly key: string };
  /** `isProse` says whether the value is a text of the report, and not a name. */
  "yaml/colon-in-text": { readonly key: string; readonly isProse: boolean };
  "yaml/unclosed-quote": { readonly quote: string };
  "yaml/curly-quotes": { readonly open: string; readonly close: string };
  "yaml/special-character": { readonly character: string };
  "yaml/several-documents": { readonly marker: "---" | "..." };
  "yaml/reference": { readonly kind: ReferenceKind; readonly text: string };
  "yaml/conflict-marker": Record<string, never>;
  "yaml/control-character": { readonly codePoint: number };
  "yaml/lost-text": {
    readonly key: string;
    readonly problem: "comment" | "lines" | "header" | "sign" | "backslash";
    readonly lost: string;
  };
  "yaml/too-deep": { readonly limit: number };
  "yaml/syntax": Record<string, never>;

  "schema/unknown-key": {
    readonly key: string;
    readonly suggestion: string | undefined;
    readonly allowed: readonly string[];
  };
  "schema/missing-key": { readonly key: string; readonly expected: ValueType };
  "schema/wrong-type": {
    readonly key: string;
    readonly expected: ValueType;
    readonly found: ValueType;
    /** Whether the value should be a text that people write as a block. */
    readonly isProse: boolean;
  };
  "schema/wrong-value": {
    readonly key: string;
    readonly value: string;
    readonly allowed: readonly string[];
    /** The kind of words that the value is chosen among, if they differ between the languages. */
    readonly values?: "status" | "outcome" | "level" | "flag" | undefined;
    /** The word that was probably meant. */
    readonly suggestion?: string | undefined;
    /** What follows the word, and belongs in the item's comment. */
    readonly explanation?: string | undefined;
  };
  "schema/wrong-form": {
    readonly key: string;
    readonly value: string;
    readonly form: ValueForm;
    /** The same date or month in the right form, if it can mean one only. */
    readonly suggestion?: string | undefined;
  };

  "report/ignore": {
    readonly code: string;
    readonly problem: "code" | "reason" | "unused";
    readonly suggestion: string | undefined;
  };
}

/** The type of a YAML value, by the name that sentences use. */
export type ValueType = "text" | "number" | "boolean" | "list" | "map" | "nothing";
/** What a word that begins with `&`, `*` or `!`, or the key `<<`, means in YAML. */
export type ReferenceKind = "anchor" | "alias" | "tag" | "merge";
/** The forms that the schemas require of texts. */
export type ValueForm =
  | "period"
  | "date"
  | "id"
  | "freeName"
  | "ownName"
  | "language"
  | "colour"
  | "margin"
  | "day"
  | "email"
  | "checksum"
  | "filled"
  | "bounded";
