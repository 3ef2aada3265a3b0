import fs from "node:fs";
import path from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { readParts } from "./read-docx.ts";
import type { Need } from "./test-with.ts";
import { sharedFolder } from "./workspace.ts";

const schemaFolder = path.join(sharedFolder, "ooxml-xsd");
/** The OOXML schemas, which lie beside the project and are not part of it. */
export const schemas: Need = { isHere: fs.existsSync(schemaFolder), what: "../shared/ooxml-xsd" };

const schemaOfPart: readonly (readonly [part: RegExp, schema: string])[] = [
  [
    /^word\/(?:document|styles|numbering|settings|comments|footnotes|endnotes|fontTable|header\d|footer\d)\.xml$/,
    "iso29500-4_2016/wml.xsd",
  ],
  [/^word\/theme\//, "iso29500-4_2016/dml-main.xsd"],
  [/^\[Content_Types\]\.xml$/, "opc/opc-contentTypes.xsd"],
  [/\.rels$/, "opc/opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "iso29500-4_2016/shared-documentPropertiesExtended.xsd"],
  [/^docProps\/custom\.xml$/, "iso29500-4_2016/shared-documentPropertiesCustom.xsd"],
];

/** Every part of a .docx that is not well-formed XML. */
export function findMalformedParts(bytes: Uint8Array): string[] {
  return findErrors(bytes, () => {});
}

/** Every breach of the OOXML schemas in a .docx, part by part; for tests that need the `schemas`. */
export function findSchemaErrors(bytes: Uint8Array): string[] {
  return findErrors(bytes, (part, document) => {
    const schema = schemaOfPart.find(([pattern]) => pattern.test(part))?.[1];
    if (schema !== undefined) validatorOf(schema).validate(document);
  });
}

/** The errors of parsing the parts of a .docx, and of a check of each. */
function findErrors(bytes: Uint8Array, check: (part: string, document: XmlDocument) => void): string[] {
  return [...readParts(bytes)]
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .flatMap(([part, xml]) => {
      try {
        using document = XmlDocument.fromString(withoutIgnorable(xml));
        check(part, document);
        return [];
      } catch (error) {
        if (error instanceof XmlValidateError)
          return error.details.map(({ message }) => `${part}: ${message.trim()}`);
        return [`${part}: ${error}`];
      }
    });
}

/** The parts that `findSchemaErrors` has no schema for. */
export function findUncheckedParts(bytes: Uint8Array): string[] {
  return [...readParts(bytes).keys()].filter((part) => !schemaOfPart.some(([pattern]) => pattern.test(part)));
}

const validators = new Map<string, XsdValidator>();

function validatorOf(schema: string): XsdValidator {
  const known = validators.get(schema);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const file = path.join(schemaFolder, schema);
  using document = XmlDocument.fromBuffer(fs.readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(document);
  validators.set(schema, validator);
  return validator;
}

/** Takes away what a reader that does not know it ignores (ECMA-376 part 3, clause 7.2). */
function withoutIgnorable(xml: string): string {
  const prefixes = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(/\s+/) ?? [];
  const names = prefixes.map((prefix) => `${prefix}:`).join("|");
  const stripped = xml.replace(/ mc:Ignorable="[^"]*"/, "");
  return names === "" ? stripped : stripped.replace(new RegExp(` (?:${names})\\w+="[^"]*"`, "g"), "");
}
