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

/** The same, where not all of it is written yet. */
type Begun = { readonly [Key in keyof Written]: Written[Key] | undefined };

/**
 * The folder of a small programme, in which the examples of the pages are played: three workstreams whose October is
 * over, so that November follows up what they planned.
 */
export class SampleProgramme {
  /** The day on which commands run; undefined where it does not matter. */
  today: Date | undefined;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), "millrep-docs-"));

  /** Plays what happens in the folder of a programme that has an October, and removes it whatever comes of it. */
  static play<T>(play: (programme: SampleProgramme) => Promise<T>): Promise<T> {
    return SampleProgramme.playEmpty(async (programme) => {
      programme.change("reports/programme.yaml", () => programmeFile);
      for (const [id, texts] of Object.entries(october))
        programme.change(`reports/2026-10/${id}.yaml`, () => entryFile(id, texts));
      // The files for the editor: a programme has them since its first month.
      await programme.run("init 2026-10");
      return play(programme);
    });
  }

  /** The same in an empty folder. */
  static async playEmpty<T>(play: (programme: SampleProgramme) => Promise<T>): Promise<T> {
    const programme = new SampleProgramme();
    try {
      return await play(programme);
    } finally {
      rmSync(programme.#folder, { recursive: true });
    }
  }

  /** What a command prints. */
  run(commandLine: string): Promise<string> {
    const words = [...commandLine.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    return runMillrep(this.#folder, words, this.today);
  }

  /** A command as it is typed, and what it prints. */
  async show(commandLine: string): Promise<string> {
    return `$ millrep ${commandLine}\n${await this.run(commandLine)}`;
  }

  /** Puts texts into an entry of November in place of those that `init` wrote. */
  write(id: string, written: Written): void {
    this.fill("2026-11", id, written);
  }

  /** Puts texts into an entry in place of those that `init` wrote; a text that is undefined is left as it is. */
  fill(period: string, id: string, { summary, plan, outcome }: Begun): void {
    this.change(`reports/${period}/${id}.yaml`, (text) =>
      text
        .replace(/^ {2}Skriv här vad som har hänt.*$/m, (line) =>
          summary === undefined ? line : indent(summary),
        )
        .replace(/^ {2}Skriv här vad som är planerat.*$/m, (line) =>
          plan === undefined ? line : indent(plan),
        )
        .replaceAll("outcome:\n", outcome === undefined ? "outcome:\n" : `outcome: ${outcome}\n`),
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

  /** Puts a changed copy of a file beside it or elsewhere. */
  copyBytes(from: string, to: string, change: (bytes: Uint8Array) => Uint8Array): void {
    this.changeBytes(to, () => change(readIfThere(path.join(this.#folder, from))));
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
  return text.replace(/^(?=.)/gm, "  ");
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
