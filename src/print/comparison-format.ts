import type { Paint } from "../diagnostics/paint.ts";
import type { Messages } from "../messages/messages.ts";

/** How to print a comparison: its messages, its colours, and the greatest width of a line in columns. */
export interface ComparisonFormat {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
}
