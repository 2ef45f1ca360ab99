import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const places = [
  process.env["WENYUAN_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where the system's Chromium is, if there is one. Without it the browser tests are skipped, loudly. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));
if (chromiumPath === undefined) {
  console.warn("SKIPPED: no Chromium found. Install one, or set WENYUAN_CHROMIUM to it, to run the browser tests.");
}

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
}

export interface Looks {
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly width: number;
}

/** Complaints of the page: violations of the content policy, and errors. An expected refusal is none. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

const heights: Record<number, number> = { 390: 844, 1280: 800 };

export async function openPage(browser: Browser, looks: Looks, more: BrowserContextOptions = {}): Promise<WatchedPage> {
  const { language, theme, width } = looks;
  const context = await browser.newContext({
    viewport: { width, height: heights[width] ?? 800 },
    colorScheme: theme,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    hasTouch: width < 600,
    ...more,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith("Failed to load resource")) complaints.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(
        `content policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return { page, complaints };
}
