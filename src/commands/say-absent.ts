import { nameIn } from "../model/programme.ts";
import type { LoadedReport } from "../workspace/load-reports.ts";
import { type Context, say } from "./context.ts";

/** Says how many entries of a period have come in, and names the workstreams that have handed in nothing. */
export function sayAbsent(context: Context, { period, report, absent }: LoadedReport): void {
  if (!report || absent.length === 0) return;
  const expected = report.parts.length;
  const names = absent.map((workstream) => nameIn(workstream, period));
  say(context, context.messages.validate.handedIn(period, expected - absent.length, expected, names));
}
