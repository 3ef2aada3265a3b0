import { describe, expect, test } from "@jest/globals";
import { retryWhileBusy } from "../../src/host/retry-while-busy.ts";

/** Renames a file that is refused with these codes before it can be renamed; what was waited for, and the error. */
function renameAfter(codes: readonly string[]): {
  waited: number[];
  tries: number;
  error: string | undefined;
} {
  const waited: number[] = [];
  let tries = 0;
  const rename = (): void => {
    const code = codes[tries++];
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  };
  try {
    retryWhileBusy(rename, [10, 40], (pause) => waited.push(pause));
    return { waited, tries, error: undefined };
  } catch (error) {
    return { waited, tries, error: String(error) };
  }
}

describe("a file that another program holds open", () => {
  test("is tried again until the other program has let go", () => {
    expect(renameAfter([])).toEqual({ waited: [], tries: 1, error: undefined });
    expect(renameAfter(["EPERM", "EBUSY"])).toEqual({ waited: [10, 40], tries: 3, error: undefined });
  });

  test("is given up after the last pause, with what Windows said", () => {
    expect(renameAfter(["EBUSY", "EACCES", "EPERM"])).toEqual({
      waited: [10, 40],
      tries: 3,
      error: "Error: EPERM",
    });
  });

  test("is given up at once where waiting does not help", () => {
    expect(renameAfter(["ENOSPC"])).toEqual({ waited: [], tries: 1, error: "Error: ENOSPC" });
  });
});
