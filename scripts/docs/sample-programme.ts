import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runMillrep } from "./run-millrep.ts";

/** What a workstream writes in its entry. */
export interface Written {
  readonly summary: string;
  readonly plan: string;
  readonly outcome: string;
}

/**
 * The folder of a small programme, in which the examples of the pages are played: three workstreams whose October is
 * over, so that November follows up what they planned.
 */
export class SampleProgramme {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), "millrep-docs-"));

  /** Plays what happens in the folder, and removes it whatever comes of it. */
  static async play<T>(play: (programme: SampleProgramme) => Promise<T>): Promise<T> {
    const programme = new SampleProgramme();
    try {
      programme.change("reports/programme.yaml", () => programmeFile);
      for (const [id, texts] of Object.entries(october))
        programme.change(`reports/2026-10/${id}.yaml`, () => entryFile(id, texts));
      // The files for the editor: a programme has them since its first month.
      await programme.run("init 2026-10");
      return await play(programme);
    } finally {
      rmSync(programme.#folder, { recursive: true });
    }
  }

  /** What a command prints. */
  run(commandLine: string): Promise<string> {
    return runMillrep(this.#folder, commandLine.split(" "));
  }

  /** A command as it is typed, and what it prints. */
  async show(commandLine: string): Promise<string> {
    return `$ millrep ${commandLine}\n${await this.run(commandLine)}`;
  }

  /** Puts texts into an entry of November in place of those that `init` wrote. */
  write(id: string, { summary, plan, outcome }: Written): void {
    this.change(`reports/2026-11/${id}.yaml`, (text) =>
      text
        .replace(/^ {2}Skriv här vad som har hänt.*$/m, indent(summary))
        .replace(/^ {2}Skriv här vad som är planerat.*$/m, indent(plan))
        .replace("outcome:\n", `outcome: ${outcome}\n`),
    );
  }

  /** Changes a file, which need not be there yet. */
  change(file: string, change: (text: string) => string): void {
    this.changeBytes(file, (bytes) => Buffer.from(change(Buffer.from(bytes).toString())));
  }

  changeBytes(file: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const target = path.join(this.#folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, change(readIfThere(target)));
  }

  /** The part of a file that a pattern finds. */
  quote(file: string, pattern: RegExp): string {
    return pattern.exec(readFileSync(path.join(this.#folder, file), "utf8"))?.[0].trimEnd() ?? "";
  }

  remove(file: string): void {
    rmSync(path.join(this.#folder, file));
  }
}

function readIfThere(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

function entryFile(id: string, [summary, plan]: readonly [string, string]): string {
  return `workstream: ${id}\nperiod: 2026-10\nsummary: |\n${indent(summary)}\nplan: |\n${indent(plan)}\n`;
}

const october: Readonly<Record<string, readonly [summary: string, plan: string]>> = {
  soki: [
    "Klinikerna har godkänt nio arbetsflöden för läkemedel och remisser.",
    "Vi går igenom resten av arbetsflödena tillsammans med klinikerna.",
  ],
  test: [
    "Tre av fyra testomgångar är körda, och nästan alla fel är rättade.",
    "Vi kör den fjärde testomgången med hjälp av två vårdcentraler.",
  ],
  teknik: [
    "Läsplattorna på akuten är inkopplade, och personalen har provat dem.",
    "Vi kopplar in läsplattorna på de åtta vårdcentralerna i söder.",
  ],
};

const programmeFile = `programme: Program Millennium
organisation: Västra Götalandsregionen
title: "Lägesrapport {period}"
introduction:
  - heading: Inledning
    text: |
      Rapporten berättar hur arbetet i programmets projekt går.
overview: Lägessummering
headings:
  summary: "Summering {month}"
  plan: "Planering {nextMonth}"
workstreams:
  - id: soki
    name: Standardisering och Kliniskt Innehåll
    abbreviation: SoKI
  - id: test
    name: Test
  - id: teknik
    name: Teknik och arkitektur
`;
