import fs from "node:fs";
import path from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { readParts } from "./read-docx.ts";
import { sharedFolder } from "./workspace.ts";

/** The OOXML schemas, which lie beside the project and are no part of it. */
const schemaFolder = path.join(sharedFolder, "ooxml-xsd");
export const hasSchemas = fs.existsSync(schemaFolder);

const schemaOfPart: readonly (readonly [part: RegExp, schema: string])[] = [
  [
    /^word\/(?:document|styles|numbering|settings|footnotes|endnotes|fontTable|header\d|footer\d)\.xml$/,
    "iso29500-4_2016/wml.xsd",
  ],
  [/^word\/theme\//, "iso29500-4_2016/dml-main.xsd"],
  [/^\[Content_Types\]\.xml$/, "opc/opc-contentTypes.xsd"],
  [/\.rels$/, "opc/opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "iso29500-4_2016/shared-documentPropertiesExtended.xsd"],
  [/^docProps\/custom\.xml$/, "iso29500-4_2016/shared-documentPropertiesCustom.xsd"],
];

/** Every breach of the OOXML schemas in a .docx, part by part. Without the schemas, whether each part is well-formed XML. */
export function findSchemaErrors(bytes: Uint8Array): string[] {
  return [...readParts(bytes)]
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .flatMap(([part, xml]) => {
      try {
        using document = XmlDocument.fromString(withoutIgnorable(xml));
        const schema = schemaOfPart.find(([pattern]) => pattern.test(part))?.[1];
        if (hasSchemas && schema !== undefined) validatorOf(schema).validate(document);
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
