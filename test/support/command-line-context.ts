import type { Context } from "../../src/commands/context.ts";
import { createHost } from "../../src/host/host.ts";
import { messagesIn } from "../../src/messages/messages-in.ts";

/** What a command is given that was started in a folder, in Swedish. */
export function commandLineContext(folder: string): Context {
  return {
    host: createHost({ args: [], env: {}, folder }),
    messages: messagesIn("sv"),
    start: folder,
    isQuiet: false,
    colour: undefined,
  };
}
