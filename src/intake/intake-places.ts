/** Where files of the workspace lie, as the receipt names them. */
export interface IntakePlaces {
  readonly programme: string;
  /** The folder of the month, with the entries. */
  readonly folder: string;
  readonly entryOf: (id: string) => string;
  /** Whether the folder of the month has a file of a name; with bytes, one that holds something else. */
  readonly isTaken: (name: string, bytes?: Uint8Array) => boolean;
}
