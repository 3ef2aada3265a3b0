import { createPaint, type Paint } from "../diagnostics/paint.ts";
import type { Host, Output } from "../host/host.ts";
import type { Context } from "./context.ts";

/** The flags first, then NO_COLOR and FORCE_COLOR, then whether the stream is a terminal. */
export function paintFor({ host, colour }: Context, output: Output): Paint {
  const { NO_COLOR, FORCE_COLOR } = host.env;
  if (colour !== undefined) return createPaint(colour);
  if (NO_COLOR) return createPaint(false);
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return createPaint(FORCE_COLOR !== "0");
  return createPaint(output.isTerminal);
}

/** Whether a stream is a terminal that shows links (OSC 8). A terminal cannot be asked, so known ones are listed. */
export function canFollowLinks({ env }: Host, output: Output): boolean {
  if (env["FORCE_HYPERLINK"] !== undefined) return env["FORCE_HYPERLINK"] !== "0";
  if (!output.isTerminal) return false;
  const isNamed = /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env["TERM_PROGRAM"] ?? "");
  return isNamed || env["WT_SESSION"] !== undefined || Number(env["VTE_VERSION"] ?? 0) >= 5000;
}

/** The width to lay text out for, in columns: the terminal's within limits, or 80. */
export function widthOf(output: Output): number {
  return Math.min(Math.max(output.columns ?? 80, 40), 120);
}
