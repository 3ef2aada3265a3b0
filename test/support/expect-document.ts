import { expect } from "@jest/globals";
import { findMalformedParts, findSchemaErrors, schemas } from "./check-ooxml.ts";
import { testWith } from "./test-with.ts";

/** The documents that the tests of a file have made, each with the name of its test. */
const documents: { readonly madeBy: string; readonly bytes: Uint8Array }[] = [];

/** Expects a .docx to have well-formed parts, and keeps it for the test that `testBySchemas` adds. */
export function expectDocument(bytes: Uint8Array): void {
  documents.push({ madeBy: expect.getState().currentTestName ?? "", bytes });
  expect(findMalformedParts(bytes)).toEqual([]);
}

/** Adds a last test to a file: all documents that its other tests made are valid by the OOXML schemas. */
export function testBySchemas(): void {
  testWith(schemas, "every document made above is valid by the OOXML schemas in every part", () => {
    for (const { madeBy, bytes } of documents)
      expect({ madeBy, errors: findSchemaErrors(bytes) }).toEqual({ madeBy, errors: [] });
  });
}
