import type { Paint } from "../diagnostics/paint.ts";
import type { Messages } from "../messages/messages.ts";

/** How a comparison is printed: its words, its looks, and how many columns a line may have. */
export interface ComparisonFormat {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
}
