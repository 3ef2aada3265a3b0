import { Chalk } from "chalk";

type Brush = (text: string) => string;

/** The looks of terminal text. Meaning is never in the colour alone: the words say it too. */
export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
  readonly added: Brush;
  readonly removed: Brush;
}

/** With or without colour. Whether there is colour is for the caller to say: chalk does not know NO_COLOR. */
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
