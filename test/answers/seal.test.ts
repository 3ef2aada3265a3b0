import { describe, expect, test } from "@jest/globals";
import { seal, unseal } from "../../src/answers/seal.ts";

const data = Buffer.from("Vi såg över flödena.");
const secrets = ["ett", "två"];

describe("a seal", () => {
  test("gives back what was sealed, to who has the secrets", () => {
    expect(unseal(secrets, seal(secrets, data))).toEqual(data);
  });

  test.each([[["ett"]], [["ett", "tre"]], [["två", "ett"]], [[]]])("stays closed to who has %j", (others) => {
    expect(unseal(others, seal(secrets, data))).toBeUndefined();
  });

  test("is broken by any bit that changes, and by any byte that is lost", () => {
    const sealed = seal(secrets, data);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(unseal(secrets, changed)).toBeUndefined();
      expect(unseal(secrets, sealed.subarray(0, at))).toBeUndefined();
    }
  });

  test("shows nothing of what is in it", () => {
    expect(Buffer.from(seal(secrets, data)).includes("flödena")).toBe(false);
  });
});
