import { expect, test } from "@jest/globals";
import { isFormOfName } from "../../src/rules/terms/programme-names.ts";

const names = new Set(["vårdskiftet", "soki"]);
const isKnown = (word: string): boolean => ["test", "arbets", "pilot"].includes(word);

test.each([
  ["vårdskiftet", true, "the name itself"],
  ["vårdskiftets", true, "with an ending"],
  ["vårdskiftettest", true, "a compound that begins with it"],
  ["vårdskiftetstest", true, "with the s that joins the two"],
  ["pilotvårdskiftet", true, "a compound that ends with it"],
  ["pilotsvårdskiftet", true, "with the s that joins the two"],
  ["sokixy", false, "a rest of two letters, which may be anything"],
  ["vårdskiftetzzz", false, "a rest that is no word"],
  ["zzzzvårdskiftet", false, "a beginning that is no word"],
  ["arbete", false, "another word"],
])("%s is spelt as a name of the programme: %s (%s)", (word, isForm) => {
  expect(isFormOfName(word, names, isKnown)).toBe(isForm);
});
