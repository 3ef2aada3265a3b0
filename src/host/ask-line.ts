import type { Output } from "./outputs.ts";

/** Makes the function that asks a question; undefined unless both standard input and the output are a terminal. */
export function createAsker(output: Output): ((question: string) => Promise<string | undefined>) | undefined {
  return output.isTerminal && process.stdin.isTTY ? askLine : undefined;
}

async function askLine(question: string): Promise<string | undefined> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let isAnswered = false;
  return new Promise((resolve) => {
    // Ctrl+C and the end of the input close the interface without an answer.
    lines.once("SIGINT", () => lines.close());
    lines.once("close", () => {
      if (!isAnswered) process.stderr.write("\n");
      resolve(undefined);
    });
    lines.question(question, (answer) => {
      isAnswered = true;
      resolve(answer);
      lines.close();
    });
  });
}
