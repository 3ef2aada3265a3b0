import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import axe from "axe-core";
import { JSDOM } from "jsdom";
import { type Browser, chromium } from "playwright-core";
import type { Need } from "./test-with.ts";
import { makeFolder } from "./workspace.ts";

const executablePath = findChromium();
/** A browser to look at pages in. */
export const webBrowser: Need = { isHere: executablePath !== undefined, what: "Chromium" };

/** The Chromium of this machine: CHROMIUM where it is set (`none` for none), else Debian's, or the first on PATH. */
function findChromium(): string | undefined {
  const { CHROMIUM, PATH = "" } = process.env;
  const onPath = PATH.split(path.delimiter).map((folder) => path.join(folder, "chromium"));
  return (CHROMIUM ? [CHROMIUM] : ["/usr/bin/chromium", ...onPath]).find(canStart);
}

/** Whether a program is Chromium: on some systems it only says how to install it. */
function canStart(file: string): boolean {
  if (!fs.existsSync(file)) return false;
  try {
    return /Chrom/.test(
      execFileSync(file, ["--version"], { stdio: ["ignore", "pipe", "ignore"] }).toString(),
    );
  } catch {
    return false;
  }
}

/** Starts Chromium with a profile of its own, without requests to the network. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The window in which a page is viewed. */
export interface View {
  readonly width: number;
  readonly colours: "light" | "dark";
}

/** The result of viewing a page in one window. */
export interface ViewedPage {
  /** What axe-core finds wrong. */
  readonly violations: readonly string[];
  /** How wide the page is: more than its window where one must scroll sideways. */
  readonly width: number;
  /** What the browser refused or complained of so far. */
  readonly complaints: readonly string[];
}

/** Looks at a page in Chromium, from a file as readers may get it, in one view after the other. */
export async function lookAt(browser: Browser, html: string, views: readonly View[]): Promise<ViewedPage[]> {
  const file = path.join(makeFolder(), "sida.html");
  fs.writeFileSync(file, html);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  // The page's policy forbids scripts, but not those that the browser runs on request.
  await page.evaluate(axe.source);
  const looks: ViewedPage[] = [];
  for (const { width, colours } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: colours });
    const pageWidth = Number(await page.evaluate("document.documentElement.scrollWidth"));
    const violations = describeViolations((await page.evaluate(runAxe({}))) as Violations);
    looks.push({ violations, width: pageWidth, complaints: [...complaints] });
  }
  await page.close();
  return looks;
}

/** What axe-core finds wrong in a page without a browser: all but what depends on colours and places on the screen. */
export async function checkWithoutBrowser(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(axe.source);
  const options = { rules: { "color-contrast": { enabled: false } } };
  const violations = (await window.eval(runAxe(options))) as Violations;
  window.close();
  return describeViolations(violations);
}

type Violations = axe.AxeResults["violations"];

/** The script that runs axe-core in a page. It returns only the violations, not the ten thousand passed checks. */
function runAxe(options: axe.RunOptions): string {
  const asked = JSON.stringify({ ...options, resultTypes: ["violations"] });
  return `axe.run(${asked}).then(({ violations }) => violations)`;
}

function describeViolations(violations: Violations): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
