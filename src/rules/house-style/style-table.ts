import { abbreviationRows } from "./abbreviation-rows.ts";
import { cutWordRow } from "./cut-word-row.ts";
import { fullStopRow } from "./full-stop-row.ts";
import { nameRows } from "./name-rows.ts";
import { numberRows } from "./number-rows.ts";
import { quoteRows } from "./quote-rows.ts";
import { signRows } from "./sign-rows.ts";
import { slipRows } from "./slip-rows.ts";
import { spaceRows } from "./space-rows.ts";
import type { StyleRow } from "./style-row.ts";
import { wordRows } from "./word-rows.ts";

/** Every convention of the house style. Each row names the guide that it comes from. */
export const styleTable: readonly StyleRow[] = [
  ...quoteRows,
  ...signRows,
  ...spaceRows,
  ...abbreviationRows,
  ...nameRows,
  ...wordRows,
  ...numberRows,
  cutWordRow,
  ...slipRows,
  fullStopRow,
];
