import { Chalk } from "chalk";

type Brush = (text: string) => string;

/** The styles of terminal text. The words alone must carry the meaning, without the colours. */
export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
  readonly added: Brush;
  readonly removed: Brush;
}

/** Creates the styles. The caller decides about colour, because chalk does not read NO_COLOR. */
export function createPaint(hasColour: boolean): Paint {
  const chalk = new Chalk({ level: hasColour ? 1 : 0 });
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    added: chalk.green,
    removed: chalk.red,
  };
}
